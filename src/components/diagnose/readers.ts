import { read as plexAccount } from '../../runbooks/checks/plex-account/browser.ts';
import { read as plexLog } from '../../runbooks/checks/plex-log/browser.ts';
import type { ReadPaste } from '../../runbooks/model/paste.ts';

/** Who reads, by check id, for every check that reads what a person pastes. */
export const readers: Readonly<Record<string, ReadPaste>> = {
  'plex-account': plexAccount,
  'plex-log': plexLog,
};
