import type { Step } from '../../model/step.ts';

export const step = {
  id: 'free-the-port',
  title: 'Give Plex its port back',
  layer: 'server',
  main: false,
  why: 'By its log Plex could not open its port, because something on that machine holds it. Nobody reaches Plex then, at home or away.',
  doThis: [
    'On the server, find out which program listens on 32400. The commands of the first runbook show it on each system.',
    'Often it is Plex itself: a second installation, a container beside a package, or an old process that did not end. Look for two.',
    'Keep the one that has your libraries. Stop the other in the way it was started, and switch off that it starts by itself.',
    'If it is another program, move that one to another port in its own settings. Plex’s port inside cannot be changed.',
    'In a container: see that no second container publishes 32400 of the machine.',
    'Start Plex once, and open http://127.0.0.1:32400/identity on that machine.',
  ],
  checks: ['plex-log', 'port-reachable'],
  expected:
    'The short text with machineIdentifier appears, and a fresh log has no line “Error binding acceptor” as its last word.',
  ifNot:
    'The line comes back: look who listens right after the start of the machine, because two services may race for the port.',
  safeStop:
    'Stop before you end a program that you do not know. Its name and number are enough to ask about.',
  undo: 'Start the program that you stopped, in the same way, and set its start back.',
  routerTasks: [],
  sources: ['plex-log-port-taken', 'linux-ss', 'microsoft-get-nettcpconnection', 'plex-docker'],
} satisfies Step;
