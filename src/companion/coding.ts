import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

/** Fewest bytes of a text that are worth coding. */
const CODED_BYTES = 256;

/** How hard Brotli tries: where somebody waits for it, and once for what is kept. */
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

/** Which version of a file some bytes are. */
export interface Version {
  /** Names the file and its content: other content, another name. */
  readonly name: string;
  /** Whether it is worth waiting until it is as small as can be: browsers keep it for long. */
  readonly isLasting: boolean;
}

/** What is coded as small as can be, by coding and version; the one that was used last stands at the end. */
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** What is being coded so at this moment. */
const coming = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Most that is kept: the pages and files that are asked for, at some ten kB each. */
const MOST_KEPT = 2000;

function keep(key: string, coded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  kept.delete(key);
  kept.set(key, coded);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return coded;
}

/** Codes a version of a file as small as can be, unless somebody had that done before. */
async function codeOnce(
  coding: Coding,
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const coded = coming.get(key) ?? code(coding, bytes, EFFORT.once);
  coming.set(key, coded);
  try {
    return keep(key, await coded);
  } finally {
    coming.delete(key);
  }
}

/** Codes a version of a file; who asks first for one that does not last gets it quickly, who asks later gets it small. */
function codeVersion(
  coding: Coding,
  { name, isLasting }: Version,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${coding} ${name}`;
  const known = kept.get(key);
  if (known) return Promise.resolve(keep(key, known));
  const small = codeOnce(coding, key, bytes);
  if (isLasting || coding === 'gzip') return small;
  small.catch(() => undefined);
  return code(coding, bytes, EFFORT.each);
}

/**
 * Codes a file for whoever asks for it. Not hono/compress: that leaves HEAD with the length of the
 * uncoded body, and a 304 without Vary.
 * @param type Its Content-Type.
 * @param version Which file the bytes are, if they are one: then they are coded once, and as small as can be.
 */
export async function encode(
  request: Request,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
  version?: Version,
): Promise<Coded> {
  const vary = varyOf(type, bytes.length);
  const coding = vary['Vary'] ? codingFor(request) : undefined;
  if (!coding) return { body: bytes, headers: vary };
  const body = await (version === undefined
    ? code(coding, bytes, EFFORT.each)
    : codeVersion(coding, version, bytes));
  return { body, headers: { ...vary, 'Content-Encoding': coding } };
}
