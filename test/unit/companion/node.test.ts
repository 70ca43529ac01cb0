/** The Node.js adapter: the API and the static site from one process, over real connections. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../../../src/companion/node.ts';
import {
  closedPort,
  plexDefaults,
  startPlexLike,
  startSilent,
  type Service,
} from '../../support/services.ts';

/** Long enough to be worth compressing. */
const longPage = `<h1>Long</h1>${'<p>The same again.</p>'.repeat(500)}`;

let folder: string;
const running: (RunningServer | Service)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hopwise-site-'));
  const put = async (name: string, text: string): Promise<void> => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await put('secret.txt', 'secret');
  await put('site-secret/secret.txt', 'secret');
  await put('site/index.html', '<h1>Home</h1>');
  await put('site/404.html', '<h1>Not here</h1>');
  await put('site/guides/index.html', '<h1>Guides</h1>');
  await put('site/a b/index.html', '<h1>Space</h1>');
  await put('site/empty/note.txt', 'note');
  await put('site/_astro/main.D3adB33f.js', 'export {};');
  await put('site/.well-known/security.txt', 'Contact: nobody');
  await put('site/.env', 'secret');
  await put('site/data.json', '{}');
  await put('site/sw.js', 'self;');
  await put('site/icon.svg', '<svg/>');
  await put('site/search.wasm', 'x');
  await put('site/long/index.html', longPage);
  await put('site/_astro/long.D3adB33f.js', longPage);
  await put('site/picture.png', longPage);
  await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'site/link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.close()));
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const siteDir = path.join(folder, 'site');
  const server = await startServer({ port: 0, host: '127.0.0.1', siteDir, env: {}, ...options });
  running.push(server);
  return server;
}

/** Asks for a path exactly as written, and takes the answer as it comes: fetch would tidy both up. */
function getRaw(
  server: RunningServer,
  rawPath: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: http.IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    http
      .request(
        { host: '127.0.0.1', port: server.port, path: rawPath, method, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const bytes = Buffer.concat(chunks);
            const { statusCode: status = 0, headers: received } = response;
            resolve({ status, body: bytes.toString('utf8'), headers: received, bytes });
          });
        },
      )
      .on('error', reject)
      .end();
  });
}

describe('the API', () => {
  it('sees where a connection comes from, and asks Plex there', async () => {
    const server = await start();
    const plex = await startPlexLike();
    running.push(plex);
    const seen = await fetch(`${server.url}/api/v1/address`);
    expect(await seen.json()).toEqual({
      vantage: 'same-machine',
      address: '127.0.0.1',
      family: 'ipv4',
      kind: 'loopback',
    });
    const reached = await fetch(`${server.url}/api/v1/reach`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ port: plex.port }),
    });
    expect(await reached.json()).toMatchObject({
      vantage: 'same-machine',
      address: '127.0.0.1',
      trace: [
        { hop: 'dial', result: 'open' },
        { hop: 'tls', result: 'handshake' },
        { hop: 'http', scheme: 'https', result: 'plex', ...plexDefaults },
      ],
      speaker: { speaks: 'plex', scheme: 'https' },
    });
  });

  it('says refused for a port nobody listens on', async () => {
    const server = await start();
    const response = await fetch(`${server.url}/api/v1/reach`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ port: await closedPort() }),
    });
    expect(await response.json()).toMatchObject({ trace: [{ hop: 'dial', result: 'refused' }] });
  });

  it('in public mode dials nobody at home', async () => {
    const server = await start({ env: { HOPWISE_MODE: 'public' } });
    const response = await fetch(`${server.url}/api/v1/reach`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"port": 32400}',
    });
    expect(await response.json()).toMatchObject({ code: 'caller-not-dialled' });
  });

  it('stops measuring when the caller hangs up', async () => {
    const server = await start();
    const silent = await startSilent();
    running.push(silent);
    const ask = (signal: AbortSignal | null): Promise<Response> =>
      fetch(`${server.url}/api/v1/reach`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ port: silent.port }),
        signal,
      });
    await expect(ask(AbortSignal.timeout(200))).rejects.toThrow();
    // The place is free again long before the measurement's own limit would have freed it.
    const soon = performance.now() + 2000;
    let status = 429;
    while (status === 429 && performance.now() < soon) {
      const response = await fetch(`${server.url}/api/v1/reach`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ port: await closedPort() }),
      });
      status = response.status;
    }
    expect(status).toBe(200);
  });

  it('answers HEAD without a body, and 404 beside a site too', async () => {
    const server = await start();
    const head = await fetch(`${server.url}/healthz`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(await (await fetch(`${server.url}/api/nothing`)).json()).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the site', () => {
  it.each([
    ['/', '<h1>Home</h1>', 'text/html; charset=utf-8'],
    ['/index.html', '<h1>Home</h1>', 'text/html; charset=utf-8'],
    ['/guides/', '<h1>Guides</h1>', 'text/html; charset=utf-8'],
    ['/guides/?from=home', '<h1>Guides</h1>', 'text/html; charset=utf-8'],
    ['/a%20b/', '<h1>Space</h1>', 'text/html; charset=utf-8'],
    ['/data.json', '{}', 'application/json'],
    ['/icon.svg', '<svg/>', 'image/svg+xml; charset=utf-8'],
    ['/search.wasm', 'x', 'application/wasm'],
    ['/_astro/main.D3adB33f.js', 'export {};', 'text/javascript; charset=utf-8'],
    ['/sw.js', 'self;', 'text/javascript; charset=utf-8'],
    ['/.well-known/security.txt', 'Contact: nobody', 'text/plain; charset=utf-8'],
  ])('serves %s', async (name, body, type) => {
    const response = await fetch((await start()).url + name);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).toBe(body);
  });

  it.each([
    ['/guides', '/guides/'],
    ['/guides?a=1&b=2', '/guides/?a=1&b=2'],
    ['/a%20b', '/a%20b/'],
  ])('redirects %s to %s', async (from, to) => {
    const response = await fetch((await start()).url + from, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('Location')).toBe(to);
  });

  it.each(['GET', 'HEAD'])('has a page of its own for what is missing (%s)', async (method) => {
    const response = await fetch(`${(await start()).url}/nothing/here/`, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(method === 'HEAD' ? '' : '<h1>Not here</h1>');
  });

  it.each([
    ['/../secret.txt', 'up one folder'],
    ['/guides/../../secret.txt', 'up from inside'],
    ['/%2e%2e/secret.txt', 'dots encoded'],
    ['/..%2fsecret.txt', 'slash encoded'],
    ['/%2e%2e%2fsecret.txt', 'both encoded'],
    ['/..%5csecret.txt', 'backslash encoded'],
    ['/..\\secret.txt', 'backslash'],
    ['/%252e%252e%252fsecret.txt', 'encoded twice'],
    ['/../site-secret/secret.txt', 'a neighbour whose name begins alike'],
    ['//secret.txt', 'an empty name'],
    ['/guides//index.html', 'an empty name inside'],
    ['//evil.example', 'would redirect elsewhere'],
    ['/link.txt', 'a link that leads out'],
    ['/.env', 'a hidden file'],
    ['/guides/.%00', 'a zero byte'],
    ['/index.html%00.txt', 'a zero byte'],
    ['/%zz', 'malformed'],
    ['/%ff', 'not UTF-8'],
    ['/C:/secret.txt', 'a drive'],
    ['/index.html/', 'a file as a folder'],
    ['/empty/', 'a folder without a page'],
    ['/empty', 'a folder without a page'],
    [`/${'a'.repeat(5000)}`, 'longer than any file name'],
  ])('does not serve %s: %s', async (name) => {
    const answer = await getRaw(await start(), name);
    expect(answer.body).not.toContain('secret');
    expect([400, 404]).toContain(answer.status);
  });

  it.each([
    ['/', 'no-cache'],
    ['/data.json', 'no-cache'],
    // A new version of the service worker is found as soon as there is one.
    ['/sw.js', 'no-cache'],
    ['/_astro/main.D3adB33f.js', 'public, max-age=31536000, immutable'],
    ['/nothing', 'no-cache'],
  ])('lets browsers keep %s: %s', async (name, cacheControl) => {
    const response = await fetch((await start()).url + name);
    expect(response.headers.get('Cache-Control')).toBe(cacheControl);
  });

  it('says that nothing changed when nothing did', async () => {
    const { url } = await start();
    const first = await fetch(`${url}/guides/`);
    const tag = first.headers.get('ETag') ?? '';
    const modified = first.headers.get('Last-Modified') ?? '';
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${url}/guides/`, { headers })).status;
    expect(await ask({ 'If-None-Match': tag })).toBe(304);
    expect(await ask({ 'If-None-Match': `"x", ${tag}` })).toBe(304);
    expect(await ask({ 'If-None-Match': '"x"' })).toBe(200);
    expect(await ask({ 'If-Modified-Since': modified })).toBe(304);
    expect(await ask({ 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200);
    expect(await ask({ 'If-None-Match': '"x"', 'If-Modified-Since': modified })).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const response = await fetch(`${(await start()).url}/`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Length')).toBe('13');
    expect(response.headers.get('ETag')).toBeTruthy();
    expect(await response.text()).toBe('');
  });

  it.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=1.0, GZIP;q=0.5', 'br'],
    ['BR;q=0.5, gzip', 'gzip'],
    ['*', 'br'],
    ['', undefined],
    ['identity', undefined],
    ['br, gzip;q=0', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, br;q=0, *', undefined],
  ])('compresses text for Accept-Encoding "%s": %s', async (accepted, coding) => {
    const isCoded = coding !== undefined;
    const answer = await getRaw(await start(), '/long/', 'GET', { 'Accept-Encoding': accepted });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      vary: 'Accept-Encoding',
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(answer.bytes.length),
    });
    expect(answer.headers['content-encoding']).toBe(coding);
    const open = { gzip: gunzipSync, br: brotliDecompressSync };
    const text = isCoded ? open[coding as 'gzip' | 'br'](answer.bytes) : answer.bytes;
    expect(text.toString('utf8')).toBe(longPage);
    expect(answer.bytes.length < 1000).toBe(isCoded);
  });

  it('codes a file that never changes once, and a page as small from its second time on', async () => {
    const server = await start();
    const ask = (name: string) => getRaw(server, name, 'GET', { 'Accept-Encoding': 'br' });
    const first = await ask('/_astro/long.D3adB33f.js');
    const second = await ask('/_astro/long.D3adB33f.js');
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(brotliDecompressSync(first.bytes).toString('utf8')).toBe(longPage);

    const page = await ask('/long/');
    expect(brotliDecompressSync(page.bytes).toString('utf8')).toBe(longPage);
    expect(page.bytes.length).toBeGreaterThanOrEqual(first.bytes.length);
    await expect.poll(async () => (await ask('/long/')).bytes.equals(first.bytes)).toBe(true);
  });

  it('compresses neither pictures nor what is short', async () => {
    const server = await start();
    for (const name of ['/', '/picture.png', '/_astro/main.D3adB33f.js']) {
      const { headers } = await getRaw(server, name, 'GET', { 'Accept-Encoding': 'br, gzip' });
      expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
    }
  });

  it('answers HEAD and 304 for compressed text as it answers GET', async () => {
    const server = await start();
    const ask = (method: string, headers: Record<string, string> = {}) =>
      getRaw(server, '/long/', method, { 'Accept-Encoding': 'gzip', ...headers });
    const [get, head] = [await ask('GET'), await ask('HEAD')];
    const lasting = ({ headers }: typeof get) => ({ ...headers, date: 'now' });
    expect(lasting(head)).toEqual(lasting(get));
    expect(head.bytes).toHaveLength(0);
    // The tag is weak, which is what lets all codings of one text share it.
    const { etag = '' } = get.headers;
    expect(etag).toMatch(/^W\//);
    expect((await getRaw(server, '/long/')).headers.etag).toBe(etag);
    for (const coding of ['gzip', 'br', 'identity']) {
      const known = { 'If-None-Match': etag, 'Accept-Encoding': coding };
      const unchanged = await ask('GET', known);
      expect(unchanged.status).toBe(304);
      expect(unchanged.headers).toMatchObject({ etag, vary: 'Accept-Encoding' });
      expect(unchanged.headers['content-encoding']).toBeUndefined();
    }
  });

  it('takes nothing but GET and HEAD', async () => {
    const response = await fetch(`${(await start()).url}/`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });
});

describe('startServer', () => {
  it('says where it is, IPv6 in brackets', async (test) => {
    expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const six = await start({ host: '::1' }).catch(() => undefined);
    if (!six) return test.skip('this machine has no ::1');
    expect(six.url).toBe(`http://[::1]:${six.port}`);
    expect(await (await fetch(`${six.url}/api/v1/address`)).json()).toMatchObject({
      address: '::1',
    });
  });

  it('says where it is when it listens everywhere', async () => {
    const server = await start({ host: '0.0.0.0', env: { HOPWISE_MODE: 'public' } });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  });

  it('says in one line that a port is in use', async () => {
    const { port } = await start();
    await expect(start({ port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is already in use: stop what listens there, or choose another port.`,
    );
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('says in one line that an address is not this machine’s', async () => {
    await expect(start({ host: '192.0.2.1', env: { HOPWISE_MODE: 'public' } })).rejects.toThrow(
      'Cannot listen on 192.0.2.1: this machine has no such address.',
    );
  });

  it('will not let strangers at a local companion', async () => {
    await expect(start({ host: '0.0.0.0' })).rejects.toThrow(/set HOPWISE_MODE=public\.$/);
  });

  it('says in one line that a setting makes no sense', async () => {
    await expect(start({ env: { HOPWISE_MODE: 'x' } })).rejects.toThrow(/^HOPWISE_MODE is "x": /);
  });

  it('says in one line that there is no site', async () => {
    const siteDir = path.join(folder, 'nowhere');
    await expect(start({ siteDir })).rejects.toThrow(`There is no built site in ${siteDir}`);
  });

  it('serves the API alone without a site', async () => {
    const { url } = await startServer({ port: 0, host: '127.0.0.1', env: {} }).then((server) => {
      running.push(server);
      return server;
    });
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('stops without waiting for what is measured, idle and busy connections and all', async () => {
    const server = await start();
    const silent = await startSilent();
    running.push(silent);
    const idle = net.connect(server.port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const busy = fetch(`${server.url}/api/v1/reach`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ port: silent.port }),
    }).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([server.close(), server.close()]);
    // The measurement would have gone on for seconds and then been answered.
    expect(await busy).toBe('cut');
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    idle.destroy();
  });
});
