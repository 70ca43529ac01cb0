import { z } from 'zod';

/** A figure over several rounds. */
const spreadSchema = z.strictObject({
  median: z.number(),
  low: z.number(),
  high: z.number(),
});

/** Where it ran: on the machine's own loopback, or between public addresses in a network namespace. */
const placeSchema = z.enum(['loopback', 'namespace']);

/** What was held against each other. */
export const serverSchema = z
  .enum(['floor', 'bare-hops', 'companion'])
  .describe(
    'floor: a bare server that dials once. bare-hops: a bare server that dials, tries TLS and asks over HTTP. companion: Hopwise’s.',
  );

const targetSchema = z
  .enum(['open', 'plex', 'refused'])
  .describe(
    'open: the port takes connections and closes them. plex: it answers as Plex does. refused: nobody listens.',
  );

/** Requests that gave no right answer. */
const failuresSchema = z.strictObject({
  busy: z.int().describe('503: all places taken.'),
  limited: z.int().describe('429: more than the limits allow.'),
  other: z.int().describe('Any other status than 200.'),
  wrong: z.int().describe('200, but with another result than there is.'),
  broken: z.int().describe('The connection broke.'),
});

/** What `npm run bench:companion` found on one day, on one machine. */
export const measuredSchema = z.strictObject({
  day: z.iso.date(),
  machine: z.strictObject({
    cores: z.int(),
    processor: z.string(),
    memoryGb: z.number(),
    node: z.string(),
    kernel: z.string(),
  }),
  rounds: z.int().describe('How often each figure was taken.'),
  roundSeconds: z.number(),
  settings: z
    .record(z.string(), z.string())
    .describe('Settings of the companion that were not as they are unless told.'),
  hangingSettings: z
    .record(z.string(), z.string())
    .describe('The same for silent ports and for memory, where thousands of measurements hang.'),
  dialLimitSeconds: z.number().describe('After how long an unanswered dial is given up.'),
  /** Why a place was left out; empty when none was. */
  skipped: z.array(z.string()),
  speed: z.array(
    z.strictObject({
      place: placeSchema,
      target: targetSchema,
      connections: z.int().describe('Callers that ask at once, each from an address of its own.'),
      server: serverSchema,
      rate: spreadSchema.describe('Right answers a second.'),
      p50Ms: spreadSchema.describe('Half of all answers came within this.'),
      p99Ms: spreadSchema.describe('99 of 100 answers came within this.'),
      cpuMicros: spreadSchema.describe('Processor time of the server for one answer.'),
      failures: failuresSchema.describe('Over all rounds.'),
    }),
  ),
  silent: z.array(
    z.strictObject({
      server: serverSchema,
      callers: z.int(),
      rate: z.number().describe('Answers a second.'),
      idealRate: z
        .number()
        .describe('Callers divided by the seconds after which a dial is given up.'),
      failures: failuresSchema,
    }),
  ),
  memory: z.array(
    z.strictObject({
      server: serverSchema,
      hanging: z.int().describe('Measurements that got no answer yet.'),
      kbEach: z
        .number()
        .describe('What the process grew by for each, its caller’s connection included.'),
    }),
  ),
  closing: z.array(
    z.strictObject({
      way: z.enum(['destroy', 'resetAndDestroy']),
      ports: z.int().describe('Local ports there were for one destination.'),
      dials: z.int().describe('Connections made to it before they were used up.'),
      enough: z.boolean().describe('Whether the ports were still enough when the trial was ended.'),
      timeWaits: z.int().describe('Ports that were still kept back at the end.'),
      resetsSeen: z.int().describe('Connections whose end was an error to the target.'),
    }),
  ),
});

export type Measured = z.infer<typeof measuredSchema>;
export type Speed = Measured['speed'][number];
export type ServerName = z.infer<typeof serverSchema>;
