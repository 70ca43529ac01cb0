import type { Step } from '../../model/step.ts';

export const step = {
  id: 'rule-out-cgnat',
  title: 'Find out whether your provider lets anybody in',
  layer: 'carrier',
  main: true,
  why: 'Many providers put a whole street behind one public address. This is called carrier-grade NAT, and no setting in your own router gets past it.',
  doThis: [
    'Find the first box: the one on the cable or fibre that comes into your home. If you have two boxes, only the first one’s address answers this question.',
    'On that box’s own status page, read the IPv4 address of the internet side. It may be called WAN, Internet, or Broadband. Not the address of the box inside your home.',
    'At home, without a VPN, run the check “Your public address”. It shows the address that the outside sees.',
    'Compare the two. The next lines say what each result means.',
    'The same address on both: there is no NAT above that box. That does not yet prove that anybody gets in.',
    '100.64. to 100.127.: carrier-grade NAT, if it was read on the router. Tailscale uses the same range, so an address read on the server or in an app does not count.',
    '10., 172.16. to 172.31., or 192.168.: a NAT above this box. Either another box in your home, or your provider using private addresses. On its own it is not proof of carrier-grade NAT.',
    '192.0.0.0 to 192.0.0.7, or no IPv4 address at all: your IPv4 traffic is carried over IPv6.',
    'Another public address than the outside sees: a VPN, iCloud Private Relay, a second line, or a provider that uses public-looking addresses inside. Test again without a VPN first.',
  ],
  checks: ['public-address', 'router-wan', 'wan-source', 'first-box-wan', 'address-difference'],
  expected:
    'The first box shows the very address that the outside sees. Then your provider is not in the way, and the rest can be settled inside your home.',
  ifNot:
    'With a private address and two boxes, go to the step on double NAT. With an address from 100.64. to 100.127. on the first box, ask your provider for a public IPv4 address or go to the step on another way in. Forwarding a port will not help there.',
  safeStop:
    'Stop here before you buy anything. A new router does not change the address that your provider gives you. Ask the provider one question: “Do I have my own public IPv4 address, or is it shared?”',
  undo: 'Nothing was changed.',
  routerTasks: ['wan-status'],
  sources: [
    'iana-ipv4-special',
    'rfc-1918',
    'rfc-6598',
    'rfc-6333',
    'rfc-7335',
    'tailscale-addresses',
    'starlink-addresses',
    'apple-private-relay',
  ],
} satisfies Step;
