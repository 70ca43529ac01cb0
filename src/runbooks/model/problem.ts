import { z } from 'zod';

/** The stable name of every problem a companion can answer with. Codes never change their meaning. */
export const problemCodes = [
  /** The body or the query of the request is not what the companion asks for. */
  'invalid-request',
  /** A trusted proxy passed on no caller, or one that cannot be read: nobody can be dialled then. */
  'forwarding-invalid',
  /** The companion was called by a name it does not go by. */
  'host-not-allowed',
  /** The request comes from a page that may not use this companion. */
  'origin-not-allowed',
  /** The caller's address is of a kind that this companion never dials. */
  'caller-not-dialled',
  /** The port is one of those that are never dialled, because a connection does harm there. */
  'port-refused',
  /** A companion at home was to ask echo services, and its operator configured none. */
  'echo-not-configured',
  /** There is nothing at the address that was asked for. */
  'not-found',
  /** The address exists, but not for this HTTP method. */
  'method-not-allowed',
  /** The request's body is longer than any right one. */
  'body-too-large',
  /** The request's body is not declared as JSON. */
  'unsupported-media-type',
  /** An earlier measurement for the same caller has not ended. */
  'one-at-a-time',
  /** More requests came from the caller's address than one home needs. */
  'too-many-requests',
  /** More requests came from all callers together than the companion answers. */
  'too-many-callers',
  /** The connection to the caller ended before there was an answer. */
  'caller-left',
  /** Something failed that nobody foresaw. */
  'internal-error',
  /** The companion's platform does not tell it the caller's address. */
  'caller-unknown',
  /** As many measurements run as may run at once, and the queue is full or did not move in time. */
  'companion-busy',
  /** The companion's own machine could not open a connection. */
  'companion-cannot-dial',
  /** The measurement had not ended when its time was up. */
  'took-too-long',
] as const;

/** The stable name of a problem. */
export type ProblemCode = (typeof problemCodes)[number];

/** One fault in a request: where it is and what is wrong there. */
export const faultSchema = z.object({
  pointer: z.string().describe('JSON pointer to the faulty part of the body; empty for all of it.'),
  detail: z.string().describe('One sentence that says what is wrong there.'),
});
export type Fault = z.infer<typeof faultSchema>;

/**
 * An answer of type `application/problem+json` (RFC 9457), with a stable code. Whoever reads one
 * ignores members it does not know, as RFC 9457 asks: a later companion may send more.
 */
export const problemSchema = z.object({
  code: z
    .enum(problemCodes)
    .describe('The stable name of the problem; programs go by this, not by the status.'),
  status: z.int().describe('The HTTP status, once more.'),
  title: z.string().describe('What kind of problem it is, in words.'),
  detail: z.string().describe('What happened this time, and what to do about it.'),
  errors: z.array(faultSchema).optional().describe('The faults of a request, one by one.'),
});
export type ProblemBody = z.infer<typeof problemSchema>;
