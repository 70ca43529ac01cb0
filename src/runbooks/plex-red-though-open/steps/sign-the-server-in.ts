import type { Step } from '../../model/step.ts';

export const step = {
  id: 'sign-the-server-in',
  title: 'Sign the server in again',
  layer: 'account',
  main: false,
  why: 'After a change of the account’s password with “sign out connected devices”, the server is signed out too. Nobody’s app finds it then, whatever the router does.',
  doThis: [
    'On the server itself open http://127.0.0.1:32400/web, or at home http://, the server’s address, then :32400/web. It has to be the same network.',
    'Sign in to Plex Web with the account that owns the server.',
    'Settings › the server’s name › General: press “Sign In” beside the note that the server is unclaimed.',
    'No such note, but “Not authorized” or “You do not have permission”: restart Plex once and look again.',
    'Still so: stop Plex, and copy its settings first. Windows: export the registry key HKEY_CURRENT_USER\\Software\\Plex, Inc.\\Plex Media Server. macOS: copy com.plexapp.plexmediaserver.plist from ~/Library/Preferences. Linux and containers: copy Preferences.xml from Plex’s data folder. The copy holds your token: keep it to yourself.',
    'Then follow Plex’s own page “Why am I locked out of Server Settings”. It has you take out the old sign-in, which are the entries PlexOnlineHome, PlexOnlineMail, PlexOnlineToken and PlexOnlineUsername. Start Plex and sign in.',
    'On Synology DSM 7 a forum answer reinstalls the package, keeps the data, and gives a claim token in the installer.',
    'At last switch Remote Access on, and see that the public port is still there.',
  ],
  checks: ['plex-account', 'plex-status'],
  expected:
    'General names the account, the account answer says that it is signed in, and the server appears in an app.',
  ifNot: 'Signed in and still red: the rest is another cause. Begin with the three numbers.',
  safeStop:
    'Plex says that this wipes neither the server nor its libraries. Stop before you delete Preferences.xml or the data folder: the first holds the server’s identity, the second your library.',
  undo: 'Stop Plex, put the copied settings back, and start Plex. The server is then signed out as before, as the old sign-in stays invalid.',
  routerTasks: [],
  sources: [
    'plex-locked-out',
    'plex-sign-in-entries',
    'plex-forum-not-authorized',
    'plex-forum-synology-claim',
    'plex-enabling-remote-access',
  ],
} satisfies Step;
