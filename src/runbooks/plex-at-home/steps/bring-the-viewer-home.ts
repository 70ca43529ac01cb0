import type { Step } from '../../model/step.ts';

export const step = {
  id: 'bring-the-viewer-home',
  title: 'Bring the viewer into the server’s network',
  layer: 'client-network',
  main: false,
  why: 'Plex counts as local what is on the same network as the server. A guest Wi-Fi, a second router, or an access point that keeps its devices apart makes a stranger of a device on your sofa.',
  doThis: [
    'Connect the device that fails to the same Wi-Fi name as a device that plays. Leave guest networks.',
    'A second router or a mesh that routes for itself: its devices get addresses that begin differently. Put it into access point mode, or connect the device to the first router.',
    'Addresses that begin alike, and still nothing opens: look in the access point for a setting that keeps wireless devices apart. It is called client isolation, AP isolation or “allow devices to see each other”, and guest networks have it on.',
    'A device with cable and Wi-Fi at once: switch one of the two off and try again.',
    'Separate networks on purpose (VLANs): the firewall between them has to let TCP 32400 through to the server. Plex may count those viewers as remote all the same; on what exactly it decides, we found no page of Plex that tells.',
    'Then open http://, the server’s home address, :32400/web on that device.',
  ],
  checks: ['viewer-network', 'lan-open-here'],
  expected:
    'The device’s address begins like the server’s, the home address opens there, and the app plays without asking for a pass.',
  ifNot:
    'It opens and Plex still counts the device as remote: look at the private address that Plex shows. It does not open on the main Wi-Fi either: try a second device, and if that fails too, look at the server.',
  safeStop:
    'Do not switch isolation off on a guest network that strangers use. Move the one device instead.',
  undo: 'Connect the device to its former network, and set the access point back as it was.',
  routerTasks: [],
  sources: [
    'plex-remote-playback-requirements',
    'plex-pass-at-home',
    'fritzbox-guest-network',
    'plex-home-assistant-host',
  ],
} satisfies Step;
