import type { Step } from '../model/step.ts';
import { step as answerByTheSameLine } from './steps/answer-by-the-same-line.ts';
import { step as compareTheNumbers } from './steps/compare-the-numbers.ts';
import { step as freeThePort } from './steps/free-the-port.ts';
import { step as keepOneMapping } from './steps/keep-one-mapping.ts';
import { step as makeAFixedRule } from './steps/make-a-fixed-rule.ts';
import { step as moveCacheAside } from './steps/move-cache-aside.ts';
import { step as narrowTheRule } from './steps/narrow-the-rule.ts';
import { step as publishTheLeasedPort } from './steps/publish-the-leased-port.ts';
import { step as readTheLastWord } from './steps/read-the-last-word.ts';
import { step as renewCertificate } from './steps/renew-certificate.ts';
import { step as restartOnce } from './steps/restart-once.ts';
import { step as setMtu1500 } from './steps/set-mtu-1500.ts';
import { step as signTheServerIn } from './steps/sign-the-server-in.ts';
import { step as testWithoutPrevention } from './steps/test-without-prevention.ts';
import { step as waitForACertificate } from './steps/wait-for-a-certificate.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  readTheLastWord,
  compareTheNumbers,
  freeThePort,
  waitForACertificate,
  renewCertificate,
  restartOnce,
  signTheServerIn,
  moveCacheAside,
  setMtu1500,
  testWithoutPrevention,
  makeAFixedRule,
  keepOneMapping,
  narrowTheRule,
  publishTheLeasedPort,
  answerByTheSameLine,
];
