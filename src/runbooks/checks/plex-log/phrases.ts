/**
 * The phrases of Plex Media Server.log that are understood. Each was read in a real log or a quotation
 * of one, which `sources` name; what they mean is in wording.ts. Times, addresses and identifiers are
 * never part of a phrase, so that what is shown of a log can hold none.
 */
export interface Phrase {
  /** The words themselves, as the log has them. */
  text: string;
  /** Finds them in a line. */
  pattern: RegExp;
  /** The last word about the mapping that it is, if it is one. */
  word?: 'reachable' | 'mapped' | 'not-reachable' | 'publish-failed' | 'port-taken';
  /** True when an address follows whose kind is worth keeping. */
  address?: boolean;
  /** Ids of the sources that show it. */
  sources: readonly [string, ...string[]];
}

const quote = `['’"]?`;
const state = (name: string) =>
  new RegExp(`MyPlex: mapping state set to ['‘’"]?${name.replace(/[()]/g, '\\$&')}${quote}(?!\\w)`);

export const phrases = {
  'public-ip': {
    text: 'PublicAddressManager: Got public IP from',
    pattern: /PublicAddressManager: Got public IP from/,
    address: true,
    sources: ['plex-log-healthy'],
  },
  'igd-none': {
    text: 'NAT: UPnP, getPublicIP didn’t find usable IGD',
    pattern: /NAT: UPnP, getPublicIP didn['’]t find usable IGD/,
    sources: ['plex-log-healthy'],
  },
  'pmp-address': {
    text: 'NAT: PMP::getPublicIP, Received public IP from router',
    pattern: /NAT: PMP::getPublicIP, Received public IP from router/,
    address: true,
    sources: ['plex-log-healthy'],
  },
  'pmp-error': {
    text: 'NAT: PMP, got an error: NATPMP_ERR_…',
    pattern: /NAT: PMP, got an error: NATPMP_ERR_/,
    sources: ['plex-log-natpmp'],
  },
  'published-201': {
    text: 'MyPlex: Published Mapping State response was 201',
    pattern: /MyPlex: Published Mapping State response was 201(?!\d)/,
    sources: ['plex-log-healthy'],
  },
  'published-422': {
    text: 'MyPlex: Published Mapping State response was 422',
    pattern: /MyPlex: Published Mapping State response was 422(?!\d)/,
    word: 'publish-failed',
    sources: ['plex-log-healthy'],
  },
  'state-unknown': {
    text: 'MyPlex: mapping state set to ‘Unknown’',
    pattern: state('Unknown'),
    sources: ['plex-log-start'],
  },
  'state-publishing': {
    text: 'MyPlex: mapping state set to ‘Mapped - Publishing’',
    pattern: state('Mapped - Publishing'),
    word: 'mapped',
    sources: ['plex-log-healthy'],
  },
  'state-not-reachable': {
    text: 'MyPlex: mapping state set to ‘Mapped - Not Published (Not Reachable)’',
    pattern: state('Mapped - Not Published (Not Reachable)'),
    word: 'not-reachable',
    sources: ['plex-log-healthy'],
  },
  'state-no-server': {
    text: 'MyPlex: mapping state set to ‘Mapped - Not Published (No server)’',
    pattern: state('Mapped - Not Published (No server)'),
    word: 'publish-failed',
    sources: ['plex-log-no-server'],
  },
  'reachability-0': {
    text: 'PubSub: Got notified of reachability … 0',
    pattern: /PubSub: Got notified of reachability for async identifier [\w-]+: 0(?!\w)/,
    word: 'not-reachable',
    sources: ['plex-log-reachability'],
  },
  'reachability-1': {
    text: 'PubSub: Got notified of reachability … 1',
    pattern: /PubSub: Got notified of reachability for async identifier [\w-]+: 1(?!\w)/,
    word: 'reachable',
    sources: ['plex-log-reachability', 'plex-forum-csr-limit'],
  },
  'binding-acceptor': {
    text: 'Error binding acceptor',
    pattern: /Error binding acceptor/,
    word: 'port-taken',
    sources: ['plex-log-port-taken'],
  },
  'csr-refused': {
    text: 'CERT: Error acquiring new certificate: Failed to upload CSR',
    pattern: /CERT: Error acquiring new certificate: Failed to upload CSR/,
    sources: ['plex-forum-csr-limit'],
  },
} as const satisfies Record<string, Phrase>;

export type PhraseId = keyof typeof phrases;
export const phraseIds = Object.keys(phrases) as [PhraseId, ...PhraseId[]];

/** The phrase of an id, in the general form. */
export const phraseOf = (id: PhraseId): Phrase => phrases[id];

/** What every line with a phrase holds: a quick look that spares all other lines the patterns. */
export const anyPhrase =
  /PublicAddressManager: |NAT: |MyPlex: |PubSub: |Error binding acceptor|CERT: /;
