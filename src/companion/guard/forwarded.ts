import ipaddr from 'ipaddr.js';
import { parseAddress } from '../../runbooks/model/address.ts';
import { Problem } from '../problem.ts';
import type { Network } from '../settings-lists.ts';

/** Most entries of a chain, and most characters: no way through the internet has more proxies. */
const MOST_ENTRIES = 20;
const MOST_CHARACTERS = 2000;

/** One entry of a chain: an address, or `hidden` where a proxy keeps it back on purpose. */
type Hop = { readonly address: string } | 'hidden';

function refuse(detail: string): never {
  throw new Problem(
    'forwarding-invalid',
    `${detail} Nobody is dialled then; whoever runs the companion should look at what its proxy sends.`,
  );
}

/** Whether an address is one of the trusted proxies. */
export function isTrustedProxy(text: string, trusted: readonly Network[]): boolean {
  const bare = text.replace(/%.*$/, '');
  if (trusted.length === 0 || !parseAddress(bare)) return false;
  const address = ipaddr.process(bare);
  return trusted.some(
    ([start, bits]) => start.kind() === address.kind() && address.match([start, bits] as never),
  );
}

/** Reads an address as proxies write it: bare, or with a port; IPv6 then in brackets. */
function readNode(text: string): string | undefined {
  const [, inBrackets] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text) ?? [];
  const [, beforePort] = /^([\d.]+):\d{1,5}$/.exec(text) ?? [];
  if (inBrackets !== undefined && !inBrackets.includes(':')) return undefined;
  return parseAddress(inBrackets ?? beforePort ?? text)?.text;
}

function readXForwardedFor(header: string): Hop[] {
  return header.split(',').map((item): Hop => {
    const text = item.trim();
    if (text === 'unknown') return 'hidden';
    const address = readNode(text);
    return address === undefined
      ? refuse('X-Forwarded-For holds something that is no address.')
      : { address };
  });
}

/** One `name=value`, the value quoted or not, and what ends it: a semicolon, a comma or the end. */
const pair =
  /[ \t]*([!#$%&'*+.^`|~\w-]+)=(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^`|~\w-]+))[ \t]*(;|,|$)/y;

/** Reads a Forwarded header (RFC 7239): the `for` of each element, in order. */
function readForwarded(header: string): Hop[] {
  const malformed = 'Forwarded is not written as RFC 7239 says.';
  const hops: Hop[] = [];
  let node: string | undefined;
  pair.lastIndex = 0;
  for (;;) {
    const match = pair.exec(header);
    if (!match) return refuse(malformed);
    const [, name = '', quoted, token, end] = match;
    if (name.toLowerCase() === 'for') {
      if (node !== undefined) refuse(malformed);
      node = quoted?.replace(/\\(.)/g, '$1') ?? token ?? '';
    }
    if (end === ';') continue;
    const isHidden = node === undefined || /^(unknown|_[\w.-]+)(:\w+)?$/i.test(node);
    // IPv6 stands in brackets here, so that it cannot be taken for a host and a port.
    const isBare = /^[^[].*:.*:/.test(node ?? '');
    const address = isHidden || isBare ? undefined : readNode(node ?? '');
    if (!isHidden && address === undefined) refuse(malformed);
    hops.push(address === undefined ? 'hidden' : { address });
    node = undefined;
    if (end !== ',') return hops;
  }
}

/** The rightmost entry that is no trusted proxy: all to the left of it is only the caller's own word. */
function findCaller(hops: readonly Hop[], trusted: readonly Network[]): string {
  if (hops.length > MOST_ENTRIES) refuse('The chain of proxies is too long.');
  for (const hop of hops.toReversed()) {
    if (hop === 'hidden') refuse('A proxy keeps the caller’s address back.');
    else if (!isTrustedProxy(hop.address, trusted)) return hop.address;
  }
  return refuse('The chain names trusted proxies only, and no caller.');
}

/**
 * Who calls, when a trusted proxy passes requests on. Never falls back on the proxy's own address: that
 * would have the companion dial the proxy.
 * @param peer The address of the connection.
 * @returns The caller's address; `peer` itself when it is no trusted proxy, whatever the headers say.
 * @throws Problem `forwarding-invalid` when the headers of a proxy are missing, malformed or contradict.
 */
export function findForwardedCaller(
  peer: string,
  headers: Headers,
  trusted: readonly Network[],
): string {
  if (!isTrustedProxy(peer, trusted)) return peer;
  const found = (
    [
      [headers.get('X-Forwarded-For'), readXForwardedFor],
      [headers.get('Forwarded'), readForwarded],
    ] as const
  ).flatMap(([header, read]) => {
    if (header === null) return [];
    if (header.length > MOST_CHARACTERS) refuse('The chain of proxies is too long.');
    return [findCaller(read(header), trusted)];
  });
  const [first, second = first] = found;
  if (first === undefined)
    return refuse('The proxy passes on neither X-Forwarded-For nor Forwarded.');
  if (first !== second) refuse('X-Forwarded-For and Forwarded name different callers.');
  return first;
}

/**
 * The names a companion was called by: its Host, and what a trusted proxy was called by.
 * @throws Problem `forwarding-invalid` when a trusted proxy passes on more than one name.
 */
export function findCalledHosts(
  peer: string,
  host: string,
  headers: Headers,
  trusted: readonly Network[],
): readonly string[] {
  const forwarded = headers.get('X-Forwarded-Host');
  if (forwarded === null || !isTrustedProxy(peer, trusted)) return [host];
  if (forwarded.includes(',')) refuse('X-Forwarded-Host names more than one host.');
  return [host, forwarded.trim()];
}
