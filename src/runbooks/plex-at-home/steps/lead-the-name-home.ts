import type { Step } from '../../model/step.ts';

export const step = {
  id: 'lead-the-name-home',
  title: 'Let the name lead home at home',
  layer: 'router',
  main: false,
  why: 'At home your own public address has to be turned round by the router. Some routers cannot, and some put their own address in place of the viewer’s. A name that leads straight to the home address needs neither.',
  doThis: [
    'At home, use the app, or http:// with the server’s home address and :32400/web. For the server itself nothing more is needed.',
    'For a name of your own: make an entry for it in the DNS of your home that gives the home address of the server or of the proxy. This is called split DNS, a host override or a local DNS record.',
    'Keep the port. If outside 443 leads to a proxy, the name has to lead to the proxy at home too, not to Plex.',
    'Ask for the name at home: nslookup and the name must give a home address. Away from home it must still give the public one.',
    'Some routers can turn a visit round instead (NAT loopback, hairpin NAT, NAT reflection). The router’s task below says whether yours does. A forward that UPnP made may be left out of it.',
    'To see whether apps at home take the public way: switch Remote Access off for ten minutes. If the app then plays as local, they did. Switch it on again.',
  ],
  checks: ['seen-address', 'home-symptom'],
  expected:
    'At home the name leads to a home address and opens, and the dashboard shows the viewer’s own address.',
  ifNot:
    'The name still leads to the public address: the device does not ask your home’s DNS. A page of the router appears instead of Plex: the router answered itself, which says nothing about the outside.',
  safeStop:
    'If apps play at home and outside, nothing is broken. You need not repair a test that only you make from inside.',
  undo: 'Delete the entry in the home’s DNS, and set the router’s switch back.',
  routerTasks: ['nat-loopback'],
  sources: [
    'pfsense-reflection',
    'opnsense-hairpin-source',
    'opnsense-upnp-reflection',
    'plex-kodi-public-way',
  ],
} satisfies Step;
