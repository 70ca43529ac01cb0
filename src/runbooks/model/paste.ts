/** Why pasted text could not be read. The words for each live with the interface. */
export const pasteFaults = [
  'empty',
  /** An archive: the text is still packed inside. */
  'packed',
  /** No text. */
  'binary',
  /** A page of HTML, such as a login. */
  'web-page',
  /** Text, but no line as Plex writes them into its log. */
  'not-a-log',
  /** Text, but not the answer about the account. */
  'not-an-account',
  /** The answer about the account where the log was expected. */
  'account-for-log',
  /** The log where the answer about the account was expected. */
  'log-for-account',
  /** Longer than any right answer. */
  'too-long',
  'took-too-long',
  /** The person stopped it. */
  'stopped',
  /** The browser could not read the file any further. */
  'unreadable',
] as const;
export type PasteFault = (typeof pasteFaults)[number];

/** What was read: the redacted value, and what the form about the home may be filled with on a press. */
export interface PasteRead<V = unknown> {
  value: V;
  /** Held by the page only, never kept: the server's own address is not redacted here. */
  offers?: { lanAddress?: string; port?: number };
}

/** How a reading is watched and ended. */
export interface PasteOptions {
  signal: AbortSignal;
  /** Told how much is read, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** Reads what a person pasted or chose. Never throws, sends nothing, and gives back nothing that names a home. */
export type ReadPaste = (
  pasted: Blob,
  options: PasteOptions,
) => Promise<PasteRead | { fault: PasteFault }>;
