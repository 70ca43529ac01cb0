import type { Step } from '../model/step.ts';
import { step as askForAPublicAddress } from './steps/ask-for-a-public-address.ts';
import { step as getOutOfAMobileLine } from './steps/get-out-of-a-mobile-line.ts';
import { step as joinAPrivateNetwork } from './steps/join-a-private-network.ts';
import { step as knowWhatYouHave } from './steps/know-what-you-have.ts';
import { step as letIpv6In } from './steps/let-ipv6-in.ts';
import { step as proveTheWay } from './steps/prove-the-way.ts';
import { step as putARouterBehindStarlink } from './steps/put-a-router-behind-starlink.ts';
import { step as rentAHost } from './steps/rent-a-host.ts';
import { step as tunnelThroughCloudflare } from './steps/tunnel-through-cloudflare.ts';
import { step as useAPortOfYourRange } from './steps/use-a-port-of-your-range.ts';
import { step as useRelay } from './steps/use-relay.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  knowWhatYouHave,
  askForAPublicAddress,
  useAPortOfYourRange,
  putARouterBehindStarlink,
  getOutOfAMobileLine,
  letIpv6In,
  useRelay,
  joinAPrivateNetwork,
  tunnelThroughCloudflare,
  rentAHost,
  proveTheWay,
];
