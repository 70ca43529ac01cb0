import ipaddr from 'ipaddr.js';

/** The two address families of the Internet Protocol, as RFC 791 and RFC 8200 define them. */
export const addressFamilies = ['ipv4', 'ipv6'] as const;
export type AddressFamily = (typeof addressFamilies)[number];

/**
 * What an IP address is for, as far as a home network's path is concerned.
 * Ranges are those of the IANA special-purpose registries (RFC 6890 and its updates).
 */
export const addressKinds = [
  /** Globally reachable: may be somebody's public address. */
  'public',
  /** RFC 1918 (IPv4): private use behind a NAT. */
  'private',
  /** 100.64.0.0/10, RFC 6598: shared address space, used by carriers and, privately, by Tailscale. */
  'carrier-grade',
  /** 192.0.0.0/29, RFC 6333 and RFC 7335: the IPv4 side of DS-Lite and 464XLAT. */
  'ds-lite',
  /** 127.0.0.0/8 and ::1: this machine itself. */
  'loopback',
  /** 169.254.0.0/16 and fe80::/10: given by the device itself, valid on one link only. */
  'link-local',
  /** fc00::/7, RFC 4193: private use within a site (IPv6). */
  'unique-local',
  /** 0.0.0.0/8 and ::, which mean "no address yet". */
  'unspecified',
  /** Everything else that is reserved: multicast, documentation, benchmarking, 6to4, Teredo, and so on. */
  'special',
] as const;
export type AddressKind = (typeof addressKinds)[number];

/** An address in its shortest normal spelling, with its family and kind. */
export interface Address {
  text: string;
  family: AddressFamily;
  kind: AddressKind;
}

const dsLite = ipaddr.parseCIDR('192.0.0.0/29') as [ipaddr.IPv4, number];

const kindOfRange: Record<string, AddressKind> = {
  unicast: 'public',
  private: 'private',
  carrierGradeNat: 'carrier-grade',
  loopback: 'loopback',
  linkLocal: 'link-local',
  uniqueLocal: 'unique-local',
  unspecified: 'unspecified',
};

/** An address as ipaddr.js reads it. */
export type ParsedAddress = ipaddr.IPv4 | ipaddr.IPv6;

function readIpv6(text: string): ipaddr.IPv6 | undefined {
  if (text.includes('%') || !ipaddr.IPv6.isValid(text)) return undefined;
  return ipaddr.IPv6.parse(text);
}

function readIpv4(text: string): ipaddr.IPv4 | undefined {
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : undefined;
}

/**
 * Reads one address written in its standard form.
 * An IPv4 address carried inside IPv6 (`::ffff:192.0.2.1`, as a dual-stack socket shows its peers)
 * is returned as the IPv4 address it stands for.
 * @param text An IPv4 address in four decimal parts, or an IPv6 address without zone or brackets.
 * @returns The address, or `undefined` when the text is not exactly one address.
 */
export function readAddress(text: string): ParsedAddress | undefined {
  // Not tried one after the other: ipaddr.js takes ten times as long to find that a text is no IPv4.
  if (!text.includes(':')) return readIpv4(text);
  const address = readIpv6(text);
  return address?.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}

/** Says what an address is. */
export function describeAddress(address: ParsedAddress): Address {
  const isDsLite = address instanceof ipaddr.IPv4 && address.match(dsLite);
  return {
    text: address.toString(),
    family: address.kind(),
    kind: isDsLite ? 'ds-lite' : (kindOfRange[address.range()] ?? 'special'),
  };
}

/** Reads one address, as `readAddress` does, and says what it is. */
export function parseAddress(text: string): Address | undefined {
  const address = readAddress(text);
  return address && describeAddress(address);
}

/**
 * Whether an address belongs to this house or this machine, so that a connection from it never
 * crossed the public internet.
 */
export function isLocal(kind: AddressKind): boolean {
  return ['private', 'loopback', 'link-local', 'unique-local'].includes(kind);
}
