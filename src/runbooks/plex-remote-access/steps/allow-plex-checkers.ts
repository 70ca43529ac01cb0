import type { Step } from '../../model/step.ts';

export const step = {
  id: 'allow-plex-checkers',
  title: 'Let Plex’s own test through your filter',
  layer: 'router',
  main: false,
  why: 'Tests and viewers come from different places. Plex tests from its own machines, which may stand in another country than you, and our test comes from where the companion runs. A filter by country or address can turn one away and let another in. If it turns Plex’s test away, the page goes red.',
  doThis: [
    'Find the filter: geo-blocking, threat lists or allowed addresses on the router, on a firewall in front of the server, or on the NAS itself.',
    'Write down its present setting.',
    'Switch the filter off for this one port for ten minutes. Not the firewall, only the filter.',
    'Press Retry or Apply once in Plex Web › Settings › Remote Access and wait a minute.',
    'If it turns green and stays green, the filter was the cause. Press Retry once more with the filter on and look in its log: the address that is refused at that moment is the one to allow.',
    'Allow what you saw, or leave the filter off for this port. From which addresses Plex tests is unknown to us; we found no list that we could check.',
  ],
  checks: ['source-filter', 'port-reachable', 'plex-status'],
  expected: 'With the exception in place Plex’s page stays green.',
  ifNot:
    'If it stays red with the filter off, the filter is not the cause. Switch it on again and go to the step about publishing again.',
  safeStop:
    'You may leave Plex’s page red, if your viewers get in. Then the filter does what you wanted and only the status line is unhappy. Plex may then hand the direct address to its apps less readily; how readily is unknown to us.',
  undo: 'Switch the filter back on as you wrote it down, and delete the exception.',
  routerTasks: ['firewall'],
  sources: ['plex-forum-not-available', 'plex-recheck-is-costly'],
} satisfies Step;
