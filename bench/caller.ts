import net from 'node:net';

/** One answer. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** Somebody with an address of their own who asks one thing at a time on a connection that is kept. */
export interface BenchCaller {
  /** Asks, on a new connection where the last one has ended. Rejects when the connection breaks first. */
  readonly ask: () => Promise<Reply>;
  readonly close: () => void;
}

/** Where the server is, who asks it, and about which port. */
export interface Question {
  readonly host: string;
  readonly port: number;
  /** The address to call from. */
  readonly from: string;
  /** The port that is asked about. */
  readonly about: number;
}

/** Reads one whole answer from what has come so far; `undefined` while some of it is missing. */
function readReply(text: string): (Reply & { readonly isLast: boolean }) | undefined {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = text.slice(0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('An answer came without Content-Length.');
  const body = text.slice(headEnd + 4);
  if (body.length < Number(length)) return undefined;
  const isLast = /\r\nconnection: *close/i.test(head);
  return { status: Number(head.slice(9, 12)), body, isLast };
}

/**
 * A caller, connected. Reads and writes the few bytes itself: a client that does more would take the
 * processor from the servers that are measured.
 */
export async function openCaller({ host, port, from, about }: Question): Promise<BenchCaller> {
  const body = JSON.stringify({ port: about });
  const request = `POST /api/v1/reach HTTP/1.1\r\nHost: ${host}:${port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  let socket: net.Socket | undefined;
  let came = '';
  let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;

  const lose = (error: Error): void => {
    socket?.destroy();
    socket = undefined;
    waiting?.reject(error);
    waiting = undefined;
  };
  const hear = (chunk: string): void => {
    came += chunk;
    const reply = readReply(came);
    if (!reply) return;
    if (reply.isLast) {
      socket?.destroy();
      socket = undefined;
    }
    waiting?.resolve(reply);
    waiting = undefined;
  };
  const connect = (): Promise<net.Socket> =>
    new Promise((resolve, reject) => {
      const opening = net.connect({ host, port, localAddress: from, noDelay: true });
      opening.setEncoding('latin1');
      opening.once('connect', () => resolve(opening));
      opening.on('data', (chunk) => opening === socket && hear(String(chunk)));
      const end = (error: Error): void => {
        reject(error);
        if (opening === socket) lose(error);
      };
      opening.on('error', end);
      opening.on('close', () => end(new Error('The server closed the connection.')));
    });

  socket = await connect();
  return {
    ask: async () => {
      socket ??= await connect();
      came = '';
      const replied = new Promise<Reply>((resolve, reject) => (waiting = { resolve, reject }));
      socket.write(request);
      return replied;
    },
    close: () => lose(new Error('The caller has left.')),
  };
}
