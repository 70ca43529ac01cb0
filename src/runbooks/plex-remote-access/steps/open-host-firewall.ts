import type { Step } from '../../model/step.ts';

export const step = {
  id: 'open-host-firewall',
  title: 'Let TCP 32400 in on the server',
  layer: 'host-firewall',
  main: false,
  why: 'The server’s own firewall decides last. Updates, a new security program or a network that is suddenly “public” can close it without a word.',
  doThis: [
    'Look first: the runbook’s list of commands shows how to read the present rules on each system. Keep a copy.',
    'The rule needed is small: incoming, TCP, port 32400, from any address. A rule for the home network alone keeps the outside out.',
    'Windows: check that your home network is set to Private, and that Plex Media Server is ticked under “Allow an app through firewall”. If it is not, in PowerShell as administrator: New-NetFirewallRule -DisplayName Plex-32400 -Direction Inbound -Action Allow -Protocol TCP -LocalPort 32400 -Profile Private. If the list shows a Plex rule with Action Block, disable that one first: a block wins over every allow.',
    'macOS: search System Settings for Firewall. It allows programs, not ports. Under Options, Plex Media Server must be allowed and “Block all incoming connections” must be off.',
    'Linux with ufw: sudo ufw allow 32400/tcp',
    'A NAS: its own firewall page, one rule for TCP 32400 from all addresses. What your maker calls it is unknown to us.',
    'Docker: ports that a container publishes usually pass ufw by, so a container is rarely stopped there.',
    'A separate security program has its own firewall. The rule has to be made there. Having “switched off the antivirus” is not proof that its firewall is off.',
  ],
  checks: ['server-itself', 'lan-identity', 'lan-reach', 'inbound-filter', 'port-reachable'],
  expected:
    'Another device at home opens the server’s page, and the check from outside finds your Plex.',
  ifNot:
    'If another device at home gets in and the outside still does not, the rule allows only the home network, or the router’s rule is at fault. If not even a device at home gets in, look whether Plex listens on more than 127.0.0.1.',
  safeStop:
    'Do not switch the firewall off. The one rule above is enough; on Windows it counts only when no rule blocks Plex.',
  undo: 'Windows: Remove-NetFirewallRule -DisplayName Plex-32400. Linux with ufw: sudo ufw delete allow 32400/tcp. macOS and others: set the entry back as it was.',
  routerTasks: [],
  sources: [
    'plex-firewall-ports',
    'microsoft-new-netfirewallrule',
    'microsoft-allow-app',
    'apple-firewall',
    'ubuntu-firewall',
    'ufw-docker',
  ],
} satisfies Step;
