import { Agent, request } from 'undici';

const MOST_BYTES = 64 * 1024;

/** Faults of this machine: they say nothing about whoever was asked. */
const OWN_FAULTS = new Set([
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'ENOBUFS',
  'EACCES',
  'EPERM',
  'EADDRNOTAVAIL',
]);

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  UND_ERR_SOCKET: 'reset',
  ENOTFOUND: 'no such name',
  EAI_AGAIN: 'no answer from DNS',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
};

/** How a question over HTTP ended. */
export type Asked =
  | { readonly got: 'answer'; readonly status: number; readonly body: string }
  | { readonly got: 'silence'; readonly reason: string }
  | { readonly got: 'own-fault'; readonly reason: string };

/** The code of an error, also of the first of several that were tried. */
function codeOf(error: unknown): string {
  const { code, errors } = error as { code?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  return errors?.length ? codeOf(errors[0]) : '';
}

/** Says in a word why nothing came, and whose fault it was. */
export function readFailure(error: unknown): Exclude<Asked, { got: 'answer' }> {
  const code = codeOf(error);
  if (OWN_FAULTS.has(code)) return { got: 'own-fault', reason: code };
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  const reason = isLate ? 'no answer in time' : (WORDS[code] ?? (code === '' ? 'no answer' : code));
  return { got: 'silence', reason };
}

async function readBody(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    parts.push(part);
    bytes += part.length;
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8');
}

/**
 * Asks for a page over a connection of its own, and follows no redirect. Never throws.
 * @param timeoutMs For all of it: name, connection, head and body.
 * @param verify Whether a certificate must be right.
 */
export async function ask(url: string, timeoutMs: number, verify = true): Promise<Asked> {
  const agent = new Agent({ connect: { rejectUnauthorized: verify }, pipelining: 0 });
  try {
    const { statusCode, body } = await request(url, {
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json' },
    });
    return { got: 'answer', status: statusCode, body: await readBody(body) };
  } catch (error) {
    return readFailure(error);
  } finally {
    // Also ends what hangs; there is nobody to tell of a fault in hanging up.
    await agent.destroy().catch(() => undefined);
  }
}
