import type { Step } from '../model/step.ts';
import { step as handOnTheViewer } from './steps/hand-on-the-viewer.ts';
import { step as judgeByPlaying } from './steps/judge-by-playing.ts';
import { step as letTheNameThrough } from './steps/let-the-name-through.ts';
import { step as lookFromOutside } from './steps/look-from-outside.ts';
import { step as matchSecureConnections } from './steps/match-secure-connections.ts';
import { step as mendTheCertificate } from './steps/mend-the-certificate.ts';
import { step as openTheWayToTheProxy } from './steps/open-the-way-to-the-proxy.ts';
import { step as pointTheName } from './steps/point-the-name.ts';
import { step as publishTheUrl } from './steps/publish-the-url.ts';
import { step as reachPlexFromTheProxy } from './steps/reach-plex-from-the-proxy.ts';
import { step as requireASignIn } from './steps/require-a-sign-in.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  publishTheUrl,
  pointTheName,
  openTheWayToTheProxy,
  lookFromOutside,
  mendTheCertificate,
  reachPlexFromTheProxy,
  matchSecureConnections,
  letTheNameThrough,
  handOnTheViewer,
  requireASignIn,
  judgeByPlaying,
];
