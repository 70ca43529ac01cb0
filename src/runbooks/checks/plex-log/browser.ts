import type { ReadPaste } from '../../model/paste.ts';
import { streamText } from '../stream-text.ts';
import { plexLog } from './check.ts';
import { LogReader } from './read-log.ts';

/** Reads a server log where it was pasted: piece by piece, and nothing of it is sent or kept. */
export const read: ReadPaste = async (pasted, options) => {
  const reader = new LogReader();
  const fault = await streamText(pasted, { ...options, limitMs: plexLog.limitMs }, (text) =>
    reader.push(text),
  );
  if (fault) return { fault };
  const value = reader.end();
  return 'fault' in value ? value : { value };
};
