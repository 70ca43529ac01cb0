import type { CheckWording } from '../../model/wording.ts';
import type { wideRule } from './check.ts';

export const wording: CheckWording<typeof wideRule> = {
  title: 'A rule that takes too much',
  question: 'Does any rule in the router take many ports at once, or the router’s own?',
  why: 'UPnP is a small service on the router with a port of its own. A rule that hands that port to another device can leave UPnP without an answer.',
  look: [
    'In the list of rules: a range such as 1 to 65535, “all ports”, or a device entered as DMZ or exposed host.',
    'A single rule for 1900, or for the port of the UPnP service: in logs we saw 5000 on OpenWrt and 2189 on OPNsense.',
  ],
  routerTask: 'port-forward',
  findings: {
    yes: {
      answer: 'Yes, there is such a rule',
      says: 'A rule takes a whole range, all ports, or the port of the router’s own UPnP service.',
    },
    no: {
      answer: 'No, only single ports that I know',
      says: 'No rule takes more than the single ports it is for.',
    },
    unknown: {
      answer: 'I can’t see the rules',
      says: 'Whether a rule takes too much is not known.',
    },
  },
  privacy: {
    sends: 'Nothing.',
    to: 'Nobody: your answer stays in this browser and, as a word, in the address bar.',
    keeps: 'This browser tab keeps it until you close it.',
  },
  sources: ['openwrt-upnp-port', 'opnsense-upnp-port'],
};
