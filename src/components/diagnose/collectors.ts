import { collect as lanIdentity } from '../../runbooks/checks/lan-identity/browser.ts';
import { collect as portReachable } from '../../runbooks/checks/port-reachable/browser.ts';
import { collect as publicAddress } from '../../runbooks/checks/public-address/browser.ts';
import type { Collect } from '../../runbooks/model/collect.ts';

/** Who collects, by check id, for every check that a page can run. */
export const collectors: Readonly<Record<string, Collect>> = {
  'public-address': publicAddress,
  'lan-identity': lanIdentity,
  'port-reachable': portReachable,
};
