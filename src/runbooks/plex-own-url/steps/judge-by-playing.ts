import type { Step } from '../../model/step.ts';

export const step = {
  id: 'judge-by-playing',
  title: 'Judge by what apps do, not by the page',
  layer: 'server',
  main: false,
  why: 'Plex’s Remote Access page tests Plex’s own port. With an address of your own nobody comes by that port, so green and red both say nothing about your way in.',
  doThis: [
    'On mobile data sign out of one app and in again, so that it learns the address.',
    'Play something, and look at the dashboard: no “Indirect”, and the address of the phone beside it.',
    'Try one device of each kind that you have: a television, a phone, a browser.',
    'If nobody needs Plex’s own port, switch Remote Access off under Settings › Remote Access, and delete the rule for 32400 in the router. Wait a day before you delete it.',
    'Leave it on if viewers use that port as well; then red is a fault of that second way.',
    'An app that asks for a pass has found the server. That is the account.',
  ],
  checks: ['own-url-symptom'],
  expected: 'Apps play from outside without “Indirect”, whatever the page shows.',
  ifNot:
    'One app says “Indirect”: it did not take your address. Open that address on the same device. All of them do: look at the published address again.',
  safeStop: 'Do not change router or proxy because of a red page alone.',
  undo: 'Switch Remote Access on again, and add the rule again.',
  routerTasks: ['port-forward'],
  sources: [
    'plex-proxy-remote-access',
    'plex-traefik-red',
    'plex-indirect',
    'plex-remote-playback-requirements',
  ],
} satisfies Step;
