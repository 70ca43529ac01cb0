/** Texts broken into lines that fit. */

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** The longest beginning of a word that fits, one letter at least. */
function beginning(word: string, width: number, measure: Measure): string {
  const letters = Array.from(word);
  while (letters.length > 1 && measure(letters.join('')) > width) letters.pop();
  return letters.join('');
}

/** All lines of a text. A word wider than a line is broken where the line ends. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    while (measure(word) > width) {
      const start = beginning(word, width, measure);
      if (start === word) break;
      lines.push(start);
      word = word.slice(start.length);
    }
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** The first lines of a text; where there are more, the last ends after a word, with an ellipsis. */
export function cutLines(text: string, width: number, most: number, measure: Measure): string[] {
  const lines = wrap(text, width, measure);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  const ended = (words: string): string => `${words.replace(/[\s,;:(–·›-]+$/u, '')}…`;
  while (last.includes(' ') && measure(ended(last)) > width) {
    last = last.slice(0, last.lastIndexOf(' '));
  }
  while (last.length > 1 && measure(ended(last)) > width)
    last = Array.from(last).slice(0, -1).join('');
  return [...kept.slice(0, -1), ended(last)];
}
