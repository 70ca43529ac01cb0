import { diagnoseHref } from './addresses.ts';
import { named } from './engine/named.ts';
import type { Language } from './model/language.ts';
import type { Tree } from './model/tree.ts';
import { tree as remoteAccess } from './plex-remote-access/tree.ts';

/**
 * Where a symptom is followed up: the questions it begins, with this answer given; or those of another runbook, where
 * the tree would only hand over to it.
 * @param finding A finding of the check `symptom`.
 */
export function symptomHref(finding: string, language: Language = 'en'): string {
  const { id, nodes, outcomes }: Tree = remoteAccess;
  const target = named(named(nodes, 'symptom').on, finding);
  const end = Object.hasOwn(outcomes, target) ? outcomes[target] : undefined;
  return end?.kind === 'handover' && end.handsOverTo !== undefined
    ? diagnoseHref(end.handsOverTo, {}, language)
    : diagnoseHref(id, { symptom: finding }, language);
}
