import type { Step } from '../../model/step.ts';

export const step = {
  id: 'take-the-vpn-off-the-viewer',
  title: 'Take the VPN off the viewer at home',
  layer: 'client-network',
  main: false,
  why: 'With a VPN on, the device leaves your home and comes back as a stranger, or does not come back at all. A private network such as Tailscale stays at home, and still shows Plex an address that is not one of your home.',
  doThis: [
    'Switch the VPN, the private network or the relay off on the device that fails, and close the app fully. Open it again and play.',
    'If that mends it, decide what the device needs the VPN for. At home it is seldom needed to watch.',
    'A VPN of a company or a provider: many have a switch that lets the local network through, or leaves single apps out. Leave Plex out, or let the local network through.',
    'Tailscale with an exit node: choose “none” at home, or let it allow local network access.',
    'Tailscale without one: at home, use the app on the home address. In the reports we know, Plex counts an address from 100.64. to 100.127. as remote.',
    'A server that is in the private network too shows apps that address as well. Publish the home address beside it, so that apps at home have one to prefer.',
  ],
  checks: ['viewer-network', 'seen-address'],
  expected:
    'With it off, the dashboard shows the device’s own home address, and no pass is asked for.',
  ifNot:
    'Nothing changes: switch it on again and look at the private address that Plex shows. A VPN on the router or on the server is another matter; the runbook on remote access has it.',
  safeStop:
    'Do not remove a VPN that your work requires. Another device shows as well whether it is the cause.',
  undo: 'Switch the VPN or the private network on again.',
  routerTasks: [],
  sources: [
    'plex-tailscale-remote',
    'plex-tailscale-reported',
    'tailscale-addresses',
    'apple-private-relay',
    'plex-remote-playback-requirements',
  ],
} satisfies Step;
