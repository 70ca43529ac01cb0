import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

/** Fewest bytes of a text that are worth coding. */
const CODED_BYTES = 1024;

const zip = promisify(gzip);

/** A body as it is sent, and the headers that say so. */
export interface Coded {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers of a file that is sent in one of several codings; none for a file that always is sent as it is.
 * @param size Its bytes, uncoded.
 */
export function varyOf(type: string, size: number): Readonly<Record<string, string>> {
  const isCoded = size >= CODED_BYTES && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type);
  return isCoded ? { Vary: 'Accept-Encoding' } : {};
}

/** Whether a request takes gzip (RFC 9110, 12.5.3): by name, or as one of all, and not with weight 0. */
function takesGzip(request: Request): boolean {
  const accepted = parseAccept(request.headers.get('Accept-Encoding') ?? '');
  const weightOf = (coding: string): number | undefined =>
    accepted.find(({ type }) => type.toLowerCase() === coding)?.q;
  return (weightOf('gzip') ?? weightOf('*') ?? 0) > 0;
}

/**
 * Codes a file for whoever asks for it. Not hono/compress: that leaves HEAD with the length of the
 * uncoded body, and a 304 without Vary.
 * @param type Its Content-Type.
 */
export async function encode(
  request: Request,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Coded> {
  const vary = varyOf(type, bytes.length);
  if (!vary['Vary'] || !takesGzip(request)) return { body: bytes, headers: vary };
  const body = new Uint8Array(await zip(bytes));
  return { body, headers: { ...vary, 'Content-Encoding': 'gzip' } };
}
