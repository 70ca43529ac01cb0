import { parseArgs } from 'node:util';
import { subjects } from './subjects/subjects.ts';

/** What a run of the benchmark measures. */
export interface Plan {
  /** Pages of the atlas to build, the fewest first; 0 for the atlas as it is. */
  readonly sizes: readonly number[];
  /** Names of the subjects, as on the command line. */
  readonly subjects: readonly string[];
  /** Most pages that the slow subjects are built with. */
  readonly slowUpTo: number;
  readonly rounds: number;
  /** Whether the site’s page gets the figures. */
  readonly write: boolean;
}

/** A list without its doubles. */
const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

function readSize(option: string, text: string): number {
  if (text === 'today') return 0;
  const pages = Number(text);
  if (Number.isInteger(pages) && pages > 0 && pages <= 50_000) return pages;
  throw new Error(`${option} holds "${text}": write "today", or a number of pages up to 50000.`);
}

/**
 * Reads the command line.
 * @throws An Error with one line for the person when it makes no sense.
 */
export function readPlan(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: 'today,1500,3000,5000' },
      subjects: { type: 'string', default: Object.keys(subjects).join(',') },
      'slow-up-to': { type: 'string', default: '50000' },
      rounds: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
    },
  });
  const names = once(values.subjects.split(','));
  const unknown = names.filter((name) => !Object.hasOwn(subjects, name));
  if (unknown.length > 0) {
    throw new Error(
      `--subjects holds "${unknown.join(', ')}". There are: ${Object.keys(subjects).join(', ')}.`,
    );
  }
  if (!/^[1-9]\d?$/.test(values.rounds)) {
    throw new Error(`--rounds is "${values.rounds}": write a number from 1 to 99.`);
  }
  return {
    sizes: once(values.sizes.split(',').map((text) => readSize('--sizes', text))).toSorted(
      (a, b) => a - b,
    ),
    subjects: names,
    slowUpTo: readSize('--slow-up-to', values['slow-up-to']),
    rounds: Number(values.rounds),
    write: values.write,
  };
}
