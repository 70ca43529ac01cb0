/** Who calls behind a proxy, and whose word counts; a reason per row. */
import { describe, expect, it } from 'vitest';
import { findCalledHosts, findForwardedCaller } from '../../../src/companion/guard/forwarded.ts';
import { readSettings } from '../../../src/companion/settings.ts';

const { trustedProxies } = readSettings({
  HOPWISE_TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8, 127.0.0.1',
});
const proxy = '10.0.0.1';
const find = (peer: string, headers: Record<string, string>): string =>
  findForwardedCaller(peer, new Headers(headers), trustedProxies);
const xff = (value: string): Record<string, string> => ({ 'X-Forwarded-For': value });
const fwd = (value: string): Record<string, string> => ({ Forwarded: value });

describe('the caller', () => {
  it.each<[peer: string, headers: Record<string, string>, caller: string, why: string]>([
    [
      '81.2.69.10',
      xff('9.9.9.9'),
      '81.2.69.10',
      'the peer is no proxy: its headers are its own word',
    ],
    ['11.0.0.1', xff('9.9.9.9'), '11.0.0.1', 'just outside of the range'],
    ['81.2.69.10', xff('nonsense'), '81.2.69.10', 'not even read'],
    ['81.2.69.10', { 'CF-Connecting-IP': '9.9.9.9' }, '81.2.69.10', 'only in the Worker'],
    [proxy, xff('81.2.69.10'), '81.2.69.10', 'as the proxy says'],
    ['::ffff:10.0.0.1', xff('81.2.69.10'), '81.2.69.10', 'the proxy on a dual-stack socket'],
    ['fd00::1', xff('81.2.69.10'), '81.2.69.10', 'an IPv6 proxy'],
    [proxy, xff('9.9.9.9, 81.2.69.10'), '81.2.69.10', 'the left one is the caller’s own word'],
    [proxy, xff('127.0.0.1, 81.2.69.10'), '81.2.69.10', 'a trusted address forged on the left'],
    [proxy, xff('9.9.9.9, 81.2.69.10, 10.0.0.2, 10.0.0.3'), '81.2.69.10', 'three proxies'],
    [proxy, xff('unknown, 81.2.69.10'), '81.2.69.10', 'a proxy of the caller’s that hides it'],
    [proxy, xff('81.2.69.10:4711'), '81.2.69.10', 'with a port'],
    [proxy, xff('[2a02:8071::1]:4711'), '2a02:8071::1', 'IPv6 with a port'],
    [proxy, xff('2A02:8071:0::1'), '2a02:8071::1', 'IPv6 bare'],
    [proxy, xff('::ffff:81.2.69.10'), '81.2.69.10', 'v4-mapped'],
    [proxy, xff('::ffff:10.0.0.9 , 81.2.69.10,::ffff:10.0.0.9'), '81.2.69.10', 'a mapped proxy'],
    [proxy, fwd('for=81.2.69.10'), '81.2.69.10', 'RFC 7239'],
    [
      proxy,
      fwd('For="[2a02:8071::1]:4711";proto=https;by=10.0.0.1'),
      '2a02:8071::1',
      'RFC 7239, 4',
    ],
    [proxy, fwd('for=9.9.9.9;host="a,b;c", for=81.2.69.10'), '81.2.69.10', 'a comma in quotes'],
    [proxy, fwd('for=_hidden, for=81.2.69.10'), '81.2.69.10', 'a name instead of an address'],
    [proxy, { ...xff('81.2.69.10'), ...fwd('for="81.2.69.10"') }, '81.2.69.10', 'both agree'],
    [
      proxy,
      { ...xff('81.2.69.10'), 'CF-Connecting-IP': '9.9.9.9' },
      '81.2.69.10',
      'not Cloudflare’s',
    ],
    [proxy, { ...xff('81.2.69.10'), 'X-Real-IP': '9.9.9.9' }, '81.2.69.10', 'not read'],
  ])('of %s with %j is %s: %s', (peer, headers, caller) => {
    expect(find(peer, headers)).toBe(caller);
  });

  it.each<[headers: Record<string, string>, why: string]>([
    [{}, 'nothing'],
    [{ 'X-Real-IP': '81.2.69.10' }, 'a header that nobody appends to'],
    [{ 'CF-Connecting-IP': '81.2.69.10' }, 'Cloudflare’s, outside of the Worker'],
    [xff(''), 'empty'],
    [xff('10.0.0.2'), 'proxies only'],
    [xff('10.0.0.2, 127.0.0.1'), 'proxies only'],
    [xff('81.2.69.10,'), 'an empty entry'],
    [xff(',81.2.69.10'), 'an empty entry'],
    [xff('nonsense, 81.2.69.10'), 'no address, even on the left'],
    [xff('81.2.69.10, unknown'), 'the last proxy hides its caller'],
    [xff('localhost'), 'a name'],
    [xff('081.2.69.10'), 'eight or ten, as one reads it'],
    [xff('81.2.69'), 'three parts'],
    [xff('0x51.2.69.10'), 'hexadecimal'],
    [xff('1359103242'), 'one number'],
    [xff('81.2.69.10/32'), 'a range'],
    [xff('fe80::1%eth0'), 'a zone'],
    [xff('[81.2.69.10]'), 'IPv4 in brackets'],
    [xff('[2a02:8071::1'), 'half a bracket'],
    [xff('81.2.69.10;for=9.9.9.9'), 'the other header’s form'],
    [xff('"81.2.69.10"'), 'in quotes'],
    [xff('81.2.69.10 9.9.9.9'), 'two in one entry'],
    [xff(Array(21).fill('9.9.9.9').join(',')), 'too long a chain'],
    [xff(`${' '.repeat(2100)}81.2.69.10, 9.9.9.9${','.repeat(2100)}`), 'too long a header'],
    [fwd(''), 'empty'],
    [fwd('81.2.69.10'), 'no name'],
    [fwd('for='), 'no value'],
    [fwd('for=81.2.69.10,'), 'an empty element'],
    [fwd('for=81.2.69.10;'), 'an empty pair'],
    [fwd('for=2a02:8071::1'), 'IPv6 without quotes'],
    [fwd('for="2a02:8071::1"'), 'IPv6 without brackets (RFC 7239, 6)'],
    [fwd('for=81.2.69.10;for=9.9.9.9'), 'twice in one element'],
    [fwd('for="81.2.69.10, for=9.9.9.9'), 'a quote that the caller left open'],
    [fwd('for="9.9.9.9", for="'), 'a quote that nobody closed'],
    [fwd('for=81.2.69.10, by=10.0.0.1'), 'the last proxy names nobody'],
    [fwd('for=81.2.69.10, for=unknown'), 'the last proxy hides its caller'],
    [{ ...xff('81.2.69.10'), ...fwd('for=9.9.9.9') }, 'the two contradict'],
    [{ ...xff('81.2.69.10'), ...fwd('nonsense') }, 'one of two malformed'],
    [{ ...xff('nonsense'), ...fwd('for=81.2.69.10') }, 'one of two malformed'],
  ])('is nobody with %j: %s', (headers) => {
    expect(() => find(proxy, headers)).toThrow(
      expect.objectContaining({ code: 'forwarding-invalid' }),
    );
  });

  it('of several headers is read as of one, in order', () => {
    const headers = new Headers([
      ['X-Forwarded-For', '9.9.9.9'],
      ['X-Forwarded-For', '81.2.69.10'],
    ]);
    expect(findForwardedCaller(proxy, headers, trustedProxies)).toBe('81.2.69.10');
  });

  it('is the peer when no proxy is trusted', () => {
    expect(findForwardedCaller(proxy, new Headers(xff('9.9.9.9')), [])).toBe(proxy);
  });
});

describe('the name', () => {
  const hosts = (peer: string, forwarded?: string): readonly string[] =>
    findCalledHosts(
      peer,
      'companion:4321',
      new Headers(forwarded === undefined ? {} : { 'X-Forwarded-Host': forwarded }),
      trustedProxies,
    );

  it.each<[peer: string, forwarded: string | undefined, names: string[], why: string]>([
    ['81.2.69.10', 'localhost', ['companion:4321'], 'the peer is no proxy'],
    [proxy, undefined, ['companion:4321'], 'the proxy says nothing'],
    [proxy, 'hopwise.example', ['companion:4321', 'hopwise.example'], 'both have to be allowed'],
  ])('from %s with X-Forwarded-Host %s is %j: %s', (peer, forwarded, names) => {
    expect(hosts(peer, forwarded)).toEqual(names);
  });

  it('may be forwarded once only', () => {
    expect(() => hosts(proxy, 'a.example, b.example')).toThrow(
      expect.objectContaining({ code: 'forwarding-invalid' }),
    );
  });
});
