import type { Step } from '../../model/step.ts';

export const step = {
  id: 'tell-port-from-filter',
  title: 'See which end turns that place away',
  layer: 'client-network',
  main: false,
  why: 'A network can keep your port in, and a filter at your home can keep that place out. Each looks the same from the sofa in between.',
  doThis: [
    'In the place that fails, play from somebody else’s server. If it fails as well, that network is the cause, and you are done at home.',
    'At home read the external port on Plex’s Remote Access page. If the server that plays there has another one, the port may be what is blocked.',
    'At home look for a filter by country or address, in the router and in every security program. That place may be on its list.',
    'If there is one, switch it off for this one port for ten minutes, and let the place try again.',
    'If whoever runs the network there will tell you, ask which ports it lets out.',
  ],
  checks: ['other-servers', 'who-fails'],
  expected: 'With the filter off, or over another network, it plays. Then you know the end.',
  ifNot:
    'Neither changes anything: run the check from outside at home, to see that your port is open to everybody else.',
  safeStop:
    'Do not open more ports, and do not move Plex to a port of another service, for one network that others run.',
  undo: 'Switch the filter on again.',
  routerTasks: ['firewall'],
  sources: ['plex-forum-not-available', 'plex-troubleshooting'],
} satisfies Step;
