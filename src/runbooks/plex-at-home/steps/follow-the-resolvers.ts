import type { Step } from '../../model/step.ts';

export const step = {
  id: 'follow-the-resolvers',
  title: 'Follow the question from resolver to resolver',
  layer: 'router',
  main: false,
  why: 'A device asks the router, the router asks Pi-hole or Unbound, and that asks the provider or a service. Each of them may drop answers that lead into a home. One exception does not help if the next one drops them as well.',
  doThis: [
    'Write down the chain. On the device: the DNS server in its network settings. On that box: the DNS servers it asks in turn, and so on to the last one outside.',
    'Ask each of them for the server’s plex.direct name: nslookup, the name, a space, the address of that resolver. Begin with the last one.',
    'The first one, counted from outside, that gives no address is the one that filters. Make the exception there, then ask the next one.',
    'OpenWrt and systems made of it can run dnsmasq and Unbound behind each other. In one report both had to let the name through.',
    'The last one outside filters: choose another upstream resolver, or switch off that part of the service.',
    'Look for a second DNS server on the device too, also one for IPv6: some devices ask both and take either answer.',
  ],
  checks: ['direct-name', 'direct-exception'],
  expected: 'Each resolver of the chain gives the server’s home address.',
  ifNot:
    'Each one answers and the device still fails: it asks somebody else, by a private DNS of its own, in the browser, or through a VPN.',
  safeStop:
    'Change one resolver at a time and ask again. Do not switch protection off on all of them at once.',
  undo: 'Take the exceptions out again, and enter the upstream resolver that was there before.',
  routerTasks: ['dns-rebind'],
  sources: ['openmptcprouter-two-filters', 'plex-direct-in-devtools', 'plex-secure-connections'],
} satisfies Step;
