import type { Step } from '../../model/step.ts';

export const step = {
  id: 'test-without-prevention',
  title: 'Test ten minutes without the filter',
  layer: 'router',
  main: false,
  why: 'Intrusion prevention and filters by country drop visitors that look wrong to them. Our test may pass and Plex’s not. Not every drop leaves a line in the log.',
  doThis: [
    'Write down the present setting of the intrusion prevention, and of a filter by country or address if there is one.',
    'Look in its list of events for the minute of your last Retry. An entry is proof; an empty list is none.',
    'Set intrusion prevention to “detect only”, or switch it off, for ten minutes. Leave the firewall and the forwarding rule as they are.',
    'Wait five minutes. A UniFi gateway keeps an address blocked for that long. Suricata, which several firewalls use, can go on dropping a connection that it once lost track of, and counts that instead of reporting it.',
    'Press Retry or Apply once in Plex Web › Settings › Remote Access, and stay on the page for a minute.',
    'Green, and it stays green: switch it on again and press Retry once more. Red now: this is it.',
    'Then make the exception as small as you can: allow the one signature that the event names, or leave traffic to the server’s port 32400 uninspected. Switch the rest on again.',
    'For a filter by country the first runbook has the step about letting Plex’s own test through.',
  ],
  checks: ['intrusion-prevention', 'source-filter', 'plex-status'],
  expected: 'With protection on and the one exception in place, the page stays green.',
  ifNot:
    'Red all the same: it was not the filter. Put everything back, and go on with the questions.',
  safeStop: 'Do not leave it off. Ten minutes are enough to know.',
  undo: 'Set everything back as you wrote it down, and delete the exception.',
  routerTasks: ['firewall'],
  sources: [
    'unifi-threat-management',
    'suricata-exception-policies',
    'plex-recheck-is-costly',
    'plex-forum-not-available',
  ],
} satisfies Step;
