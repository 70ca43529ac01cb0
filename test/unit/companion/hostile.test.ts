/**
 * Hostile callers, byte by byte, against the real server: what each tries, and why it comes to nothing.
 * Every row asks for port 4711 of this machine; somebody listens there and must never be dialled.
 */
import net from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/companion/node.ts';
import { problemSchema } from '../../../src/runbooks/model/problem.ts';
import { sendRaw } from '../../support/raw.ts';
import { listen, type Service } from '../../support/services.ts';

let target: Service;
let dials = 0;
let local: RunningServer;
let proxied: RunningServer;
let open: RunningServer;

beforeAll(async () => {
  target = await listen(
    net.createServer((socket) => {
      dials += 1;
      socket.destroy();
    }),
  );
  const start = (env: Record<string, string>): Promise<RunningServer> =>
    startServer({
      port: 0,
      host: '127.0.0.1',
      env: { HOPWISE_LOG_REQUESTS: 'no', HOPWISE_CALLER_PER_MINUTE: '6000', ...env },
    });
  local = await start({});
  proxied = await start({ HOPWISE_MODE: 'public', HOPWISE_TRUSTED_PROXIES: '127.0.0.1' });
  open = await start({ HOPWISE_MODE: 'public' });
});
afterAll(() => Promise.all([local, proxied, open, target].map((one) => one.close())));
beforeEach(() => {
  dials = 0;
});

/** A request as bytes; `undefined` leaves a header out. */
function request(
  headers: readonly (readonly [name: string, value: string])[] = [],
  body = `{"port":${target.port}}`,
  first = 'POST /api/v1/reach HTTP/1.1',
): string {
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual: [string, string][] = [
    ['Host', 'localhost:4321'],
    ['Content-Type', 'application/json'],
    ['Content-Length', String(Buffer.byteLength(body))],
  ];
  const all = [
    ...usual.filter(([name]) => !names.has(name.toLowerCase())),
    ...headers,
    ['Connection', 'close'],
  ];
  return `${first}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

type Row = readonly [what: string, bytes: () => string | readonly string[], expected: Expected];
/** The status, and the problem's code where the answer is the companion's own. */
type Expected = readonly [status: number, code?: string];

async function expectHarmless(
  server: RunningServer,
  bytes: string | readonly string[],
  [status, code]: Expected,
): Promise<void> {
  const answer = await sendRaw(server.port, [bytes].flat(), { limitMs: 3000 });
  expect(answer.status, answer.text).toBe(status);
  if (code !== undefined) {
    const body = answer.text
      .slice(answer.text.lastIndexOf('\r\n{') + 2)
      .replace(/\r\n0\r\n\r\n$/, '');
    expect(problemSchema.parse(JSON.parse(body.replace(/^[\da-f]+\r\n/, '')))).toMatchObject({
      code,
    });
  }
  expect(dials).toBe(0);
}

const nest = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const bad = [400, 'invalid-request'] as const;
const wrongHost = [403, 'host-not-allowed'] as const;
const wrongPage = [403, 'origin-not-allowed'] as const;

describe('bodies', () => {
  const rows: Row[] = [
    ['nothing at all', () => request([], ''), bad],
    ['not JSON', () => request([], 'port=1'), bad],
    ['JSON cut short', () => request([], '{"port":'), bad],
    ['two documents', () => request([], '{"port":1}{"port":2}'), bad],
    ['a byte order mark and nothing', () => request([], '\uFEFF'), bad],
    ['nested 400 deep', () => request([], nest(400)), bad],
    ['nested 500 deep in the port', () => request([], `{"port":${nest(500)}}`), bad],
    ['nested beyond the cap', () => request([], nest(100_000)), [413, 'body-too-large']],
    ['a megabyte', () => request([], 'x'.repeat(1 << 20)), [413, 'body-too-large']],
    ['an array', () => request([], '[{"port":1}]'), bad],
    [
      'a host beside the port',
      () => request([], `{"port":${target.port},"host":"127.0.0.1"}`),
      bad,
    ],
    [
      'the port twice, the last wins and is no port',
      () => request([], `{"port":${target.port},"port":0}`),
      bad,
    ],
    ['a prototype', () => request([], `{"port":${target.port},"__proto__":{"host":"x"}}`), bad],
    ['the port as text', () => request([], `{"port":"${target.port}"}`), bad],
    ['a port above all', () => request([], '{"port":65536}'), bad],
    ['a port past all numbers', () => request([], '{"port":1e400}'), bad],
    ['a negative port', () => request([], '{"port":-1}'), bad],
    ['half a port', () => request([], '{"port":80.5}'), bad],
    ['a refused port', () => request([], '{"port":25}'), [403, 'port-refused']],
    [
      'a refused port, written otherwise',
      () => request([], '{"port":2.5e1}'),
      [403, 'port-refused'],
    ],
    ['form data', () => request([['Content-Type', 'text/plain']]), [415, 'unsupported-media-type']],
    [
      'two types',
      () => request([['Content-Type', 'text/plain, application/json']]),
      [415, 'unsupported-media-type'],
    ],
    ['bytes that are no text', () => request([], '{"port":\u0000}'), bad],
    ['packed', () => request([['Content-Encoding', 'gzip']], '\u001f\u008b'), bad],
  ];
  it.each(rows)('%s', (_what, bytes, expected) => expectHarmless(local, bytes(), expected));
});

describe('lengths and chunks', () => {
  const chunked = (body: string): string =>
    request(
      [
        ['Transfer-Encoding', 'chunked'],
        ['Content-Length', ''],
      ],
      body,
    ).replace('Content-Length: \r\n', '');
  const rows: Row[] = [
    [
      'two lengths',
      () =>
        request([
          ['Content-Length', '2'],
          ['Content-Length', '15'],
        ]),
      [400],
    ],
    ['two lengths in one', () => request([['Content-Length', '2, 15']]), [400]],
    ['a negative length', () => request([['Content-Length', '-1']]), [400]],
    ['a length past all numbers', () => request([['Content-Length', '9'.repeat(40)]]), [400]],
    [
      'chunked and with a length: smuggling',
      () =>
        request([
          ['Transfer-Encoding', 'chunked'],
          ['Content-Length', '5'],
        ]),
      [400],
    ],
    ['chunks without end markers', () => chunked('zz\r\n{}\r\n0\r\n\r\n'), [400]],
    [
      'chunks that add up to too much',
      () => chunked(`${`100\r\n${'x'.repeat(256)}\r\n`.repeat(8)}0\r\n\r\n`),
      [413, 'body-too-large'],
    ],
    [
      'a chunk with a huge extension',
      () => chunked(`1;${'x'.repeat(20_000)}\r\n{\r\n0\r\n\r\n`),
      [413],
    ],
    ['a coding that nobody knows', () => request([['Transfer-Encoding', 'gzip']]), [400]],
  ];
  it.each(rows)('%s', (_what, bytes, expected) => expectHarmless(local, bytes(), expected));
});

describe('requests', () => {
  const line = (first: string): string => request([], '', first);
  const rows: Row[] = [
    ['GET', () => line('GET /api/v1/reach HTTP/1.1'), [405, 'method-not-allowed']],
    [
      'PUT',
      () => request([], undefined, 'PUT /api/v1/reach HTTP/1.1'),
      [405, 'method-not-allowed'],
    ],
    [
      'a method by header',
      () => request([['X-HTTP-Method-Override', 'POST']], '', 'GET /api/v1/reach HTTP/1.1'),
      [405, 'method-not-allowed'],
    ],
    ['a method nobody knows', () => line('BREW /api/v1/reach HTTP/1.1'), [400]],
    ['TRACE, which would repeat headers', () => line('TRACE /api/v1/reach HTTP/1.1'), [405]],
    ['CONNECT, which would make it a proxy', () => line('CONNECT 127.0.0.1:80 HTTP/1.1'), [0]],
    [
      'an absolute address elsewhere',
      () => request([], undefined, 'POST http://evil.example/api/v1/reach HTTP/1.1'),
      wrongHost,
    ],
    ['a query', () => request([], undefined, 'POST /api/v1/reach?host=127.0.0.1 HTTP/1.1'), bad],
    ['a path with dots', () => request([], undefined, 'POST /api/v1/../../reach HTTP/1.1'), [404]],
    [
      'a path with a slash more',
      () => request([], undefined, 'POST /api/v1//reach HTTP/1.1'),
      [404, 'not-found'],
    ],
    [
      'a fragment',
      () => request([], undefined, 'POST /api/v1/reach/# HTTP/1.1'),
      [404, 'not-found'],
    ],
    ['no path', () => line('OPTIONS * HTTP/1.1'), [400]],
    ['a version nobody knows', () => line('GET / HTTP/9.9'), [400]],
    [
      'an upgrade',
      () => request([['Upgrade', 'websocket']], '', 'GET /api/v1/reach HTTP/1.1'),
      [405],
    ],
    ['HTTP/2 without asking', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['TLS', () => '\u0016\u0003\u0001\u0000\u0005hello\r\n\r\n', [400]],
    [
      'a header folded over two lines',
      () => request([['X-A', 'a\r\n b']]).replace('POST', 'GET'),
      [400],
    ],
    ['a header without a name', () => request([['', 'a']]), [400]],
    ['a zero byte in a header', () => request([['X-A', 'a\u0000b']]), [400]],
  ];
  it.each(rows)('%s', (_what, bytes, expected) => expectHarmless(local, bytes(), expected));
});

describe('Host and Origin', () => {
  const many = (): [string, string][] => Array.from({ length: 300 }, (_, n) => [`X-${n}`, '1']);
  const rows: Row[] = [
    ['a rebound name', () => request([['Host', 'evil.example']]), wrongHost],
    [
      'a rebound name, same origin',
      () =>
        request([
          ['Host', 'evil.example:4321'],
          ['Origin', 'http://evil.example:4321'],
        ]),
      wrongHost,
    ],
    [
      'a rebound name asks for a preflight',
      () =>
        request(
          [
            ['Host', 'evil.example'],
            ['Access-Control-Request-Method', 'POST'],
            ['Origin', 'http://evil.example'],
          ],
          '',
          'OPTIONS /api/v1/reach HTTP/1.1',
        ),
      wrongHost,
    ],
    [
      'a name that holds an address',
      () => request([['Host', '127.0.0.1.evil.example']]),
      wrongHost,
    ],
    ['a name that only ends so', () => request([['Host', 'evillocalhost']]), wrongHost],
    ['an address behind a fragment', () => request([['Host', 'evil.example#127.0.0.1']]), [400]],
    ['a user before the host', () => request([['Host', 'localhost@evil.example']]), [400]],
    ['a name that no address can hold', () => request([['Host', 'l1.1']]), wrongHost],
    ['an empty Host', () => request([['Host', '']]), [400]],
    ['no Host', () => request([['Host', 'x']]).replace('Host: x\r\n', ''), [400]],
    [
      'two Hosts',
      () =>
        request([
          ['Host', 'localhost'],
          ['Host', 'evil.example'],
        ]),
      wrongHost,
    ],
    [
      'two Hosts, the other way round',
      () =>
        request([
          ['Host', 'evil.example'],
          ['Host', 'localhost'],
        ]),
      wrongHost,
    ],
    [
      'X-Forwarded-Host from nobody who is trusted',
      () =>
        request([
          ['Host', 'evil.example'],
          ['X-Forwarded-Host', 'localhost'],
        ]),
      wrongHost,
    ],
    ['a foreign page', () => request([['Origin', 'https://evil.example']]), wrongPage],
    [
      'a foreign page behind 300 headers',
      () => request([...many(), ['Origin', 'https://evil.example']]),
      wrongPage,
    ],
    ['a page on another port', () => request([['Origin', 'http://localhost:9999']]), wrongPage],
    ['a sandboxed frame', () => request([['Origin', 'null']]), wrongPage],
    ['an empty Origin', () => request([['Origin', '']]), wrongPage],
    [
      'two Origins',
      () =>
        request([
          ['Origin', 'http://localhost:4321'],
          ['Origin', 'https://evil.example'],
        ]),
      wrongPage,
    ],
    [
      'an Origin with a path',
      () => request([['Origin', 'http://evil.example/localhost:4321']]),
      wrongPage,
    ],
    [
      'a foreign page with X-Forwarded-Host',
      () =>
        request([
          ['Origin', 'https://evil.example'],
          ['X-Forwarded-Host', 'evil.example'],
        ]),
      wrongPage,
    ],
  ];
  it.each(rows)('%s', (_what, bytes, expected) => expectHarmless(local, bytes(), expected));
});

describe('forged callers', () => {
  const forge =
    (name: string, value: string): Row[1] =>
    () =>
      request([[name, value]]);
  const notHere = [403, 'caller-not-dialled'] as const;
  const nobody = [400, 'forwarding-invalid'] as const;

  it.each<Row>([
    ['X-Forwarded-For', forge('X-Forwarded-For', '81.2.69.10'), notHere],
    ['Forwarded', forge('Forwarded', 'for=81.2.69.10'), notHere],
    ['X-Real-IP', forge('X-Real-IP', '81.2.69.10'), notHere],
    ['CF-Connecting-IP', forge('CF-Connecting-IP', '81.2.69.10'), notHere],
    ['True-Client-IP', forge('True-Client-IP', '81.2.69.10'), notHere],
    ['Via', forge('Via', '1.1 81.2.69.10'), notHere],
  ])(
    '%s changes nothing without a trusted proxy: the caller stays this machine',
    (_w, bytes, expected) => expectHarmless(open, bytes(), expected),
  );

  it.each<Row>([
    ['says nothing', () => request(), nobody],
    ['names itself', forge('X-Forwarded-For', '127.0.0.1'), nobody],
    ['names itself in IPv6', forge('X-Forwarded-For', '::ffff:127.0.0.1'), nobody],
    ['passes on nonsense', forge('X-Forwarded-For', 'localhost'), nobody],
    ['passes on an empty chain', forge('X-Forwarded-For', ''), nobody],
    ['passes on Cloudflare’s header alone', forge('CF-Connecting-IP', '81.2.69.10'), nobody],
    [
      'contradicts itself',
      () =>
        request([
          ['X-Forwarded-For', '81.2.69.10'],
          ['Forwarded', 'for=81.2.69.11'],
        ]),
      nobody,
    ],
    ['names a private caller', forge('X-Forwarded-For', '192.168.1.10'), notHere],
    ['names this machine by another address', forge('X-Forwarded-For', '127.0.0.2'), notHere],
    ['names the clouds’ secrets', forge('X-Forwarded-For', '169.254.169.254'), notHere],
    ['names them in NAT64', forge('X-Forwarded-For', '64:ff9b::169.254.169.254'), notHere],
    ['names this machine in 6to4', forge('X-Forwarded-For', '2002:7f00:1::'), notHere],
    ['names this machine as v4-compatible', forge('X-Forwarded-For', '::7f00:1'), notHere],
    ['names everybody', forge('X-Forwarded-For', '255.255.255.255'), notHere],
    ['names nobody', forge('X-Forwarded-For', '0.0.0.0'), notHere],
    [
      'was called by two names',
      () =>
        request([
          ['X-Forwarded-For', '81.2.69.10'],
          ['X-Forwarded-Host', 'a'],
          ['X-Forwarded-Host', 'b'],
        ]),
      nobody,
    ],
  ])('a trusted proxy that %s gets nobody dialled', (_what, bytes, expected) =>
    expectHarmless(proxied, bytes(), expected),
  );
});

it('somebody was there to be dialled all the time', async () => {
  const answer = await sendRaw(local.port, [request()]);
  expect(answer.status).toBe(200);
  expect(dials).toBeGreaterThan(0);
});
