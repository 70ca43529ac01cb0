import type { z } from 'zod';
import type { publicAddress } from '../../runbooks/checks/public-address/check.ts';
import type { lanIdentity } from '../../runbooks/checks/lan-identity/check.ts';
import type { Reach } from '../../runbooks/checks/port-reachable/value.ts';
import type { Observation } from '../../runbooks/model/observation.ts';
import { type DiagnoseWords, fill } from './words.ts';

/**
 * What exactly was measured, in words for the person only: it may hold addresses and identifiers.
 * @param check Id of a measured check.
 * @param observation What it saw.
 */
export function detail(
  check: string,
  observation: Observation,
  words: DiagnoseWords['interface'],
): string[] {
  if (observation.status === 'missing') return observation.detail ? [observation.detail] : [];
  if (observation.status !== 'measured') return [];
  switch (check) {
    case 'public-address':
      return addressDetail(observation.value as z.infer<typeof publicAddress.value>, words);
    case 'port-reachable':
      return reachDetail(observation.value as Reach, words);
    case 'lan-identity':
      return identityDetail(observation.value as z.infer<typeof lanIdentity.value>, words);
    default:
      return [];
  }
}

function addressDetail(
  value: z.infer<typeof publicAddress.value>,
  words: DiagnoseWords['interface'],
): string[] {
  const seen = [value.ipv4, value.ipv6].filter((address) => address !== null);
  const untested = (['ipv4', 'ipv6'] as const).filter((family) => !value.asked.includes(family));
  return [
    ...seen.map((address) => fill(words.addressSeen, { address })),
    ...untested.map((family) =>
      fill(words.addressNotAsked, { family: family === 'ipv4' ? 'IPv4' : 'IPv6' }),
    ),
  ];
}

function reachDetail(reach: Reach, words: DiagnoseWords['interface']): string[] {
  const { port, dial, speaker } = reach;
  const lines = [fill(words.dialled, { port, result: dial.result, ms: Math.round(dial.ms) })];
  switch (speaker?.speaks) {
    case 'plex': {
      const { version, machineIdentifier: identifier } = speaker;
      return [...lines, fill(words.answeredBy, { version, identifier })];
    }
    case 'http': {
      const { status, server = '–' } = speaker;
      return [...lines, fill(words.answeredByHttp, { status, server })];
    }
    case 'nothing-plex-says':
      return [...lines, words.answeredByNothing];
    case undefined:
      return lines;
  }
}

function identityDetail(
  value: z.infer<typeof lanIdentity.value>,
  words: DiagnoseWords['interface'],
): string[] {
  if (value.saw !== 'plex') return [];
  const { version, machineIdentifier: identifier } = value;
  return [fill(words.answeredBy, { version, identifier })];
}
