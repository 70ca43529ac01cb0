import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

/** Fewest bytes of a text that are worth coding. */
const CODED_BYTES = 256;

/** How hard Brotli tries: for a page at each request, where more costs time and saves little; once for what is kept. */
const EFFORT = { once: 11, each: 5 } as const;

const zip = promisify(gzip);
const squeeze = promisify(brotliCompress);

/** The codings that are understood here, the better one first. */
const codings = ['br', 'gzip'] as const;
type Coding = (typeof codings)[number];

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

/** The coding that a request likes best (RFC 9110, 12.5.3), named or as one of all; of equals the better one. */
function codingFor(request: Request): Coding | undefined {
  const accepted = parseAccept(request.headers.get('Accept-Encoding') ?? '');
  const weightOf = (name: string): number | undefined =>
    accepted.find(({ type }) => type.toLowerCase() === name)?.q;
  return codings
    .map((coding) => ({ coding, weight: weightOf(coding) ?? weightOf('*') ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.coding;
}

async function code(
  coding: Coding,
  bytes: Uint8Array<ArrayBuffer>,
  effort: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (coding === 'gzip') return new Uint8Array(await zip(bytes));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return new Uint8Array(await squeeze(bytes, { params }));
}

/** Files whose name changes with their content, coded once: by coding and file. There are a few dozen. */
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Codes a file that never changes, unless that was done before. */
function codeOnce(
  coding: Coding,
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${coding} ${file}`;
  const known = kept.get(key) ?? code(coding, bytes, EFFORT.once);
  kept.set(key, known);
  return known;
}

/**
 * Codes a file for whoever asks for it. Not hono/compress: that leaves HEAD with the length of the
 * uncoded body, and a 304 without Vary.
 * @param type Its Content-Type.
 * @param lasting Where the bytes lie, if they never change there: then they are coded once, and as small as can be.
 */
export async function encode(
  request: Request,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
  lasting?: string,
): Promise<Coded> {
  const vary = varyOf(type, bytes.length);
  const coding = vary['Vary'] ? codingFor(request) : undefined;
  if (!coding) return { body: bytes, headers: vary };
  const body = await (lasting === undefined
    ? code(coding, bytes, EFFORT.each)
    : codeOnce(coding, lasting, bytes));
  return { body, headers: { ...vary, 'Content-Encoding': coding } };
}
