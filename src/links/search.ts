import { plain } from '../routers/search.ts';
import { linkKinds, type LinkKind, type LinkKindWords } from './kinds.ts';

/** Something that can be searched for by the words people use for it. */
export interface Searchable {
  kind: LinkKind;
  short: string;
  title: string;
  says: string;
  alsoCalled: readonly string[];
}

/**
 * What fits a typed text best: every word of it has to begin a word of the title, the short form, the kind or the
 * sentence; words of the title count most, then kinds in their order.
 * @param typed At least one word.
 * @param count How many at most.
 * @param kinds The words for kinds, in the language of the page.
 */
export function searchLinks<T extends Searchable>(
  typed: string,
  all: readonly T[],
  count: number,
  kinds: LinkKindWords,
): T[] {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return all
    .map((entry) => ({ entry, score: scoreOf(words, entry, kinds) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        linkKinds.indexOf(a.entry.kind) - linkKinds.indexOf(b.entry.kind) ||
        a.entry.title.length - b.entry.title.length,
    )
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** 0 where a word is found nowhere. */
function scoreOf(
  words: readonly string[],
  { kind, short, title, says, alsoCalled }: Searchable,
  kinds: LinkKindWords,
): number {
  const places = [
    { text: ` ${plain(title)}`, worth: 4 },
    { text: ` ${plain(short)}`, worth: 4 },
    { text: ` ${plain(alsoCalled.join(' '))}`, worth: 3 },
    { text: ` ${plain(kinds[kind])}`, worth: 2 },
    { text: ` ${plain(says)}`, worth: 1 },
  ];
  let sum = 0;
  for (const word of words) {
    const worth = Math.max(
      0,
      ...places.filter(({ text }) => text.includes(` ${word}`)).map((place) => place.worth),
    );
    if (worth === 0) return 0;
    sum += worth;
  }
  return sum;
}
