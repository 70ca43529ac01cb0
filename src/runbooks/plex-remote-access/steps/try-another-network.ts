import type { Step } from '../../model/step.ts';

export const step = {
  id: 'try-another-network',
  title: 'Try from another network before you touch your home',
  layer: 'client-network',
  main: false,
  why: 'If it fails in one place only, the network there is most likely the cause. Some networks in offices, hotels and schools, and some mobile networks, let only certain ports through.',
  doThis: [
    'On the device that fails, switch from Wi-Fi to mobile data, or the other way round, and try again.',
    'Ask somebody in a third place to try, for example at a friend’s home.',
    'On the network that fails, try another person’s Plex server, if you have access to one. If that fails too, your home is not the cause.',
    'Switch off private DNS, VPN and blocking apps on that device for one try.',
    'Write down which networks work and which do not.',
  ],
  checks: ['who-fails', 'symptom'],
  expected: 'It plays from at least one other network. Then nothing at home needs to change.',
  ifNot:
    'If it fails from every network, it is not the viewer’s network. Run the check from outside again at home.',
  safeStop:
    'Stop here if only one network fails. Use mobile data there, or a VPN that leads into your home. Ask whoever runs that network before you try to get round its rules.',
  undo: 'Switch private DNS, VPN and blocking apps back on.',
  routerTasks: [],
  sources: ['plex-troubleshooting'],
} satisfies Step;
