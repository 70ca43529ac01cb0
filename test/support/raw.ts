/** Bytes over a connection, exactly as given: what no HTTP client would send. */
import net from 'node:net';

/** What came back, and whether the server ended the connection. */
export interface RawAnswer {
  readonly text: string;
  /** The status of the last answer; 0 when there was none. */
  readonly status: number;
  readonly isClosed: boolean;
}

/** How to send. */
export interface RawOptions {
  /** The address of this machine to call from. */
  readonly from?: string;
  /** Ends our half once all is sent. */
  readonly isHalfClosed?: boolean;
  /** Milliseconds to wait for the server to end the connection. */
  readonly limitMs?: number;
}

const finalStatus = /HTTP\/1\.1 ([2-5]\d\d)/g;

/** Sends pieces, one after another, and gives what comes back until the server closes or the time is up. */
export function sendRaw(
  port: number,
  pieces: readonly (string | Buffer)[],
  { from = '127.0.0.1', isHalfClosed = false, limitMs = 5000 }: RawOptions = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = net.connect({ host: '127.0.0.1', port, localAddress: from });
    const end = (isClosed: boolean): void => {
      clearTimeout(limit);
      socket.destroy();
      const text = Buffer.concat(chunks).toString('latin1');
      resolve({ text, status: Number([...text.matchAll(finalStatus)].at(-1)?.[1] ?? 0), isClosed });
    };
    const limit = setTimeout(() => end(false), limitMs);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => end(true));
    socket.on('connect', () => {
      for (const piece of pieces) socket.write(piece);
      if (isHalfClosed) socket.end();
    });
  });
}
