import { customUrl } from '../../runbooks/checks/custom-url/check.ts';
import { firstBoxWan } from '../../runbooks/checks/first-box-wan/check.ts';
import { lanIdentity } from '../../runbooks/checks/lan-identity/check.ts';
import { plexAccount } from '../../runbooks/checks/plex-account/check.ts';
import { plexLog } from '../../runbooks/checks/plex-log/check.ts';
import { portReachable } from '../../runbooks/checks/port-reachable/check.ts';
import { publicAddress } from '../../runbooks/checks/public-address/check.ts';
import { routerWan } from '../../runbooks/checks/router-wan/check.ts';
import type { Diagnosable } from '../../runbooks/engine/diagnose.ts';
import type { AnyCheck } from '../../runbooks/model/check.ts';
import type { PlainRunbook } from './page-data.ts';

/** Every check whose judge is more than taking an answer as it was given. */
export const checksThatJudge: readonly AnyCheck[] = [
  customUrl,
  firstBoxWan,
  lanIdentity,
  plexAccount,
  plexLog,
  portReachable,
  publicAddress,
  routerWan,
];

/** Gives the checks of a runbook that came with a page their judges back: a check that judges is itself again. */
export function withJudges({ checks, ...rest }: PlainRunbook): Diagnosable {
  return {
    ...rest,
    checks: checks.map((plain) => {
      const judging = checksThatJudge.find(({ id }) => id === plain.id);
      return judging ?? { ...plain, judge: (answer: string) => ({ finding: answer }) };
    }),
  };
}
