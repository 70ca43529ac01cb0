import type { CheckWording } from '../../model/wording.ts';
import type { directName } from './check.ts';

export const wording: CheckWording<typeof directName> = {
  title: 'The plex.direct name',
  question: 'What does your home’s DNS answer for the server’s plex.direct name?',
  why: 'Apps connect by a name under plex.direct that stands for the server’s home address. A filter against DNS rebinding drops such answers, because they lead into a home.',
  look: [
    'The name: the server’s address with hyphens, such as 192-168-1-50, a dot, 32 digits and letters from a to f, then .plex.direct. The 32 stand in the server’s certificate: open https://, its home address, :32400, and look at the certificate that the browser warns of.',
    'In a terminal on a device at home: nslookup and the name. Then once more with a resolver elsewhere: nslookup, the name, a space, 8.8.8.8.',
    'Both commands are in this runbook’s list.',
  ],
  findings: {
    resolves: {
      answer: 'The server’s home address',
      says: 'The home’s DNS gives the server’s home address for its plex.direct name.',
    },
    filtered: {
      answer: 'Nothing, 0.0.0.0 or another address; the resolver elsewhere gives the home address',
      says: 'The home’s DNS holds the plex.direct name back; another resolver gives it.',
    },
    nowhere: {
      answer: 'No resolver that I asked gives an address',
      says: 'No resolver that was asked gives the plex.direct name.',
    },
    unknown: {
      answer: 'I can’t ask it',
      says: 'Whether the plex.direct name leads home is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: [
    'plex-secure-connections',
    'plex-direct-in-devtools',
    'openhab-rebinding',
    'nextdns-rebinding',
  ],
};
