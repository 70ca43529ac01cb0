import type { RunbookPages } from '../model/runbook.ts';

/** What the server’s own pages show; each is drawn from these words. */
export const screens: RunbookPages['screens'] = [
  {
    id: 'remote-access-green',
    title: 'Remote Access, green',
    shows:
      'A green tick beside the words “Fully accessible outside your network”. Below it a line from the server’s private address with port 32400 to the public address with the external port, and on to the internet. The button offers to disable Remote Access.',
    means:
      'Plex believes that the outside gets in. Green at first can turn red after about half a minute, and there are cases of a green tick beside a server that nobody could reach. Only a connection from outside that finds your server is proof.',
    sources: ['plex-status-text', 'plex-forum-green-check', 'plex-forum-not-available'],
  },
  {
    id: 'remote-access-red',
    title: 'Remote Access, red',
    shows:
      'A red sign beside the words “Not available outside your network”. Remote Access is on: the button offers to disable it. The private and the public address may both be shown.',
    means:
      'Plex’s own test from outside failed, or its notice went stale. It does not say which layer is at fault. Behind a reverse proxy or an address filter it can be red while viewers get in.',
    sources: ['plex-forum-not-available', 'plex-forum-green-check'],
  },
  {
    id: 'remote-access-off',
    title: 'Remote Access, switched off',
    shows:
      'The same words, “Not available outside your network”, and a button “Enable Remote Access”. The box “Manually specify public port” is grey.',
    means:
      'Remote Access is off. Nothing was tested, so nothing is known about the network. Switch it on before you look anywhere else.',
    sources: ['plex-enabling-remote-access', 'plex-forum-green-check'],
  },
  {
    id: 'manual-port',
    title: 'Manually specify public port',
    shows:
      'A ticked box “Manually specify public port” with a field that holds the external port, for example 41320, and beside it a button Retry or Apply.',
    means:
      'Plex now publishes exactly this port and no longer asks the router for anything. It must be the external port of your rule. Unticked, Plex may ignore a rule that you made.',
    sources: ['plex-enabling-remote-access', 'plex-docker-manual-port'],
  },
  {
    id: 'dashboard-indirect',
    title: 'Dashboard while it plays: Indirect',
    shows:
      'The dashboard’s Now Playing card, opened out. The line about the connection says “Indirect”.',
    means:
      'The stream runs through Plex Relay, at 1 Mbps or 2 Mbps at most. This app did not take the direct way. Without this word the way is direct, and poor playback has another reason, such as your upload speed.',
    sources: [
      'plex-forum-not-available',
      'plex-indirect',
      'plex-dashboard',
      'plex-relay',
      'plex-forum-relay-limit',
    ],
  },
];
