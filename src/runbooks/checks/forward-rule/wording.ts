import type { CheckWording } from '../../model/wording.ts';
import type { forwardRule } from './check.ts';

export const wording: CheckWording<typeof forwardRule> = {
  title: 'The forwarding rule',
  question: 'What does the forwarding rule in your router say?',
  why: 'The rule must send the external port to the server’s present LAN address, port 32400, TCP.',
  look: [
    'In a container: the address of the machine that runs it, not 172.17. or 192.168.65., and the port that the container publishes there.',
    'In the router: the list called Port Forwarding, Virtual Server or NAT.',
    'The server’s present LAN address, held against the address in the rule.',
  ],
  routerTask: 'port-forward',
  findings: {
    none: {
      answer: 'There is no rule, and UPnP is off',
      says: 'The router has no rule for the port and UPnP is off.',
    },
    'upnp-only': {
      answer: 'I made no rule: Plex is to do it by UPnP',
      says: 'The forward was left to UPnP.',
    },
    'wrong-address': {
      answer: 'It points at another address than the server has now',
      says: 'The rule points at another address than the server has now.',
    },
    'wrong-port': {
      answer: 'The address is right; a port or the protocol is not',
      says: 'The rule has the right address, but a wrong port or protocol: the external port has to lead to 32400, TCP.',
    },
    matches: {
      answer: 'It is on, with the right address, ports and TCP',
      says: 'The rule is on and points at the server’s present address, port 32400, TCP.',
    },
    unknown: { answer: 'I can’t see it', says: 'What the rule says is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['plex-enabling-remote-access', 'plex-firewall-ports'],
};
