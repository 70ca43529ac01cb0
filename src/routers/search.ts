import type { Family } from './model/family.ts';

/** A text as it is compared: small letters, no accents, no marks between words. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All that a person may type to find a family. */
export function searchText({ vendor, family, models = [], isps = [] }: Family): string {
  return plain([vendor, family, ...models, ...isps].join(' '));
}

/**
 * Whether a typed text finds a family: every word of it begins or lies in one of its words, and a
 * text without its spaces may be one, as in "fritz box" or "wrt3200".
 */
export function matches(searched: string, typed: string): boolean {
  const words = plain(typed).split(' ');
  const joined = searched.replaceAll(' ', '');
  return words.every((word) => searched.includes(word) || joined.includes(word));
}
