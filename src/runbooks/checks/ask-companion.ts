import type { Observation, UnknownReason } from '../model/observation.ts';
import type { PageShapes } from '../model/page-shapes.ts';
import type { ProblemBody, ProblemCode } from '../model/problem.ts';
import { fits } from '../model/shape.ts';
import type { Reach } from './port-reachable/value.ts';
import type { HomeAddress, SeenAddress } from './public-address/value.ts';
import { readText } from './read-text.ts';

/** Why a companion gave no usable answer. */
export interface NoAnswer {
  reason: UnknownReason;
  /** What the companion itself said about it, if it said anything. */
  detail?: string;
}

/** What a companion answers, by what it was asked. */
interface Answers {
  seenAddress: SeenAddress;
  homeAddress: HomeAddress;
  reach: Reach;
}

/** Most bytes of an answer to read; a right one has a few hundred. */
const ANSWER_BYTES = 64 * 1024;

/** Most characters of a companion's own words to pass on. */
const DETAIL_LENGTH = 300;

/** What each problem of a companion means here. None of them is about the person's network. */
const reasons: Readonly<Record<ProblemCode, UnknownReason>> = {
  'companion-busy': 'companion-busy',
  'one-at-a-time': 'companion-busy',
  'too-many-requests': 'companion-busy',
  'too-many-callers': 'companion-busy',
  'companion-cannot-dial': 'companion-cannot-dial',
  'took-too-long': 'timed-out',
  'port-refused': 'companion-refused',
  'caller-not-dialled': 'companion-refused',
  'origin-not-allowed': 'companion-refused',
  'host-not-allowed': 'companion-refused',
  'invalid-request': 'companion-refused',
  'forwarding-invalid': 'companion-refused',
  'body-too-large': 'companion-refused',
  'unsupported-media-type': 'companion-refused',
  'method-not-allowed': 'companion-refused',
  'echo-not-configured': 'companion-refused',
  'not-found': 'not-reachable-companion',
  'caller-left': 'not-reachable-companion',
  'caller-unknown': 'not-reachable-companion',
  'internal-error': 'not-reachable-companion',
};

/**
 * Asks a companion and reads its answer. Whatever goes wrong between here and there is a reason,
 * never a finding about the person's network.
 * @param url The full address of the question.
 * @param shapes The forms of all answers.
 * @param right The one that a right answer has.
 * @param options The request's body, if it has one, and the time limit in milliseconds.
 */
export async function askCompanion<Right extends keyof Answers>(
  url: string,
  shapes: Pick<PageShapes, Right | 'problem'>,
  right: Right,
  options: { body?: unknown; limitMs: number },
): Promise<{ answer: Answers[Right] } | NoAnswer> {
  const signal = AbortSignal.timeout(options.limitMs);
  try {
    const response = await fetch(url, {
      ...(options.body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(options.body),
          }),
      cache: 'no-store',
      credentials: 'omit',
      // A captive portal sends every question elsewhere.
      redirect: 'error',
      signal,
    });
    const json = await readJson(response);
    return response.ok && fits(shapes[right], json)
      ? { answer: json as Answers[Right] }
      : reasonOf(response.status, fits(shapes.problem, json) ? (json as ProblemBody) : undefined);
  } catch {
    // Asked of the signal, not of the error: browsers differ in what they throw.
    return { reason: signal.aborted ? 'timed-out' : 'not-reachable-companion' };
  }
}

/** The body as JSON; `undefined` when it is none, says that it is none, or is too long. */
async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(?:problem\+)?json\b/i.test(type)) {
    void response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  const text = await readText(response, ANSWER_BYTES);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Why an answer is not the right one. */
function reasonOf(status: number, problem: ProblemBody | undefined): NoAnswer {
  if (!problem) {
    // Something before the companion may limit its callers, too; its words are not the companion's.
    return { reason: isLimit(status) ? 'companion-busy' : 'not-reachable-companion' };
  }
  const { code, detail } = problem;
  return { reason: reasons[code], ...(detail && { detail: detail.slice(0, DETAIL_LENGTH) }) };
}

/** Too Many Requests, or Service Unavailable. */
const isLimit = (status: number): boolean => status === 429 || status === 503;

/** An observation that says why nothing was seen. */
export function missing(noAnswer: NoAnswer, at: string): Observation {
  return { status: 'missing', origin: 'companion', at, ...noAnswer };
}
