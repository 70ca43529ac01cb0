import { defineCheck } from '../../model/check.ts';
import { lanIdentity } from '../lan-identity/check.ts';
import { reachSchema } from './value.ts';

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
  value: reachSchema,
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
  judge(reach, read) {
    if (reach.vantage !== 'outside') {
      return reach.speaker?.speaks === 'plex'
        ? { finding: 'inside-only' }
        : { finding: 'unknown', reason: 'not-outside' };
    }
    if (reach.family === 'ipv6') return { finding: 'unknown', reason: 'own-ipv6-address' };
    switch (reach.dial.result) {
      case 'refused':
      case 'timeout':
        return { finding: reach.dial.result };
      case 'unreachable':
        return reach.dial.ms >= neighbourSearchMs
          ? { finding: 'unreachable-delayed' }
          : { finding: 'unreachable-at-once' };
      case 'open': {
        if (reach.speaker?.speaks !== 'plex') return { finding: 'open-other' };
        const lan = read(lanIdentity);
        if (lan?.saw !== 'plex') return { finding: 'open-plex' };
        return lan.machineIdentifier === reach.speaker.machineIdentifier
          ? { finding: 'open-yours' }
          : { finding: 'open-other' };
      }
    }
  },
});
