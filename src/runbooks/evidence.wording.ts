import type { AddressFault, PortFault } from './engine/typed-address.ts';
import type { Origin, UnknownReason } from './model/observation.ts';
import type { PasteFault } from './model/paste.ts';
import type { Confidence } from './model/tree.ts';

/** Why a check has no finding, as a sentence. None of them blames the person's network. */
export const reasonWording: Record<UnknownReason, string> = {
  'not-run': 'This check was not started.',
  'timed-out': 'No answer came within the time limit. That says nothing about your network.',
  'permission-blocked': 'A permission that this check needs was refused.',
  unsupported: 'This browser, or the way this page was opened, cannot do what the check needs.',
  'not-reachable-companion':
    'The companion did not answer, did not let this page ask, or something else answered in its place (a captive portal, a page of HTML). That says nothing about your server.',
  'companion-busy': 'The companion is busy. Wait a minute and run the check again.',
  'companion-cannot-dial':
    'The companion could not open a connection itself. That says nothing about your network. Try again later.',
  'companion-cannot-tell':
    'The companion tried, but the network it runs in does not tell it what it met. That says nothing about your network. A companion on a server of its own can tell.',
  'companion-refused':
    'The companion declined to run this check. That says nothing about your network.',
  'not-outside': 'The companion stands inside your home, so it cannot say what the outside sees.',
  'echoes-disagree':
    'Your public address is not known: the services that were asked for it name different ones. A VPN that takes part of the traffic, a second internet line, or a wrong answer does that.',
  'own-ipv6-address':
    'You reached the companion over IPv6. It saw the address of this device, not of your router, and so cannot test the way to the server.',
  'needs-other-evidence':
    'Your public IPv4 address is not known, so there is nothing to compare this with.',
  unclear: 'What was seen fits none of the known findings.',
  'cannot-tell': 'You could not tell.',
};

/** Where a piece of evidence came from, in a few words. */
export const originWording: Record<Origin, string> = {
  browser: 'measured here',
  companion: 'measured by the companion',
  person: 'told by you',
  paste: 'read from your paste',
  link: 'from the link',
};

/** How sure a verdict is. */
export const confidenceWording: Record<Confidence, { word: string; says: string }> = {
  high: { word: 'Sure', says: 'The evidence allows no other cause that we know.' },
  medium: { word: 'Likely', says: 'It fits best; something it rests on is told or not known.' },
  low: { word: 'Possible', says: 'It is what remains; important evidence is missing.' },
};

/** What to do about an address that cannot be used as typed. */
export const addressFaultWording: Record<AddressFault, string> = {
  empty: 'Type the address, four numbers with dots between them, such as 192.168.1.10.',
  'not-an-address':
    'This is not an IPv4 address. It needs four numbers from 0 to 255 with dots between them, such as 192.168.1.10.',
  name: 'This is a name. Type the address itself: four numbers with dots between them.',
  ipv6: 'This is an IPv6 address. Here the IPv4 address is needed: four numbers with dots between them. If the page shows none, say so below.',
  several: 'There is more than one address in this text. Leave only the one that is asked for.',
  'no-address-yet':
    '0.0.0.0 means that the box has no IPv4 address at this moment. Check that the internet connection is up, then look again.',
  loopback: 'Addresses that begin with 127. mean “this machine itself”. Look for another one.',
  'link-local':
    'Addresses that begin with 169.254. mean that the device got no address from the network. Check its connection first.',
  'not-usable':
    'This address is reserved for documentation, tests or multicast, so no home has it. Check that every digit is right.',
};

/** What to do about a port that cannot be used as typed. */
export const portFaultWording: Record<PortFault, string> = {
  empty: 'Type the external port. If you never chose one, it is most likely 32400.',
  'not-a-number': 'A port is a whole number, such as 32400. Type digits only.',
  'out-of-range': 'A port lies between 1 and 65535. The one Plex uses inside is 32400.',
};

/** What to do about pasted text that could not be read. */
export const pasteFaultWording: Record<PasteFault, string> = {
  empty: 'There is nothing in it. Paste the text, or choose the file.',
  packed: 'This is a packed archive. Unpack it, and choose the file Plex Media Server.log in it.',
  binary: 'This is no text. Choose the file Plex Media Server.log, or paste the text itself.',
  'web-page':
    'This is the source of a web page, a login for example, and not what Plex answers. Sign in first, open the address again, and copy what appears then.',
  'not-a-log':
    'No line of this is one of Plex Media Server’s log. Look for the file that is called Plex Media Server.log; what is looked for here does not stand in the log of another program, or of one of Plex’s plug-ins.',
  'not-an-account':
    'This is not the answer of /myplex/account: it names no mappingState. Copy all of it, from the first character to the last.',
  'account-for-log': 'This is the account answer. Paste it into the other box.',
  'log-for-account': 'This is the server’s log. Paste it into the other box.',
  'too-long': 'This is far longer than the answer of /myplex/account. Paste that answer alone.',
  'took-too-long':
    'Reading took too long and was ended; nothing was concluded from the part that was read. Choose a shorter log: the newest file, or its last lines.',
  stopped: 'Stopped. Nothing was concluded from the part that was read.',
  unreadable: 'The browser could not read the file to its end. Choose it once more.',
};
