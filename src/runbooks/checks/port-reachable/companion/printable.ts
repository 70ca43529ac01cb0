/** Longest text of a stranger that is passed on, in characters. */
const LENGTH = 100;

/** A text that a stranger chose, without what cannot be printed and cut; `undefined` when nothing is left. */
export function printable(text: string | undefined): string | undefined {
  const kept = text
    ?.replace(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, LENGTH);
  return kept === '' ? undefined : kept;
}
