import { defineCheck } from '../../model/check.ts';
import { lanIdentity } from '../lan-identity/check.ts';
import { plexOf } from './plex-of.ts';
import type { Reach } from './value.ts';

/**
 * From how many milliseconds on "unreachable" means that a router looked for the target and found
 * nobody. Linux gives up its neighbour search after about 3.05 s (measured on real Linux NATs);
 * a firewall that rejects answers at once.
 */
const neighbourSearchMs = 2500;

/** Whether the outside gets in: the companion dials the visitor's own address and asks who is there. */
export const portReachable = defineCheck({
  id: 'port-reachable',
  layer: 'router',
  by: 'companion',
  reaches: ['companion'],
  findings: {
    'open-yours': {
      clears: ['internet', 'carrier', 'isp-gateway', 'router', 'lan-address', 'host-firewall'],
    },
    'open-plex': { clears: ['internet'] },
    'open-other': { clears: ['internet'], suspects: ['router', 'carrier'] },
    refused: { suspects: ['router', 'host-firewall'] },
    'unreachable-at-once': { suspects: ['router', 'host-firewall'] },
    'unreachable-delayed': { suspects: ['isp-gateway', 'lan-address', 'server'] },
    timeout: { suspects: ['carrier', 'isp-gateway', 'router', 'host-firewall'] },
    'inside-only': { partial: true },
  },
  needs: [lanIdentity.id],
  limitMs: 15_000,
  judge(reach: Reach, read) {
    const { trace, speaker } = reach;
    const [dial] = trace;
    if (reach.vantage !== 'outside') {
      return speaker?.speaks === 'plex'
        ? { finding: 'inside-only' }
        : { finding: 'unknown', reason: 'not-outside' };
    }
    if (reach.family === 'ipv6') return { finding: 'unknown', reason: 'own-ipv6-address' };
    switch (dial.result) {
      case 'refused':
      case 'timeout':
        return { finding: dial.result };
      case 'failed':
        return { finding: 'unknown', reason: 'companion-cannot-tell' };
      case 'unreachable':
        return dial.ms >= neighbourSearchMs
          ? { finding: 'unreachable-delayed' }
          : { finding: 'unreachable-at-once' };
      case 'open': {
        if (speaker?.speaks === 'tls') {
          return { finding: 'unknown', reason: 'companion-cannot-tell' };
        }
        const plex = plexOf(reach);
        if (!plex) return { finding: 'open-other' };
        const lan = read(lanIdentity);
        return compare(
          { ...plex, expected: reach.expect },
          lan?.saw === 'plex' ? lan.machineIdentifier : undefined,
        );
      }
    }
  },
});

/**
 * Whether the Plex that answered is the person's own.
 * @param plex Its identifier, which is kept back when it is not the one that was expected.
 * @param own The identifier of the server inside the home, as far as it is known.
 */
function compare(
  plex: { machineIdentifier?: string | undefined; expected: string | undefined },
  own = plex.expected,
): { finding: 'open-yours' | 'open-plex' | 'open-other' } {
  const { machineIdentifier, expected } = plex;
  if (own === undefined) return { finding: 'open-plex' };
  if (machineIdentifier === own) return { finding: 'open-yours' };
  // Kept back, and compared with another one than is known now: that says nothing.
  if (machineIdentifier === undefined && expected !== own) return { finding: 'open-plex' };
  return { finding: 'open-other' };
}
