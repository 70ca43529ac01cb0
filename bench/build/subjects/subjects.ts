import { bareAstro } from './bare-astro.ts';
import { docusaurus } from './docusaurus.ts';
import { hopwise } from './hopwise.ts';
import { starlight } from './starlight.ts';
import type { Subject } from './subject.ts';
import { vitepress } from './vitepress.ts';

/** All that is measured, by what it is called on the command line. */
export const subjects: Readonly<Record<string, Subject>> = {
  hopwise,
  astro: bareAstro,
  starlight,
  vitepress,
  docusaurus,
};

/** The subject that the others are held against. */
export const floor = bareAstro.name;
