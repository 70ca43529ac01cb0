import type { Step } from '../../model/step.ts';

export const step = {
  id: 'look-from-outside',
  title: 'Look from outside, as an app does',
  layer: 'internet',
  main: true,
  why: 'What you see at home proves nothing: your home’s DNS, its router and a signed-in browser all help along. Four looks from outside tell where it ends.',
  doThis: [
    'Take a phone with Wi-Fi off, or a computer elsewhere. For a private network, switch its app on.',
    'Open https://, your name, :443/identity in a private window. A short text with “machineIdentifier” is Plex.',
    'Note what appears instead: nothing, a warning, a number, a sign-in page, another site.',
    'In a terminal run the strict command, which asks with the port and does not forgive half a certificate.',
    'At home open http://, the server’s home address, :32400/identity, and compare the identifier: it has to be the same server.',
    'Then play in an app, and look at the dashboard. “Indirect” means that the app took Relay.',
  ],
  checks: ['name-answers', 'strict-answer'],
  expected:
    'Plex answers by your name with your identifier, to a browser and to the strict command, and an app plays without “Indirect”.',
  ifNot: 'The first look that fails names the link. Answer with it, and the questions lead on.',
  safeStop: 'Nothing here changes anything.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: ['plex-identity', 'plex-server-api', 'plex-indirect', 'curl-default-port'],
} satisfies Step;
