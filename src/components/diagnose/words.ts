import { runbookHref } from '../../runbooks/addresses.ts';
import type { PasteNext } from '../../runbooks/model/paste-wording.ts';
import type { Runbook } from '../../runbooks/model/runbook.ts';
import { sharedWords } from '../../runbooks/translations/shared-words.ts';
import { wordsIn } from '../words/words-in.ts';

/** All words the diagnosis page's script needs. Built with the page, so that the script holds none. */
export function diagnoseWords({ id: runbook, language, tree, wording, pages }: Runbook) {
  const shared = sharedWords(language);
  const own = wordsIn(language);
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
    reasons: shared.reasons,
    origins: shared.origins,
    confidences: shared.confidences,
    addressFaults: shared.addressFaults,
    portFaults: shared.portFaults,
    sightings: shared.sightings,
    echoFaults: shared.echoFaults,
    pasteNext: {
      'plex-log': nextSteps(shared.pasteNext['plex-log']),
      'plex-account': nextSteps(shared.pasteNext['plex-account']),
    } as Record<string, ReturnType<typeof nextSteps>>,
    pasteFaults: shared.pasteFaults,
    phrases: shared.phrases,
    path: { layerStates: shared.layerStates, ...own.layerPath },
    copying: own.copy,
    /** Words that the script puts together itself. `{…}` is filled in. */
    interface: { ...own.diagnosing, ...own.pasting },
  };
}
export type DiagnoseWords = ReturnType<typeof diagnoseWords>;
