/** Texts made to fit where forums cut them. */

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Bytes of a text in UTF-8: some readers count those. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A text of at most so many bytes: cut after a word, with an ellipsis. */
export function cutAtWord(text: string, mostBytes: number): string {
  if (bytesOf(text) <= mostBytes) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ').replace(/[\s,;:(–·›-]+$/u, '')}…`;
    if (bytesOf(cut) <= mostBytes) return cut;
  }
  let letters = Array.from(text);
  while (bytesOf(letters.join('')) + bytesOf('…') > mostBytes) letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}

/**
 * The first sentence of a text; the next ones too while it says less than a line.
 * @param least The characters that are a line.
 */
export function firstSentence(text: string, least = 40): string {
  let said = '';
  for (const { segment } of sentences.segment(text)) {
    if (said.trim().length >= least) break;
    said += segment;
  }
  return said.trim();
}
