import type { Alternative, Diagnosis } from '../../runbooks/engine/diagnose.ts';
import type { Judged } from '../../runbooks/engine/judge.ts';
import { detail } from './detail.ts';
import { sayWaits } from './line-views.ts';
import { element, mark, one, say, show } from '../render.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { DiagnoseWords } from './words.ts';

/** What the page shows of a diagnosis. Each view fills a part of the page that is already there. */

/** A row of the measured checks: what came out, or how long it may still take. */
export function renderMeasured(
  row: HTMLElement,
  check: {
    id: string;
    judged: Judged | undefined;
    /** When it was started, if it runs. */
    since: number | undefined;
    /** Whether it waits for the line. */
    waits: boolean;
    limitMs: number;
  },
  words: DiagnoseWords,
): void {
  const { id, judged, since, waits, limitMs } = check;
  const progress = one(row, 'progress') as HTMLProgressElement;
  const result = one(row, '[data-result]');
  show(progress, since !== undefined);
  const rested = waits ? 'waiting' : judged ? 'done' : 'idle';
  mark(row, 'data-status', since === undefined ? rested : 'running');
  if (since !== undefined) {
    progress.value = Date.now() - since;
    say(result, fill(words.interface.running, { limit: limitMs / 1000 }));
  } else if (waits) {
    say(result, sayWaits(words));
  } else {
    say(result, judged ? sayJudgement(id, judged, words) : words.interface.notRun);
  }
  const lines = judged && since === undefined && !waits ? detail(id, judged, words) : [];
  listLines(one(row, '[data-detail]'), lines);
}

/** Makes a list say these lines, if it does not yet. */
function listLines(list: HTMLElement, lines: readonly string[]): void {
  const said = [...list.children].map(({ textContent }) => textContent);
  if (said.join('\n') === lines.join('\n')) return;
  list.replaceChildren(...lines.map((line) => element('li', {}, line)));
}

/** What a judgement says, in a sentence; for unknown, why. */
export function sayJudgement(id: string, { judgement }: Judged, words: DiagnoseWords): string {
  return 'reason' in judgement
    ? words.reasons[judgement.reason]
    : (words.checks[id]?.says[judgement.finding] ?? judgement.finding);
}

/** How many answers, the last ones, a narrow screen shows above the question; as in diagnose.css. */
const lastShown = 3;

/** The answered questions with what they rest on, each of which can be changed. */
export function renderPath(root: HTMLElement, { path }: Diagnosis, words: DiagnoseWords): void {
  for (const part of root.querySelectorAll<HTMLElement>(
    'section[data-answered], [data-answered-actions]',
  )) {
    show(part, path.length > 0);
  }
  show(one(root, '[data-all-part]'), path.length > lastShown);
  say(one(root, '[data-all]'), fill(words.interface.allAnswers, { count: path.length }));
  one(root, '[data-path]').replaceChildren(
    ...path.map(({ check, finding, origin, reason }) => {
      const { question = check, says = {} } = words.checks[check] ?? {};
      const because = reason && reason !== 'cannot-tell' ? ` ${words.reasons[reason]}` : '';
      return element(
        'li',
        { 'data-answered': check },
        element('span', { class: 'origin', 'data-origin': origin }, words.origins[origin]),
        element('p', {}, `${says[finding] ?? finding}${because}`),
        element(
          'button',
          {
            type: 'button',
            class: 'inline',
            'data-change': check,
            'aria-label': fill(words.interface.changeOf, { question }),
          },
          words.interface.change,
        ),
      );
    }),
  );
}

/** How sure the verdict is, why not surer, and what would change it. */
export function renderVerdict(root: HTMLElement, diagnosis: Diagnosis, words: DiagnoseWords): void {
  const { outcome, confidence, wouldChange } = diagnosis;
  show(one(root, '[data-after]'), outcome !== null);
  if (outcome === null || confidence === null) return;

  const sure = words.confidences[confidence];
  const line = one(root, `[data-outcome="${outcome}"] [data-sure]`);
  line.dataset['confidence'] = confidence;
  line.replaceChildren(
    element('span', {}, element('strong', {}, `${sure.word}.`), ` ${sure.says}`),
  );
  show(line, diagnosis.kind === 'cause');

  const lines = cautionLines(diagnosis, words);
  show(one(root, '[data-cautions-part]'), lines.length > 0);
  one(root, '[data-cautions]').replaceChildren(...lines.map((text) => element('li', {}, text)));

  const would = wouldChange.map((alternative) => alternativeLine(alternative, words));
  one(root, '[data-would-change]').replaceChildren(...would.slice(0, mostTelling));
  one(root, '[data-would-change-rest]').replaceChildren(...would.slice(mostTelling));
  show(one(root, '[data-would-change-part]'), would.length > mostTelling);
}

/** How many of the things that would change a verdict are shown before the rest is folded away. */
const mostTelling = 3;

function alternativeLine(
  { check, findings, leadsTo }: Alternative,
  words: DiagnoseWords,
): HTMLLIElement {
  const says = findings.map((finding) => words.checks[check]?.says[finding] ?? finding);
  const then =
    'outcome' in leadsTo
      ? fill(words.interface.thenOutcome, { title: words.outcomes[leadsTo.outcome] ?? '' })
      : fill(words.interface.thenQuestion, { question: words.questions[leadsTo.ask] ?? '' });
  const instead = fill(words.interface.ifInstead, { says: says.join(` ${words.interface.or} `) });
  return element('li', {}, `${instead} ${then}`);
}

/** Why a verdict is not surer, one sentence each; what came with a link is one sentence in all. */
function cautionLines({ cautions, path }: Diagnosis, words: DiagnoseWords): string[] {
  const own = cautions.filter(({ because }) => because !== 'link');
  const lines = own.map(({ node, because }) => {
    const entry = path.find((candidate) => candidate.node === node);
    const { question = '', says = {} } = words.checks[entry?.check ?? ''] ?? {};
    switch (because) {
      case 'told':
        return words.interface.becauseTold;
      case 'partial':
        return fill(words.interface.becausePartial, { says: says[entry?.finding ?? ''] ?? '' });
      default:
        return fill(words.interface.becauseUnknown, { question });
    }
  });
  const linked = cautions.length - own.length;
  return linked > 0
    ? [...lines, fill(words.interface.becauseLink, { count: linked, total: path.length })]
    : lines;
}
