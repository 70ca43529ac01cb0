import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/runbooks/model/address.ts';

describe('parseAddress', () => {
  it.each([
    ['8.8.8.8', 'ipv4', 'public'],
    ['100.64.0.0', 'ipv4', 'carrier-grade'],
    ['100.127.255.255', 'ipv4', 'carrier-grade'],
    ['192.0.0.7', 'ipv4', 'ds-lite'],
    ['192.0.0.8', 'ipv4', 'special'],
    ['172.16.0.1', 'ipv4', 'private'],
    ['172.32.0.1', 'ipv4', 'public'],
    ['127.0.0.1', 'ipv4', 'loopback'],
    ['169.254.1.1', 'ipv4', 'link-local'],
    ['0.0.0.0', 'ipv4', 'unspecified'],
    ['192.0.2.1', 'ipv4', 'special'],
    ['198.18.0.1', 'ipv4', 'special'],
    ['240.0.0.1', 'ipv4', 'special'],
    ['224.0.0.1', 'ipv4', 'special'],
    ['::1', 'ipv6', 'loopback'],
    ['fe80::1', 'ipv6', 'link-local'],
    ['fd00::1', 'ipv6', 'unique-local'],
    ['2a02:8108::7', 'ipv6', 'public'],
    ['2001:db8::1', 'ipv6', 'special'],
    ['2002:808:808::1', 'ipv6', 'special'],
    ['64:ff9b::808:808', 'ipv6', 'special'],
    ['ff02::1', 'ipv6', 'special'],
  ])('%s is %s, %s', (text, family, kind) => {
    expect(parseAddress(text)).toEqual({ text, family, kind });
  });

  it('reads an IPv4 address carried in IPv6 as what it is', () => {
    expect(parseAddress('::ffff:10.0.0.1')).toEqual({
      text: '10.0.0.1',
      family: 'ipv4',
      kind: 'private',
    });
  });

  it.each([
    '',
    'x',
    '1.2.3',
    '1.2.3.4.5',
    '010.1.1.1',
    '0x7f.1',
    '2130706433',
    'fe80::1%eth0',
    '1.2.3.4:80',
    ' 1.2.3.4',
  ])('refuses %j', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});
