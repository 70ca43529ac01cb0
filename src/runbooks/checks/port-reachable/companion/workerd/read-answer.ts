import type { Answer } from '../answer.ts';
import { readBody } from './read-body.ts';

/** How far the bytes of an HTTP/1 answer have come. `part` is all that may be said if nothing more comes. */
export type Progress =
  | { readonly is: 'whole'; readonly answer: Answer }
  | { readonly is: 'part'; readonly answer: Answer | undefined }
  | { readonly is: 'not-http' }
  | { readonly is: 'too-long' };

/** Longest head of an answer that is read, in bytes. */
const HEAD_BYTES = 16 * 1024;

const statusLine = /^HTTP\/1\.[01] ([1-9]\d\d)(?: [^\r\n]*)?$/;
const field = /^([!#$%&'*+.^`|~\w-]+):[ \t]*([^\r\n\0]*?)[ \t]*$/;

/** Where the empty line behind a head is; -1 while it has not come. */
function findHeadEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1)) {
    if (bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at;
  }
  return -1;
}

/** The header fields by name, small letters; `undefined` when a line is none (RFC 9112, 5). */
function readFields(lines: readonly string[]): ReadonlyMap<string, readonly string[]> | undefined {
  const fields = new Map<string, string[]>();
  for (const line of lines) {
    const [, name, value] = field.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), value]);
  }
  return fields;
}

/** Whether bytes may become an HTTP/1 answer. */
function beginsHttp(bytes: Uint8Array): boolean {
  const start = 'HTTP/1.';
  const first = new TextDecoder('latin1').decode(bytes.subarray(0, start.length));
  return start.startsWith(first);
}

/**
 * Reads an answer from all bytes that have come so far (RFC 9112), strictly: lines end with CR LF, and
 * whatever is no status line and no field is no HTTP. Answers below 200 are passed over.
 * @param bodyBytes Bytes of the body that are wanted at most.
 */
export function readAnswer(bytes: Uint8Array, bodyBytes: number): Progress {
  if (!beginsHttp(bytes)) return { is: 'not-http' };
  const end = findHeadEnd(bytes);
  if (end > HEAD_BYTES || (end < 0 && bytes.length > HEAD_BYTES)) return { is: 'too-long' };
  if (end < 0) return { is: 'part', answer: undefined };

  const head = new TextDecoder('latin1').decode(bytes.subarray(0, end));
  const [first = '', ...lines] = head.split('\r\n');
  const status = Number(statusLine.exec(first)?.[1]);
  const fields = readFields(lines);
  if (Number.isNaN(status) || !fields) return { is: 'not-http' };
  const rest = bytes.subarray(end + 4);
  if (status < 200) return readAnswer(rest, bodyBytes);

  const body = readBody(rest, { status, fields, bodyBytes });
  if (!body) return { is: 'not-http' };
  const answer = {
    status,
    server: fields.get('server')?.[0],
    body: new TextDecoder().decode(body.bytes),
  };
  return { is: body.isWhole ? 'whole' : 'part', answer };
}
