import type { Entry } from '../../../src/routers/entry.ts';
import type { Page } from '../page.ts';

/** What is to be built: an atlas, and the same as pages that any generator can make. */
export interface Material {
  readonly entries: readonly Entry[];
  readonly pages: readonly Page[];
}

/** A command of a build, without the Node.js that runs it. */
export interface Command {
  /** The file, from the folder that holds node_modules: `astro/bin/astro.mjs`. */
  readonly file: string;
  readonly args: readonly string[];
}

/** A generator of sites that is measured. */
export interface Subject {
  /** Its name in tables. */
  readonly name: string;
  /** What it is, for those who read the table. */
  readonly about: string;
  /** Whether a large build of it takes many minutes. */
  readonly isSlow?: true;
  /** Packages it needs with their versions, and versions of theirs to hold to; none if the project has them. */
  readonly install?: {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly overrides?: Readonly<Record<string, string>>;
  };
  /** The files to build from, by their path. */
  readonly files: (material: Material) => Iterable<readonly [path: string, text: string]>;
  /** Folders and files of the checkout to build from, too. */
  readonly copies?: readonly string[];
  /** What to run, one after the other. */
  readonly commands: readonly Command[];
  /** The folder that the site is written to. */
  readonly output: string;
}
