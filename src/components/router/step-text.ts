import { plainLabel } from '../../routers/in-short.ts';
import type { Locale } from '../../routers/model/label.ts';
import type { RouterStep } from '../../routers/model/step.ts';
import { pickWords, readingWords } from '../../routers/words.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { InterfaceWords } from '../words/words-in.ts';

/** A step on a router’s screen as one line of text, in the words of the page that draws it. */
export function stepText(
  step: RouterStep,
  locales: readonly Locale[],
  words: InterfaceWords['routerStep'],
): string {
  const plain = (label: Parameters<typeof plainLabel>[0]) => plainLabel(label, locales);
  switch (step.do) {
    case 'menu':
      return `${words.menu} ${step.labels.map(plain).join(' › ')}`;
    case 'press':
      return fill(words.press, { label: plain(step.label) });
    case 'switch':
      return fill(words.switch[step.to], { label: plain(step.label) });
    case 'pick': {
      const what = step.choose ? plain(step.choose) : pickWords[step.what];
      return step.label
        ? fill(words.pickUnder, { what, label: plain(step.label) })
        : fill(words.pick, { what });
    }
    case 'fill':
      return `${words.fill}: ${step.fields.map(({ label }) => plain(label)).join(', ')}`;
    case 'read': {
      const what = readingWords[step.what];
      return step.label
        ? fill(words.readAt, { what, label: plain(step.label) })
        : fill(words.read, { what });
    }
    case 'wait':
      return step.text;
  }
}
