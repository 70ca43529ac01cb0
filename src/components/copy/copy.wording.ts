/** What copy buttons say. It is built into a page beside its other words, so that a script holds none. */
export const copyWords = {
  /** On the button itself, for a moment. */
  copied: 'Copied',
  refused: 'Not copied',
  /** In the status line, which is also read out. */
  saysCopied: 'Copied.',
  saysSelected:
    'The browser did not let this page copy. The text is selected: press Ctrl+C, or Cmd+C on a Mac.',
  saysRefused: 'The browser did not let this page copy.',
};
export type CopyWords = typeof copyWords;
