import type { RunbookPages } from '../model/runbook.ts';

/** When network, container or platform should change, and when not. */
export const boundary: RunbookPages['boundary'] = {
  changeOnlyWhen: [
    'Change a container’s network only when the private address that Plex shows is not the machine’s own.',
    'Change the DNS only when two resolvers answer differently for the plex.direct name.',
    'Change the router only when the dashboard shows its address for a viewer, or when it drops the name.',
    'Move Plex out of Docker Desktop or WSL only after publishing the home address did not help.',
  ],
  evidenceThatMatters: [
    'The address that Plex’s dashboard shows for a viewer, while it plays.',
    'The private address on the Remote Access page, beside the machine’s own.',
    'Whether the home address opens on the very device that fails.',
    'Two resolvers’ answers for one name.',
  ],
  evidenceThatDoesNot: [
    'That Plex opens at its home address in a browser. Apps follow what Plex tells them.',
    'A failure of your public address, seen from inside your home.',
    'That it plays. It may run through Plex Relay, or through your public address.',
    'The list “LAN Networks”: it speaks of bandwidth.',
  ],
  avoid: [
    'An address under “allowed without auth” to get rid of the question for a pass: whoever comes from there is treated as the owner.',
    'Switching the protection against DNS rebinding off. One exception is enough.',
    'A DNS server in the router that you do not know, only because it lets one name through.',
    'A port forward. What fails only at home is not mended by one.',
    'Buying a pass before the address is known that Plex counts as remote.',
  ],
  sources: [
    'plex-docker',
    'plex-remote-playback-requirements',
    'plex-secure-connections',
    'home-ops-source-nat',
  ],
};
