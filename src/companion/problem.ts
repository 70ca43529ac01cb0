import type { Fault, ProblemBody, ProblemCode } from '../runbooks/model/problem.ts';

/** The HTTP status and the title of every problem. */
export const problemKinds: Readonly<Record<ProblemCode, Pick<ProblemBody, 'status' | 'title'>>> = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'forwarding-invalid': { status: 400, title: 'The proxy does not say who calls' },
  'host-not-allowed': { status: 403, title: 'The companion does not go by this name' },
  'origin-not-allowed': { status: 403, title: 'This page may not use the companion' },
  'caller-not-dialled': { status: 403, title: 'Your address may not be dialled' },
  'port-refused': { status: 403, title: 'This port is not dialled' },
  'echo-not-configured': { status: 404, title: 'There are no echo services to ask' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This method is not offered here' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be JSON' },
  'one-at-a-time': { status: 429, title: 'A measurement for you is still running' },
  'too-many-requests': { status: 429, title: 'Too many requests from your address' },
  'too-many-callers': { status: 429, title: 'Too many requests from everybody together' },
  'caller-left': { status: 499, title: 'The caller went away' },
  'internal-error': { status: 500, title: 'The companion made a mistake' },
  'caller-unknown': { status: 500, title: 'The companion cannot see where you come from' },
  'companion-busy': { status: 503, title: 'The companion is busy' },
  'companion-cannot-dial': { status: 503, title: 'The companion cannot open connections' },
  'took-too-long': { status: 504, title: 'The measurement took too long' },
};

/** What a problem carries beside its code and detail. */
export interface ProblemExtras {
  /** Headers of the answer, such as Retry-After or Allow. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly Fault[];
  /** What led to it; never shown to the caller. */
  readonly cause?: unknown;
}

/** Thrown anywhere in a request; the app turns it into an answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  /** @param detail What happened and what to do about it, in whole sentences. */
  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail, { cause: extras.cause });
    this.code = code;
    this.extras = extras;
  }

  /** The answer to send. */
  toResponse(): Response {
    const { status, title } = problemKinds[this.code];
    const { errors, headers } = this.extras;
    const body: ProblemBody = {
      code: this.code,
      status,
      title,
      detail: this.message,
      ...(errors && { errors: [...errors] }),
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: { ...headers, 'Content-Type': 'application/problem+json' },
    });
  }
}
