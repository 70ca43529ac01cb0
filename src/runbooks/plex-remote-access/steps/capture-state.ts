import type { Step } from '../../model/step.ts';

export const step = {
  id: 'capture-state',
  title: 'Write down how it is now',
  layer: 'server',
  main: true,
  why: 'Every later step is compared with this one. A setting that was not written down cannot be put back.',
  doThis: [
    'At home, open Plex Web › Settings › Remote Access and wait a full minute. Take a photo of the status line, the public address with its port, and the box “Manually specify public port”.',
    'Note what you saw in that minute. Green that turns red after about half a minute is a finding of its own.',
    'In the router that the server is connected to, open the page that shows the internet connection. Write down its IPv4 address on the internet side.',
    'On the same router, take a photo of every port forwarding rule and of the UPnP list. Include rules that have nothing to do with Plex.',
    'Write down the server’s present address inside your home. The runbook’s list of commands shows how on each system.',
    'Save the lines of Plex Media Server.log that speak of mapping and reachability, if you can get at them.',
    'Run the check from outside on a device at home without a VPN. Write down the port you gave it: it must be the port that Plex shows.',
  ],
  checks: [
    'symptom',
    'plex-status',
    'public-address',
    'port-reachable',
    'port-tested',
    'plex-account',
    'plex-log',
  ],
  expected:
    'You hold six things: Plex’s status line, Plex’s public port, the router’s internet address, the forwarding rules, the server’s home address, and what the outside saw.',
  ifNot:
    'Whatever you could not find, write “unknown” beside it. Unknown is an honest answer, and the checks can work with it. A guess sends every later step the wrong way.',
  safeStop:
    'You can stop here with nothing changed. What you wrote down is what a helper or your internet provider will ask for. Before you post it anywhere, cover your public address, your e-mail address and anything called a token.',
  undo: 'Nothing was changed.',
  routerTasks: ['wan-status', 'port-forward', 'upnp'],
  sources: ['plex-enabling-remote-access', 'plex-forum-not-available', 'plex-forum-green-check'],
} satisfies Step;
