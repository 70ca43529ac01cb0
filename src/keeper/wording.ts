import type { Decision } from './decide.ts';
import type { InternetSeen, Observations, PlexSeen, TunnelSeen } from './model/observation.ts';
import type { Told } from './model/state.ts';
import type { VerdictId } from './model/verdict.ts';

/** What a verdict says, and the exit code that `check` gives for it. */
export interface VerdictWords {
  readonly text: string;
  readonly exitCode: number;
}

/** All verdicts. 1 and 2 are left to crashes and to a config that cannot be used. */
export const verdictWords: Readonly<Record<VerdictId, VerdictWords>> = {
  well: { text: 'All is well: your Plex answers at its public address.', exitCode: 0 },
  'local-unseen': {
    text: 'Plex answers at its public address, but not at the one at home. Look at plex.local in the config.',
    exitCode: 0,
  },
  'tunnel-down': {
    text: 'The tunnel is down. Plex answers at home, and the internet is there.',
    exitCode: 10,
  },
  'plex-down': {
    text: 'Plex does not answer at home. The tunnel is left alone.',
    exitCode: 11,
  },
  'internet-down': {
    text: 'The internet is down. Plex answers at home; the tunnel is left alone.',
    exitCode: 12,
  },
  'public-fails': {
    text: 'Plex and cloudflared are well, but the public address does not answer as Plex. Look at its name, its route in the tunnel, and what guards it.',
    exitCode: 13,
  },
  'wrong-server': {
    text: 'Another Plex server answers at the public address. Look at the route of the tunnel.',
    exitCode: 14,
  },
  unknown: {
    text: 'Viewers do not get in, as far as can be seen, and who is down cannot be told. Nothing is restarted.',
    exitCode: 15,
  },
};

/** What is done about the tunnel, said after the verdict; nothing where the verdict says it. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  restart: 'Restarting the tunnel.',
  'not-the-tunnel': '',
  'watching-only': 'No service manager is set, so nothing is restarted.',
  confirming: 'Looking once more before doing anything.',
  waiting: 'It was restarted a while ago; waiting before the next time.',
  'limit-reached':
    'It was restarted as often as you allow. It is left alone until that is long enough ago.',
};

/** The titles of messages. */
export const messageTitles: Readonly<Record<Told, string>> = {
  broken: 'Plex cannot be reached from outside',
  'gave-up': 'The tunnel does not stay up',
  well: 'Plex can be reached again',
};

function sayPlex(seen: PlexSeen): string {
  switch (seen.seen) {
    case 'plex':
      return 'answers as Plex';
    case 'other':
      return `something answers that is not Plex (HTTP ${seen.status})`;
    case 'silent':
      return `does not answer (${seen.reason})`;
    case 'unknown':
      return `could not be asked (${seen.reason})`;
  }
}

function sayTunnel(seen: TunnelSeen): string {
  switch (seen.seen) {
    case 'ready':
      return `ready, connections: ${seen.connections}`;
    case 'not-ready':
      return 'runs, and has no connection to Cloudflare';
    case 'other':
      return `something answers that is not cloudflared (HTTP ${seen.status})`;
    case 'silent':
      return `does not answer (${seen.reason})`;
    case 'unknown':
      return `could not be asked (${seen.reason})`;
  }
}

const internetWords: Readonly<Record<InternetSeen, string>> = {
  up: 'a probe got out',
  down: 'no probe got out',
  unknown: 'not known: no probe is set, or none could be tried',
};

/** What was seen, a line each, in the order of the way. */
export function sayObservations(seen: Observations): string[] {
  return [
    `Plex at home: ${sayPlex(seen.local)}`,
    `cloudflared: ${sayTunnel(seen.tunnel)}`,
    `Internet: ${internetWords[seen.internet]}`,
    `Public address: ${sayPlex(seen.outside)}`,
  ];
}

/** The verdict and what follows from it, on one line. */
export function sayVerdict(verdict: VerdictId, decision: Decision): string {
  return [verdictWords[verdict].text, decisionWords[decision]].filter((text) => text).join(' ');
}
