import type { LinkedAnswers } from '../../runbooks/engine/url-state.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { DiagnoseWords } from './words.ts';

/** Most parts of a link that are named, and most characters of one: anybody can write a link. */
const most = { parts: 6, length: 80 };

/**
 * Says which parts of a link were left out, and why.
 * @returns An empty text when none was.
 */
export function sayDropped(
  dropped: LinkedAnswers['dropped'],
  { interface: words }: Pick<DiagnoseWords, 'interface'>,
): string {
  const twice = dropped.filter(({ because }) => because === 'repeated');
  const gone = dropped.filter(({ because }) => because !== 'repeated');
  const said = (sentence: string, parts: LinkedAnswers['dropped']): string[] =>
    parts.length === 0 ? [] : [fill(sentence, { list: listOf(parts, words.more) })];
  const sentences = [...said(words.dropped, gone), ...said(words.droppedTwice, twice)];
  return sentences.length === 0 ? '' : [...sentences, words.keptOthers].join(' ');
}

function listOf(parts: LinkedAnswers['dropped'], more: string): string {
  const named = parts
    .slice(0, most.parts)
    .map(({ key, value }) => `${key}=${value}`.slice(0, most.length));
  const left = parts.length - named.length;
  return [...named, ...(left > 0 ? [fill(more, { count: left })] : [])].join(', ');
}
