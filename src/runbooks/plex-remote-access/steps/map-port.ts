import type { Step } from '../../model/step.ts';

export const step = {
  id: 'map-port',
  title: 'Forward one port, and tell Plex which',
  layer: 'router',
  main: true,
  why: 'Two things have to agree: the rule in the router and the port that Plex publishes. One without the other stays closed or stays red.',
  doThis: [
    'Choose one external port. Any free number from 1024 to 65535 will do, for example 41320.',
    'Why not simply 32400: fewer blind scans knock on an uncommon number. That keeps the log quiet; it does not protect anything. If your router has no field for a second port, use 32400 on both sides.',
    'In the router, add one rule: external port 41320, to the server’s home address, internal port 32400, protocol TCP. Not UDP, not both, and no range.',
    'The internal port is 32400, unless a container publishes Plex on another port of its machine. Plex’s other ports are for use inside the home; leave them alone.',
    'Delete old rules for Plex: those that lead to the server’s port 32400, or that use the external port you chose. Leave the server’s other rules alone. Two rules for one port collide.',
    'If a UPnP entry for the server and port 32400 exists, let it lapse or delete it. You need not switch UPnP off for the whole house: consoles and some games rely on it.',
    'In Plex Web › Settings › Remote Access, tick “Manually specify public port”, enter 41320, and press Retry or Apply. Leaving this box unticked is a frequent miss: Plex may then ignore your rule.',
    'From now on Plex does not ask the router for anything. UPnP may be on or off; it makes no difference to Plex.',
    'Wait a full minute on that page. Then run the check from outside with the same port.',
  ],
  checks: ['forward-rule', 'public-port', 'port-reachable', 'plex-status'],
  expected:
    'The check from outside says: open, and the server that answers is yours. Plex’s page says “Fully accessible outside your network” with your port, and still says so after a minute.',
  ifNot:
    'No answer at all: the rule is not on, the wrong box, or something drops the connection. Refused at once: nothing listens at the rule’s target, or the router itself refuses because no rule matches. Unreachable after about three seconds: nobody has the rule’s address at this moment; the server may be off or asleep. Open but Plex stays red: go to the step about the port that Plex publishes. Something else answers: another device holds that port; choose another number.',
  safeStop:
    'Stop if the router warns that the port is in use. Do not point a DMZ at the server and do not switch a firewall off to make it work. If the address on the router’s internet side is private or begins with 100.64. to 100.127., stop as well: the fault is above this router.',
  undo: 'Delete the rule in the router. In Plex, untick “Manually specify public port” and press Retry or Apply.',
  routerTasks: ['port-forward', 'upnp'],
  sources: [
    'plex-enabling-remote-access',
    'plex-firewall-ports',
    'plex-docker-manual-port',
    'plex-forum-firewall-rules',
    'plex-status-text',
    'xfinity-port-form',
    'upnp-and-consoles',
  ],
} satisfies Step;
