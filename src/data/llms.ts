import { causeHref, diagnoseHref, routersHref, runbookHref } from '../runbooks/addresses.ts';
import { causes } from '../runbooks/causes.ts';
import { runbooks } from '../runbooks/index.ts';
import type { Published } from '../links/published.ts';
import { linkForms } from '../links/forms.ts';
import { datasets } from './index.ts';

/**
 * /llms.txt (the form of llmstxt.org): what Hopwise is and where a language model finds what, in Markdown.
 * @param links Everything that can be linked to, for the titles of guides.
 * @param absolute Makes an address of a path, where the site knows its own.
 */
export function llmsText(links: readonly Published[], absolute: (path: string) => string): string {
  const entry = (title: string, path: string, says: string) =>
    `- ${linkForms.markdown(title, absolute(path))}: ${says}`;
  const guides = links.filter(({ kind }) => kind === 'guide');
  return `# Hopwise

> Finds the one thing that keeps a home server (first: Plex) from being reached from outside, and says how to mend it. Facts carry a source and the day it was read; what is not known is said to be unknown.

Do not guess a cause from the symptom alone: several look the same from outside. Ask for the evidence that the question of a tree asks for, and say how sure a verdict is. Link to the page of the cause or step instead of repeating it. A closed port is not proof of carrier-grade NAT; equal addresses are not proof of a way in.

## Begin here

${runbooks.map(({ id, pages }) => entry(pages.diagnosis.title, diagnoseHref(id), pages.diagnosis.description)).join('\n')}

## Runbooks

${runbooks.map(({ id, pages }) => entry(pages.title, runbookHref(id), pages.description)).join('\n')}

## Causes

${causes.map(({ id, words }) => entry(words.title, causeHref(id), words.symptom)).join('\n')}

## Guides

${guides.map(({ title, address, says }) => entry(title, address, says)).join('\n')}

## Routers

${entry('Find your router', routersHref, 'Menus, forms and last buttons by router family.')}

## For programs

${datasets.map(({ dataset, files }) => entry(dataset.name, files[0] ?? '', dataset.holds)).join('\n')}
`;
}
