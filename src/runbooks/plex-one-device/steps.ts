import type { Step } from '../model/step.ts';
import { step as compareBeforeYouChange } from './steps/compare-before-you-change.ts';
import { step as letPlexDirectPass } from './steps/let-plex-direct-pass.ts';
import { step as preferSecureConnections } from './steps/prefer-secure-connections.ts';
import { step as renewOrReplaceTheApp } from './steps/renew-or-replace-the-app.ts';
import { step as seeWhoseAccount } from './steps/see-whose-account.ts';
import { step as setTheClock } from './steps/set-the-clock.ts';
import { step as tellPortFromFilter } from './steps/tell-port-from-filter.ts';
import { step as useAnotherDns } from './steps/use-another-dns.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  compareBeforeYouChange,
  tellPortFromFilter,
  useAnotherDns,
  setTheClock,
  renewOrReplaceTheApp,
  seeWhoseAccount,
  letPlexDirectPass,
  preferSecureConnections,
];
