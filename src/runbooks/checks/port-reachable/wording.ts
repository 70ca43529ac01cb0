import type { CheckWording } from '../../model/wording.ts';
import type { portReachable } from './check.ts';
import type { Sighting } from './sightings.ts';

export const wording: CheckWording<typeof portReachable> = {
  title: 'The way in from outside',
  question: 'Does the outside get in?',
  why: 'Only a connection made from outside proves it. Equal addresses, a green tick or an active mapping do not.',
  look: [
    'Started at home, on the same network as the server, without a VPN. From a phone on mobile data it would test the mobile carrier instead.',
  ],
  findings: {
    'open-yours': {
      answer: 'Open, and the server that answers is yours',
      says: 'From outside the port is open and your own Plex server answers.',
    },
    'open-plex': {
      answer: 'Open, and a Plex server answers',
      says: 'From outside the port is open and a Plex server answers; whether it is yours was not compared.',
    },
    'open-other': {
      answer: 'Open, but something else answers',
      says: 'From outside the port is open, but what answers is not your Plex server.',
    },
    refused: {
      answer: 'Refused at once',
      says: 'From outside the connection is refused at once: a box answered, and said no.',
    },
    'unreachable-at-once': {
      answer: 'Unreachable, said at once',
      says: 'A box on the way said at once that the target cannot be reached: a firewall that rejects, or a router that has no way there.',
    },
    'unreachable-delayed': {
      answer: 'Unreachable, said after about three seconds',
      says: 'A router looked for the target for three seconds and found no device: nobody has that address at this moment, or the device there is off or asleep.',
    },
    timeout: {
      answer: 'No answer at all',
      says: 'From outside nothing answers: no forward, or something on the way drops the connection.',
    },
    'inside-only': {
      answer: 'Plex answers, but the companion stands inside my home',
      says: 'Plex answers from inside the home, which proves nothing about the way in from outside.',
    },
    unknown: {
      answer: 'Not measured, or I can’t tell',
      says: 'Whether the outside gets in is not known.',
    },
  },
  privacy: {
    sends:
      'The port number and, where it is known already, the identifier of your server. The address is the one your request comes from; it cannot be chosen.',
    to: 'The companion named on this page, which then tries to connect to that address and port and, if it is open, looks at its certificate and asks for /identity.',
    keeps:
      'The companion keeps no result; its log, if it has one, holds the time and a shortened address. This browser tab keeps the result until you close it.',
  },
  sources: ['plex-identity', 'plex-server-api'],
};

/** What was seen, in one sentence, and what to do next, in another. `{…}` is filled in. */
export interface SightingWording {
  saw: string;
  next: string;
}

const questionsLead = 'the questions on this page lead through both';
const ruleTarget = 'Find the forwarding rule for port {port} in your router';

/** The words for everything that the port check tells apart. */
export const sightingWording: Record<Sighting, SightingWording> = {
  refused: {
    saw: 'Port {port} was refused after {ms} ms: something is there and takes no connection.',
    next: 'Check that Plex is running and that the rule leads to its address and port 32400; if there is no rule, make one.',
  },
  'unreachable-at-once': {
    saw: 'After {ms} ms a box on the way said that port {port} may not be reached.',
    next: 'Look for a firewall that rejects: the provider’s box first, then the router, then the server itself.',
  },
  'unreachable-delayed': {
    saw: 'A router looked for the device behind port {port} for {ms} ms and found none.',
    next: 'Compare the address in the forwarding rule with the one that the server has now, and correct the rule.',
  },
  timeout: {
    saw: 'Port {port} did not answer within {ms} ms: no rule leads inside, or something drops the connection.',
    next: `Look at the forwarding rule, then at the internet address of your first box; ${questionsLead}.`,
  },
  'not-opened': {
    saw: 'Port {port} could not be reached; after {ms} ms the companion’s network said no more than that.',
    next: 'Ask a companion that runs on a server of its own: it can tell refused, unreachable and filtered apart. Without one, answer the questions on this page.',
  },
  'own-plex': {
    saw: 'Port {port} is open, and your own Plex {version} answers over {scheme}.',
    next: 'Leave router and firewall as they are: the way in works. The questions go on with Plex, the account and the apps.',
  },
  'some-plex': {
    saw: 'Port {port} is open, and Plex {version} with the identifier {identifier} answers over {scheme}.',
    next: 'At home, open http://SERVER:32400/identity with your server’s address and compare the machineIdentifier.',
  },
  'another-plex': {
    saw: 'Port {port} is open, but the Plex {version} that answers is not your server.',
    next: 'Look at the internet address of your first box: behind a shared address it is a neighbour’s; otherwise the rule leads to another server of yours.',
  },
  'web-page': {
    saw: 'Port {port} is open, but a web server answers that is not Plex (HTTP {status}, server “{server}”): a router’s page, for example.',
    next: 'Choose another external port for Plex, or switch off the router’s own page on this one; in both cases make one rule from Plex’s external port to port 32400 of the server.',
  },
  'web-login': {
    saw: 'Port {port} is open, but a web server asks for a login (HTTP {status}, server “{server}”): a router’s page, or a proxy.',
    next: 'If it is your own proxy before Plex, let /identity through without a login; if not, choose another external port for Plex.',
  },
  'web-redirect': {
    saw: 'Port {port} is open, but a web server sends visitors elsewhere (HTTP {status}, server “{server}”); that was not followed.',
    next: 'If it is your own proxy before Plex, let it pass /identity on at this port; if not, choose another external port for Plex.',
  },
  'web-error': {
    saw: 'Port {port} is open, and a web server answers with an error of its own (HTTP {status}, server “{server}”).',
    next: 'If it is your own proxy before Plex, check that it reaches Plex at port 32400; if not, choose another external port for Plex.',
  },
  ssh: {
    saw: 'Port {port} is open, but an SSH server answers, not Plex.',
    next: `${ruleTarget} and let it lead to port 32400 of the server, or choose another external port.`,
  },
  silent: {
    saw: 'Port {port} is open, but whatever takes the connection says nothing.',
    next: 'Restart Plex if the rule leads to it; a box that answers in its place, such as a proxy or a filter, looks the same.',
  },
  drips: {
    saw: 'Port {port} is open, but only single bytes come, and no end of them.',
    next: `${ruleTarget} and see which device it leads to: this is no Plex, or one that has no strength left.`,
  },
  'hangs-up': {
    saw: 'Port {port} is open, but every connection is closed again without a word.',
    next: 'Look for a filter by country or address in the router or the server’s firewall; then check which device the rule leads to.',
  },
  'tls-only': {
    saw: 'Port {port} is open and speaks TLS, but nothing that Plex says came back inside.',
    next: `${ruleTarget} and see which device it leads to: a VPN server or a proxy that asks for a name looks like this.`,
  },
  'another-service': {
    saw: 'Port {port} is open, but what answers speaks neither TLS nor HTTP as Plex does.',
    next: `${ruleTarget} and let it lead to port 32400 of the server, or choose another external port.`,
  },
  'tls-unseen': {
    saw: 'Port {port} is open and speaks TLS; this companion cannot look inside, so who answers there is not known.',
    next: 'With a phone on mobile data open https://ADDRESS:{port}/identity with your public address, pass the warning about the certificate, and see whether a machineIdentifier shows.',
  },
  'inside-plex': {
    saw: 'Seen from inside the home, Plex {version} answers at port {port} over {scheme}.',
    next: 'Ask a companion that stands outside: only that proves the way in.',
  },
  'inside-open': {
    saw: 'Seen from inside the home, port {port} of this device is open, but it is not Plex that answers.',
    next: 'Ask a companion that stands outside, or start the check on the server itself to test the server.',
  },
  'inside-closed': {
    saw: 'Seen from inside the home, port {port} of this device does not answer.',
    next: 'Ask a companion that stands outside, or start the check on the server itself to test the server.',
  },
  'over-ipv6': {
    saw: 'Over IPv6 the address of this device was tested, not the one of your router.',
    next: 'Ask a companion that has a name with an IPv4 address only, or switch IPv6 off on this device for one try.',
  },
  'certificate-ended': {
    saw: 'The certificate of this server has ended (days since then: {daysGone}), so apps that insist on secure connections turn away.',
    next: 'Restart Plex so that it can fetch a new one, check the server’s clock, then run this check again.',
  },
  'certificate-unknown': {
    saw: 'Nobody that devices commonly trust stands for the certificate of this server (issued by “{issuer}”).',
    next: 'If you gave Plex a certificate of your own, send its whole chain along or take it out again, then run this check again.',
  },
  'certificate-unseen': {
    saw: 'This server also speaks TLS, but this companion cannot look at its certificate.',
    next: 'If some apps still turn away, ask a companion that runs on a server of its own: it names the certificate and its last day.',
  },
  'plain-only': {
    saw: 'This server answers without encryption only, so apps that insist on secure connections turn away.',
    next: 'Set “Secure connections” to “Preferred” in the server’s Network settings, then run this check again.',
  },
  unclaimed: {
    saw: 'This server belongs to no Plex account, so no app can find it from outside.',
    next: 'Open Plex on the server itself, sign in and claim it, then switch Remote Access on.',
  },
};
