import type { AnyCheck } from '../../runbooks/model/check.ts';
import type { Tree } from '../../runbooks/model/tree.ts';
import type { PageShapes } from '../../runbooks/model/page-shapes.ts';
import { shapesFor } from '../../runbooks/shapes.ts';
import type { Runbook } from '../../runbooks/model/runbook.ts';
import { diagnoseWords, type DiagnoseWords } from './words.ts';

/** A runbook's tree and checks as the page's HTML brings them: all but the judges, which are code. */
export interface PlainRunbook {
  id: string;
  tree: Tree;
  checks: Omit<AnyCheck, 'judge'>[];
}

/** All that the script of a diagnosis page is given with its HTML. */
export interface PageData {
  runbook: PlainRunbook;
  words: DiagnoseWords;
  shapes: PageShapes;
}

/** A check without its code, which is left out by name: JSON would leave it out unseen. */
function plain(check: AnyCheck): Omit<AnyCheck, 'judge'> {
  const { id, layer, by, findings, needs, limitMs, reaches } = check;
  return { id, layer, by, findings, needs, limitMs, ...(reaches && { reaches }) };
}

/** Puts together what a runbook's page brings, so that its script is the same for all and holds only its own work. */
export function pageData(runbook: Runbook): PageData {
  const { id, tree, checks } = runbook;
  return {
    runbook: { id, tree, checks: checks.map(plain) },
    words: diagnoseWords(runbook),
    shapes: shapesFor(checks),
  };
}
