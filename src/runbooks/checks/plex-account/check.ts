import { defineCheck } from '../../model/check.ts';
import type { PlexAccount } from './value.ts';

/** What the server itself answers about its account and its mapping. */
export const plexAccount = defineCheck({
  id: 'plex-account',
  layer: 'account',
  by: 'paste',
  findings: {
    mapped: { answers: [{ check: 'plex-status', finding: 'accessible' }] },
    'not-reachable': {
      suspects: ['carrier', 'isp-gateway', 'router', 'host-firewall'],
      answers: [{ check: 'plex-status', finding: 'not-available' }],
    },
    'publish-failed': { suspects: ['server'] },
    waiting: { partial: true },
    'not-mapped': { suspects: ['router'], partial: true },
    'signed-out': { suspects: ['account'] },
  },
  needs: [],
  limitMs: 10_000,
  judge({ signIn, state, error }: PlexAccount) {
    if (signIn === 'none') return { finding: 'signed-out' };
    if (state === 'not-reachable') return { finding: 'not-reachable' };
    if (state === 'no-server') return { finding: 'publish-failed' };
    if (state === 'unknown') return { finding: 'unknown', reason: 'unclear' };
    if (state === 'other') return { finding: 'not-mapped' };
    if (error === 'unreachable') return { finding: 'not-reachable' };
    if (error === 'publisherror') return { finding: 'publish-failed' };
    if (state !== 'mapped') return { finding: 'waiting' };
    return error === 'none' ? { finding: 'mapped' } : { finding: 'unknown', reason: 'unclear' };
  },
});
