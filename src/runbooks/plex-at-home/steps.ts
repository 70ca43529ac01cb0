import type { Step } from '../model/step.ts';
import { step as allowLocalNetwork } from '../plex-remote-access/steps/allow-local-network.ts';
import { step as askTwoResolvers } from './steps/ask-two-resolvers.ts';
import { step as bringTheViewerHome } from './steps/bring-the-viewer-home.ts';
import { step as chooseTheInterface } from './steps/choose-the-interface.ts';
import { step as clearTheAdvertisedUrl } from './steps/clear-the-advertised-url.ts';
import { step as exceptPlexDirect } from './steps/except-plex-direct.ts';
import { step as followTheResolvers } from './steps/follow-the-resolvers.ts';
import { step as givePlexTheHostNetwork } from './steps/give-plex-the-host-network.ts';
import { step as leadTheNameHome } from './steps/lead-the-name-home.ts';
import { step as openWslToTheHome } from './steps/open-wsl-to-the-home.ts';
import { step as publishTheHomeAddress } from './steps/publish-the-home-address.ts';
import { step as showPlexTheViewers } from './steps/show-plex-the-viewers.ts';
import { step as takeTheVpnOffTheViewer } from './steps/take-the-vpn-off-the-viewer.ts';
import { step as testWithoutExtensions } from './steps/test-without-extensions.ts';
import { step as writeDownTheHomeView } from './steps/write-down-the-home-view.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  writeDownTheHomeView,
  askTwoResolvers,
  bringTheViewerHome,
  takeTheVpnOffTheViewer,
  givePlexTheHostNetwork,
  publishTheHomeAddress,
  openWslToTheHome,
  chooseTheInterface,
  exceptPlexDirect,
  followTheResolvers,
  clearTheAdvertisedUrl,
  leadTheNameHome,
  showPlexTheViewers,
  testWithoutExtensions,
  // The same words as in the runbook on remote access, with the checks of this one.
  { ...allowLocalNetwork, checks: ['local-network-permission', 'lan-open-here'] },
];
