import type { PlexAccount } from '../../runbooks/checks/plex-account/value.ts';
import { phraseOf } from '../../runbooks/checks/plex-log/phrases.ts';
import { lastFirst } from '../../runbooks/checks/plex-log/last-first.ts';
import type { PlexLog } from '../../runbooks/checks/plex-log/value.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { AddressKind } from '../../runbooks/model/address.ts';
import type { DiagnoseWords } from './words.ts';

type Words = Pick<DiagnoseWords, 'interface' | 'phrases'>;

/** Most phrases of a log that are shown. */
const mostShown = 6;

/** What was found in a log. Made of the phrases themselves, so that no word of the log gets in. */
export function logDetail(
  { lines, seen }: PlexLog,
  { interface: words, phrases }: Words,
): string[] {
  const shown = seen.toSorted(lastFirst).slice(0, mostShown);
  return [
    fill(shown.length > 0 ? words.logLines : words.logNothing, { lines }),
    ...shown.map(({ phrase, last, times, kind }) => {
      const line = fill(words.logSight, {
        time: last ?? words.logNoTime,
        text: phraseOf(phrase).text,
        count: times === 1 ? words.once : fill(words.timesSeen, { times }),
        meaning: phrases[phrase],
      });
      return kind ? `${line} ${fill(words.logKind, { kind: words.addressKinds[kind] })}` : line;
    }),
  ];
}

/** What an account answer tells. Made of words of closed lists, so that no word of the answer gets in. */
export function accountDetail(account: PlexAccount, { interface: words }: Words): string[] {
  const address = (side: string, kind: AddressKind | null, port: number | null) =>
    fill(words.accountAddress, {
      side,
      kind: kind ? words.addressKinds[kind] : words.accountNoAddress,
      port: port ?? words.noEvidence,
    });
  return [
    fill(words.accountStates, {
      state: words.accountState[account.state],
      error: words.accountError[account.error],
      signIn: words.accountSignIn[account.signIn],
    }),
    address(words.accountPublic, account.publicKind, account.publicPort),
    address(words.accountPrivate, account.privateKind, account.privatePort),
    ...(account.inContainer ? [words.accountContainer] : []),
  ];
}
