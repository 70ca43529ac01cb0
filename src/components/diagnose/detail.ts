import type { LanIdentity } from '../../runbooks/checks/lan-identity/value.ts';
import { nameSightings } from '../../runbooks/checks/port-reachable/sightings.ts';
import { plexOf } from '../../runbooks/checks/port-reachable/plex-of.ts';
import type { Reach } from '../../runbooks/checks/port-reachable/value.ts';
import type { PlexAccount } from '../../runbooks/checks/plex-account/value.ts';
import type { PlexLog } from '../../runbooks/checks/plex-log/value.ts';
import type { Judged } from '../../runbooks/engine/judge.ts';
import type { PublicAddress } from '../../runbooks/checks/public-address/value.ts';
import { accountDetail, logDetail } from './paste-detail.ts';
import { addressDetail } from './address-detail.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { DiagnoseWords } from './words.ts';

/**
 * What exactly was measured, in words for the person only: it may hold addresses and identifiers.
 * @param check Id of a measured check.
 * @param judged What it saw, and what its judge made of that.
 */
export function detail(
  check: string,
  { observation, judgement }: Judged,
  words: Pick<DiagnoseWords, 'interface' | 'sightings' | 'echoFaults' | 'phrases'>,
): string[] {
  if (observation.status === 'missing') return observation.detail ? [observation.detail] : [];
  if (observation.status !== 'measured') return [];
  switch (check) {
    case 'public-address':
      return addressDetail(observation.value as PublicAddress, words);
    case 'port-reachable':
      return reachDetail(observation.value as Reach, judgement.finding, words);
    case 'lan-identity':
      return identityDetail(observation.value as LanIdentity, words.interface);
    case 'plex-log':
      return logDetail(observation.value as PlexLog, words);
    case 'plex-account':
      return accountDetail(observation.value as PlexAccount, words);
    default:
      return [];
  }
}

/** What was seen and what to do next for everything that has a name; then the certificate. */
function reachDetail(
  reach: Reach,
  finding: string,
  words: Pick<DiagnoseWords, 'interface' | 'sightings'>,
): string[] {
  const values = valuesOf(reach);
  const lines = nameSightings(reach, finding).flatMap((sighting) => {
    const { saw, next } = words.sightings[sighting];
    return [fill(saw, values), fill(words.interface.next, { next: fill(next, values) })];
  });
  const [, tls] = reach.trace;
  return tls?.result === 'handshake'
    ? [...lines, fill(words.interface.certificate, { ...values, version: tls.version })]
    : lines;
}

/** What the sentences about a port may name. */
function valuesOf(reach: Reach): Record<string, string | number> {
  const [dial, tls, http] = reach.trace;
  const none = '–';
  const plex = plexOf(reach);
  const shown = tls?.result === 'handshake' ? tls : undefined;
  const answer = http?.result === 'answer' ? http : undefined;
  return {
    port: reach.port,
    ms: Math.round(dial.ms),
    scheme: (http?.scheme ?? none).toUpperCase(),
    version: plex?.version ?? none,
    identifier: plex?.machineIdentifier ?? none,
    status: answer?.status ?? none,
    server: answer?.server ?? none,
    names: shown?.names.join(', ') || none,
    issuer: shown?.issuer ?? none,
    daysLeft: shown?.daysLeft ?? none,
    daysGone: shown?.daysLeft === undefined ? none : -shown.daysLeft,
  };
}

function identityDetail(value: LanIdentity, words: DiagnoseWords['interface']): string[] {
  if (value.saw !== 'plex') return [];
  const { version, machineIdentifier: identifier } = value;
  return [fill(words.answeredBy, { version, identifier })];
}
