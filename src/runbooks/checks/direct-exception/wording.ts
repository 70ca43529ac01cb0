import type { CheckWording } from '../../model/wording.ts';
import type { directException } from './check.ts';

export const wording: CheckWording<typeof directException> = {
  title: 'An exception for plex.direct',
  question: 'Does plex.direct already stand among the exceptions of your router or DNS filter?',
  why: 'With the exception in place and the name still held back, somebody else filters as well: a resolver behind the one you changed.',
  look: [
    'The page for DNS rebind protection in the router, or the settings of Pi-hole, AdGuard Home or Unbound.',
    'Look whether it was saved, and whether the device really asks that box: its network settings name the DNS server.',
  ],
  routerTask: 'dns-rebind',
  findings: {
    yes: {
      answer: 'Yes, it stands there and is saved',
      says: 'An exception for plex.direct stands in the home’s own filter.',
    },
    no: {
      answer: 'No, or there is no such page',
      says: 'No exception for plex.direct stands in the home’s own filter.',
    },
    unknown: { answer: 'I can’t tell', says: 'Whether an exception stands is not known.' },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['openmptcprouter-two-filters', 'plex-secure-connections'],
};
