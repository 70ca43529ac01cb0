import type { CheckWording } from '../../model/wording.ts';
import type { bothRules } from './check.ts';

export const wording: CheckWording<typeof bothRules> = {
  title: 'A rule in each of two boxes',
  question: 'Does each of the two boxes lead the port on?',
  why: 'With two routers in a row each of them needs a rule: the first box one to your router’s present internet address, your router one to the server. Two such rules do work.',
  look: [
    'In the first box: a rule for the external port whose target is the address that your router shows on its internet side now.',
    'In your router: a rule for the port that comes in from the first box, to the server’s present address, port 32400, TCP.',
    'A rule that UPnP made stands in your router only, never in the first box.',
    'Only if you switched NAT off in your router yourself, or set a static route in the first box, does your router merely route.',
  ],
  findings: {
    yes: {
      answer: 'Yes, both rules are there, and the addresses are the present ones',
      says: 'Both boxes lead the port on.',
    },
    no: {
      answer: 'No, one of them has none, or leads to an old address',
      says: 'One of the two boxes does not lead the port on.',
    },
    'inner-routes': {
      answer: 'NAT is switched off in my router: it only routes',
      says: 'The inner router does not translate addresses; it only routes.',
    },
    unknown: {
      answer: 'I can’t see both',
      says: 'Whether both boxes lead the port on is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['rfc-1918', 'measured-nats'],
};
