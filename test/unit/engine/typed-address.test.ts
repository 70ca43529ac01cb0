import { describe, expect, it } from 'vitest';
import { readTypedIpv4, readTypedPort } from '../../../src/runbooks/engine/typed-address.ts';

describe('readTypedIpv4', () => {
  it.each([
    ['192.168.1.10', '192.168.1.10', ''],
    ['  192.168.1.10\n', '192.168.1.10', ''],
    ['192.168. 1 .10', '192.168.1.10', ''],
    ['192.168.1.10:32400', '192.168.1.10', ':32400'],
    ['http://192.168.1.10:32400/web', '192.168.1.10', 'http:// :32400/web'],
    ['[192.168.1.10]', '192.168.1.10', ''],
    ['(81.2.69.142)', '81.2.69.142', ''],
    ['192.168.1.10/24', '192.168.1.10', '/24'],
    ['81.2.69.142 (Dynamic IP)', '81.2.69.142', 'Dynamic IP'],
    ['WAN IP: 100.72.1.9', '100.72.1.9', 'WAN IP:'],
    ['81.2.69.142 81.2.69.142', '81.2.69.142', '81.2.69.142'],
    ['192.0.0.2', '192.0.0.2', ''],
  ])('reads %j', (text, address, ignored) => {
    expect(readTypedIpv4(text)).toMatchObject({ address: { text: address }, ignored });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['256.1.1.1', 'not-an-address'],
    ['1.2.3', 'not-an-address'],
    ['1.2.3.4.5', 'not-an-address'],
    ['1234.1.1.1', 'not-an-address'],
    ['192.168.01.1', 'not-an-address'],
    ['192,168,1,10', 'not-an-address'],
    ['12345', 'not-an-address'],
    ['my-router.example', 'name'],
    ['fritz.box', 'name'],
    ['2a02:8108::7', 'ipv6'],
    ['[2a02:8108::7]:32400', 'ipv6'],
    ['fe80::1%eth0', 'ipv6'],
    ['2a02:8108::/64', 'ipv6'],
    ['192.168.1.1 and 192.168.1.2', 'several'],
    ['0.0.0.0', 'no-address-yet'],
    ['127.0.0.1', 'loopback'],
    ['169.254.7.7', 'link-local'],
    ['203.0.113.9', 'not-usable'],
    ['224.0.0.1', 'not-usable'],
    ['255.255.255.255', 'not-usable'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(readTypedIpv4(text)).toEqual({ fault });
  });
});

describe('readTypedPort', () => {
  it.each([
    ['32400', 32400],
    [' 32500 ', 32500],
    [':32400', 32400],
    ['1', 1],
    ['65535', 65535],
    ['032400', 32400],
  ])('reads %j', (text, port) => {
    expect(readTypedPort(text)).toEqual({ port });
  });

  it.each([
    ['', 'empty'],
    ['abc', 'not-a-number'],
    ['32400/tcp', 'not-a-number'],
    ['32.4', 'not-a-number'],
    ['-1', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['0', 'out-of-range'],
    ['65536', 'out-of-range'],
    ['99999999999999999999', 'out-of-range'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(readTypedPort(text)).toEqual({ fault });
  });
});
