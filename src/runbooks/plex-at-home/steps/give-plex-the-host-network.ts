import type { Step } from '../../model/step.ts';

export const step = {
  id: 'give-plex-the-host-network',
  title: 'Give the container the host’s network',
  layer: 'lan-address',
  main: false,
  why: 'With bridge networking the container has a network of its own inside the machine. Plex tells its apps that inner address, which no device in your home can reach, and takes everybody outside that inner network for remote.',
  doThis: [
    'Save the container’s present settings: the compose file, the run command, or a photo of each page of its form.',
    'Set the network to host: network_mode: host in a compose file, --network=host in a run command, “Host” in the form of a NAS. Take the list of published ports out; it has no effect with host networking.',
    'Empty ADVERTISE_IP and “Custom server access URLs” if they hold a home address. Plex’s image says that they are needed with bridge networking only.',
    'Start the container again. Nothing else on the machine may use TCP 32400.',
    'Plex Web › Settings › Remote Access: the private address must now be the machine’s own.',
    'Docker Desktop has had host networking since version 4.34: Settings › Resources › Network › Enable host networking. There the container still cannot see the machine’s own interfaces. What Plex makes of it is unknown to us; an installation without a container avoids the question.',
    'Home Assistant’s add-on chooses its network itself. In one report of August 2026 the pass was no longer asked for once it had the host’s.',
    'Host networking is not possible? Then publish the home address, as the next step says.',
  ],
  checks: ['private-address', 'home-symptom'],
  expected:
    'Plex shows the machine’s own address as private, and the app plays at home without asking for a pass.',
  ifNot:
    'The private address is still an inner one: the container runs with its old settings, or in a program that has no host network. If port 32400 is taken, another Plex or the old container still runs.',
  safeStop:
    'Stop if others rely on the container at this hour. Publishing the home address needs no new container.',
  undo: 'Stop the container, put the saved settings back, and start it.',
  routerTasks: [],
  sources: [
    'plex-docker',
    'plex-container-address-published',
    'docker-host-network',
    'plex-home-assistant-host',
    'cloudbox-local-remote',
  ],
} satisfies Step;
