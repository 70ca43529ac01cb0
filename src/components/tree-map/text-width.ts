/** Widths of characters in parts of the font’s size, as wide fonts have them: what fits then, fits in all others. */
const classes: readonly (readonly [chars: string, width: number])[] = [
  ["il.,:;’‘'|!", 0.34],
  ['fjtrI()[] -/', 0.42],
  ['mM%', 0.98],
  ['wWO@&…', 0.84],
  ['ABCDEGHKNPQRSTUVXYZ“”', 0.7],
];

const widths = new Map(
  classes.flatMap(([chars, width]) => Array.from(chars, (char) => [char, width] as const)),
);

/** How wide a text is at most, in pixels. The font is the reader’s own, so this is an estimate on the safe side. */
export function textWidth(text: string, size: number, isBold = false): number {
  const parts = Array.from(text).reduce((sum, char) => sum + (widths.get(char) ?? 0.61), 0);
  return parts * size * (isBold ? 1.08 : 1);
}

/** Breaks a text into lines that are no wider than `width`. A word that is wider stands alone. */
export function wrap(text: string, width: number, size: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, isBold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
