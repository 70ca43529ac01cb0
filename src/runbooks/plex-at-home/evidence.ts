import type { EvidenceRow } from '../model/evidence.ts';

/** What is seen at home, what to collect about it, and what that shows. */
export const evidence: EvidenceRow[] = [
  {
    id: 'pass-asked-on-guest-wifi',
    symptom: 'One device at home is asked for a pass, and others are not.',
    collect: 'Its own address, the name of its Wi-Fi, and whether a VPN is on.',
    layer: 'client-network',
    means:
      'The device is not in the server’s network. That all others play shows that server and container are in order.',
    next: 'Connect it to the main Wi-Fi, without a VPN.',
    step: 'bring-the-viewer-home',
    sources: ['plex-remote-playback-requirements', 'plex-pass-at-home'],
  },
  {
    id: 'everybody-remote',
    symptom: 'Every device at home is remote, since Plex moved into a container.',
    collect: 'The private address on the Remote Access page, and the machine’s own address.',
    layer: 'lan-address',
    means:
      'Plex shows an address inside the machine. Apps cannot use it, and Plex takes everybody outside that inner network for remote.',
    next: 'Give the container the host’s network.',
    step: 'give-plex-the-host-network',
    sources: ['plex-container-address-published', 'plex-home-assistant-host', 'plex-docker'],
  },
  {
    id: 'only-the-inner-interface',
    symptom: '“Preferred network interface” offers only an address such as 172.30.33.1.',
    collect: 'The list of that setting, and where Plex runs.',
    layer: 'lan-address',
    means:
      'Plex cannot see the machine’s own network card: it runs in a container. The setting cannot mend that.',
    next: 'Give the container the host’s network, or publish the home address.',
    step: 'give-plex-the-host-network',
    sources: ['plex-home-assistant-interface'],
  },
  {
    id: 'some-apps-indirect-at-home',
    symptom: 'At home one app is “Indirect” or finds nothing, and another one plays.',
    collect: 'What two resolvers answer for the server’s plex.direct name.',
    layer: 'router',
    means:
      'Some apps know the server only by its plex.direct name, others try the bare address too. If only the first kind fails, the name does not lead home.',
    next: 'Ask two resolvers, then make the exception.',
    step: 'ask-two-resolvers',
    sources: ['plenx-only-by-name', 'pihole-some-devices', 'openmptcprouter-two-filters'],
  },
  {
    id: 'exception-without-effect',
    symptom: 'plex.direct is among the exceptions, and the name still gives no address.',
    collect: 'The chain of resolvers, and the answer of each.',
    layer: 'router',
    means: 'Another resolver of the chain filters as well, or the device asks somebody else.',
    next: 'Ask them one by one, the last one first.',
    step: 'follow-the-resolvers',
    sources: ['openmptcprouter-two-filters'],
  },
  {
    id: 'hundred-address-at-home',
    symptom: 'The dashboard shows an address from 100.64. to 100.127. for a viewer at home.',
    collect: 'Whether Tailscale is on, on that device and on the server.',
    layer: 'client-network',
    means:
      'The viewer came by the private network. In the reports we know, Plex counts that as remote. The stream itself may never have left your home.',
    next: 'Switch it off at home, or let the app take the home address.',
    step: 'take-the-vpn-off-the-viewer',
    sources: ['plex-tailscale-reported', 'plex-tailscale-remote', 'tailscale-addresses'],
  },
  {
    id: 'one-address-for-everybody',
    symptom: 'The dashboard shows one and the same address for all viewers.',
    collect: 'That address, and whose it is: the router’s, a gateway’s, a proxy’s.',
    layer: 'router',
    means:
      'A box in between writes its own address over the viewer’s. Local and remote no longer mean anything.',
    next: 'Let that box pass the viewer’s address on, or go past it.',
    step: 'show-plex-the-viewers',
    sources: ['home-ops-source-nat', 'plex-kubernetes-source-address', 'cloudbox-local-remote'],
  },
  {
    id: 'public-address-fails-inside',
    symptom: 'At home the public address shows the router’s page or nothing; outside it works.',
    collect: 'A test that comes from outside, at the same address and port.',
    layer: 'router',
    means:
      'The router does not turn the visit round. Nothing is wrong with the way in, and apps at home do not need it.',
    next: 'Let your own name lead to the home address at home.',
    step: 'lead-the-name-home',
    sources: ['pfsense-reflection', 'measured-nats'],
  },
  {
    id: 'browser-not-available-apps-play',
    symptom: 'app.plex.tv says that the server is not available; the apps play.',
    collect: 'The browser’s permission for the local network, and a fresh profile.',
    layer: 'client-app',
    means:
      'A refused permission, an extension, or a DNS filter. The first two touch this browser alone; the third touches nslookup as well.',
    next: 'Look at the permission first, then without extensions.',
    step: 'test-without-extensions',
    sources: ['chrome-local-network-access', 'ublock-lan-list'],
  },
  {
    id: 'required-without-the-name',
    symptom: 'With “Secure connections” on Required, apps at home fail; on Preferred they play.',
    collect: 'What your home’s DNS answers for the plex.direct name.',
    layer: 'router',
    means:
      'The certificate fits the plex.direct name only. If that name does not lead home, a secure connection at home is not possible. Preferred lets apps go on without, which hides the filter.',
    next: 'Make the exception for plex.direct.',
    step: 'except-plex-direct',
    sources: ['plex-forum-addresses-handed-out', 'plex-network-settings'],
  },
];
