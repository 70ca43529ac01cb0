import type { Step } from '../../model/step.ts';

export const step = {
  id: 'fix-lan-address',
  title: 'Give the server an address that stays',
  layer: 'lan-address',
  main: true,
  why: 'A forwarding rule points at one address inside your home. Routers lend these addresses out, and after a restart the server may have another one.',
  doThis: [
    'On the server, read its present IPv4 address. It is the one in your home’s range, not 127., not 172.17. or 192.168.65. of a container, and not 100. of Tailscale.',
    'If the server has cable and Wi-Fi at once, decide for the cable and use that address.',
    'Hold it against the address in your forwarding rule. If they differ, you have found the fault.',
    'In the router, reserve this address for the server. Some routers let you pick the server from a list; others want its hardware (MAC) address.',
    'Restart the server’s network connection or the server itself, then read the address again.',
    'Put this address into the forwarding rule.',
    'If Plex still shows another private address under Remote Access, choose the right one in Plex Web › Settings › Network › Preferred network interface. Press “Show Advanced” if you do not see it.',
  ],
  checks: ['lan-identity', 'lan-reach', 'forward-rule', 'port-reachable'],
  expected:
    'The server’s address, the address in the rule and the private address that Plex shows are one and the same, also after a restart.',
  ifNot:
    'If the router has no reservations, set a fixed address on the server itself: outside the range the router lends out, with the same mask, gateway and DNS. In a container in bridge mode the rule must point at the machine that runs the container, not at the container.',
  safeStop:
    'Stop if you would have to set a fixed address on a machine that you can only reach over the network. A typing mistake there locks you out. Do it when you can sit in front of it.',
  undo: 'Delete the reservation in the router. The server keeps its address until its lease ends. If you changed the rule, put back the address from your photo. If you chose an interface in Plex, set it back as it was, usually “Any”.',
  routerTasks: ['dhcp-reservation', 'port-forward'],
  sources: ['plex-enabling-remote-access', 'plex-network-settings', 'plex-docker', 'mesh-guide'],
} satisfies Step;
