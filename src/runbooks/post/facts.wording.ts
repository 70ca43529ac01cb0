import type { AddressKind } from '../model/address.ts';
import type { Vantage } from '../model/vantage.ts';
import type { PlexAccount } from '../checks/plex-account/value.ts';
import type { DialHop, HttpHop, TlsHop } from '../checks/port-reachable/value.ts';
import type { otherKinds } from '../checks/port-reachable/value.ts';

type ResultOf<Hop extends { result: string }> = Hop['result'];

/** The words for what was measured. Each is filled with numbers, aliases and words of closed lists alone. */
export const factWording = {
  vantage: {
    outside: 'The companion stood outside the home.',
    'same-network': 'The companion stood inside the home network.',
    'same-machine': 'The companion ran on the same machine as the browser.',
  } satisfies Record<Vantage, string>,
  addressSeen: 'Seen by the companion: {address}.',
  notAsked: '{family} was not tested.',
  notSeen: 'No {family} address was seen.',
  addressTold: 'Echo services that told {address}: {count}.',
  echoLeftOut: 'Answers of echo services that could not be used: {count}.',

  dialled: 'Port {port} of {address}.',
  dial: {
    open: 'TCP: opened after {ms} ms.',
    refused: 'TCP: refused after {ms} ms.',
    unreachable: 'TCP: a box on the way said “unreachable” after {ms} ms.',
    timeout: 'TCP: no answer within {ms} ms.',
    failed: 'TCP: not opened, {ms} ms; the companion’s network does not say why.',
  } satisfies Record<ResultOf<DialHop>, string>,
  tls: {
    handshake: 'TLS: handshake made, {version}.',
    'speaks-tls': 'TLS: it answers in TLS; this companion cannot look inside.',
    'no-tls': 'TLS: what came is not TLS.',
    failed: 'TLS: it speaks TLS but would not agree.',
    cut: 'TLS: the connection was cut.',
    silent: 'TLS: not a byte came.',
    drips: 'TLS: bytes came without an end.',
    'too-long': 'TLS: more came than is read.',
  } satisfies Record<ResultOf<TlsHop>, string>,
  certificateNames: 'Its certificate is for {names}.',
  certificateDays: 'Days until it ends: {days}.',
  certificateEnded: 'Days since it ended: {days}.',
  chains: 'A known authority stands for it.',
  chainsNot: 'No authority that devices commonly trust stands for it.',
  http: {
    plex: '{scheme}: Plex answered.',
    answer: '{scheme}: something else answered, status {status}.',
    'not-http': '{scheme}: what came is no HTTP answer.',
    cut: '{scheme}: the connection was cut.',
    silent: '{scheme}: not a byte came.',
    drips: '{scheme}: bytes came without an end.',
    'too-long': '{scheme}: more came than is read.',
  } satisfies Record<ResultOf<HttpHop>, string>,
  unclaimed: 'It belongs to no Plex account.',
  kind: {
    ssh: 'It greeted as SSH servers do.',
    silent: 'It says nothing.',
    drips: 'It sends single bytes without an end.',
    'hangs-up': 'It closes every connection.',
    'tls-only': 'It speaks TLS, but no HTTP inside.',
    other: 'It speaks something else.',
  } satisfies Record<(typeof otherKinds)[number], string>,

  wan: 'The status page shows {address}.',
  wanNone: 'The status page shows no IPv4 address.',

  logLines: 'Lines read: {lines}.',
  logSight: '“{text}”: {times}×.',
  logSightKind: '“{text}”: {times}×, with {kind} behind it.',

  accountStates: 'Mapping: {state}. Error: {error}. Sign-in: {signIn}.',
  accountState: {
    mapped: 'mapped',
    waiting: 'still waiting',
    unknown: 'not known to the server',
    publishing: 'mapped, being made known to Plex',
    'not-reachable': 'mapped, not reachable from outside',
    'no-server': 'mapped, not made known to Plex',
    other: 'another state',
  } satisfies Record<PlexAccount['state'], string>,
  accountError: {
    none: 'none',
    unreachable: 'not reachable from outside',
    publisherror: 'could not be made known to Plex',
    other: 'another one',
  } satisfies Record<PlexAccount['error'], string>,
  accountSignIn: {
    ok: 'signed in',
    none: 'signed out',
    other: 'another state',
    'not-told': 'not told',
  } satisfies Record<PlexAccount['signIn'], string>,
  accountPublic: 'As public the server names: {kind}; port: {port}.',
  accountPrivate: 'As private the server names: {kind}; port: {port}.',
  accountContainer: 'The private address is one that Docker uses inside a machine.',
  noAddress: 'no address that can be read',
  noPort: 'none that can be read',

  /** Of what kind an address is, where it stands in a sentence. */
  addressKind: {
    public: 'a public address',
    private: 'a private address',
    'carrier-grade': 'an address from the carrier-grade range',
    'ds-lite': 'an address from the DS-Lite range',
    loopback: 'a loopback address',
    'link-local': 'a link-local address',
    'unique-local': 'a unique-local address',
    unspecified: 'an unspecified address',
    special: 'a reserved address',
  } satisfies Record<AddressKind, string>,

  url: 'An entry: {scheme}, {host}, port {port}.',
  urlNoPort: 'An entry: {scheme}, {host}, no port.',
  urlRest: 'An entry: {scheme}, {host}, port {port}, with a path behind it.',
  urlNot: 'An entry that is not a full URL.',
};
export type FactWording = typeof factWording;
