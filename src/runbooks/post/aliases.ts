import { parseAddress } from '../model/address.ts';
import type { PostWording } from './post.wording.ts';

/** Names of Plex’s own that tell nothing about a home. All others are replaced. */
const wellKnown: readonly string[] = ['plex.tv', 'app.plex.tv', 'v4.plex.tv'];

/**
 * What stands in a post instead of addresses and names: their kind and a letter. Within one post the
 * same address always has the same letter, however it is spelled and wherever it was seen, and no
 * two addresses share one.
 */
export class Aliases {
  private readonly addresses = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly words: PostWording['aliases'];

  constructor(words: PostWording['aliases']) {
    this.words = words;
  }

  /**
   * What stands for an address.
   * @param spelling IPv4 or IPv6, also in brackets, with a port or a zone behind it.
   * @returns `undefined` when it is not exactly one address.
   */
  address(spelling: string): string | undefined {
    const address = parseAddress(bare(spelling));
    if (!address) return undefined;
    const letter = letterOf(this.addresses, address.text).toUpperCase();
    const family = address.family === 'ipv4' ? 'IPv4' : 'IPv6';
    return this.words[address.kind].replace('{family}', family).replace('{letter}', letter);
  }

  /** What stands for a host: an address, a name of Plex’s own, or any other name. */
  host(host: string): string {
    const address = this.address(host);
    if (address !== undefined) return address;
    const name = host.toLowerCase().replace(/\.$/, '');
    if (wellKnown.includes(name)) return name;
    return this.words.name.replace('{letter}', letterOf(this.names, name));
  }
}

/** The address itself, without brackets, port and zone. */
function bare(spelling: string): string {
  const text = spelling.trim();
  const inside = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? text;
  return inside.replace(/^([\d.]+):\d+$/, '$1').replace(/%.*$/, '');
}

/** The letter of a thing: its own, or the next that is free. */
function letterOf(known: Map<string, string>, thing: string): string {
  const letter = known.get(thing) ?? letterAt(known.size);
  known.set(thing, letter);
  return letter;
}

/** a, b, … z, aa, ab, … */
function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
