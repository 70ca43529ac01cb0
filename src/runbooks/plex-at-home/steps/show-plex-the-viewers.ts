import type { Step } from '../../model/step.ts';

export const step = {
  id: 'show-plex-the-viewers',
  title: 'Let Plex see who calls',
  layer: 'router',
  main: false,
  why: 'A box on the way writes its own address over the viewer’s (source NAT). Plex then takes everybody for that box: all local, or all remote. Limits for remote streams and the question for a pass follow that mistake.',
  doThis: [
    'Write down the one address that the dashboard shows, and find out whose it is: the router’s, a proxy’s, a balancer’s, or a gateway such as 172.17.0.1.',
    'A container’s gateway: give the container the host’s network.',
    'The router’s home address, for viewers at home: they use the public address or a name that leads there, and the router turns them round. Let the name lead home at home.',
    'The router’s or firewall’s home address, for viewers away from home: look for a rule with source NAT, masquerading or “hide NAT” on the forward, and take it off there. Let the forward lead to the server itself, not to a virtual address in between.',
    'A load balancer in Kubernetes: externalTrafficPolicy: Local keeps the viewer’s address. The server then answers only at the machine it runs on.',
    'A reverse proxy: it has to hand on X-Forwarded-For. In one report Plex believed it only for public addresses, so that viewers at home still showed as the proxy. Let them go to the server directly.',
  ],
  checks: ['seen-address', 'home-symptom'],
  expected:
    'Two viewers show with two addresses: at home with their own, away from home with a public one.',
  ifNot:
    'Still one address for all: play once with each box in between left out, and see with which one it changes.',
  safeStop:
    'Do not enter that one address under “LAN Networks” or “allowed without auth”. Everybody who comes through that box would count as being at home, and by the second as the owner.',
  undo: 'Put the rule, the forward or the policy back as it was written down.',
  routerTasks: ['port-forward'],
  sources: [
    'plex-kubernetes-source-address',
    'home-ops-source-nat',
    'home-ops-forward-past-balancer',
    'opnsense-hairpin-source',
    'plex-proxy-forwarded-for',
    'docker-desktop-source-address',
  ],
} satisfies Step;
