/** What the head of an answer says about its body. */
export interface BodyOptions {
  readonly status: number;
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Bytes that are wanted at most. */
  readonly bodyBytes: number;
}

/** As much of a body as has come. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Whether nothing more is needed. */
  readonly isWhole: boolean;
}

/** Reads chunks (RFC 9112, 7.1) as far as they have come; `undefined` when they are none. */
function readChunks(bytes: Uint8Array, most: number): Body | undefined {
  const content: number[] = [];
  let at = 0;
  while (content.length < most) {
    const lineEnd = bytes.indexOf(13, at);
    if (lineEnd < 0 || lineEnd + 1 >= bytes.length) break;
    const line = new TextDecoder('latin1').decode(bytes.subarray(at, lineEnd));
    const [, size] = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?$/i.exec(line) ?? [];
    if (size === undefined || bytes[lineEnd + 1] !== 10) return undefined;
    const length = parseInt(size, 16);
    if (length === 0) return { bytes: new Uint8Array(content), isWhole: true };
    const from = lineEnd + 2;
    for (const byte of bytes.subarray(from, from + Math.min(length, most))) content.push(byte);
    at = from + length + 2;
    if (bytes.length < at) break;
    if (bytes[at - 2] !== 13 || bytes[at - 1] !== 10) return undefined;
  }
  const wanted = new Uint8Array(content).subarray(0, most);
  return { bytes: wanted, isWhole: wanted.length >= most };
}

/**
 * Reads the body of an answer from all bytes that have come behind its head (RFC 9112, 6.3).
 * @returns `undefined` when its length is told in a way that is not understood.
 */
export function readBody(bytes: Uint8Array, options: BodyOptions): Body | undefined {
  const { status, fields, bodyBytes } = options;
  if (status === 204 || status === 304) return { bytes: new Uint8Array(), isWhole: true };

  const codings = fields.get('transfer-encoding');
  const lengths = new Set(fields.get('content-length'));
  // Both at once is how answers are smuggled; neither end of it is believed.
  if ((codings && lengths.size > 0) || lengths.size > 1) return undefined;
  if (codings) {
    return codings.join().toLowerCase() === 'chunked' ? readChunks(bytes, bodyBytes) : undefined;
  }
  const [told = ''] = lengths;
  if (lengths.size > 0 && !/^\d{1,15}$/.test(told)) return undefined;
  const most = Math.min(bodyBytes, lengths.size > 0 ? Number(told) : Infinity);
  return { bytes: bytes.subarray(0, most), isWhole: bytes.length >= most };
}
