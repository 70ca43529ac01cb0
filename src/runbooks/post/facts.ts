import { customUrl } from '../checks/custom-url/check.ts';
import { entriesOf, partsOf } from '../checks/custom-url/read.ts';
import { firstBoxWan } from '../checks/first-box-wan/check.ts';
import { lanIdentity } from '../checks/lan-identity/check.ts';
import { plexAccount } from '../checks/plex-account/check.ts';
import type { PlexAccount } from '../checks/plex-account/value.ts';
import { plexLog } from '../checks/plex-log/check.ts';
import { phraseOf } from '../checks/plex-log/phrases.ts';
import { lastFirst } from '../checks/plex-log/last-first.ts';
import type { PlexLog } from '../checks/plex-log/value.ts';
import { portReachable } from '../checks/port-reachable/check.ts';
import type { HttpHop, Reach, TlsHop } from '../checks/port-reachable/value.ts';
import { publicAddress } from '../checks/public-address/check.ts';
import { toldAddresses } from '../checks/public-address/known.ts';
import type { PublicAddress } from '../checks/public-address/value.ts';
import { routerWan } from '../checks/router-wan/check.ts';
import type { Wan } from '../checks/router-wan/value.ts';
import { fill } from '../engine/fill.ts';
import { measuredValue } from '../engine/judge.ts';
import { addressFamilies, type AddressFamily, type AddressKind } from '../model/address.ts';
import type { Case } from '../model/case.ts';
import type { Measures } from '../model/check.ts';
import type { Aliases } from './aliases.ts';
import type { FactWording } from './facts.wording.ts';

/** What a fact may be made of besides what was measured. */
interface Means {
  aliases: Aliases;
  words: FactWording;
}

/**
 * The checks whose measurements are told, each in its own way. What is not told here is left out: a
 * text that a stranger or the person wrote gets into no fact, only numbers, aliases and words of
 * closed lists do.
 */
const tellers: Record<string, (evidence: Case['evidence'], means: Means) => string[]> = {
  [publicAddress.id]: teller(publicAddress, publicAddressFacts),
  [portReachable.id]: teller(portReachable, reachFacts),
  [routerWan.id]: teller(routerWan, wanFacts),
  [firstBoxWan.id]: teller(firstBoxWan, wanFacts),
  [lanIdentity.id]: teller(lanIdentity, (value, { words }) =>
    value.saw === 'plex' && value.claimed === false ? [words.unclaimed] : [],
  ),
  [plexLog.id]: teller(plexLog, logFacts),
  [plexAccount.id]: teller(plexAccount, accountFacts),
  [customUrl.id]: teller(customUrl, ({ entry }, means) =>
    entriesOf(entry).map((url) => urlFact(url, means)),
  ),
};

/** The ids of the checks whose measurements are told. */
export const toldChecks: readonly string[] = Object.keys(tellers);

/** What a check measured, in sentences that hold nothing of the person. */
export function factsOf(check: string, evidence: Case['evidence'], means: Means): string[] {
  return Object.hasOwn(tellers, check) ? (tellers[check]?.(evidence, means) ?? []) : [];
}

function teller<V>(
  check: Measures<V>,
  tell: (value: V, means: Means) => string[],
): (evidence: Case['evidence'], means: Means) => string[] {
  return (evidence, means) => {
    const value = measuredValue(check, evidence);
    return value === undefined ? [] : tell(value, means);
  };
}

const familyNames: Readonly<Record<AddressFamily, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' };

function publicAddressFacts(value: PublicAddress, { aliases, words }: Means): string[] {
  const answers = value.echo?.answers;
  const seen = addressFamilies.flatMap((family) => {
    const address = value[family];
    const alias = address === null ? undefined : aliases.address(address);
    if (alias !== undefined) return [fill(words.addressSeen, { address: alias })];
    if (answers) return [];
    const isAsked = value.asked.includes(family);
    return [fill(isAsked ? words.notSeen : words.notAsked, { family: familyNames[family] })];
  });
  if (!answers) return [words.vantage[value.vantage], ...seen];
  const told = addressFamilies.flatMap((family) =>
    toldAddresses(answers, family).flatMap((address) => {
      const alias = aliases.address(address);
      const count = answers.filter(
        ({ said }) => 'address' in said && said.address === address,
      ).length;
      return alias === undefined ? [] : [fill(words.addressTold, { address: alias, count })];
    }),
  );
  const left = answers.filter(({ said }) => 'fault' in said).length;
  const leftOut = left > 0 ? [fill(words.echoLeftOut, { count: left })] : [];
  return [words.vantage[value.vantage], ...seen, ...told, ...leftOut];
}

function reachFacts(reach: Reach, means: Means): string[] {
  const { aliases, words } = means;
  const [dial, tls, http] = reach.trace;
  const address = aliases.address(reach.address);
  const kind = reach.speaker?.speaks === 'nothing-plex-says' ? [reach.speaker.kind] : [];
  return [
    words.vantage[reach.vantage],
    ...(address === undefined ? [] : [fill(words.dialled, { port: reach.port, address })]),
    fill(words.dial[dial.result], { ms: Math.round(dial.ms) }),
    ...(tls ? tlsFacts(tls, means) : []),
    ...(http ? httpFacts(http, means) : []),
    ...kind.map((one) => words.kind[one]),
  ];
}

function tlsFacts(tls: TlsHop, { aliases, words }: Means): string[] {
  if (tls.result !== 'handshake') return [words.tls[tls.result]];
  const names = [...new Set(tls.names.map((name) => aliases.host(name)))].join(', ');
  const { daysLeft: days } = tls;
  return [
    fill(words.tls.handshake, { version: tls.version }),
    ...(names === '' ? [] : [fill(words.certificateNames, { names })]),
    ...(days === undefined
      ? []
      : [
          fill(days < 0 ? words.certificateEnded : words.certificateDays, { days: Math.abs(days) }),
        ]),
    tls.chains ? words.chains : words.chainsNot,
  ];
}

function httpFacts(http: HttpHop, { words }: Means): string[] {
  const status = http.result === 'answer' ? { status: http.status } : {};
  const said = fill(words.http[http.result], { scheme: http.scheme.toUpperCase(), ...status });
  const isUnclaimed = http.result === 'plex' && http.claimed === false;
  return isUnclaimed ? [said, words.unclaimed] : [said];
}

function wanFacts(wan: Wan, { aliases, words }: Means): string[] {
  if (wan.shows === 'no-ipv4') return [words.wanNone];
  const address = aliases.address(wan.address);
  return address === undefined ? [] : [fill(words.wan, { address })];
}

function logFacts({ lines, seen }: PlexLog, { words }: Means): string[] {
  return [
    fill(words.logLines, { lines }),
    ...seen.toSorted(lastFirst).map(({ phrase, times, kind }) => {
      const { text } = phraseOf(phrase);
      return kind === undefined
        ? fill(words.logSight, { text, times })
        : fill(words.logSightKind, { text, times, kind: words.addressKind[kind] });
    }),
  ];
}

function accountFacts(account: PlexAccount, { words }: Means): string[] {
  const { publicKind, publicPort, privateKind, privatePort } = account;
  const side = (sentence: string, kind: AddressKind | null, port: number | null) =>
    fill(sentence, {
      kind: kind === null ? words.noAddress : words.addressKind[kind],
      port: port ?? words.noPort,
    });
  return [
    fill(words.accountStates, {
      state: words.accountState[account.state],
      error: words.accountError[account.error],
      signIn: words.accountSignIn[account.signIn],
    }),
    side(words.accountPublic, publicKind, publicPort),
    side(words.accountPrivate, privateKind, privatePort),
    ...(account.inContainer ? [words.accountContainer] : []),
  ];
}

function urlFact(url: string, { aliases, words }: Means): string {
  const read = partsOf(url);
  if (!read || (read.port ?? 0) > 65_535) return words.urlNot;
  const { scheme, port, rest } = read;
  const host = aliases.host(read.host);
  if (port === undefined) return fill(words.urlNoPort, { scheme, host });
  const hasPath = rest !== '' && rest !== '/';
  return fill(hasPath ? words.urlRest : words.url, { scheme, host, port });
}
