import type { Step } from '../../model/step.ts';

export const step = {
  id: 'bring-packets-to-1500',
  title: 'Bring the packet size (MTU) down to what gets through',
  layer: 'host-firewall',
  main: false,
  why: 'A network card set to larger packets works at home and can fail on the way out, where no larger ones pass. The notice that a packet was too large is often filtered, so nobody learns of it.',
  doThis: [
    'Read the packet size of the server’s network card, with the command of your system. Write it down.',
    'If it is above 1500, find where it was set: in the card’s settings, on a NAS often under network as “Jumbo Frame”, in a container or virtual machine in its host.',
    'Set it to 1500 then. On a NAS the connection drops for a moment.',
    'If it is 1500 or less, do not raise it. If the server goes out through a VPN or tunnel, set that one lower; if it does not, set the card a little lower for a try.',
    'Send the large ping again, then play a film away from home.',
  ],
  checks: ['large-packets', 'bad-playback'],
  expected:
    'The large ping is answered, or a message says that it must be cut up; and a film begins away from home.',
  ifNot:
    'No film begins all the same: the packet size is not the cause. Put it back and look at what the dashboard says.',
  safeStop:
    'If you can reach that machine over the network alone, and nobody is beside it, do not change its card. A mistake locks you out.',
  undo: 'Set the number back that you wrote down.',
  routerTasks: [],
  sources: ['rfc-2923'],
} satisfies Step;
