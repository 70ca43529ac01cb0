import { copyWords } from '../copy/copy.wording.ts';
import { next as accountNext } from '../../runbooks/checks/plex-account/wording.ts';
import { next as logNext, phraseMeaning } from '../../runbooks/checks/plex-log/wording.ts';
import { runbookHref } from '../../runbooks/addresses.ts';
import { echoFaultWording } from '../../runbooks/checks/public-address/wording.ts';
import { sightingWording } from '../../runbooks/checks/port-reachable/wording.ts';
import {
  addressFaultWording,
  confidenceWording,
  originWording,
  pasteFaultWording,
  portFaultWording,
  reasonWording,
} from '../../runbooks/evidence.wording.ts';
import type { PasteNext } from '../../runbooks/model/paste-wording.ts';
import type { Runbook } from '../../runbooks/model/runbook.ts';

/** Words that the page's script puts together itself. `{…}` is filled in. */
const interfaceWords = {
  running: 'Waiting for an answer, {limit} seconds at most.',
  notRun: 'Not run yet.',
  waits: 'Waits for the line, then runs by itself.',
  waitsForHome:
    'You are on mobile data now. This check is about your home’s network: it waits until you are back in it.',
  willWait: 'You are offline: a check that you start now waits for the line.',
  announceWaits: '{title}: waits for the line.',
  addressSeen: 'Seen: {address}.',
  addressNotAsked: 'The companion has one name only, so {family} was not tested.',
  addressNotReached: 'Over {family} the companion was not reached, or saw no public address.',
  addressTold: 'Told over {family} by {services}: {address}.',
  echoSilent: 'Over {family} no echo service answered, so nothing is known of it.',
  echoLeftOut: 'Left out over {family}: {service} {why}.',
  echoVpn:
    'If a VPN runs on the companion’s machine, echo services see the VPN’s address, not your home’s.',
  next: 'Next: {next}',
  certificate: 'Certificate for {names}, issued by “{issuer}”, {daysLeft} days left, {version}.',
  answeredBy: 'Plex {version}, identifier {identifier}.',
  outsideIdentifier: 'From outside the identifier {identifier} answered.',
  change: 'Change',
  changeOf: 'Change the answer to: {question}',
  announceQuestion: 'Next question: {question}',
  announceOutcome: 'Result: {title}',
  announceDone: '{title}: {says}',
  ifInstead: 'If it were otherwise: {says}',
  thenOutcome: 'Then the result would be “{title}”.',
  thenQuestion: 'Then the next question would be “{question}”.',
  becauseUnknown: 'Less sure, because this is not known: {question}',
  becausePartial: 'Less sure, because this says less than was asked: {says}',
  becauseTold: 'Nothing on the way to this result was measured; it rests on what was told.',
  becauseLink: '{count} of {total} answers came with the link and were not checked here.',
  reading: 'Reading: {percent} %.',
  readDone: 'Read. The text itself was let go.',
  readLong: 'The text is long; it is read right away and not shown in the box.',
  forgotten: 'Forgotten.',
  filledIn: 'Filled into the form under “Measured”.',
  logLines: '{lines} lines were read; these phrases were found, the last one first.',
  logNothing: '{lines} lines were read; none of the known phrases is in them.',
  logSight: '{time} “{text}”, {count}. {meaning}',
  logNoTime: 'No time',
  logKind: 'The address behind it is {kind}.',
  once: 'once',
  timesSeen: '{times} times',
  accountStates: 'Mapping: {state}. Error: {error}. Sign-in: {signIn}.',
  accountAddress: '{side}: {kind}, port {port}.',
  accountPublic: 'Public address',
  accountPrivate: 'Private address',
  accountNoAddress: 'none',
  accountContainer:
    'The private address is one that Docker uses inside a machine. The forwarding rule must name the machine itself.',
  noEvidence: '–',
  before: 'Before',
  after: 'After',
  or: 'Or:',
  result: 'Result',
  dropped: 'Parts of this link were left out because they do not exist (any more): {list}.',
  droppedTwice: 'The link answers a question twice; these second answers were left out: {list}.',
  keptOthers: 'All its other answers count.',
  more: 'and {count} more',
  badCompanion: 'Type the full address, such as https://companion.example, or leave it empty.',
  emptyEntry: 'Copy the text of the field to here. If the field is empty, say so below.',
  copyFailed: 'Copying was refused: copy the address bar instead.',
  unchanged: 'The result is the same as before.',
  changed: 'The result has changed.',
};

/** All words the diagnosis page's script needs. Built with the page, so that the script holds none. */
export function diagnoseWords({ id: runbook, tree, wording, pages }: Runbook) {
  const perCheck = Object.entries(wording.checks).map(([id, words]) => [
    id,
    {
      title: words.title,
      question: words.question,
      says: Object.fromEntries(
        Object.entries(words.findings).map(([finding, { says }]) => [finding, says]),
      ),
    },
  ]);
  const nextSteps = (next: PasteNext) =>
    Object.fromEntries(
      Object.entries(next).map(([finding, { text, step }]) => {
        const title = pages.steps.find(({ id }) => id === step)?.title;
        return [
          finding,
          { text, ...(step && title && { step: { title, href: runbookHref(runbook, step) } }) },
        ];
      }),
    ) as Record<string, { text: string; step?: { title: string; href: string } }>;
  return {
    checks: Object.fromEntries(perCheck) as Record<
      string,
      { title: string; question: string; says: Record<string, string> }
    >,
    outcomes: Object.fromEntries(
      Object.keys(tree.outcomes).map((id) => [id, wording.outcomes[id]?.title ?? id]),
    ),
    questions: Object.fromEntries(
      Object.entries(tree.nodes).map(([id, { check }]) => [
        id,
        wording.checks[check]?.question ?? id,
      ]),
    ),
    reasons: reasonWording,
    origins: originWording,
    confidences: confidenceWording,
    addressFaults: addressFaultWording,
    portFaults: portFaultWording,
    sightings: sightingWording,
    echoFaults: echoFaultWording,
    pasteNext: { 'plex-log': nextSteps(logNext), 'plex-account': nextSteps(accountNext) } as Record<
      string,
      ReturnType<typeof nextSteps>
    >,
    pasteFaults: pasteFaultWording,
    phrases: phraseMeaning,
    copying: copyWords,
    interface: interfaceWords,
  };
}
export type DiagnoseWords = ReturnType<typeof diagnoseWords>;
