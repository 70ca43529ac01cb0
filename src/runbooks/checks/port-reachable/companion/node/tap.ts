import { Duplex } from 'node:stream';

/** How much of what came first is kept: enough to tell a greeting. */
const FIRST_BYTES = 16;

/**
 * A stream laid over another one that notes what comes in: what it begins with, how much it is, and
 * whether the other side has ended it. Ends itself when more comes than may be read.
 */
export class Tap extends Duplex {
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

  private readonly inner: Duplex;

  /**
   * @param inner The stream that is read and written; it is destroyed with this one.
   * @param limit Most bytes that may come.
   */
  constructor(inner: Duplex, limit: number) {
    super({ autoDestroy: true });
    this.inner = inner;
    this.limit = limit;
    inner.on('data', (chunk: Buffer) => this.note(chunk));
    inner.on('end', () => {
      this.isEnded = true;
      this.push(null);
    });
    inner.on('error', (error) => {
      this.isEnded = true;
      this.destroy(error);
    });
    inner.on('close', () => this.destroy());
    // An error that comes when nobody listens any more would end this process.
    this.on('error', () => undefined);
  }

  /** Whether what came begins with this text. */
  beginsWith(text: string): boolean {
    return this.first.toString('latin1').startsWith(text);
  }

  override _read(): void {
    this.inner.resume();
  }

  override _write(
    chunk: Buffer,
    encoding: BufferEncoding,
    done: (error?: Error | null) => void,
  ): void {
    this.inner.write(chunk, encoding, done);
  }

  override _final(done: () => void): void {
    this.inner.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // Not resetAndDestroy(): the target would see an error (CONTRIBUTING.md, "closed properly").
    this.inner.destroy();
    done(error);
  }

  private note(chunk: Buffer): void {
    if (this.first.length < FIRST_BYTES) {
      this.first = Buffer.concat([this.first, chunk]).subarray(0, FIRST_BYTES);
    }
    this.bytes += chunk.length;
    if (this.bytes > this.limit) {
      this.isTooLong = true;
      this.destroy();
    } else if (!this.push(chunk)) this.inner.pause();
  }
}
