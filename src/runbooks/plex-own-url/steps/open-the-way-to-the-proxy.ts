import type { Step } from '../../model/step.ts';

export const step = {
  id: 'open-the-way-to-the-proxy',
  title: 'Open the way to the tunnel or proxy',
  layer: 'internet',
  main: true,
  why: 'Nothing answers at the name. Either nobody is there, or nobody is let through.',
  doThis: [
    'See whether the tunnel, the proxy or the private network runs, in its own status or in the service manager. A program that was started by hand ends with its window.',
    'On the machine that runs a proxy, open https:// and localhost. A warning about the certificate is right there. If nothing answers, the proxy does not run or listens elsewhere.',
    'From another device at home, open https:// and the home address of that machine. If that fails, its firewall keeps port 443 shut.',
    'For a proxy at home, the router needs a rule of its own: the port of your URL outside, the machine of the proxy and the port it listens on inside, TCP.',
    'Some routers keep port 443 for their own page. Move that page, or publish another port.',
    'If the router’s internet address is not the one that the outside sees, a NAT stands above it, and no rule helps.',
    'For a rented machine, look at its own firewall and at its provider’s.',
  ],
  checks: ['name-answers'],
  expected: 'From mobile data something answers at the name, be it only an error page.',
  ifNot:
    'At home it answers by the machine’s address and from outside it does not: the same things stand in the way as with Plex’s own port, and the runbook for it finds them.',
  safeStop:
    'Do not forward port 32400 as well while you look. You could not tell which of the two answered.',
  undo: 'Delete the rule that you added.',
  routerTasks: ['port-forward', 'wan-status', 'firewall'],
  handsOverTo: 'plex-remote-access',
  sources: ['wireguard-notes', 'cloudflared-readme', 'rfc-6598'],
} satisfies Step;
