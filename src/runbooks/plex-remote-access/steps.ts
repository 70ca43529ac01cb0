import type { Step } from '../model/step.ts';
import { step as allowLocalNetwork } from './steps/allow-local-network.ts';
import { step as allowPlexCheckers } from './steps/allow-plex-checkers.ts';
import { step as captureState } from './steps/capture-state.ts';
import { step as checkEntitlement } from './steps/check-entitlement.ts';
import { step as eliminateDoubleNat } from './steps/eliminate-double-nat.ts';
import { step as fixLanAddress } from './steps/fix-lan-address.ts';
import { step as keepHomeViewersLocal } from './steps/keep-home-viewers-local.ts';
import { step as keepPlexOutOfVpn } from './steps/keep-plex-out-of-vpn.ts';
import { step as mapPort } from './steps/map-port.ts';
import { step as openHostFirewall } from './steps/open-host-firewall.ts';
import { step as publishAgain } from './steps/publish-again.ts';
import { step as publishTheSamePort } from './steps/publish-the-same-port.ts';
import { step as ruleOutCgnat } from './steps/rule-out-cgnat.ts';
import { step as signInAgain } from './steps/sign-in-again.ts';
import { step as startServer } from './steps/start-server.ts';
import { step as takeAnotherWayIn } from './steps/take-another-way-in.ts';
import { step as testFromOutside } from './steps/test-from-outside.ts';
import { step as testOnOneLine } from './steps/test-on-one-line.ts';
import { step as testWithoutVpn } from './steps/test-without-vpn.ts';
import { step as tryAnotherNetwork } from './steps/try-another-network.ts';
import { step as turnOffGatewaySecurity } from './steps/turn-off-gateway-security.ts';
import { step as turnOnRemoteAccess } from './steps/turn-on-remote-access.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  captureState,
  ruleOutCgnat,
  eliminateDoubleNat,
  fixLanAddress,
  mapPort,

  // Before any router is touched.
  checkEntitlement,
  keepHomeViewersLocal,
  allowLocalNetwork,
  turnOnRemoteAccess,

  // The outside gets in, and yet.
  publishTheSamePort,
  allowPlexCheckers,
  publishAgain,
  tryAnotherNetwork,
  signInAgain,

  // The way in is closed.
  takeAnotherWayIn,
  testOnOneLine,
  keepPlexOutOfVpn,
  turnOffGatewaySecurity,
  openHostFirewall,
  startServer,

  // A better test first.
  testWithoutVpn,
  testFromOutside,
];
