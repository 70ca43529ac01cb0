import type { Step } from '../../model/step.ts';

export const step = {
  id: 'move-cache-aside',
  title: 'Move the Cache folder aside',
  layer: 'server',
  main: false,
  why: 'After a move or a restored backup the server may go on with what it remembers of its old place. By reports in Plex’s forum, which we know only second-hand, this has helped. We have not tested it, and found no page that says so.',
  doThis: [
    'Do this only when all else is in order: the outside finds your server, the numbers agree, and a restart changed nothing.',
    'Stop Plex Media Server, and see that it has really stopped. Linux packages: sudo systemctl stop plexmediaserver. Docker: docker stop, then the container’s name. Windows and macOS: quit it from the menu of its icon.',
    'Find the folder Cache. These are its places; the list of commands shows which it is.',
    'Windows: %LOCALAPPDATA%\\Plex Media Server\\Cache. macOS: ~/Library/Caches/PlexMediaServer.',
    'Linux packages: /var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Cache.',
    'Docker: Library/Application Support/Plex Media Server/Cache, below the folder that is mounted as /config.',
    'Rename it to Cache-old, on macOS to PlexMediaServer-old. Do not delete it, and touch no other folder: Metadata, Media and Plug-in Support are your library.',
    'The certificate lies in there too, so Plex fetches a new one. Once is fine. Do not repeat it: Plex limits how often.',
    'Start Plex. It builds the folder anew. Wait two minutes, then look at the Remote Access page and at the log.',
  ],
  checks: ['plex-status', 'plex-log'],
  expected: 'A new Cache folder with a new cert-v2.p12, and a page that is green and stays so.',
  ifNot: 'Still red: put the old folder back. This was not it.',
  safeStop:
    'Stop if the log has “Failed to upload CSR”. Without its certificate the server would be worse off than before.',
  undo: 'Stop Plex, rename the new Cache to Cache-new, give Cache-old its name back, start Plex. Remove the one you do not need after a week without trouble.',
  routerTasks: [],
  sources: [
    'plex-certificate-file',
    'plex-forum-mac-caches',
    'plex-cache-must-last',
    'plex-docker',
  ],
} satisfies Step;
