import type { z } from 'zod';
import type { Collect } from '../../model/collect.ts';
import type { Observation } from '../../model/observation.ts';
import { readPlexIdentity } from '../read-plex-identity.ts';
import { readText } from '../read-text.ts';
import { lanIdentity } from './check.ts';

type Saw = z.infer<typeof lanIdentity.value>;

/** Most bytes of an answer to read; Plex's has about 200. */
const ANSWER_BYTES = 64 * 1024;

/**
 * Asks the server inside the home for `/identity`, straight from this browser.
 * Plex lets only app.plex.tv read its answers from another page, so that most often all that can be
 * seen is whether something answers; a refused permission is told apart from silence.
 */
export const collect: Collect = async ({ lanAddress }) => {
  const at = () => new Date().toISOString();
  const none = (reason: 'not-run' | 'permission-blocked' | 'unsupported'): Observation => ({
    status: 'missing',
    origin: 'browser',
    at: at(),
    reason,
  });
  if (lanAddress === undefined) return none('not-run');

  const url = `http://${lanAddress}:32400/identity`;
  const deadline = AbortSignal.timeout(lanIdentity.limitMs - 1000);
  const measured = (value: Saw): Observation => ({
    status: 'measured',
    origin: 'browser',
    at: at(),
    value,
  });

  const read = await ask(url, 'cors', deadline);
  if (read) return measured(await sawIn(read));
  if (await ask(url, 'no-cors', deadline)) return measured({ saw: 'unreadable' });

  const allowed = await permission();
  if (allowed === 'denied') return measured({ saw: 'permission-refused' });
  // Still undecided when time ran out: the browser's question was left open.
  if (allowed === 'prompt' && deadline.aborted) return none('permission-blocked');
  // A secure page may not ask a plain address in browsers without local network access.
  if (location.protocol === 'https:' && allowed === undefined) return none('unsupported');
  return measured({ saw: 'no-answer' });
};

async function ask(
  url: string,
  mode: RequestMode,
  signal: AbortSignal,
): Promise<Response | undefined> {
  try {
    const options = { mode, signal, credentials: 'omit', cache: 'no-store' } as const;
    const headers = mode === 'cors' ? { accept: 'application/json' } : {};
    // Tells browsers with local network access that a private address is meant.
    return await fetch(url, { ...options, headers, targetAddressSpace: 'local' } as RequestInit);
  } catch {
    return undefined;
  }
}

async function sawIn(response: Response): Promise<Saw> {
  const text = (await readText(response, ANSWER_BYTES).catch(() => '')) ?? '';
  const identity = readPlexIdentity(text);
  return identity ? { saw: 'plex', ...identity } : { saw: 'other' };
}

/**
 * The state of the permission to reach the local network, or `undefined` where the browser knows
 * none. Chrome 145 and Firefox call it `local-network`, Chrome 142 to 144 `local-network-access`.
 */
async function permission(): Promise<PermissionState | undefined> {
  for (const name of ['local-network', 'local-network-access']) {
    try {
      return (await navigator.permissions.query({ name: name as PermissionName })).state;
    } catch {
      // This browser does not know the name: try the next.
    }
  }
  return undefined;
}
