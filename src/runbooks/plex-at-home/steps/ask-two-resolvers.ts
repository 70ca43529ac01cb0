import type { Step } from '../../model/step.ts';

export const step = {
  id: 'ask-two-resolvers',
  title: 'Ask two resolvers for the plex.direct name',
  layer: 'router',
  main: true,
  why: 'Apps reach the server at home by a name under plex.direct that leads to its home address. Many routers and DNS filters drop such answers. Two questions show who drops them.',
  doThis: [
    'Find the 32 digits and letters, from a to f, of your server: open https://, its home address, then :32400 in a browser, and look at the certificate that the warning speaks of. It is made out to *., those 32, .plex.direct.',
    'Put the name together: the home address with hyphens, a dot, the 32, then .plex.direct. For 192.168.1.50 it begins with 192-168-1-50.',
    'On a device at home, in a terminal: nslookup, a space and the name. Write down the answer, and the server that gave it.',
    'Then the same with a resolver elsewhere: nslookup, the name, a space, 8.8.8.8. If that shows nothing either, try another one, such as 1.1.1.1.',
    'Ask on the device that fails if you can. A phone’s private DNS or a VPN may ask somebody else than the router.',
  ],
  checks: ['direct-name'],
  expected: 'Both answers are the server’s home address.',
  ifNot:
    'The resolver elsewhere answers and yours does not: a filter at home, or a service behind it, holds the name back. No resolver answers: compare the name letter by letter, and the hyphens, before you conclude anything. Some networks lead every DNS question to their own resolver; then both answers come from one place.',
  safeStop: 'Both answers right: leave the DNS alone. The cause is elsewhere.',
  undo: 'Nothing was changed.',
  routerTasks: [],
  sources: [
    'plex-direct-in-devtools',
    'openhab-rebinding',
    'plex-secure-connections',
    'nextdns-rebinding',
  ],
} satisfies Step;
