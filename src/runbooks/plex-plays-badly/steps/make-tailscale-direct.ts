import type { Step } from '../../model/step.ts';

export const step = {
  id: 'make-tailscale-direct',
  title: 'Help Tailscale to a direct connection',
  layer: 'internet',
  main: false,
  why: 'Tailscale uses its relay only where it finds no straight way. One end that can be reached is often enough.',
  doThis: [
    'While it plays, type tailscale status on the server, and wait half a minute. “relay” at the device that plays means that it stays relayed.',
    'Type tailscale netcheck on the server, and at the other end if you can. It shows whether UDP gets out and whether the router offers UPnP, NAT-PMP or PCP.',
    'Let the viewer try mobile data instead of Wi-Fi. Networks that let no UDP through can only be relayed.',
    'At home, switch on UPnP or NAT-PMP in the router, if you can accept that programs at home may open ports by themselves.',
    'Play again and look at tailscale status once more.',
  ],
  checks: ['overlay-path'],
  expected: 'tailscale status says “direct” with an address.',
  ifNot:
    'Both ends stand behind a NAT that cannot be passed. Then limit the quality to what the relay carries, or choose another way in.',
  safeStop:
    'Do not open a range of ports or switch the router’s firewall off for this. The relay is slow, and safe.',
  undo: 'Switch UPnP or NAT-PMP back to what it was.',
  routerTasks: ['upnp'],
  handsOverTo: 'plex-behind-cgnat',
  sources: ['tailscale-connection-types', 'tailscale-derp', 'tailscale-relayed-thread'],
} satisfies Step;
