import type { Step } from '../../model/step.ts';

export const step = {
  id: 'test-on-one-line',
  title: 'Test with one internet line only',
  layer: 'router',
  main: false,
  why: 'With two lines a request can come in by one and be answered by the other. Then nothing arrives, although every rule is right.',
  doThis: [
    'Write down how the router shares the lines: balancing, back-up only, or rules per device.',
    'Set the server’s traffic to one line, by a rule for its address. If the router cannot do that, switch balancing off for this test.',
    'On the status page, read the internet address of that one line.',
    'From the server, or another device bound to the same line, look at the public address that the outside sees. It must be that same address.',
    'Check that the forwarding rule is bound to that line, or to all lines.',
    'Run the check from outside, from a device on that line.',
  ],
  checks: ['public-address', 'router-wan', 'port-reachable'],
  expected:
    'The address of the line and the public address agree, and the check from outside finds your Plex.',
  ifNot:
    'If the one line’s address is private or begins with 100.64. to 100.127., the cause is above the router on that line. Mobile back-up lines are often like that. Test the other line.',
  safeStop:
    'Stop if others in the house depend on both lines at this moment. The test takes ten quiet minutes.',
  undo: 'Put the sharing of the lines back as you wrote it down, or keep only the rule that holds the server to one line.',
  routerTasks: ['wan-status', 'port-forward'],
  sources: ['plex-troubleshooting', 'rfc-6598'],
} satisfies Step;
