import type { Step } from '../../model/step.ts';

export const step = {
  id: 'restart-once',
  title: 'Restart Plex once, and read the log again',
  layer: 'server',
  main: false,
  why: 'The server makes itself known to Plex when it starts. If that fails it may not try again before the next start.',
  doThis: [
    'Write down the line and its time: a response 422, or “Mapped - Not Published (No server)”.',
    'See that Remote Access is on. If “Manually specify public port” is ticked, a number must stand beside it: 422 was seen where no address or no port was known.',
    'See that the server is signed in: Plex Web › Settings › General names the account.',
    'See that the server itself reaches the internet, and that no VPN or container network is just being built.',
    'Restart Plex Media Server, once, when nobody is watching. Wait two minutes.',
    'Paste the log again. It should say “Mapped - Publishing” and a response 201.',
    'If it comes back after each restart of the machine, let Plex start later. In the one case we know of in detail, another service cut the second of two calls off during the start, and it was never repeated.',
  ],
  checks: ['plex-log', 'plex-account', 'plex-status'],
  expected: 'A response 201 in the log, and the page is green after two minutes.',
  ifNot:
    'Still 422: look at the port and the sign-in. Still “No server”: keep the lines around it, and ask with them in Plex’s forum.',
  safeStop: 'One restart is enough to know. Do not sign the server out for this.',
  undo: 'Nothing to undo.',
  routerTasks: [],
  sources: [
    'plex-log-healthy',
    'plex-log-no-server',
    'plex-mapping-states',
    'plex-recheck-is-costly',
  ],
} satisfies Step;
