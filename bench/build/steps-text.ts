import { fillOf } from '../../src/routers/fill.ts';
import type { Family } from '../../src/routers/model/family.ts';
import type { Label } from '../../src/routers/model/label.ts';
import type { RouterStep } from '../../src/routers/model/step.ts';
import {
  describedWords,
  ownValueWords,
  pickWords,
  readingWords,
  supportWords,
} from '../../src/routers/words.ts';
import type { RouterTaskId } from '../../src/runbooks/model/router-task.ts';

/** A label in all its languages. */
const words = (label: Label): string =>
  typeof label === 'string' ? label : Object.values(label).join(' / ');

/** Signs that mean something in Markdown or in a generator's templates, as plain text. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|~:]/g, String.raw`\$&`);

const strong = (label: Label): string => `**${escaped(words(label))}**`;

type Form = Extract<RouterStep, { do: 'fill' }>;

/** A form as a table: its labels, in its order, with what goes into each. */
function formTable({ fields }: Form, task: RouterTaskId, translates: boolean): string {
  const rows = fields.map(({ label, role, choose }) => {
    const fill = fillOf({ role, choose: choose && words(choose) }, task, translates);
    const value =
      fill.kind === 'text'
        ? fill.text
        : fill.kind === 'own'
          ? ownValueWords[fill.value]
          : describedWords[fill.what];
    return `   | ${escaped(words(label))} | ${escaped(value)} |`;
  });
  return ['', '', '   | Field | Value |', '   | --- | --- |', ...rows].join('\n');
}

function stepText(step: RouterStep, task: RouterTaskId, translates: boolean): string {
  switch (step.do) {
    case 'menu':
      return `Go to ${step.labels.map(strong).join(' › ')}`;
    case 'press':
      return `Press ${strong(step.label)}`;
    case 'switch':
      return `Turn ${step.to} ${strong(step.label)}`;
    case 'pick':
      return `Pick ${step.choose ? strong(step.choose) : pickWords[step.what]}`;
    case 'fill':
      return `Fill in the form${formTable(step, task, translates)}`;
    case 'read':
      return `Read ${readingWords[step.what]}`;
    case 'wait':
      return step.text;
  }
}

/** What a family says of a task, as Markdown: every way to do it, step by step, and what surprises people. */
export function stepsText({ tasks }: Family, id: RouterTaskId): string {
  const task = tasks[id];
  const { support, procedures = [], because, byItself, quirks = [] } = task ?? {};
  const translates = task?.ports?.mayDiffer !== 'no';
  return [
    support === 'yes' ? '' : supportWords[support ?? 'not-looked-for'].says,
    escaped(because?.text ?? byItself?.text ?? ''),
    ...procedures.map(({ steps }) =>
      steps
        .map((step) => {
          const note = step.note === undefined ? '' : `\n\n   ${escaped(step.note)}`;
          return `1. ${stepText(step, id, translates)}${note}`;
        })
        .join('\n'),
    ),
    quirks.map(({ text }) => `- ${escaped(text)}`).join('\n'),
  ].join('\n\n');
}
