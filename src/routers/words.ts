import type { CapabilityId } from '../runbooks/model/router-capability.ts';
import type { Coverage } from './counts.ts';
import type { Described, OwnValue } from './fill.ts';
import type { Locale } from './model/label.ts';
import type { RouterStep } from './model/step.ts';

/** Every word the atlas’s pages add to its facts. */

/** What a support means: a word for tables, and a sentence for pages. */
export const supportWords: Readonly<
  Record<Coverage['support'], { readonly word: string; readonly says: string }>
> = {
  yes: { word: 'described', says: 'This router can do it.' },
  no: { word: 'cannot', says: 'This router cannot do it.' },
  'app-only': { word: 'in the app', says: 'This is set in the app, not on a web page.' },
  'isp-locked': { word: 'provider’s lock', says: 'The provider keeps this to itself.' },
  unknown: {
    word: 'not found',
    says: 'We searched and found no source that shows how, or whether, this router does it. That does not mean that it cannot.',
  },
  'not-looked-for': {
    word: 'not looked for',
    says: 'Nobody has looked yet how this router does it. That does not mean that it cannot.',
  },
};

/** What stands in a field until the person’s own value is known. */
export const ownValueWords: Readonly<Record<OwnValue, string>> = {
  'server-address': 'your server’s address',
  'external-port': 'your external port',
};

/** What to put in where no value can be given. */
export const describedWords: Readonly<Record<Described, string>> = {
  'server-device': 'your server, from the list',
  'mac-address': 'your server’s MAC address',
  'host-name': 'your server’s name',
  'second-router': 'the internet-side address of your own router',
  'server-ipv6': 'your server’s own IPv6 address',
  'wan-interface': 'your internet connection',
  'leave-empty': 'leave empty',
  'leave-as-it-is': 'leave as it is',
  'switch-on': 'on',
  'choose-fitting': 'choose what fits your home',
};

/** What a step without a label of its own is about. */
export const pickWords: Readonly<Record<Extract<RouterStep, { do: 'pick' }>['what'], string>> = {
  server: 'your server',
  'second-router': 'your own router',
  'wan-interface': 'your internet connection',
  rule: 'the rule',
  option: 'the entry that fits',
};

/** What to read off. */
export const readingWords: Readonly<Record<Extract<RouterStep, { do: 'read' }>['what'], string>> = {
  'wan-ipv4': 'the router’s IPv4 address on the internet side',
  'wan-ipv6': 'the router’s IPv6 address on the internet side',
  'wan-gateway': 'the gateway above the router',
  'connection-type': 'the kind of connection',
  'upnp-mappings': 'the ports that programs opened',
  'ipv6-address': 'the server’s IPv6 address',
  'device-list': 'the list of devices',
  setting: 'how it is set',
};

/** What a capability means for whoever wants in. */
export const capabilityWords: Readonly<Record<CapabilityId, string>> = {
  'cannot-forward': 'It cannot forward a port.',
  'isp-locked': 'The provider keeps port forwarding to itself.',
  'app-only': 'Port forwarding is set in its app alone.',
  'same-port-only': 'The port outside is always the port inside: it cannot be another one.',
  'reservation-first': 'A rule hangs off a reserved address: reserve first.',
  'switch-off-by-default': 'A switch has to be turned on before any rule works, and new it is off.',
  'no-nat-loopback': 'From inside your home, your own public address does not work.',
  'no-bridge-mode': 'It cannot be made to stop routing.',
};

/** Languages by their own names, for labels in them. */
export const localeWords: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  nl: 'Dutch',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  pl: 'Polish',
  sv: 'Swedish',
};
