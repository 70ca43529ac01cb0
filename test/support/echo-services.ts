/** Stand-in echo services on this machine: each says what it is told to say, and counts who asks. */
import http from 'node:http';
import { listen, type Service } from './services.ts';

/** An echo service that is running. */
export interface EchoService extends Service {
  /** Its address, as the setting takes it. */
  readonly url: string;
  /** Its host and port, by which it is named. */
  readonly host: string;
  /** How often it was asked. */
  asked(): number;
}

/** What a stand-in answers. */
export interface EchoReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** 127.0.0.1 unless told. */
  readonly host?: '127.0.0.1' | '::1';
}

/** Starts one that answers every request with this body. */
export async function startEcho(body: string, reply: EchoReply = {}): Promise<EchoService> {
  const { status = 200, headers = {}, host = '127.0.0.1' } = reply;
  let count = 0;
  const server = http.createServer((_request, response) => {
    count += 1;
    response.writeHead(status, { 'Content-Type': 'text/plain', ...headers });
    response.end(body);
  });
  const service = await listen(server, host);
  const name = `${host === '::1' ? '[::1]' : host}:${service.port}`;
  return { ...service, url: `http://${name}/ip`, host: name, asked: () => count };
}
