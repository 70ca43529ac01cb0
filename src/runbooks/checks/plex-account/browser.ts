import type { ReadPaste } from '../../model/paste.ts';
import { streamText } from '../stream-text.ts';
import { plexAccount } from './check.ts';
import { readAccount } from './read-account.ts';

/** Most characters of an answer to read; Plex's has about two thousand. */
const longestAnswer = 256 * 1024;

/** Reads the account answer where it was pasted. Nothing of it is sent; token and e-mail address are dropped. */
export const read: ReadPaste = async (pasted, options) => {
  let text = '';
  const fault = await streamText(pasted, { ...options, limitMs: plexAccount.limitMs }, (piece) => {
    text += piece;
    if (text.length <= longestAnswer) return undefined;
    const begun = readAccount(text);
    return 'fault' in begun && begun.fault === 'log-for-account' ? 'log-for-account' : 'too-long';
  });
  return fault ? { fault } : readAccount(text);
};
