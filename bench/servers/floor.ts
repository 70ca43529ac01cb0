/** The floor: the least that takes the companion's question and dials the caller. No guard, no limit, no trace. */
import http from 'node:http';
import net from 'node:net';
import { dialLimitMs, listening } from './listening.ts';

/** Starts it on a free port of `host`; gives the port. */
export const startFloor = (host: string): Promise<number> =>
  listening(
    host,
    http.createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { port } = JSON.parse(body) as { port: number };
        const socket = net.connect({ host: request.socket.remoteAddress ?? '', port });
        const answer = (result: string): void => {
          clearTimeout(limit);
          socket.destroy();
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify({ result }));
        };
        const limit = setTimeout(answer, dialLimitMs, 'timeout');
        socket.once('connect', () => answer('open')).on('error', () => answer('refused'));
      });
    }),
  );
