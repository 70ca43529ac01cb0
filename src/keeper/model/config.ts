import { z } from 'zod';
import { secretSchema } from './secret.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'write an address such as http://127.0.0.1:32400',
});

/** An answer there proves that the internet is there, so nobody on the way may be able to write it. */
const publicUrl = httpUrl.refine(
  (text) => {
    // Where the text is no address at all, `httpUrl` has said so.
    if (!URL.canParse(text)) return true;
    const { protocol, hostname } = new URL(text);
    return protocol === 'https:' || LOOPBACK.has(hostname);
  },
  { error: 'write an address that begins with https://' },
);

/** A name that goes into an argument list: never an option, and nothing a program could read as more than a name. */
const serviceName = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.@:-]*$/, 'write the name of a service');

const seconds = (unset: number) => z.number().min(0.1).max(86_400).default(unset);
const count = (unset: number, most: number) => z.int().min(1).max(most).default(unset);

/** Under what the tunnel runs, and so who restarts it. */
export const managerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('systemd'),
    unit: serviceName.default('cloudflared.service'),
    user: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('launchd'),
    label: serviceName.default('com.cloudflare.cloudflared'),
    /** `system` for a daemon; `user` for an agent of the user who runs the keeper. */
    domain: z.enum(['system', 'user']).default('system'),
  }),
  z.strictObject({
    kind: z.literal('windows-service'),
    service: serviceName.default('Cloudflared'),
  }),
  z.strictObject({
    kind: z.literal('docker'),
    container: serviceName,
    program: z.enum(['docker', 'podman']).default('docker'),
  }),
  z.strictObject({
    kind: z.literal('command'),
    arguments: z.tuple([z.string().min(1)], z.string()),
  }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type Manager = z.infer<typeof managerSchema>;

/** Where a message goes. */
export const channelSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pushover'),
    token: secretSchema,
    user: secretSchema,
    url: httpUrl.default('https://api.pushover.net/1/messages.json'),
  }),
  z.strictObject({
    kind: z.literal('ntfy'),
    url: httpUrl.default('https://ntfy.sh'),
    topic: secretSchema,
    token: secretSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('webhook'), url: secretSchema }),
]);
export type Channel = z.infer<typeof channelSchema>;

const probeSchema = z.union([
  z.strictObject({
    tcp: z.string().regex(/^(\[[0-9a-fA-F:]+\]|[^\s:[\]]+):[1-9]\d{0,4}$/, 'write host:port'),
  }),
  z.strictObject({ dns: z.string().min(1) }),
]);
export type Probe = z.infer<typeof probeSchema>;

const limitsSchema = z.strictObject({
  /** As many rounds in a row must agree before anything is done or said. */
  confirmations: count(2, 100),
  /** After the first restart, how long to wait before the next; doubles each time, and some of it is chance. */
  backoffSeconds: seconds(60),
  backoffMostSeconds: seconds(1800),
  /** At most so many restarts … */
  mostRestarts: count(5, 100),
  /** … within so long. */
  windowSeconds: seconds(3600),
});
export type Limits = z.infer<typeof limitsSchema>;

/** The one config file. Numbers of time are seconds. */
export const configSchema = z.strictObject({
  plex: z.strictObject({ local: httpUrl.default('http://127.0.0.1:32400'), public: publicUrl }),
  tunnel: z.strictObject({
    ready: httpUrl.default('http://127.0.0.1:20241/ready'),
    manager: managerSchema,
  }),
  internet: z.strictObject({ probes: z.array(probeSchema).max(10).default([]) }).prefault({}),
  everySeconds: seconds(60),
  /** How long one question, and one restart, may take. */
  timeoutSeconds: seconds(10),
  restartTimeoutSeconds: seconds(90),
  limits: limitsSchema.prefault({}),
  notify: z.array(channelSchema).max(10).default([]),
  /** Where the keeper remembers; a path that is not whole begins at the folder of the config. */
  state: z.string().min(1).default('keeper-state.json'),
});
export type Config = z.infer<typeof configSchema>;
