import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { otherLanguages } from '../../runbooks/model/language.ts';
import { readAtlas } from '../../routers/read/read-atlas.ts';
import type { ReadContent } from '../linkables.ts';
import type { Doc } from '../list/docs.ts';

const DOCS_FOLDER = 'src/content/docs';
const frontmatter = z.looseObject({ title: z.string(), description: z.string() });

/**
 * Reads the router atlas and the written pages from a checkout.
 * @param root The checkout, as a file URL with a slash at its end.
 * @throws When a page has no frontmatter with title and description.
 */
export function readContent(root: URL): ReadContent {
  const folder = fileURLToPath(new URL(`${DOCS_FOLDER}/`, root));
  const docs = globSync('**/*.{md,mdx}', { cwd: folder })
    // A translated page has the address of the English one, behind its language.
    .filter((file) => !otherLanguages.some((language) => file.startsWith(`${language}${path.sep}`)))
    .sort()
    .map((file): Doc => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const [, above = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const { title, description } = frontmatter.parse(parse(above));
      return { id: file.replaceAll('\\', '/').replace(/\.mdx?$/, ''), title, description, body };
    });
  return { routers: readAtlas(root).entries, docs };
}
