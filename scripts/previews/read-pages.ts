/** Finds the pictures that a built site asks for: the pages themselves say what is on each. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pictureFile, type Preview } from '../../src/components/preview/preview.ts';

/** A picture that a page names. */
export interface Wanted {
  /** Its place within the site. */
  readonly file: string;
  readonly preview: Preview;
}

const WORDS = /<meta name="hopwise:picture" content="([^"]*)"/;

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** Text as it was before it was put into an attribute. */
export const unescape = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name = '') =>
    code === undefined ? (NAMED[name as string] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** The picture that the HTML of a page asks for; `undefined` for one without. */
export function wantedBy(html: string, pathname: string): Wanted | undefined {
  const words = WORDS.exec(html)?.[1];
  if (words === undefined) return undefined;
  return { file: pictureFile(pathname), preview: JSON.parse(unescape(words)) as Preview };
}

/** All pictures that the pages of a built site ask for, in the order of their addresses. */
export function readPages(siteDir: string): Wanted[] {
  return globSync('**/index.html', { cwd: siteDir })
    .sort()
    .flatMap((file) => {
      const pathname = `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`;
      return wantedBy(readFileSync(path.join(siteDir, file), 'utf8'), pathname) ?? [];
    });
}
