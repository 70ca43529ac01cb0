import type { Step } from '../../model/step.ts';

export const step = {
  id: 'get-out-of-a-mobile-line',
  title: 'Find a way out of a mobile line',
  layer: 'carrier',
  main: false,
  why: 'A mobile carrier’s NAT lets nothing in. A connection that your server starts itself gets out, and visitors can come back along it.',
  doThis: [
    'Delete the forwarding rules that you made in the 5G or 4G box. They do nothing, and stay behind when the line changes.',
    'Read the internet address on the box, and note it. From 100.64. to 100.127. it is the carrier’s NAT; some boxes show a public one that belongs to the carrier and is shared.',
    'Measure the upload at home, at the hours when people watch. On mobile networks it changes through the day, and it limits every way but Relay.',
    'Ask the carrier once whether a public IPv4 address can be had, on which plan, and whether what starts outside is let in to it.',
    'Look whether your data is limited: what viewers watch counts as upload.',
    'If only your own devices watch, join them in a private network. For televisions of others take a tunnel or a rented machine; a user of such a line was told to use the latter.',
    'Try IPv6 only after a test: whether your carrier lets it in was found nowhere.',
  ],
  checks: ['line-kind', 'provider-offer'],
  expected:
    'You know the upload, the limit of your data and the carrier’s answer, and have chosen one way.',
  ifNot: 'If the upload is under 2 Mbps in the evening, no way will play better than Relay does.',
  safeStop: 'Do not rent or sign anything before a week of Relay has shown how often it is used.',
  undo: 'Nothing was changed but rules without effect. Write them down before you delete them.',
  routerTasks: ['wan-status'],
  sources: [
    'mobile-shared-address',
    'tmobile-shared-address',
    'tmobile-rented-host',
    'mobile-carrier-nat-default',
    'rfc-6598',
  ],
} satisfies Step;
