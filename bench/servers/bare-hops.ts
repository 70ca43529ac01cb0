/** The floor for a whole trace: dial, TLS and HTTP one after the other, bare, as the companion does them. */
import http from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { offeredTls } from '../../src/runbooks/checks/port-reachable/companion/node/tls.ts';
import { dialLimitMs, listening } from './listening.ts';

interface Target {
  readonly host: string;
  readonly port: number;
}

/** Made once, as the companion does: making it costs more than a connection. */
const secureContext = tls.createSecureContext(offeredTls);

/** The connection, or why there is none. */
function dial(target: Target): Promise<net.Socket | string> {
  return new Promise((resolve) => {
    const socket = net.connect(target);
    const end = (result: net.Socket | string): void => {
      clearTimeout(limit);
      if (result !== socket) socket.destroy();
      resolve(result);
    };
    const limit = setTimeout(end, dialLimitMs, 'timeout');
    socket.once('connect', () => end(socket)).on('error', () => end('refused'));
  });
}

function shakeHands(dialled: net.Socket): Promise<tls.TLSSocket | undefined> {
  return new Promise((resolve) => {
    const socket = tls.connect({ socket: dialled, rejectUnauthorized: false, secureContext });
    socket.once('secureConnect', () => resolve(socket));
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(undefined));
  });
}

function ask({ host, port }: Target, secured: tls.TLSSocket | undefined): Promise<string> {
  return new Promise((resolve) => {
    const request = http.get({
      host,
      port,
      path: '/identity',
      agent: false,
      createConnection: () => secured ?? net.connect({ host, port }),
    });
    request.on('error', () => resolve(''));
    request.on('response', (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('close', () => resolve(body));
    });
  });
}

async function trace(target: Target): Promise<{ result: string; identity?: string }> {
  const dialled = await dial(target);
  if (typeof dialled === 'string') return { result: dialled };
  const secured = await shakeHands(dialled);
  const identity = await ask(target, secured);
  dialled.destroy();
  return { result: 'open', identity };
}

/** Starts it on a free port of `host`; gives the port. */
export const startBareHops = (host: string): Promise<number> =>
  listening(
    host,
    http.createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { port } = JSON.parse(body) as { port: number };
        void trace({ host: request.socket.remoteAddress ?? '', port }).then((measured) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(measured));
        });
      });
    }),
  );
