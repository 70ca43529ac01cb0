import type { Diagnosis } from '../../runbooks/engine/diagnose.ts';
import { element, one, show } from '../render.ts';
import type { Snapshot } from './session.ts';
import type { DiagnoseWords } from './words.ts';

/** Before and after a fix, side by side, once everything that was started has ended. */
export function renderCompare(
  root: HTMLElement,
  before: Snapshot,
  diagnosis: Diagnosis,
  words: DiagnoseWords,
): void {
  const part = one(root, '[data-compare]');
  show(part, diagnosis.outcome !== null);
  if (diagnosis.outcome === null) return;

  const after = Object.fromEntries(diagnosis.path.map(({ check, finding }) => [check, finding]));
  const said = (check: string, finding: string | undefined) =>
    finding === undefined
      ? words.interface.noEvidence
      : (words.checks[check]?.says[finding] ?? finding);
  const checks = [...new Set([...Object.keys(before.findings), ...Object.keys(after)])];
  one(root, '[data-compare-says]').textContent =
    before.outcome === diagnosis.outcome ? words.interface.unchanged : words.interface.changed;
  one(root, '[data-compare-rows]').replaceChildren(
    compareRow(
      words.interface.result,
      words.outcomes[before.outcome ?? ''] ?? words.interface.noEvidence,
      words.outcomes[diagnosis.outcome] ?? '',
      words,
    ),
    ...checks.map((check) =>
      compareRow(
        words.checks[check]?.title ?? check,
        said(check, before.findings[check]),
        said(check, after[check]),
        words,
      ),
    ),
  );
}

function compareRow(
  title: string,
  before: string,
  after: string,
  words: DiagnoseWords,
): HTMLTableRowElement {
  return element(
    'tr',
    { role: 'row', ...(before === after ? {} : { 'data-changed': '' }) },
    element('th', { role: 'rowheader', scope: 'row' }, title),
    element('td', { role: 'cell', 'data-label': words.interface.before }, before),
    element('td', { role: 'cell', 'data-label': words.interface.after }, after),
  );
}
