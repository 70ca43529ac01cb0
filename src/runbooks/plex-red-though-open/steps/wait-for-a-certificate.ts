import type { Step } from '../../model/step.ts';

export const step = {
  id: 'wait-for-a-certificate',
  title: 'Let the certificate request rest',
  layer: 'server',
  main: false,
  why: 'Plex turned the server’s request for a certificate away. Behind “Failed to upload CSR” stands why; 429 means that it was asked too often.',
  doThis: [
    'Read the number in the line. Go on here if it is 429. With another number, restart once and read the line again.',
    'Find out what made the server ask so often. The certificate lies in the Cache folder: a container or a folder in memory that loses it at each start asks anew each time.',
    'Give that folder a lasting place, and then leave the server alone. Do not restart it for this, and do not move the certificate any more.',
    'Leave “Secure connections” at “Preferred”, so that apps which can do without go on.',
    'Look at the log after a day. In one thread the server asked every 20 minutes and was refused for more than two days, so waiting may not be enough.',
    'If it is refused still, ask in Plex’s forum for a reset of the limit. Say your version and what wiped the folder. Give identifiers only where Plex’s staff asks for them.',
  ],
  checks: ['plex-log', 'server-certificate'],
  expected: 'The line does not come back, and the server shows a certificate for plex.direct.',
  ifNot:
    'Apps that insist on secure connections go on failing until it has one. Nothing in your router or at your provider changes that.',
  safeStop:
    'Stop before you reinstall Plex or give it a new identity for this. A new server loses its shares and its place in all apps.',
  undo: 'Nothing was changed but the place of the folder. Point the container back if you moved it.',
  routerTasks: [],
  sources: [
    'plex-forum-csr-limit',
    'plex-forum-certificate-ended',
    'plex-cache-must-last',
    'plex-network-settings',
  ],
} satisfies Step;
