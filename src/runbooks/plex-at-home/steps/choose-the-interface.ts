import type { Step } from '../../model/step.ts';

export const step = {
  id: 'choose-the-interface',
  title: 'Choose the interface that Plex uses',
  layer: 'lan-address',
  main: false,
  why: 'A machine with a VPN, two network cards, virtual switches or Docker has several addresses. Plex may show its apps one that leads nowhere in your home.',
  doThis: [
    'On the server, list its addresses, and find the one of your home’s network. It belongs to the interface that also has the default gateway.',
    'Plex Web › Settings › Network, with the advanced settings shown › Preferred network interface. Note what is chosen now, then choose the interface with the home address.',
    'Save, and restart Plex Media Server.',
    'Plex Web › Settings › Remote Access: the private address must be the home address.',
    'If the list shows only an inner address such as 172.30.33.1, Plex runs in a container, and this setting cannot help. Give the container the host’s network.',
    'Cable and Wi-Fi at once: switch the Wi-Fi of the server off.',
  ],
  checks: ['private-address', 'home-symptom'],
  expected:
    'The private address that Plex shows is the server’s home address, also after a restart.',
  ifNot:
    'It changes back: the interface comes up later than Plex, or got another address. Reserve the address in the router, and start Plex after the network.',
  safeStop: 'Change nothing else on this page. If the home address is shown, you are done.',
  undo: 'Choose what was chosen before, usually “Any”, save, and restart Plex Media Server.',
  routerTasks: ['dhcp-reservation'],
  sources: [
    'plex-network-settings',
    'plex-several-interfaces',
    'plex-home-assistant-interface',
    'plex-enabling-remote-access',
  ],
} satisfies Step;
