import type { Step } from '../../model/step.ts';

export const step = {
  id: 'know-what-you-have',
  title: 'Write down your line, your viewers and your upload',
  layer: 'carrier',
  main: true,
  why: 'Each way in suits some homes. Three facts decide, and none of them costs anything.',
  doThis: [
    'The internet address on the first box at the wall. From 100.64. to 100.127. it is carrier-grade NAT, the provider’s own. A private address may be a second router of yours: then the other runbook is the right one.',
    'Whether the line has IPv6: on the server, an address that begins with 2 or 3.',
    'The upload of your line, measured at home on a cable. One film in good quality takes 8 to 20 Mbps of it, whatever way you choose.',
    'Who watches from outside, on which devices, and which of them can run an app of your choice.',
    'Whether the owner of the server, or each viewer, has a pass. Without one no way in lets video play away from home.',
  ],
  checks: ['who-watches', 'viewer-devices', 'ipv6-line'],
  expected:
    'You have the address, the yes or no for IPv6, the upload, and a short list of people and devices.',
  ifNot:
    'If the first box shows a public address, you are not behind carrier-grade NAT. Go to the other runbook and forward one port.',
  safeStop: 'Stop here if the upload is under 2 Mbps: Relay loses you nothing then.',
  undo: 'Nothing was changed.',
  routerTasks: ['wan-status'],
  sources: ['rfc-6598', 'iana-ipv4-special', 'plex-remote-playback-requirements'],
} satisfies Step;
