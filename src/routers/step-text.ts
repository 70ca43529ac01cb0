import { plainLabel } from './in-short.ts';
import type { Locale } from './model/label.ts';
import type { RouterStep } from './model/step.ts';
import { pickWords, readingWords } from './words.ts';

/** A step on a router’s screen as one line of text, in the words of the page that draws it. */
export function stepText(step: RouterStep, locales: readonly Locale[]): string {
  const plain = (label: Parameters<typeof plainLabel>[0]) => plainLabel(label, locales);
  switch (step.do) {
    case 'menu':
      return `Go to ${step.labels.map(plain).join(' › ')}`;
    case 'press':
      return `Press ${plain(step.label)}`;
    case 'switch':
      return `Turn ${step.to} ${plain(step.label)}`;
    case 'pick': {
      const what = step.choose ? plain(step.choose) : pickWords[step.what];
      return step.label ? `Pick ${what} under ${plain(step.label)}` : `Pick ${what}`;
    }
    case 'fill':
      return `Fill in the form: ${step.fields.map(({ label }) => plain(label)).join(', ')}`;
    case 'read':
      return `Read ${readingWords[step.what]}${step.label ? `: ${plain(step.label)}` : ''}`;
    case 'wait':
      return step.text;
  }
}
