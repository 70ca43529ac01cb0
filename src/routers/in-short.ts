import type { RouterTaskId } from '../runbooks/model/router-task.ts';
import { menuTrail } from './menu-trail.ts';
import type { Family } from './model/family.ts';
import { type Label, labelIn, type Locale } from './model/label.ts';
import { supportWords } from './words.ts';

/** A label in the family’s own language, or in the first that it is known in. */
export function plainLabel(label: Label, locales: readonly Locale[]): string {
  const [primary = 'en'] = locales;
  const texts = locales.map((locale) => labelIn(label, locale, primary));
  return texts.find((text) => text !== undefined) ?? '';
}

/** How a family does a task, or why that is not said, in one sentence. */
export function taskInShort(
  { tasks, locales, interface: face }: Pick<Family, 'tasks' | 'locales' | 'interface'>,
  id: RouterTaskId,
): string {
  const task = tasks[id];
  if (task === undefined) return supportWords['not-looked-for'].says;
  if (task.support !== 'yes' && task.support !== 'app-only') {
    const { says } = supportWords[task.support];
    return task.because ? `${says.replace(/\.$/, '')}: ${task.because.text}` : says;
  }
  const trail = menuTrail(task)?.map((label) => plainLabel(label, locales));
  if (trail) {
    const where = task.support === 'app-only' || face === 'app' ? 'In its app' : 'In its menus';
    return `${where}: ${trail.join(' › ')}.`;
  }
  if (task.procedures) return 'What to press and what to fill in, label by label, with its source.';
  return task.byItself?.text ?? 'It is set on a command line: the commands, with their source.';
}
