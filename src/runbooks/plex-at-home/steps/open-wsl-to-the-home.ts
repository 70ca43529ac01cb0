import type { Step } from '../../model/step.ts';

export const step = {
  id: 'open-wsl-to-the-home',
  title: 'Open WSL 2 to the home, or leave it',
  layer: 'lan-address',
  main: false,
  why: 'Linux inside Windows (WSL 2) has a virtual network card with an address of its own. Other devices in the home cannot reach it unless Windows hands the port on.',
  doThis: [
    'Ask yourself first whether Plex has to run there. Plex for Windows has no such network in between, and is the shorter way.',
    'If it has to: Windows 11 can let WSL share its own network. In the file .wslconfig of your Windows user, below [wsl2], write networkingMode=mirrored. Then wsl --shutdown in a terminal, and start Linux again.',
    'Without that, hand the port on in PowerShell as administrator. Microsoft’s page has the command: netsh interface portproxy add v4tov4, with 32400 twice and the address of WSL. That address can change at each start.',
    'Let TCP 32400 in through the firewall of Windows.',
    'With a port handed on, Plex still shows the inner address. Publish Windows’ home address, as the next step says.',
  ],
  checks: ['private-address', 'lan-open-here'],
  expected:
    'Another device opens http://, the home address of Windows, :32400/web. Mirrored, Plex shows that address as its private one.',
  ifNot:
    'Windows itself opens it at localhost and nobody else does: its firewall. Reports of single ports that fail in mirrored mode exist; then take the port proxy, or Plex for Windows.',
  safeStop:
    'Do not change the network of WSL if Docker Desktop on the same machine must keep running: it uses WSL too, and there are reports of ports that failed afterwards.',
  undo: 'Take the line out of .wslconfig and run wsl --shutdown; or netsh interface portproxy delete v4tov4 with the same listening port and address. Delete the firewall rule.',
  routerTasks: [],
  sources: ['wsl-networking', 'wsl-mirrored', 'wsl-mirrored-port', 'wsl-mirrored-docker'],
} satisfies Step;
