import { distance } from 'fastest-levenshtein';

/** What is needed of an address to find it by a wrong one. */
export interface Target {
  /** From the root of the site. */
  address: string;
  /** Its short form, without /s/. */
  short: string;
}

/**
 * A typed or pasted path, as it was most likely meant: small letters, one slash at a time and one at the end, without
 * the marks that forums put behind a link.
 * @param path The path of a URL, coded or not; no query and no fragment.
 */
export function tidyPath(path: string): string {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A lone percent sign stays what it is.
  }
  const trimmed = plain
    .toLowerCase()
    .replace(/[\s"'“”’<>()[\]{},;:.!*\\]+$/u, '')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/[\s_]+/g, '-');
  return `/${trimmed}/`.replace(/\/{2,}/g, '/');
}

/** The page that a path means once it is tidied, if there is one; its short form counts as well. */
export function meant<T extends Target>(path: string, targets: readonly T[]): T | undefined {
  const tidy = tidyPath(path);
  return targets.find(({ address, short }) => address === tidy || `/s/${short}/` === tidy);
}

/**
 * The targets whose addresses are most like a wrong one, the most alike first.
 * @param path The wrong path.
 * @param count How many at most.
 */
export function nearest<T extends Target>(path: string, targets: readonly T[], count: number): T[] {
  const words = wordsOf(tidyPath(path).replace(/^\/s\//, '/'));
  return targets
    .map((target) => ({ target, far: farness(words, target) }))
    .filter(({ far }) => far < 0.6)
    .toSorted((a, b) => a.far - b.far || a.target.address.length - b.target.address.length)
    .slice(0, count)
    .map(({ target }) => target);
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** From 0, the same words, to 1: how badly the words of a path fit those of a target. */
function farness(words: readonly string[], { address, short }: Target): number {
  const own = [...new Set([...wordsOf(address), ...wordsOf(short)])];
  if (words.length === 0 || own.length === 0) return 1;
  const misses = words.map((word) =>
    Math.min(...own.map((other) => distance(word, other) / Math.max(word.length, other.length))),
  );
  // The last words of a path are the most telling.
  const weights = words.map((_, index) => 1 + index / words.length);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return misses.reduce((total, miss, index) => total + miss * (weights[index] ?? 1), 0) / sum;
}
