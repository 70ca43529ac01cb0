/** Letters instead of addresses: the same for the same, never the same for two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/runbooks/model/address.ts';
import { Aliases } from '../../../src/runbooks/post/aliases.ts';
import { postWording } from '../../../src/runbooks/post/post.wording.ts';
import { decorated, hostname, ipv4, ipv4Text, ipv6, mapped } from '../../support/secrets.ts';

const aliases = () => new Aliases(postWording.aliases);
const told = (spellings: readonly string[]) => {
  const one = aliases();
  return spellings.map((spelling) => one.address(spelling));
};

describe('an alias', () => {
  it.each([
    ['81.2.69.142', 'public IPv4 A'],
    ['192.168.1.10', 'private IPv4 A'],
    ['100.72.1.9', 'IPv4 A in the carrier-grade range'],
    ['192.0.0.2', 'IPv4 A in the DS-Lite range'],
    ['127.0.0.1', 'loopback IPv4 A'],
    ['169.254.7.7', 'link-local IPv4 A'],
    ['0.0.0.0', 'unspecified IPv4 A'],
    ['198.18.0.1', 'reserved IPv4 A'],
    ['2a02:8108:1::7', 'public IPv6 A'],
    ['fd12:3456::1', 'unique-local IPv6 A'],
    ['fe80::1%eth0', 'link-local IPv6 A'],
    ['[2a02:8108::7]:32400', 'public IPv6 A'],
    ['81.2.69.142:32400', 'public IPv4 A'],
    ['::ffff:81.2.69.142', 'public IPv4 A'],
    ['::ffff:5102:458e', 'public IPv4 A'],
    [' 81.2.69.142 ', 'public IPv4 A'],
    ['no address', undefined],
    ['81.2.69', undefined],
    ['', undefined],
  ])('of %s is %s', (spelling, alias) => {
    expect(aliases().address(spelling)).toBe(alias);
  });

  it('is one letter for one address, whatever its spelling', () => {
    fc.assert(
      fc.property(ipv4Text, ipv6, fc.integer({ min: 1, max: 65_535 }), (four, six, port) => {
        const spelledFour = [four, `${four}:${port}`, `[${four}]`, `::ffff:${four}`];
        const spelledSix = six.traces.flatMap((text) => [
          text,
          text.toUpperCase(),
          `[${text}]`,
          `[${text}]:${port}`,
          `${text}%en0`,
        ]);
        const all = told([...spelledFour, ...spelledSix]);
        expect(new Set(all.slice(0, spelledFour.length)).size).toBe(1);
        expect(new Set(all.slice(spelledFour.length)).size).toBe(1);
        expect(all).not.toContain(undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a letter of its own for every address', () => {
    const many = fc.array(fc.oneof(ipv4, ipv6, mapped), { maxLength: 40 });
    fc.assert(
      fc.property(many, (secrets) => {
        const letters = told(secrets.map(({ text }) => text)).map(
          (alias) => /IPv[46] ([A-Z]+)/.exec(alias ?? '')?.[1],
        );
        const different = new Set(secrets.map(({ text }) => parseAddress(text)?.text));
        expect(letters).not.toContain(undefined);
        expect(new Set(letters).size).toBe(different.size);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds nothing of what it stands for', () => {
    fc.assert(
      fc.property(fc.oneof(decorated, hostname), ({ text, traces }) => {
        const alias = aliases().host(text).toLowerCase();
        expect(traces.filter((trace) => alias.includes(trace.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a name is the same in any case and with a dot behind it; names of Plex’s own stay', () => {
    const one = aliases();
    expect(
      ['plex.example.org', 'PLEX.example.org.', 'nas.local', 'app.plex.tv', 'V4.plex.tv'].map(
        (name) => one.host(name),
      ),
    ).toEqual(['a name (a)', 'a name (a)', 'a name (b)', 'app.plex.tv', 'v4.plex.tv']);
    expect(one.host('app.plex.tv.evil.example')).toBe('a name (c)');
  });

  it('goes on after Z', () => {
    const one = aliases();
    const all = Array.from({ length: 30 }, (_, index) => one.address(`81.2.69.${index}`));
    expect(all.slice(24)).toEqual(
      ['Y', 'Z', 'AA', 'AB', 'AC', 'AD'].map((letter) => `public IPv4 ${letter}`),
    );
  });
});
