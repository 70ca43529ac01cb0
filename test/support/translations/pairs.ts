/** English words and their translations, file by file, so that each can be held against the other. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runbooks } from '../../../src/runbooks/index.ts';
import type { OtherLanguage } from '../../../src/runbooks/model/language.ts';
import { routerTasks } from '../../../src/runbooks/router-tasks.ts';

const source = path.resolve(import.meta.dirname, '../../../src/runbooks');

/** A file of words and the one that says the same in another language. */
export interface Pair {
  /** The translation, from its language’s folder on. */
  file: string;
  english: Record<string, unknown>;
  /** Undefined where nobody has translated it yet. */
  translated: Record<string, unknown> | undefined;
}

/** What is not words, and so stands in the English file alone. */
const notWords = new Set(['sources', 'routerTask']);

const load = async (file: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(file).href)) as Record<string, unknown>;

/** Words alone: without ids of sources and jobs. */
function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !notWords.has(key))
      .map(([key, of]) => [key, wordsOf(of)]),
  );
}

const mapped = <Of, To>(values: Record<string, Of>, to: (value: Of) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));

/** Every file of words that a diagnosis needs, with its translation. */
export async function pairs(language: OtherLanguage): Promise<Pair[]> {
  const folder = path.join(source, 'translations', language);
  const pair = async (file: string, english: Record<string, unknown>): Promise<Pair> => {
    const translation = path.join(folder, file);
    return {
      file,
      english: wordsOf(english) as Record<string, unknown>,
      translated: existsSync(translation) ? await load(translation) : undefined,
    };
  };
  const from = async (file: string, english: string) =>
    pair(file, await load(path.join(source, english)));
  const checks = readdirSync(path.join(source, 'checks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const json = async (language: string) =>
    (await import(pathToFileURL(path.join(source, `../content/i18n/${language}.json`)).href, {
      with: { type: 'json' },
    })) as { default: Record<string, unknown> };
  const { default: english } = await json('en');
  const { default: interfaceWords } = await json(language);
  return Promise.all([
    Promise.resolve({ file: 'interface', english, translated: interfaceWords }),
    from('evidence.ts', 'evidence.wording.ts'),
    from('layers.ts', 'layer.wording.ts'),
    from('sources.ts', 'source.wording.ts'),
    from('post.ts', 'post/post.wording.ts'),
    from('facts.ts', 'post/facts.wording.ts'),
    pair('router-tasks.ts', {
      routerTasks: mapped(routerTasks, ({ title }) => title),
    }),
    pair('router-advice.ts', {
      routerAdvice: Object.fromEntries(
        runbooks.map(({ id, routerAdvice }) => [id, routerAdvice.map(({ text }) => text)]),
      ),
    }),
    ...checks.map((id) => from(`checks/${id}.ts`, `checks/${id}/wording.ts`)),
    ...runbooks.map(({ id }) => from(`outcomes/${id}.ts`, `${id}/outcomes.wording.ts`)),
    ...runbooks.map(({ id, pages: { title, diagnosis, steps } }) =>
      pair(`pages/${id}.ts`, {
        pages: {
          title,
          diagnosis,
          steps: Object.fromEntries(steps.map((step) => [step.id, step.title])),
        },
      }),
    ),
  ]);
}
