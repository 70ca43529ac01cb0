import type { Step } from '../model/step.ts';
import { step as bringPacketsTo1500 } from './steps/bring-packets-to-1500.ts';
import { step as easeTheConversion } from './steps/ease-the-conversion.ts';
import { step as liftTheAppLimit } from './steps/lift-the-app-limit.ts';
import { step as liftTheServerLimit } from './steps/lift-the-server-limit.ts';
import { step as makeTailscaleDirect } from './steps/make-tailscale-direct.ts';
import { step as measureBothLines } from './steps/measure-both-lines.ts';
import { step as readTheDashboard } from './steps/read-the-dashboard.ts';
import { step as stayBelowTheUpload } from './steps/stay-below-the-upload.ts';
import { step as useABetterNetwork } from './steps/use-a-better-network.ts';

/** The steps to walk in order, then those that only an outcome opens. */
export const steps: Step[] = [
  readTheDashboard,
  measureBothLines,
  makeTailscaleDirect,
  liftTheAppLimit,
  liftTheServerLimit,
  stayBelowTheUpload,
  easeTheConversion,
  useABetterNetwork,
  bringPacketsTo1500,
];
