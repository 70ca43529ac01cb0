import { Duplex } from 'node:stream';
import { Notes } from './notes.ts';

/**
 * A stream laid under TLS that notes what comes in: a socket under it is read by OpenSSL itself, and nothing
 * is told of what came. Ends itself when more comes than may be read.
 */
export class Tap extends Duplex {
  readonly notes: Notes;
  private readonly inner: Duplex;

  /**
   * @param inner The stream that is read and written; it is destroyed with this one.
   * @param limit Most bytes that may come.
   */
  constructor(inner: Duplex, limit: number) {
    super({ autoDestroy: true });
    this.inner = inner;
    this.notes = new Notes(limit);
    inner.on('data', (chunk: Buffer) => this.hear(chunk));
    inner.on('end', () => {
      this.notes.isEnded = true;
      this.push(null);
    });
    inner.on('error', (error) => {
      this.notes.isEnded = true;
      this.destroy(error);
    });
    inner.on('close', () => this.destroy());
    // An error that comes when nobody listens any more would end this process.
    this.on('error', () => undefined);
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

  private hear(chunk: Buffer): void {
    this.notes.add(chunk);
    if (this.notes.isTooLong) this.destroy();
    else if (!this.push(chunk)) this.inner.pause();
  }
}
