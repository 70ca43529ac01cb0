/** Echo services as they are and as they should not be, on this machine. */
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askEchoes } from '../../../src/runbooks/checks/public-address/companion/node/ask-echoes.ts';
import { readEcho } from '../../../src/runbooks/checks/public-address/companion/read-echo.ts';
import { echoAnswerSchema } from '../../../src/runbooks/checks/public-address/value.ts';
import { startEcho } from '../../support/echo-services.ts';
import {
  closedPort,
  listen,
  startByteDripper,
  startFlood,
  startRaw,
  startReset,
  startSilent,
  startTls,
  type Service,
} from '../../support/services.ts';

const services: Service[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

async function started<S extends Service>(starting: Promise<S>): Promise<S> {
  const service = await starting;
  services.push(service);
  return service;
}

const forever = new AbortController().signal;

/** What is made of one service that listens on 127.0.0.1. */
async function saidBy(starting: Promise<Service>, wholeMs = 3000, scheme = 'http') {
  const { port } = await started(starting);
  const url = `${scheme}://127.0.0.1:${port}/`;
  const [answer] = await askEchoes([url], forever, { wholeMs, bodyBytes: 1024 });
  return echoAnswerSchema.parse(answer).said;
}

const address = { address: '81.2.69.142' };

describe('readEcho', () => {
  it.each([
    ['81.2.69.142', 'plain'],
    [' 81.2.69.142\r\n', 'with an end of line'],
    ['{"ip":"81.2.69.142","country":"GB"}', 'JSON with "ip"'],
    ['\n{"address": "81.2.69.142"}', 'JSON with "address"'],
    ['::ffff:81.2.69.142', 'v4-mapped'],
  ])('reads %j: %s', (body) => expect(readEcho(body, 'ipv4')).toEqual(address));

  it.each([
    ['', 'nothing'],
    ['<h1>81.2.69.142</h1>', 'a page'],
    ['81.2.69.142, 81.2.69.143', 'two addresses'],
    ['81.2.69.142:443', 'a port behind it'],
    ['081.2.69.142', 'octal, or not'],
    ['1359103374', 'one number'],
    ['{"ip":"81.2.69.142"', 'JSON cut short'],
    ['{"ip":["81.2.69.142"]}', 'a list'],
    ['{"query":"81.2.69.142"}', 'under another name'],
    ['"81.2.69.142"', 'a JSON text'],
    ['2a02:8108::7', 'the other family'],
  ])('finds no IPv4 address in %j: %s', (body) =>
    expect(readEcho(body, 'ipv4')).toEqual({ fault: 'no-address' }),
  );

  it.each(['192.168.1.1', '10.0.0.1', '127.0.0.1', '100.64.0.1', '169.254.169.254', '224.0.0.1'])(
    'does not believe %s',
    (body) => expect(readEcho(body, 'ipv4')).toEqual({ fault: 'not-public' }),
  );

  it.each(['::1', 'fe80::1', 'fd00::1', '2002:7f00:1::', '64:ff9b::7f00:1'])(
    'does not believe %s',
    (body) => expect(readEcho(body, 'ipv6')).toEqual({ fault: 'not-public' }),
  );
});

describe('askEchoes', () => {
  it('asks every service once, over its own family', async () => {
    const four = await started(startEcho('81.2.69.142'));
    const six = await started(startEcho('2a02:8108::7', { host: '::1' }));
    expect(await askEchoes([four.url, six.url], forever)).toEqual([
      { service: four.host, family: 'ipv4', said: address },
      { service: six.host, family: 'ipv6', said: { address: '2a02:8108::7' } },
    ]);
    expect([four.asked(), six.asked()]).toEqual([1, 1]);
  });

  it('asks a name over both families, and leaves out the one it does not have', async () => {
    const four = await started(startEcho('81.2.69.142'));
    const service = `localhost:${four.port}`;
    expect(await askEchoes([`http://${service}/`], forever)).toEqual([
      { service, family: 'ipv4', said: address },
      { service, family: 'ipv6', said: { fault: 'no-answer' } },
    ]);
  });

  it('asks all at once', async () => {
    // Each waits for the other to be asked.
    let asked = 0;
    const sockets: net.Socket[] = [];
    const wait = () =>
      listen(
        net.createServer((socket) => {
          sockets.push(socket);
          socket.once('data', () => {
            asked += 1;
            if (asked < 2) return;
            for (const one of sockets) {
              one.end('HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n81.2.69.142');
            }
          });
        }),
      );
    const urls = [await started(wait()), await started(wait())].map(
      ({ port }) => `http://127.0.0.1:${port}/`,
    );
    const answers = await askEchoes(urls, forever);
    expect(answers.map(({ said }) => said)).toEqual([address, address]);
  });

  it('follows no redirect', async () => {
    const there = await started(startEcho('81.2.69.142'));
    const headers = { Location: there.url };
    expect(await saidBy(startEcho('', { status: 302, headers }))).toEqual({
      fault: 'other-status',
    });
    expect(there.asked()).toBe(0);
  });

  it.each<[what: string, start: () => Promise<Service>, fault: string]>([
    [
      'an error with an address in it',
      () => startEcho('81.2.69.142', { status: 500 }),
      'other-status',
    ],
    ['more than an address needs', () => startEcho('81.2.69.142'.padEnd(1025)), 'too-long'],
    ['a body without end', startFlood, 'too-long'],
    ['garbage', () => startEcho('\u0000\uFFFD'), 'no-address'],
    ['the router’s own answer', () => startEcho('192.168.1.1'), 'not-public'],
    ['no HTTP', () => startRaw('81.2.69.142'), 'no-answer'],
    ['a reset', startReset, 'no-answer'],
    [
      'a head without end',
      () => startRaw(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(20_000)}`),
      'no-answer',
    ],
    [
      'a body cut short',
      () => startRaw('HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n81'),
      'no-answer',
    ],
    [
      'nobody',
      async () => ({ port: await closedPort(), close: () => Promise.resolve() }),
      'no-answer',
    ],
  ])('leaves out %s', async (_what, start, fault) => {
    expect(await saidBy(start())).toEqual({ fault });
  });

  it.each<[what: string, start: () => Promise<Service>]>([
    ['silence', startSilent],
    ['single bytes', () => startByteDripper()],
    [
      'single bytes of a body',
      () => startByteDripper({ first: 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n' }),
    ],
  ])('waits no longer than it may for %s', async (_what, start) => {
    expect(await saidBy(start(), 150)).toEqual({ fault: 'no-answer' });
  });

  it('believes no certificate that nobody stands for', async () => {
    const told = (): Promise<Service> =>
      startTls({}, (socket) =>
        socket.once('data', () =>
          socket.end('HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n81.2.69.142'),
        ),
      );
    expect(await saidBy(told(), 3000, 'https')).toEqual({ fault: 'no-answer' });
  });

  it('ends when whoever asked has gone', async () => {
    const { port } = await started(startSilent());
    const gone = AbortSignal.abort();
    const [answer] = await askEchoes([`http://127.0.0.1:${port}/`], gone);
    expect(answer?.said).toEqual({ fault: 'no-answer' });
  });
});
