import { readPlexIdentity } from '../../runbooks/checks/read-plex-identity.ts';
import type { PlexSeen } from '../model/observation.ts';
import { ask } from './ask.ts';

/**
 * Asks who answers `/identity` at an address. Needs no token. Never throws.
 * @param base The address, without `/identity`.
 * @param verify Whether a certificate must be right: yes outside, no at home, where Plex's own is for another name.
 */
export async function measurePlex(
  base: string,
  timeoutMs: number,
  verify: boolean,
): Promise<PlexSeen> {
  const asked = await ask(new URL('/identity', base).href, timeoutMs, verify);
  if (asked.got === 'silence') return { seen: 'silent', reason: asked.reason };
  if (asked.got === 'own-fault') return { seen: 'unknown', reason: asked.reason };
  const identity = asked.status === 200 ? readPlexIdentity(asked.body) : undefined;
  if (!identity) return { seen: 'other', status: asked.status };
  return { seen: 'plex', machineIdentifier: identity.machineIdentifier };
}
