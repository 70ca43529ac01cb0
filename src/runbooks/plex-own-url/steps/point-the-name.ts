import type { Step } from '../../model/step.ts';

export const step = {
  id: 'point-the-name',
  title: 'Point the name at the right address',
  layer: 'internet',
  main: true,
  why: 'A name is only an entry in a list. If it holds an old address, an address from inside or another line’s, everything behind it works in vain.',
  doThis: [
    'Write two addresses side by side: what nslookup shows for the name, asked from mobile data, and the public address that the outside sees of your line.',
    'For a tunnel, a rented machine or a private network the second address is the one that its own page names.',
    'Not found: look in the domain’s DNS entries for exactly this name, and add it.',
    'An old address: open the updater’s log. Mend the sign-in or the fault it names, and let it update once by hand. If it says that nothing has changed, clear what it remembers; one updater was reported to trust its memory for ever.',
    'A VPN’s address: run the updater on the router, or keep it outside the VPN.',
    'Another line’s address: bind the updater to the line that has the forward.',
    'An address from inside: let the updater ask the outside instead of the router’s own port. If the router itself has no public address, a name cannot help.',
    'Two kinds of address: for the one with colons enter that of the machine where the proxy runs, and let the proxy’s port through to it in the router; or delete the entry.',
  ],
  checks: ['name-resolves', 'other-address'],
  expected: 'From mobile data the name shows the address that you mean, and no other.',
  ifNot:
    'If the old address stays, it may be remembered on the way for as long as the entry allows. Ask from another network. If it changes back, two updaters are at work.',
  safeStop:
    'Do not set the entry by hand and leave it: on a line whose address changes it is wrong again at the next reconnection.',
  undo: 'Enter the address that the name had before. You wrote it down.',
  routerTasks: ['wan-status', 'ipv6-inbound'],
  sources: [
    'ddns-keeps-old',
    'ddns-behind-vpn',
    'ddns-second-line',
    'ddns-private-address',
    'ddns-carrier-address',
    'name-stale-ipv6',
    'rfc-6598',
  ],
} satisfies Step;
