import type { Step } from '../../model/step.ts';

export const step = {
  id: 'reach-plex-from-the-proxy',
  title: 'Let the proxy reach Plex',
  layer: 'host-firewall',
  main: false,
  why: 'The tunnel or proxy answers and finds nothing behind it. The proof is made where it runs, not where you sit.',
  doThis: [
    'Read the target in the proxy’s settings: scheme, address, port. It should be http:// or https://, the server’s home address, :32400.',
    'On that very machine, or inside that very container, ask the target with /identity.',
    'In a container localhost is the container itself. Use the server’s home address, or the name of Plex’s container on a network that both share.',
    'If nothing answers there and Plex plays at home, let port 32400 in from that machine in the server’s firewall.',
    'If the server’s address has changed, reserve it, and mend the target.',
    'If it answers there and the proxy still says “503”, look whether the proxy checks its targets. Let it ask /identity, which needs no sign-in, instead of the start page.',
  ],
  checks: ['proxy-target', 'proxy-error'],
  expected:
    'Where the proxy runs, the target shows “machineIdentifier”, and so does the name from outside.',
  ifNot:
    'If only the other of http:// and https:// answers, it is the scheme: make both ends agree. If Plex answers nowhere, start with the server itself.',
  safeStop: 'Do not switch the server’s firewall off. One port from one machine is enough.',
  undo: 'Enter the earlier target, and delete the rule in the firewall.',
  routerTasks: ['dhcp-reservation'],
  sources: ['plex-identity', 'plex-server-api', 'haproxy-plex-check', 'linuxserver-plex-proxy'],
} satisfies Step;
