import type { z } from 'zod';
import type { Observation, UnknownReason } from '../model/observation.ts';

/** Why a companion gave no usable answer. */
export interface NoAnswer {
  reason: UnknownReason;
  /** What the companion itself said about it, if it said anything. */
  detail?: string;
}

/**
 * Asks a companion and reads its answer. Whatever goes wrong between here and there is a reason,
 * never a finding about the person's network.
 * @param url The full address of the question.
 * @param schema What a right answer looks like.
 * @param options The request's body, if it has one, and the time limit in milliseconds.
 */
export async function askCompanion<S extends z.ZodType>(
  url: string,
  schema: S,
  options: { body?: unknown; limitMs: number },
): Promise<{ answer: z.infer<S> } | NoAnswer> {
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
      redirect: 'error',
      signal: AbortSignal.timeout(options.limitMs),
    });
    const isJson = /^application\/(problem\+)?json\b/.test(
      response.headers.get('content-type') ?? '',
    );
    if (!isJson) return { reason: 'not-reachable-companion' };
    const body: unknown = await response.json();
    if (response.status === 429 || response.status === 503) {
      return { reason: 'companion-busy', ...detailOf(body) };
    }
    const read = schema.safeParse(body);
    if (response.ok && read.success) return { answer: read.data };
    return { reason: 'not-reachable-companion', ...detailOf(body) };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return { reason: timedOut ? 'timed-out' : 'not-reachable-companion' };
  }
}

function detailOf(body: unknown): { detail?: string } {
  const detail = (body as { detail?: unknown } | null)?.detail;
  return typeof detail === 'string' ? { detail: detail.slice(0, 300) } : {};
}

/** An observation that says why nothing was seen. */
export function missing(noAnswer: NoAnswer, at: string): Observation {
  return { status: 'missing', origin: 'companion', at, ...noAnswer };
}
