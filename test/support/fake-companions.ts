/**
 * Companions that say what a test wants to hear, on 127.0.0.1: they measure nothing. Only for tests.
 *
 * What they answer is parsed with the schemas of the real ones, so that the two cannot drift apart.
 */
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import {
  reachSchema,
  type DialHop,
  type ReachMeasurement,
  type TlsHop,
} from '../../src/runbooks/checks/port-reachable/value.ts';
import { seenAddressSchema } from '../../src/runbooks/checks/public-address/value.ts';
import { parseAddress } from '../../src/runbooks/model/address.ts';
import { problemSchema, type ProblemBody } from '../../src/runbooks/model/problem.ts';
import { vantageOf } from '../../src/runbooks/model/vantage.ts';
import { listen, plexDefaults, type Service } from './services.ts';

/** How a fake companion is: what it says about the way in, or how it fails to say anything. */
export const fakeMoods = [
  /** Outside; the port is open and Plex answers. */
  'outside-open-plex',
  /** Outside; the port is open and a router's page answers. */
  'outside-open-other',
  /** Outside; the port is refused. */
  'outside-refused',
  /** Outside; unreachable, said after three seconds, as for a forward to nobody. */
  'outside-unreachable-delayed',
  /** Outside; nothing answers. */
  'outside-timeout',
  /** On the machine of the page; Plex answers there. */
  'same-machine',
  /** As `outside-open-plex`, but takes its time. */
  'slow',
  /** Something else in its place: a page of HTML with status 200, as a captive portal gives. */
  'html',
  /** The companion says that a measurement for this caller still runs. */
  '429',
  /** The companion says that it made a mistake. */
  '500',
  /** JSON that no companion writes. */
  'garbage-json',
] as const;
export type FakeMood = (typeof fakeMoods)[number];

/** What can be chosen beside the mood. */
export interface FakeOptions {
  /** The address it claims to have seen, in place of the mood's own. */
  readonly address?: string;
  /** Which Plex server answers from outside; that of `startPlexLike` unless told. */
  readonly machineIdentifier?: string;
  /** Milliseconds that `slow` takes for each answer; 3,000 unless told. */
  readonly slowMs?: number;
}

/** A fake companion that is running. */
export interface FakeCompanion extends Service {
  /** What to enter as the companion's address; no slash at the end. */
  readonly url: string;
}

/** The home that outside companions claim to see. */
export const fakePublicAddress = '81.2.69.142';

/** An answer to be sent. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function json(value: unknown): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function problem(body: ProblemBody): Answer {
  const text = JSON.stringify(problemSchema.parse(body));
  return { status: body.status, type: 'application/problem+json', body: text };
}

/** What the moods that fail say, whatever they are asked. */
const failures: Partial<Record<FakeMood, Answer>> = {
  html: {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Welcome</title><h1>Log in to the guest network</h1>',
  },
  '429': problem({
    code: 'one-at-a-time',
    status: 429,
    title: 'A measurement for you is still running',
    detail: 'Another measurement for your address has not ended yet: wait for it, then ask again.',
  }),
  '500': problem({
    code: 'internal-error',
    status: 500,
    title: 'The companion made a mistake',
    detail: 'This is not your fault, and says nothing about your network: ask again later.',
  }),
  'garbage-json': json({ vantage: 'everywhere', address: 42, dial: 'yes' }),
};

/** The certificate of a Plex server, as it is seen from outside. */
export const plexHandshake: TlsHop = {
  hop: 'tls',
  result: 'handshake',
  version: 'TLSv1.3',
  names: ['*.0123456789abcdef0123456789abcdef.plex.direct'],
  issuer: "Let's Encrypt",
  daysLeft: 54,
  chains: true,
  plexDirect: true,
  ms: 31.5,
};

/** What the other moods measure. */
function measurementOf(mood: FakeMood, options: FakeOptions): ReachMeasurement {
  const { machineIdentifier = plexDefaults.machineIdentifier } = options;
  const dial = (result: DialHop['result'], ms: number): DialHop => ({ hop: 'dial', result, ms });
  switch (mood) {
    case 'outside-open-other':
      return {
        trace: [
          dial('open', 14),
          { hop: 'tls', result: 'cut', ms: 5 },
          {
            hop: 'http',
            scheme: 'http',
            result: 'answer',
            status: 200,
            server: 'micro_httpd',
            ms: 6,
          },
        ],
        speaker: { speaks: 'http', scheme: 'http' },
      };
    case 'outside-refused':
      return { trace: [dial('refused', 14)] };
    case 'outside-unreachable-delayed':
      return { trace: [dial('unreachable', 3056)] };
    case 'outside-timeout':
      return { trace: [dial('timeout', 5000)] };
    default: {
      const plex = { ...plexDefaults, machineIdentifier };
      return {
        trace: [
          dial('open', 14),
          plexHandshake,
          { hop: 'http', scheme: 'https', result: 'plex', ...plex, ms: 12 },
        ],
        speaker: { speaks: 'plex', scheme: 'https' },
      };
    }
  }
}

/** The whole body of a request. */
async function read(request: http.IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}

/** What a mood says to a question; undefined when no companion is asked that. */
async function answerTo(
  request: http.IncomingMessage,
  mood: FakeMood,
  options: FakeOptions,
): Promise<Answer | undefined> {
  const question = `${request.method ?? ''} ${request.url ?? ''}`;
  if (question !== 'GET /api/v1/address' && question !== 'POST /api/v1/reach') return undefined;
  const body = await read(request);
  const failure = failures[mood];
  if (failure) return failure;

  const own = mood === 'same-machine' ? '127.0.0.1' : fakePublicAddress;
  const address = parseAddress(options.address ?? own);
  if (!address) throw new Error(`${options.address ?? own} is not an address.`);
  const { text, family, kind } = address;
  const seen = { vantage: vantageOf(kind), address: text, family };
  if (question === 'GET /api/v1/address') return json(seenAddressSchema.parse({ ...seen, kind }));
  const { port } = JSON.parse(body) as { port?: unknown };
  return json(reachSchema.parse({ ...seen, port, ...measurementOf(mood, options) }));
}

/** Lets every page ask, as a companion with HOPWISE_ALLOWED_ORIGINS=* does. */
const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
};

/** Starts a companion of a mood on a free port of 127.0.0.1. Questions it does not know are a 404. */
export async function startFakeCompanion(
  mood: FakeMood,
  options: FakeOptions = {},
): Promise<FakeCompanion> {
  const { slowMs = 3000 } = options;
  const handle = async (
    request: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    const answer = await answerTo(request, mood, options);
    if (mood === 'slow') await wait(slowMs, undefined, { ref: false });
    response.writeHead(answer?.status ?? 404, {
      ...cors,
      'Cache-Control': 'no-store',
      ...(answer && { 'Content-Type': answer.type }),
    });
    response.end(answer?.body);
  };
  const server = http.createServer((request, response) => {
    // A test that asks for what the schemas do not allow sees its connection cut.
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const service = await listen(server);
  return { ...service, url: `http://127.0.0.1:${service.port}` };
}
