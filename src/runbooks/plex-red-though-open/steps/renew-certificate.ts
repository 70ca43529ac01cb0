import type { Step } from '../../model/step.ts';

export const step = {
  id: 'renew-certificate',
  title: 'Let Plex fetch a new certificate',
  layer: 'server',
  main: false,
  why: 'The server keeps its certificate in one file. With that file moved aside it asks Plex for a new one when it starts.',
  doThis: [
    'Look in the log for “Failed to upload CSR” first. If it is there, do not do this: go to the step about letting the request rest.',
    'Look at the date and the clock of the server. With a wrong date a good certificate seems to have ended.',
    'Restart Plex once and look at the certificate again. If it is new, you are done.',
    'If not: stop Plex Media Server, and see that it has really stopped.',
    'Find the file cert-v2.p12. It lies in one of these folders; the list of commands shows which.',
    'Windows: %LOCALAPPDATA%\\Plex Media Server\\Cache. macOS: ~/Library/Caches/PlexMediaServer.',
    'Linux packages: /var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Cache.',
    'Docker: Library/Application Support/Plex Media Server/Cache, below the folder that is mounted as /config.',
    'Rename it to cert-v2.p12.old. Do not delete it.',
    'Start Plex, once, and wait a few minutes.',
    'Look at the certificate again. In a thread of September 2026 this brought a good one. Its owner had switched on “Strict TLS configuration” as well; which of the two did it is not known.',
  ],
  checks: ['server-certificate', 'plex-log'],
  expected:
    'The server shows a certificate for plex.direct with a last day still to come, and cert-v2.p12 is there again.',
  ifNot:
    'No new file, and the log has “Failed to upload CSR”: give the old file its name back and let the request rest. A certificate of your own stands in the Network settings: renew that one instead.',
  safeStop: 'Do it once. Each new try is one more request, and Plex limits those.',
  undo: 'Stop Plex, rename the new cert-v2.p12 if there is one, give cert-v2.p12.old its name back, and start Plex.',
  routerTasks: [],
  sources: [
    'plex-forum-certificate-aside',
    'plex-forum-certificate-ended',
    'plex-certificate-file',
    'plex-docker',
    'plex-network-settings',
  ],
} satisfies Step;
