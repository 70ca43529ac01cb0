/** Arbitrary things that name a home or a person, in many spellings, for tests that nothing of them gets out. */
import fc from 'fast-check';
import ipaddr from 'ipaddr.js';

/** Something that must not get out: how it is written where it is put in, and all that would give it away. */
export interface Secret {
  text: string;
  traces: string[];
}

const lowerHex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: length,
    maxLength: length,
  });
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyz0123456789'.split('')),
  minLength: 9,
  maxLength: 14,
});

/** Parts of an IPv4 address of ordinary homes: public, private, carrier-grade and others. */
const octets = fc.oneof(
  fc.tuple(fc.integer({ min: 11, max: 223 }), fc.nat(255), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), fc.nat(255), fc.nat(255)),
);

/** IPv4 in dotted decimal. */
export const ipv4Text = octets.map((parts) => parts.join('.'));

const ipv4Traces = (text: string): string[] => [
  text,
  text.replaceAll('.', '-'),
  ipaddr.IPv4.parse(text).toIPv4MappedAddress().toString(),
];

export const ipv4: fc.Arbitrary<Secret> = ipv4Text.map((text) => ({
  text,
  traces: ipv4Traces(text),
}));

/** IPv6 in full, compressed, upper case, or with IPv4 inside. Never so short that chance writes it. */
export const ipv6: fc.Arbitrary<Secret> = fc
  .tuple(
    fc.constantFrom(0x2001, 0x2a02, 0xfe80, 0xfd12, 0x2600),
    fc.array(fc.nat(0xffff), { minLength: 7, maxLength: 7 }),
    fc.constantFrom('compressed', 'full', 'upper'),
  )
  .map(([first, rest, spelling]) => {
    const address = new ipaddr.IPv6([first, ...rest]);
    const compressed = address.toRFC5952String();
    const full = [first, ...rest].map((part) => part.toString(16).padStart(4, '0')).join(':');
    const text = { compressed, full, upper: full.toUpperCase() }[spelling];
    return { text, traces: [text, compressed, full, address.toNormalizedString()] };
  });

/** IPv4 inside IPv6, in both ways of writing it. */
export const mapped: fc.Arbitrary<Secret> = fc.tuple(ipv4Text, fc.boolean()).map(([v4, inHex]) => {
  const six = ipaddr.IPv4.parse(v4).toIPv4MappedAddress();
  return { text: inHex ? six.toString() : `::ffff:${v4}`, traces: ipv4Traces(v4) };
});

/** Any address with what may stand around it. */
export const decorated: fc.Arbitrary<Secret> = fc.oneof(
  fc.tuple(ipv4, fc.integer({ min: 1, max: 65_535 })).map(([{ text, traces }, port]) => ({
    text: `${text}:${port}`,
    traces,
  })),
  fc.tuple(ipv6, fc.integer({ min: 1, max: 65_535 })).map(([{ text, traces }, port]) => ({
    text: `[${text}]:${port}`,
    traces,
  })),
  ipv6.map(({ text, traces }) => ({ text: `${text}%enp3s0`, traces: [...traces, 'enp3s0'] })),
  ipv4,
  ipv6,
  mapped,
);

/** A name that tells who or where: dynamic DNS, a domain of one’s own, a plex.direct name, a name at home. */
export const hostname: fc.Arbitrary<Secret> = fc.oneof(
  fc
    .tuple(word, fc.constantFrom('duckdns.org', 'example.org', 'ddns.net', 'local', 'fritz.box'))
    .map(([label, domain]) => ({ text: `${label}.${domain}`, traces: [label] })),
  fc.tuple(ipv4Text, lowerHex(32)).map(([address, hash]) => ({
    text: `${address.replaceAll('.', '-')}.${hash}.plex.direct`,
    traces: [...ipv4Traces(address), hash],
  })),
  lowerHex(32).map((hash) => ({ text: `*.${hash}.plex.direct`, traces: [hash] })),
);

export const email: fc.Arbitrary<Secret> = fc.tuple(word, word).map(([who, where]) => ({
  text: `${who}+plex@${where}.example`,
  traces: [who, where],
}));

export const token: fc.Arbitrary<Secret> = word.map((text) => ({
  text: `T_${text}`,
  traces: [text],
}));

/** An identifier of a server, in the form that Plex gives it. */
export const machine: fc.Arbitrary<Secret> = lowerHex(40).map((text) => ({ text, traces: [text] }));

/** Text that a stranger or a program chose: secrets with words around them, in printable ASCII. */
export const freeText: fc.Arbitrary<Secret> = fc
  .tuple(
    fc.constantFrom('', 'Server ', 'X-Plex-Token=', 'mail ', '<b>', '[url=http://', '*'),
    fc.oneof(decorated, hostname, email, token, machine),
    fc.constantFrom('', ' is here', '</b>', '](x)', '[/url]', '&amp;'),
  )
  .map(([before, { text, traces }, after]) => ({
    text: `${before}${text}${after}`.slice(0, 100),
    traces,
  }));
