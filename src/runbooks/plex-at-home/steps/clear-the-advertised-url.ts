import type { Step } from '../../model/step.ts';

export const step = {
  id: 'clear-the-advertised-url',
  title: 'Take out what need not be advertised',
  layer: 'server',
  main: false,
  why: 'Plex finds the machine’s own address by itself, unless it sits in a network inside the machine. An address entered by hand beside it helps nobody, and when it grows old, apps knock at a door that is gone.',
  doThis: [
    'Copy the text of “Custom server access URLs”, and ADVERTISE_IP in the settings of a container.',
    'Look at the private address on the Remote Access page. If it is the machine’s own home address, no home address needs to be advertised.',
    'Take the home address out of the field, and leave what belongs to a proxy or a tunnel that you use. Save.',
    'Delete ADVERTISE_IP from the settings of a container with host networking. Plex’s image reads it at its first run only, so the field in Plex is the one that counts afterwards.',
    'Restart Plex Media Server. Sign out of one app and in again.',
  ],
  checks: ['advertised-url', 'home-symptom'],
  expected: 'The field holds nothing, or only addresses that open today. The app plays at home.',
  ifNot:
    'The app no longer finds the server: the private address that Plex shows is not the right one after all. Put the text back, and look there.',
  safeStop: 'Stop if the private address is an inner one: then the entry is needed.',
  undo: 'Put the copied text back, and save.',
  routerTasks: [],
  sources: ['plex-advertised-in-host-mode', 'plex-docker', 'plex-network-settings'],
} satisfies Step;
