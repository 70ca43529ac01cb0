import type { CheckWording } from '../model/wording.ts';
import { wording as allowedNetworks } from '../checks/allowed-networks/wording.ts';
import { wording as customUrl } from '../checks/custom-url/wording.ts';
import { wording as nameAnswers } from '../checks/name-answers/wording.ts';
import { wording as nameResolves } from '../checks/name-resolves/wording.ts';
import { wording as otherAddress } from '../checks/other-address/wording.ts';
import { wording as ownUrlSymptom } from '../checks/own-url-symptom/wording.ts';
import { wording as proxyError } from '../checks/proxy-error/wording.ts';
import { wording as proxyLogAddress } from '../checks/proxy-log-address/wording.ts';
import { wording as proxyTarget } from '../checks/proxy-target/wording.ts';
import { wording as secureConnections } from '../checks/secure-connections/wording.ts';
import { wording as strictAnswer } from '../checks/strict-answer/wording.ts';
import type { checks } from './checks.ts';

/** The words of every check of this runbook, by check id: the compiler refuses a missing one. */
export const wording: Record<(typeof checks)[number]['id'], CheckWording> = {
  'own-url-symptom': ownUrlSymptom,
  'custom-url': customUrl,
  'secure-connections': secureConnections,
  'name-resolves': nameResolves,
  'other-address': otherAddress,
  'name-answers': nameAnswers,
  'strict-answer': strictAnswer,
  'proxy-error': proxyError,
  'proxy-target': proxyTarget,
  'proxy-log-address': proxyLogAddress,
  'allowed-networks': allowedNetworks,
};
