/** Who and what is dialled, who may ask, and under which name; a reason per row. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/runbooks/model/address.ts';
import { vantageOf } from '../../../src/runbooks/model/vantage.ts';
import { readCaller } from '../../../src/companion/caller.ts';
import { assertBind } from '../../../src/companion/guard/bind.ts';
import { assertDialledCaller } from '../../../src/companion/guard/callers.ts';
import { createHostGuard, isAllowedHost } from '../../../src/companion/guard/hosts.ts';
import { createInFlight } from '../../../src/companion/guard/in-flight.ts';
import { isSameOrigin } from '../../../src/companion/guard/origins.ts';
import { findRefusedPorts } from '../../../src/companion/guard/ports.ts';
import { Problem } from '../../../src/companion/problem.ts';
import {
  readSettings,
  SettingsError,
  type Environment,
  type Mode,
} from '../../../src/companion/settings.ts';

function kindOf(text: string) {
  const address = parseAddress(text);
  if (!address) throw new Error(`${text} is no address`);
  return address.kind;
}

/** address, vantage, dialled in local mode, dialled in public mode, why. */
const callers = [
  ['81.2.69.10', 'outside', false, true, 'a public address'],
  ['2a02:8071::1', 'outside', false, true, 'a public address'],
  ['127.0.0.1', 'same-machine', true, false, 'this machine itself'],
  ['::1', 'same-machine', true, false, 'this machine itself'],
  ['::ffff:127.0.0.1', 'same-machine', true, false, 'as a dual-stack socket shows it'],
  ['192.168.1.10', 'same-network', true, false, 'RFC 1918'],
  ['172.17.0.2', 'same-network', true, false, 'RFC 1918: a container'],
  ['10.0.0.1', 'same-network', true, false, 'RFC 1918'],
  ['fd00::1', 'same-network', true, false, 'RFC 4193'],
  ['fe80::1', 'same-network', true, false, 'the same link'],
  [
    '169.254.7.7',
    'same-network',
    true,
    false,
    'the same link; also where clouds keep their secrets',
  ],
  ['100.64.0.10', 'same-network', true, false, 'RFC 6598: Tailscale'],
  ['192.0.0.2', 'same-network', false, false, 'RFC 6333: belongs to no single home'],
  ['0.0.0.0', 'same-network', false, false, 'no address at all'],
  ['::', 'same-network', false, false, 'no address at all'],
  ['224.0.0.1', 'same-network', false, false, 'multicast: many devices'],
  ['255.255.255.255', 'same-network', false, false, 'broadcast'],
  ['198.18.0.1', 'same-network', false, false, 'RFC 2544: benchmarking'],
  ['2002:7f00:1::', 'same-network', false, false, '6to4: carries another address inside'],
  ['64:ff9b::7f00:1', 'same-network', false, false, 'NAT64: carries another address inside'],
] as const;

describe('callers', () => {
  it.each(callers)('%s stands %s: %s', (text, vantage) => {
    expect(vantageOf(kindOf(text))).toBe(vantage);
  });

  for (const mode of ['local', 'public'] as const) {
    it.each(
      callers.map(
        ([text, , local, open, why]) => [text, mode === 'local' ? local : open, why] as const,
      ),
    )(`%s is dialled in ${mode} mode: %s (%s)`, (text, isDialled) => {
      const guard = (): void => assertDialledCaller(kindOf(text), mode);
      if (isDialled) expect(guard).not.toThrow();
      else expect(guard).toThrow(expect.objectContaining({ code: 'caller-not-dialled' }));
    });
  }

  it.each([
    ['::ffff:81.2.69.10', '81.2.69.10', 'IPv4 inside IPv6'],
    ['fe80::1%eth0', 'fe80::1%eth0', 'a link-local address means nothing without its zone'],
    ['2A02:8071:0::1', '2a02:8071::1', 'the shortest spelling'],
  ])('%s is dialled as %s: %s', (text, dialText) => {
    expect(readCaller(text).dialText).toBe(dialText);
  });

  it.each([undefined, '', 'localhost', '1.2.3', '127.1', 'fe80::1%', 'fe80::1%a b', '::1%x%y'])(
    'cannot make anything of %j',
    (text) => {
      expect(() => readCaller(text)).toThrow(expect.objectContaining({ code: 'caller-unknown' }));
    },
  );
});

describe('ports', () => {
  it.each([
    [25, 'mail between servers'],
    [465, 'handing in mail'],
    [587, 'handing in mail'],
    [22, 'SSH: looks like a break-in'],
    [23, 'telnet'],
    [445, 'Windows file sharing'],
    [3389, 'remote desktop'],
    [5905, 'VNC, inside a range'],
    [6379, 'Redis takes HTTP for commands'],
    [7547, 'TR-069'],
    [9100, 'a printer prints what it is sent'],
  ])('%i is refused: %s', (port) => {
    expect(findRefusedPorts(port)).toBeDefined();
  });

  it('every port that browsers refuse is refused', () => {
    // https://fetch.spec.whatwg.org/#bad-port
    const bad = `1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115
      117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601
      636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697
      10080`;
    expect(
      bad
        .trim()
        .split(/\s+/)
        .filter((port) => !findRefusedPorts(Number(port))),
    ).toEqual([]);
  });

  it.each([
    [32400, 'Plex'],
    [443, 'a proxy before Plex'],
    [80, 'a proxy before Plex'],
    [8443, 'a proxy before Plex'],
    [8324, 'Roku companion'],
    [1024, 'the first free port'],
    [20_000, 'the first that Plex suggests'],
    [50_000, 'the last that Plex suggests'],
    [65_535, 'the last port there is'],
  ])('%i is dialled: %s', (port) => {
    expect(findRefusedPorts(port)).toBeUndefined();
  });
});

describe('hosts', () => {
  const nas = { HOPWISE_ALLOWED_HOSTS: 'nas.local' };
  const open = { HOPWISE_MODE: 'public' };
  it.each<[host: string, env: Environment, isAllowed: boolean, why: string]>([
    ['localhost:4321', {}, true, 'this machine'],
    ['hopwise.localhost', {}, true, 'always this machine (RFC 6761)'],
    ['LOCALHOST.:4321', {}, true, 'the same name, spelt otherwise'],
    ['127.0.0.1:4321', {}, true, 'an address cannot be rebound'],
    ['[::1]:4321', {}, true, 'an address cannot be rebound'],
    ['192.168.1.5:4321', {}, true, 'an address cannot be rebound'],
    ['nas.local:4321', {}, false, 'a name that is not listed'],
    ['nas.local:4321', nas, true, 'a name that is listed'],
    ['NAS.local.', nas, true, 'the same name, spelt otherwise'],
    ['evil-nas.local', nas, false, 'only ends like a listed name'],
    ['evil.example', {}, false, 'DNS rebinding'],
    ['localhost.evil.example', {}, false, 'only begins like localhost'],
    ['127.0.0.1.evil.example', {}, false, 'only begins like an address'],
    ['hopwise.example', open, true, 'public without a list'],
    ['evil.example', { ...open, ...nas }, false, 'public with a list'],
    ['nas.local', { ...open, ...nas }, true, 'public with a list'],
    ['', {}, false, 'no name'],
    ['a@localhost', {}, false, 'not only a host'],
    ['localhost/x', {}, false, 'not only a host'],
  ])('%j with %j is allowed: %s (%s)', (host, env, isAllowed) => {
    expect(isAllowedHost(host, readSettings(env))).toBe(isAllowed);
  });

  it('remembers whom it let in, and nobody else', () => {
    const assertAllowedHost = createHostGuard(readSettings({ HOPWISE_ALLOWED_HOSTS: 'nas.local' }));
    // More than it remembers, and the first of them again.
    const names = Array.from({ length: 200 }, (_, at) => `nas.local:${at + 1}`);
    for (const host of [...names, 'nas.local:1', 'nas.local:1']) assertAllowedHost(host);
    for (const host of ['evil.example', 'evil.example', 'nas.local.evil.example', 'nas.local:x']) {
      expect(() => assertAllowedHost(host)).toThrow(Problem);
    }
  });
});

describe('origins', () => {
  it.each([
    ['http://localhost:4321', 'localhost:4321', true, 'the same'],
    ['http://localhost:4322', 'localhost:4321', false, 'another port'],
    ['http://127.0.0.1:4321', 'localhost:4321', false, 'another name'],
    ['http://hopwise.example', 'hopwise.example:80', true, 'the default port written out'],
    ['https://hopwise.example', 'hopwise.example', true, 'behind a proxy that ends TLS'],
    ['https://hopwise.example.evil', 'hopwise.example', false, 'only begins like it'],
    ['chrome-extension://localhost', 'localhost', false, 'not a web page'],
    ['null', 'localhost', false, 'a sandboxed frame or a file'],
  ])('%s is the origin of %s: %s (%s)', (origin, host, isSame) => {
    expect(isSameOrigin(origin, host)).toBe(isSame);
  });
});

describe('binding', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['localhost', 'loopback'],
    ['192.168.1.5', 'a NAS at home'],
    ['fd00::5', 'a NAS at home'],
    ['fe80::1%eth0', 'one link only'],
    ['100.100.1.2', 'Tailscale'],
  ])('local mode listens on %s: %s', (host) => {
    expect(() => assertBind(host, readSettings({}))).not.toThrow();
  });

  it.each([
    ['0.0.0.0', 'all addresses'],
    ['::', 'all addresses'],
    ['::ffff:0.0.0.0', 'all addresses'],
    ['81.2.69.10', 'a public address'],
    ['2a02:8071::1', 'a public address'],
  ])('local mode will not listen on %s: %s', (host) => {
    expect(() => assertBind(host, readSettings({}))).toThrow(
      /^Will not listen on .*set HOPWISE_MODE=public\.$/,
    );
    expect(() => assertBind(host, readSettings({ HOPWISE_MODE: 'public' }))).not.toThrow();
  });

  it.each(['', 'nas.local', '1.2.3', '127.1', 'http://127.0.0.1'])(
    'listens on addresses only, not on %j',
    (host) => {
      for (const mode of ['local', 'public'] satisfies Mode[]) {
        expect(() => assertBind(host, { mode, homeContainer: false })).toThrow(SettingsError);
      }
    },
  );
});

describe('measurements in flight', () => {
  const never = new AbortController().signal;

  it('are one per caller', async () => {
    const inFlight = createInFlight({ max: 9, maxQueue: 0 });
    const release = await inFlight.enter('a', never);
    await expect(inFlight.enter('a', never)).rejects.toMatchObject({ code: 'one-at-a-time' });
    await inFlight.enter('b', never);
    release();
    release();
    await inFlight.enter('a', never);
    expect(inFlight.count()).toEqual({ running: 2, waiting: 0 });
  });

  it('wait for their turn, first come first served', async () => {
    const inFlight = createInFlight({ max: 1, maxQueue: 2 });
    const order: string[] = [];
    const release = await inFlight.enter('a', never);
    const waiting = ['b', 'c'].map(async (caller) => {
      const leave = await inFlight.enter(caller, never);
      order.push(caller);
      leave();
    });
    expect(inFlight.count()).toEqual({ running: 1, waiting: 2 });
    await expect(inFlight.enter('c', never)).rejects.toMatchObject({ code: 'one-at-a-time' });
    await expect(inFlight.enter('d', never)).rejects.toMatchObject({
      code: 'companion-busy',
      message: expect.stringContaining('2 wait in the queue, which has 2 places') as string,
    });
    release();
    await Promise.all(waiting);
    expect(order).toEqual(['b', 'c']);
    expect(inFlight.count()).toEqual({ running: 0, waiting: 0 });
  });

  it('wait no longer than they may, and not for callers who have gone', async () => {
    const inFlight = createInFlight({ max: 1, maxQueue: 9, waitMs: 20 });
    const release = await inFlight.enter('a', never);
    await expect(inFlight.enter('b', never)).rejects.toMatchObject({
      code: 'companion-busy',
      message: expect.stringContaining('1 waits in the queue') as string,
      extras: { headers: { 'Retry-After': '10' } },
    });
    const leaving = new AbortController();
    const left = inFlight.enter('b', leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(inFlight.count()).toEqual({ running: 1, waiting: 0 });
    release();
    (await inFlight.enter('b', never))();
    expect(inFlight.count()).toEqual({ running: 0, waiting: 0 });
  });
});
