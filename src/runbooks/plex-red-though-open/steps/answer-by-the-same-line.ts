import type { Step } from '../../model/step.ts';

export const step = {
  id: 'answer-by-the-same-line',
  title: 'Let answers leave by the line that visits come in by',
  layer: 'router',
  main: false,
  why: 'With two lines the router decides for each connection where it goes out. An answer by the wrong line never arrives, because its sender’s address is not the one that was called.',
  doThis: [
    'On the router’s status page, write down the internet address of each line.',
    'See which line the forwarding rule belongs to. On some firewalls each rule is for one line only.',
    'On the server, ask for its public address several times, some minutes apart.',
    'Make a rule for the server’s address that sends its traffic out by the line of the forward. Its names: policy route, route rule, load balancing by device.',
    'On pfSense answers go back by the line they came in by, as long as “reply-to” is not switched off. Look for that switch on relatives of it.',
    'See that Plex shows the public address of that same line.',
    'Run the check from outside.',
  ],
  checks: ['server-line', 'port-reachable'],
  expected:
    'Each time the server shows the address of the line with the forward, and the check from outside finds your Plex.',
  ifNot:
    'The address agrees and the port is closed: then it is not the line. Test with one line only, as the first runbook says.',
  safeStop:
    'Stop while others in the house depend on both lines. The change takes ten quiet minutes.',
  undo: 'Delete the route rule, and set the balancing back as you wrote it down.',
  routerTasks: ['wan-status', 'port-forward'],
  sources: ['netgate-multi-wan', 'plex-troubleshooting'],
} satisfies Step;
