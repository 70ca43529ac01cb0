import { plexOf } from './plex-of.ts';
import type { Reach } from './value.ts';

/** Everything that the port check tells apart; each has its own words. */
export const sightings = [
  // What is at the port: exactly one of these.
  'refused',
  'unreachable-at-once',
  'unreachable-delayed',
  'timeout',
  /** Not open; the companion's platform does not say why. */
  'not-opened',
  /** Plex, and the person's own. */
  'own-plex',
  /** Plex; whose is not known. */
  'some-plex',
  /** Plex, and not the person's own. */
  'another-plex',
  /** HTTP of something else, by its status. */
  'web-page',
  'web-login',
  'web-redirect',
  'web-error',
  /** No HTTP. */
  'ssh',
  'silent',
  'drips',
  'hangs-up',
  'tls-only',
  'another-service',
  /** TLS, which this companion cannot look into. */
  'tls-unseen',
  /** Seen from inside the home, where none of the above says anything about the way in. */
  'inside-plex',
  'inside-open',
  'inside-closed',
  /** Seen over IPv6, where this device was dialled. */
  'over-ipv6',

  // What else a Plex server shows: any of these besides.
  'certificate-ended',
  'certificate-unknown',
  'certificate-unseen',
  'plain-only',
  'unclaimed',
] as const;
export type Sighting = (typeof sightings)[number];

/** An HTTP answer that is not Plex's, by its status. */
function webOf(status: number): Sighting {
  if (status === 401 || status === 403 || status === 407) return 'web-login';
  if (status >= 500) return 'web-error';
  return status >= 300 && status < 400 ? 'web-redirect' : 'web-page';
}

/** What is at the port. */
function placeOf(reach: Reach, finding: string): Sighting {
  const { trace, speaker, vantage, family } = reach;
  const [dial, , http] = trace;
  if (vantage !== 'outside') {
    if (speaker?.speaks === 'plex') return 'inside-plex';
    return dial.result === 'open' ? 'inside-open' : 'inside-closed';
  }
  if (family === 'ipv6') return 'over-ipv6';
  if (dial.result === 'refused' || dial.result === 'timeout') return dial.result;
  if (dial.result === 'failed') return 'not-opened';
  if (dial.result === 'unreachable') {
    return finding === 'unreachable-delayed' ? finding : 'unreachable-at-once';
  }
  if (speaker?.speaks === 'plex') {
    if (finding === 'open-yours') return 'own-plex';
    return finding === 'open-other' ? 'another-plex' : 'some-plex';
  }
  if (speaker?.speaks === 'tls') return 'tls-unseen';
  if (http?.result === 'answer') return webOf(http.status);
  const kind = speaker?.speaks === 'nothing-plex-says' ? speaker.kind : 'other';
  return kind === 'other' ? 'another-service' : kind;
}

/** What else a Plex server shows. */
function notesOf(reach: Reach): Sighting[] {
  const plex = plexOf(reach);
  const tls = reach.trace[1];
  if (!plex) return [];
  const notes: Sighting[] = [];
  // Asked in the plain only because this companion cannot ask inside.
  if (tls?.result === 'speaks-tls') notes.push('certificate-unseen');
  else if (plex.scheme === 'http') notes.push('plain-only');
  else if (tls?.result === 'handshake') {
    if ((tls.daysLeft ?? 0) < 0) notes.push('certificate-ended');
    else if (!tls.chains) notes.push('certificate-unknown');
  }
  if (plex.claimed === false) notes.push('unclaimed');
  return notes;
}

/**
 * Names what the port check saw, most telling first.
 * @param reach What was measured.
 * @param finding What the check's judge made of it.
 */
export function nameSightings(reach: Reach, finding: string): [Sighting, ...Sighting[]] {
  return [placeOf(reach, finding), ...notesOf(reach)];
}
