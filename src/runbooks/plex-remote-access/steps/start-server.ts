import type { Step } from '../../model/step.ts';

export const step = {
  id: 'start-server',
  title: 'Get the server to answer at home first',
  layer: 'server',
  main: false,
  why: 'Plex does not answer even at home. As long as that is so, nothing outside can work, and no router is to blame.',
  doThis: [
    'Go to the machine that runs Plex, or log in to it. Is it on, awake, and connected by cable or Wi-Fi?',
    'On it, open http://127.0.0.1:32400/identity in a browser, or use the command in the runbook’s list. A short text with machineIdentifier means that Plex runs.',
    'No answer: start Plex Media Server. Windows and macOS: from the list of programs; look for its icon afterwards. Linux: sudo systemctl start plexmediaserver. Docker: docker start, then the container’s name. NAS: in the package centre.',
    'Still no answer: look in Plex Media Server.log for “Error binding acceptor”. Then another program holds port 32400. Find it with the command that lists who listens.',
    'Check that the disk with Plex’s data is mounted and not full.',
    'Once it answers on its own machine, open its home address with :32400/identity on another device.',
    'Stop the machine from going to sleep, if that was the cause.',
  ],
  checks: ['server-itself', 'lan-identity', 'lan-reach', 'plex-log'],
  expected: 'Another device at home opens the server’s page.',
  ifNot:
    'It answers on its own machine and on no other: go to the step about the server’s firewall. It starts and stops again: keep the last lines of the log and ask in Plex’s forum.',
  safeStop:
    'Stop before you reinstall Plex or delete its data folder. Everything you have watched and sorted is in there.',
  undo: 'Stop Plex Media Server in the way you started it.',
  routerTasks: [],
  sources: ['plex-docker', 'plex-identity', 'linux-ss', 'microsoft-get-nettcpconnection'],
} satisfies Step;
