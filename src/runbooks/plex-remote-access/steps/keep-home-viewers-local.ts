import type { Step } from '../../model/step.ts';

export const step = {
  id: 'keep-home-viewers-local',
  title: 'Let Plex see viewers at home as being at home',
  layer: 'server',
  main: false,
  why: 'Plex counts a viewer as remote when the app cannot reach the server on the same subnet of the same home network. Guest Wi-Fi, a second router, a VPN or a container can cause that.',
  doThis: [
    'Compare the viewer’s address with the server’s. In most homes both begin with the same three numbers, such as 192.168.1.',
    'If they differ, put the viewer on the main Wi-Fi: not the guest network, and not the Wi-Fi of a second router that routes for itself.',
    'Switch off any VPN on the viewer, Tailscale included, and try again. In the reports we know, Plex counted Tailscale’s addresses (100.64. to 100.127.) as remote.',
    'On the viewer, open http://, then the server’s home address, then :32400/web in a browser. If that does not open, the viewer really is on another network.',
    'If Plex runs in a container with bridge networking, it sees every viewer through the container’s own network. Save the present container settings, then run it with host networking.',
    'Docker Desktop on Windows or Mac: host networking is not the same there as on Linux. What it does for Plex is unknown to us; a normal installation avoids the question.',
    'If host networking is not possible, publish the home address: Plex Web › Settings › Network › Custom server access URLs, as http://192.168.1.50:32400 with your own address. Write the port; without it 32400 is assumed.',
  ],
  checks: ['symptom', 'viewer-place', 'lan-reach'],
  expected:
    'The same app plays on the same device without asking for a pass. While it plays, Plex’s dashboard no longer calls it remote.',
  ifNot:
    'The settings “LAN Networks” and “Treat WAN IP As LAN Bandwidth” speak of bandwidth in their own help text. Do not expect them to change who needs a pass. If the home has several networks on purpose, the viewer has to be in the server’s.',
  safeStop:
    'Stop before you take a container apart that others rely on. Changing the viewer’s network costs nothing and shows whether this is the cause.',
  undo: 'Put the saved container settings back. Empty “Custom server access URLs”. Switch the VPN on again.',
  routerTasks: [],
  sources: [
    'plex-remote-playback-requirements',
    'plex-pass-at-home',
    'plex-tailscale-remote',
    'plex-docker',
    'plex-custom-urls',
  ],
} satisfies Step;
