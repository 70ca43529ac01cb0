/** The special-purpose registries as the guard holds them: every block, in every spelling, at both ends. */
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import type { ReachMeasurement } from '../../../src/runbooks/checks/port-reachable/companion.ts';
import { readCaller } from '../../../src/companion/caller.ts';
import { findSpecialRange, specialRanges } from '../../../src/companion/guard/registries.ts';
import { assertTarget, findForbidding, guardDial } from '../../../src/companion/guard/targets.ts';
import { unwrap } from '../../../src/companion/guard/unwrap.ts';

type Parsed = ipaddr.IPv4 | ipaddr.IPv6;

const toNumber = (address: Parsed): bigint =>
  address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** The address with this number; `undefined` outside of what its family has. */
function fromNumber(number: bigint, bytes: number): Parsed | undefined {
  if (number < 0n || number >> BigInt(8 * bytes) !== 0n) return undefined;
  const array = Array.from({ length: bytes }, (_, at) =>
    Number((number >> BigInt(8 * (bytes - 1 - at))) & 0xffn),
  );
  return ipaddr.fromByteArray(array);
}

/** The first and last address of a block, and those just outside of it. */
function edgesOf(range: string): { first: Parsed; last: Parsed; outside: Parsed[] } {
  const [start, bits] = ipaddr.parseCIDR(range);
  const bytes = start.toByteArray().length;
  const first = toNumber(start);
  const end = first + (1n << BigInt(8 * bytes - bits)) - 1n;
  const outside = [fromNumber(first - 1n, bytes), fromNumber(end + 1n, bytes)];
  return {
    first: start,
    last: fromNumber(end, bytes) ?? start,
    outside: outside.filter((address) => address !== undefined),
  };
}

const hex = (...bytes: number[]): string =>
  bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** All the ways to write an IPv4 address that a socket or a proxy could come up with, with the form's name. */
function spellingsOf4(address: ipaddr.IPv4): [text: string, form: string][] {
  const text = address.toString();
  const [a = 0, b = 0, c = 0, d = 0] = address.octets;
  const [high, low] = [hex(a, b), hex(c, d)];
  const [notHigh, notLow] = [hex(a ^ 255, b ^ 255), hex(c ^ 255, d ^ 255)];
  return [
    [text, 'dotted'],
    [`::ffff:${text}`, 'v4-mapped, dotted'],
    [`::FFFF:${high}:${low}`, 'v4-mapped, hexadecimal and in capitals'],
    [`0000:0000:0000:0000:0000:ffff:${high}:${low}`, 'v4-mapped, in full'],
    [`::${high}:${low}`, 'v4-compatible'],
    [`::ffff:0:${high}:${low}`, 'v4-translated'],
    [`64:ff9b::${text}`, 'NAT64, dotted'],
    [`64:ff9b::${high}:${low}`, 'NAT64, hexadecimal'],
    [`64:ff9b:1:abcd::${high}:${low}`, 'local NAT64, /96'],
    [`64:ff9b:1:${high}:${hex(0, c)}:${hex(d, 0)}::`, 'local NAT64, /48'],
    [`64:ff9b:1:${hex(0xab, a)}:${hex(0, b)}:${hex(c, d)}::`, 'local NAT64, /56'],
    [`64:ff9b:1:abcd:${hex(0, a)}:${hex(b, c)}:${hex(d, 0)}:0`, 'local NAT64, /64'],
    [`2002:${high}:${low}::1`, '6to4'],
    [`2001:0:5102:450a:8000:f000:${notHigh}:${notLow}`, 'Teredo, as the client'],
    [`2001:0:${high}:${low}:8000:f000:aefd:baf5`, 'Teredo, as the server'],
  ];
}

function spellingsOf6(address: ipaddr.IPv6): [text: string, form: string][] {
  return [
    [address.toString(), 'shortest'],
    [address.parts.map((part) => part.toString(16).padStart(4, '0')).join(':'), 'in full'],
    [address.toNormalizedString().toUpperCase(), 'in capitals'],
  ];
}

/** Whether public mode dials a caller whom the system shows as this text. */
function isDialled(text: string): boolean {
  try {
    assertTarget(readCaller(text).dialText, 'public');
    return true;
  } catch (error) {
    expect(error).toMatchObject({
      code: expect.stringMatching(/^caller-(not-dialled|unknown)$/) as string,
    });
    return false;
  }
}

describe('each row', () => {
  it.each(specialRanges)('$range ($name, $rfc) is refused in every spelling: $reason', (row) => {
    const { first, last } = edgesOf(row.range);
    for (const edge of [first, last]) {
      const spellings = edge instanceof ipaddr.IPv4 ? spellingsOf4(edge) : spellingsOf6(edge);
      for (const [text, form] of spellings) {
        expect(findForbidding(text), `${text} (${form})`).toBeDefined();
        expect(isDialled(text), `${text} (${form})`).toBe(false);
      }
    }
    expect(row.reason).toMatch(/^It .*\.$/);
  });

  it('holds no block twice', () => {
    const ranges = specialRanges.map(({ range }) => range);
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it('begins where its block begins', () => {
    for (const { range } of specialRanges) {
      const first = range.includes(':')
        ? ipaddr.IPv6.networkAddressFromCIDR(range)
        : ipaddr.IPv4.networkAddressFromCIDR(range);
      expect(range).toBe(`${first.toString()}/${range.split('/')[1]}`);
    }
  });
});

describe('the neighbours of a block', () => {
  const inside = (address: Parsed): boolean => findSpecialRange(address) !== undefined;
  const neighbours = specialRanges
    .flatMap(({ range }) => edgesOf(range).outside)
    .filter((address) => !inside(address))
    .map((address) => address.toString());

  it('are many, so that no block is wider than it is', () => {
    // The ends of 1.0.0.0/8 to 223/8 and of 2000::/3, and both sides of what lies scattered within.
    expect(neighbours.length).toBeGreaterThan(40);
    expect(neighbours).toEqual(
      expect.arrayContaining(['1.0.0.0', '9.255.255.255', '11.0.0.0', '223.255.255.255', '2000::']),
    );
  });

  it.each([...new Set(neighbours)])('%s is dialled', (text) => {
    expect(isDialled(text)).toBe(true);
  });

  it.each([
    ['81.2.69.10', 'an ordinary line'],
    ['1.1.1.1', 'an ordinary line'],
    ['::ffff:81.2.69.10', 'an ordinary line on a dual-stack socket'],
    ['2a02:8071::1', 'an ordinary line'],
    ['2001:470::1', 'given out, close to what is set aside'],
    ['2600::', 'given out'],
  ])('%s is dialled: %s', (text) => {
    expect(isDialled(text)).toBe(true);
  });

  it.each(spellingsOf4(ipaddr.IPv4.parse('81.2.69.10')).slice(4))(
    '%s is not dialled even with a public address inside (%s)',
    (text) => {
      expect(isDialled(text)).toBe(false);
    },
  );
});

describe('unwrapping', () => {
  it.each(spellingsOf4(ipaddr.IPv4.parse('192.168.1.10')).slice(1))('%s (%s)', (text) => {
    expect(unwrap(ipaddr.parse(text)).map(String)).toContain('192.168.1.10');
    // Local NAT64 has several readings, each other form this one alone.
    if (text.startsWith('64:ff9b:1:') || text.startsWith('2001:0:')) return;
    expect(findForbidding(text)?.range).toBe('192.168.0.0/16');
  });

  it.each(['2a02:8071::c0a8:10a', '192.168.1.10', 'fe80::c0a8:10a'])(
    '%s carries nothing',
    (text) => {
      expect(unwrap(ipaddr.parse(text))).toEqual([]);
    },
  );
});

/** The blocks of ipaddr.js itself. They are no part of its types. */
function ownRanges(kind: typeof ipaddr.IPv4 | typeof ipaddr.IPv6): [Parsed, number][] {
  const { SpecialRanges } = kind.prototype as unknown as {
    SpecialRanges: Record<string, [Parsed, number] | [Parsed, number][]>;
  };
  return Object.values(SpecialRanges).flatMap((range) =>
    Array.isArray(range[0]) ? (range as [Parsed, number][]) : [range as [Parsed, number]],
  );
}

describe('against ipaddr.js', () => {
  /** Where the two differ, all of it: our block, and why. Nothing differs the other way round. */
  const differences: Record<string, string> = {
    '::/96':
      'v4-compatible: ipaddr.js takes it for ordinary unicast, though it carries IPv4 inside',
    '100:0:0:1::/64': 'given in 2025 (RFC 9780): ipaddr.js 2.5.0 does not know it yet',
    '::/3': 'not given to anybody: ipaddr.js calls whatever it does not know unicast',
    '4000::/2': 'not given to anybody: ipaddr.js calls whatever it does not know unicast',
    '8000::/1': 'not given to anybody: ipaddr.js calls whatever it does not know unicast',
  };
  const blocks = [
    ...specialRanges.map(({ range }) => range),
    ...[...ownRanges(ipaddr.IPv4), ...ownRanges(ipaddr.IPv6)].map(
      ([start, bits]) => `${start.toString()}/${bits}`,
    ),
  ];
  const points = blocks.flatMap((range) => {
    const { first, last, outside } = edgesOf(range);
    return [first, last, ...outside];
  });

  it('refuses all that ipaddr.js would not call unicast', () => {
    const missed = points.filter(
      (address) => address.range() !== 'unicast' && !findSpecialRange(address),
    );
    expect(missed.map(String)).toEqual([]);
  });

  it('refuses more, and each difference is listed with its reason', () => {
    const more = points
      .filter((address) => address.range() === 'unicast')
      .map((address) => findSpecialRange(address)?.range)
      .filter((range) => range !== undefined);
    expect([...new Set(more)].sort()).toEqual(Object.keys(differences).sort());
  });
});

describe('the guard at the moment of dialling', () => {
  const never = new AbortController().signal;
  const refused: ReachMeasurement = { trace: [{ hop: 'dial', result: 'refused', ms: 1 }] };

  it.each([
    ['::ffff:81.2.69.10', 'not spelt as a socket shows it'],
    ['localhost', 'a name could be looked up anew'],
    ['hopwise.example', 'a name could be looked up anew'],
    ['081.2.69.10', 'eight or ten, as one reads it'],
    ['0x51.2.69.10', 'hexadecimal'],
    ['1359103242', 'one number'],
    ['81.2.69.10 ', 'a space'],
    ['', 'nothing'],
    ['192.168.1.10', 'a private address'],
    ['fe80::1%eth0', 'a link-local address'],
    ['2a02:8071:0::1', 'not the shortest spelling'],
  ])('public mode does not dial %j: %s', async (host) => {
    let dials = 0;
    const dial = guardDial(() => {
      dials += 1;
      return Promise.resolve(refused);
    }, 'public');
    await expect(dial({ host, family: 'ipv4', port: 1 }, never)).rejects.toMatchObject({
      code: 'caller-not-dialled',
    });
    expect(dials).toBe(0);
  });

  it('local mode dials its own network', async () => {
    const dial = guardDial(() => Promise.resolve(refused), 'local');
    for (const host of ['127.0.0.1', '192.168.1.10', 'fe80::1%eth0', 'fd00::1', '100.64.0.1']) {
      expect(await dial({ host, family: 'ipv4', port: 1 }, never)).toEqual(refused);
    }
    for (const host of ['81.2.69.10', '224.0.0.1', '255.255.255.255', '0.0.0.0', '2002:7f00:1::']) {
      await expect(dial({ host, family: 'ipv4', port: 1 }, never)).rejects.toThrow();
    }
  });
});
