/** The questions of `npm run new:router`, and the file that their answers make. */
import { stringify } from 'yaml';
import { sourceKinds } from '../../src/runbooks/model/source.ts';

/** What was answered, by question; `today` is the day the source was read. */
export type Answers = Record<string, string> & { today: string };

interface Question {
  readonly id: string;
  readonly text: string;
  /** What is wrong with an answer, or nothing. */
  readonly check: (answer: string) => string | undefined;
}

/** A name as part of an address: small letters, digits, single hyphens. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const named = (answer: string): string | undefined =>
  slug(answer) === '' ? 'Write at least one letter or digit.' : undefined;

const filled = (answer: string): string | undefined =>
  answer === '' ? 'This cannot be empty.' : undefined;

const oneOf =
  (choices: readonly string[]) =>
  (answer: string): string | undefined =>
    choices.includes(answer) ? undefined : `Write one of: ${choices.join(', ')}.`;

const interfaces = ['web', 'app', 'web-and-app', 'command-line'] as const;

/** What is asked, in order. */
export const questions: readonly Question[] = [
  { id: 'vendor', text: 'The name on the box (vendor):', check: named },
  { id: 'family', text: 'The family, as people call it:', check: named },
  { id: 'interface', text: `Its interface (${interfaces.join(', ')}):`, check: oneOf(interfaces) },
  {
    id: 'menu',
    text: 'The menu entries to port forwarding, letter for letter, with > between them (empty if no source shows them):',
    check: () => undefined,
  },
  { id: 'title', text: 'The title of the source you have before you:', check: filled },
  { id: 'publisher', text: 'Who published it:', check: filled },
  {
    id: 'url',
    text: 'Its address:',
    check: (answer) =>
      URL.canParse(answer) && /^https?:/.test(answer)
        ? undefined
        : 'Write a whole address, such as https://vendor.example/help.',
  },
  { id: 'kind', text: `Its kind (${sourceKinds.join(', ')}):`, check: oneOf(sourceKinds) },
];

/** A valid file of the atlas, with one task. */
export function familyFile(answers: Answers): string {
  const { vendor, family, menu = '', title, publisher, url, kind, today } = answers;
  const labels = menu
    .split('>')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  const described = {
    support: 'yes',
    procedures: [
      {
        steps: [{ do: 'menu', labels, note: 'No source shows the fields of this form yet.' }],
        source: 'first',
        labelsSeen: true,
      },
    ],
  };
  const searched = { support: 'unknown', searched: [`${title ?? ''}, ${url ?? ''}`] };
  const isDescribed = labels.length > 0;
  return stringify({
    vendor,
    family,
    interface: answers['interface'],
    locales: ['en'],
    access: {},
    tasks: { 'port-forward': isDescribed ? described : searched },
    sources: isDescribed
      ? { first: { title, publisher, url, kind, read: today, secondHand: false } }
      : {},
  });
}
