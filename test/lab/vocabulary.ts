/** The words in which a home network is declared. A declaration holds what is there, never how it is built. */
import type { Confidence } from '../../src/runbooks/model/tree.ts';

/** Something that listens on a TCP port. */
export interface Listener {
  readonly as: 'plex' | 'web-page' | 'ssh';
  readonly port: number;
  /** Over what a Plex speaks; both unless told. */
  readonly scheme?: 'http' | 'https' | 'both';
  /** Its machineIdentifier; that of this home's own server unless told. */
  readonly machineIdentifier?: string;
}

/** A rule that leads a port of a box's internet side to an address behind it. */
export interface Forward {
  readonly port: number;
  readonly to: string;
  /** The port it leads to; the same unless told. */
  readonly toPort?: number;
  readonly protocol?: 'tcp' | 'udp';
}

/** A box that passes packets on: a router at home, or a provider's NAT. */
export interface Box {
  /** What its owner calls it. */
  readonly name: string;
  /** Its address on the side of the home, with the prefix length. */
  readonly lan: string;
  /** Its address on the side of the internet, where that is not the first free one. */
  readonly wan?: string;
  /**
   * How it translates. `masquerade` keeps the port for every destination; `symmetric` takes another for
   * each; `none` only routes, and the box above knows the way back.
   */
  readonly nat?: 'masquerade' | 'symmetric' | 'none';
  readonly forwards?: readonly Forward[];
  /** What its firewall does with what nobody asked for; `drop` unless told. */
  readonly refuses?: 'drop' | 'reject';
  /** Whether it leads its own public address back in: `loops` does, `none` lets the box itself answer. */
  readonly hairpin?: 'loops' | 'none';
  /** Its own admin page: on the home side, or open to the internet as well. */
  readonly adminPage?: { readonly port: number; readonly openToInternet?: boolean };
  /** It opens ports for whoever asks at home (UPnP IGD, NAT-PMP, PCP); `reports` is a made-up public address. */
  readonly igd?: { readonly reports?: string };
  /** Its resolver drops names that lead to private addresses. */
  readonly dropsPrivateNames?: boolean;
  /** It lets no UDP out. */
  readonly blocksUdp?: boolean;
  /** It lets in visitors from these internet hosts only (a filter by country). */
  readonly letsInOnly?: readonly InternetHost[];
  /** The provider's security feature drops what a rule lets in, and keeps a history of it. */
  readonly security?: boolean;
  /** The address its own status page shows, where that is not the one it has. */
  readonly shows?: string;
}

/** Hosts on the internet that look at the home. */
export type InternetHost = 'companion' | 'plex' | 'viewer' | 'port-test';

/** A machine in the home. */
export interface Machine {
  readonly address?: string;
  readonly listens?: readonly Listener[];
  /** What its own firewall does with callers: with all of them, or with those from outside the home. */
  readonly firewall?: { readonly does: 'drop' | 'reject'; readonly to: 'everybody' | 'outside' };
  /** All its traffic to the internet goes through a VPN. */
  readonly vpn?: boolean;
  /** All its traffic to the internet leaves by the second line. */
  readonly secondLine?: boolean;
  /** Switched off or asleep. */
  readonly isOff?: boolean;
}

/** What Plex Media Server is set to. */
export interface PlexSettings {
  /** “Manually specify public port”, where it is ticked. */
  readonly publicPort?: number;
  /** Plex asks the router for a port by UPnP. */
  readonly upnp?: boolean;
}

/** What only the person can say; everything else they look up in their network. */
export interface Person {
  readonly symptom?: string;
  /** The port that they test; 32400 unless told. */
  readonly port?: number;
  /** The server's address as they remember it; the right one unless told. */
  readonly lanAddress?: string;
  /** By what apps at home find the server; its LAN address unless told. */
  readonly atHomeBy?: 'lan-address' | 'public-address' | 'plex.direct';
  /** Answers by check, where a person would not look or would be wrong. */
  readonly says?: Readonly<Record<string, string>>;
}

/** What happens while the page is open. */
export type Event =
  | { readonly companion: 'gone' }
  | { readonly portal: 'in-between' }
  | { readonly newAddress: string };

/** A network as it stands. */
export interface Home {
  /** What the provider puts between the internet and the home. */
  readonly carrier?: Box & {
    /** Somebody else behind the same public address. */
    readonly neighbour?: Machine & { readonly address: string };
  };
  /** The boxes at home that pass packets on, from the wall inwards. */
  readonly boxes: readonly Box[];
  readonly server?: Machine;
  /** Where the person sits with a browser. */
  readonly laptop?: Pick<Machine, 'vpn' | 'secondLine'>;
  /** Other devices at home. */
  readonly others?: readonly (Machine & { readonly address: string })[];
  /** The line carries IPv6 as well, and the router lets this much of it in to the server. */
  readonly ipv6?: 'closed' | 'pinhole';
  /** The line carries no IPv4 at all. */
  readonly noIpv4?: boolean;
  /** The router has a second internet line. */
  readonly secondLine?: boolean;
  readonly plex?: PlexSettings;
}

/** What the page must come to, by check and finding in the order of the way. */
export interface Expected {
  readonly path: Readonly<Record<string, string>>;
  readonly verdict: string;
  readonly confidence: Confidence;
  /** What the page offers first: a step, or the runbook that asks on. */
  readonly advice: string;
  /** Findings of checks that ran and do not stand on the way. */
  readonly measured?: Readonly<Record<string, string>>;
}

/** What a network itself shows, so that one that is built wrongly is not taken for what it says it is. */
export interface Facts {
  /** How two servers on the internet see one UDP socket of the laptop. */
  readonly udp?: 'blocked' | 'one-port' | 'a-port-each';
  /** What the router said when Plex asked it for a port. */
  readonly upnp?: 'granted' | 'refused';
  /** Whether Plex answers the internet over IPv6. */
  readonly ipv6?: 'open' | 'closed';
}

/** A network, the person in it, and what the page must tell them. */
export interface Network extends Home {
  readonly title: string;
  /** What is there, in a sentence or two, for the page of the lab. */
  readonly about: string;
  readonly person?: Person;
  /** What happens after the page was opened and before the checks run. */
  readonly meanwhile?: readonly Event[];
  readonly facts?: Facts;
  readonly expected: Expected;
  /** What the home is like once the advice is followed: the outside must get in then. */
  readonly cured?: Partial<Home>;
  /** What happens before “check again” is pressed, and what the page must come to then; the same unless told. */
  readonly again?: { readonly after: readonly Event[]; readonly expected?: Expected };
}

/** Declares a network. */
export const network = (declared: Network): Network => declared;

/** A router at home with the customary range. */
export const router = (more: Partial<Box> = {}): Box => ({
  name: 'Router',
  lan: '192.168.1.1/24',
  ...more,
});

/** The provider's box in front of a router of one's own. */
export const providersBox = (more: Partial<Box> = {}): Box => ({
  name: 'Provider’s box',
  lan: '192.168.178.1/24',
  ...more,
});

/** The provider's NAT, which many homes share. */
export const carrierNat = (lan: string, more: Partial<Box> = {}): Box => ({
  name: 'Provider’s NAT',
  lan,
  ...more,
});

/** A Plex Media Server's port. */
export const plex = (more: Partial<Listener> = {}): Listener => ({
  as: 'plex',
  port: 32400,
  ...more,
});

/** The rule that fits: Plex's port to the server. */
export const toServer: Forward = { port: 32400, to: '192.168.1.10' };
