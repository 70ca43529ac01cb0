import { allowedNetworks } from '../checks/allowed-networks/check.ts';
import { customUrl } from '../checks/custom-url/check.ts';
import { nameAnswers } from '../checks/name-answers/check.ts';
import { nameResolves } from '../checks/name-resolves/check.ts';
import { otherAddress } from '../checks/other-address/check.ts';
import { ownUrlSymptom } from '../checks/own-url-symptom/check.ts';
import { proxyError } from '../checks/proxy-error/check.ts';
import { proxyLogAddress } from '../checks/proxy-log-address/check.ts';
import { proxyTarget } from '../checks/proxy-target/check.ts';
import { secureConnections } from '../checks/secure-connections/check.ts';
import { strictAnswer } from '../checks/strict-answer/check.ts';

/** Every check whose evidence a case of this runbook may hold. All of them are asked. */
export const checks = [
  ownUrlSymptom,
  customUrl,
  secureConnections,
  nameResolves,
  otherAddress,
  nameAnswers,
  strictAnswer,
  proxyError,
  proxyTarget,
  proxyLogAddress,
  allowedNetworks,
] as const;
