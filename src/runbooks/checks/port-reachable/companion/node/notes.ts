/** How much of what came first is kept: enough to tell a greeting. */
const FIRST_BYTES = 16;

/** What is noted of a stream: what it begins with, how much it is, and how it ended. */
export class Notes {
  /** The first bytes that came. */
  first = Buffer.alloc(0);
  /** How many bytes came. */
  bytes = 0;
  /** Whether the other side closed or broke the connection. */
  isEnded = false;
  /** Whether more came than may be read. */
  isTooLong = false;
  /** Most bytes that may come. */
  limit: number;

  /** @param limit Most bytes that may come. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Notes what came. Whoever reads the stream ends it once `isTooLong` is set. */
  add(chunk: Buffer): void {
    if (this.first.length < FIRST_BYTES) {
      this.first = Buffer.concat([this.first, chunk]).subarray(0, FIRST_BYTES);
    }
    this.bytes += chunk.length;
    this.isTooLong ||= this.bytes > this.limit;
  }

  /** Whether what came begins with this text. */
  beginsWith(text: string): boolean {
    return this.first.toString('latin1').startsWith(text);
  }
}
