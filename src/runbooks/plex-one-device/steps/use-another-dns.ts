import type { Step } from '../../model/step.ts';

export const step = {
  id: 'use-another-dns',
  title: 'Let the device find plex.direct again',
  layer: 'client-network',
  main: false,
  why: 'Every app asks for the server by a name that ends in plex.direct. A DNS, VPN or blocking app that does not answer for it hides all Plex servers from that device.',
  doThis: [
    'Write down what is set now: private DNS, VPN, blocking apps.',
    'Android: under Settings › Network & internet › Private DNS choose “Off”, close Plex fully, and try. On some phones it stands under “Connections”.',
    'A television with Android can have private DNS on without showing a switch for it. Try it over another network then.',
    'iPhone and iPad: switch off a DNS app or profile under Settings › General › VPN & Device Management.',
    'Switch VPN and blocking apps off, one after the other, until it plays. The last one was it.',
    'Then allow plex.direct and plex.tv in that app or DNS, if it has such a list, and switch it on again. Otherwise leave private DNS on “Automatic”.',
  ],
  checks: ['phone-dns', 'device-says'],
  expected: 'It plays on Wi-Fi and on mobile data, and the rest of your protection is on again.',
  ifNot:
    'It fails with all of it off: the name is not the cause on this device, or the network’s own DNS filters it. Try another network.',
  safeStop:
    'On a device that belongs to your employer or school stop here. What is set there is theirs to change.',
  undo: 'Set private DNS, VPN and blocking apps back to what you wrote down.',
  routerTasks: [],
  sources: [
    'android-private-dns',
    'android-tv-private-dns',
    'plex-name-resolver',
    'resolver-blocked-plex',
  ],
} satisfies Step;
