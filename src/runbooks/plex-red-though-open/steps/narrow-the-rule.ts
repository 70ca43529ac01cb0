import type { Step } from '../../model/step.ts';

export const step = {
  id: 'narrow-the-rule',
  title: 'Narrow the rule that takes too much',
  layer: 'router',
  main: false,
  why: 'A rule for a whole range, or a DMZ, can also take the port on which the router’s own UPnP service answers. Who asks the router then talks to the wrong device.',
  doThis: [
    'Photograph the rule, and note which device and program it is for.',
    'Find out which ports that program really needs. Its own help page names them.',
    'Replace the range or the DMZ by single rules for these ports.',
    'If you cannot do without the range, leave the router’s own ports out: in logs its UPnP service used 5000 on OpenWrt and 2189 on OPNsense. On other routers it is another one.',
    'Restart the router, press Retry or Apply once in Plex, and look at the UPnP list.',
  ],
  checks: ['wide-rule', 'upnp-list'],
  expected: 'Lines appear in the UPnP list again, one for the server among them.',
  ifNot: 'Still empty: this was not it. Put the rule back, and open Plex’s port by hand.',
  safeStop: 'Stop if you do not know what the rule is for and others in the house may. Ask first.',
  undo: 'Enter the rule again as it is on the photo.',
  routerTasks: ['port-forward', 'dmz', 'upnp-table', 'reboot'],
  sources: ['openwrt-upnp-port', 'opnsense-upnp-port', 'miniupnpd-conf'],
} satisfies Step;
