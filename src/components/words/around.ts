/**
 * The text before and after a `{part}` of a sentence, for a part that is a link or a button.
 * @throws Error when the sentence has no such part: in that language something would be missing on the page.
 */
export function around(sentence: string, part: string): [before: string, after: string] {
  const [before, after] = sentence.split(`{${part}}`);
  if (before === undefined || after === undefined) {
    throw new Error(`“${sentence}” has no place for {${part}}.`);
  }
  return [before, after];
}
