import ipaddr from 'ipaddr.js';
import { parseAddress } from '../runbooks/model/address.ts';

/** A block of addresses as ipaddr.js reads it: an address and how many of its bits count. */
export type Network = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** A range of ports, both ends included. */
export type PortRange = readonly [from: number, to: number];

/** The items of a list that is separated by commas. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Reads `10.0.0.0/8`, `fd00::/8` or one address; `undefined` when it is none, or has bits set past its length. */
export function readNetwork(text: string): Network | undefined {
  const [, start = '', length] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  if (!ipaddr.IPv4.isValidFourPartDecimal(start) && !ipaddr.IPv6.isValid(start)) return undefined;
  const address = ipaddr.parse(start);
  const most = address.kind() === 'ipv4' ? 32 : 128;
  const bits = length === undefined ? most : Number(length);
  if (bits > most) return undefined;
  const cidr = `${address.toString()}/${bits}`;
  const first =
    most === 32
      ? ipaddr.IPv4.networkAddressFromCIDR(cidr)
      : ipaddr.IPv6.networkAddressFromCIDR(cidr);
  return first.toString() === address.toString() ? [address, bits] : undefined;
}

/** Reads `8080` or `9000-9010`; `undefined` when it is neither. */
export function readPortRange(text: string): PortRange | undefined {
  const [, from = '', to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  const range: PortRange = [Number(from), Number(to)];
  const isRange = from !== '' && range[0] >= 1 && range[0] <= range[1] && range[1] <= 65_535;
  return isRange ? range : undefined;
}

/**
 * Reads the address of an echo service: https, or http on this very machine.
 * @returns It in its normal spelling; `undefined` when it is none, or names a user or a fragment.
 */
export function readEchoService(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, hash, href } = new URL(text);
  if (username !== '' || password !== '' || hash !== '') return undefined;
  if (protocol === 'https:') return href;
  const isHere =
    hostname === 'localhost' || parseAddress(hostname.replace(/^\[|\]$/g, ''))?.kind === 'loopback';
  return protocol === 'http:' && isHere ? href : undefined;
}
