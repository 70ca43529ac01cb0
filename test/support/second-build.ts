/** A built site as the next version would leave it: other words, other names of scripts, another service worker. */
import { globSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeOffline } from '../../scripts/offline/write-offline.ts';

/** A script that the diagnosis page loads late: only when the report to post is opened. */
const LATE = /^\/?_astro\/write\.[\w-]+\.js$/;

/** What became of what. */
export interface SecondBuild {
  /** Address of a script that pages of the first build load late, and that the second has no more. */
  readonly gone: string;
  /** Its address in the second. */
  readonly instead: string;
}

/** As much of the site as tells one build from the next, so that making the next takes little time. */
const SOME = [
  '*.*',
  '_astro/*',
  'kept/**/*',
  'pagefind/*.*',
  'data/{links,routers/index}.json',
  '{about,diagnose,guides,offline}/**/*',
  'routers/avm/**/*',
];

/** Makes a folder with some files of a built site, each a second name of the first. */
export async function linkSite(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  for (const file of globSync(SOME, { cwd: from, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const full = path.join(file.parentPath, file.name);
    const second = path.join(to, path.relative(from, full));
    await mkdir(path.dirname(second), { recursive: true });
    await link(full, second);
  }
}

/** Writes a file anew: what it was linked to stays as it was. */
async function replace(file: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(file, 'utf8'));
  await rm(file);
  await writeFile(file, text);
}

/** Turns a linked site into its next version. */
export async function buildAgain(site: string): Promise<SecondBuild> {
  const late = globSync('_astro/*.js', { cwd: site }).find((file) => LATE.test(file));
  if (late === undefined) throw new Error('No script is loaded late any more: name another one.');
  const name = path.basename(late);
  const next = name.replace(/\.[\w-]+\.js$/, '.Next1234.js');
  await rename(path.join(site, late), path.join(site, '_astro', next));
  for (const file of globSync('_astro/*.js', { cwd: site })) {
    const text = await readFile(path.join(site, file), 'utf8');
    if (text.includes(name))
      await replace(path.join(site, file), () => text.replaceAll(name, next));
  }
  await replace(path.join(site, 'index.html'), (html) => html.replace('</h1>', ', again</h1>'));
  // Not written over: it is the first build's own file.
  await rm(path.join(site, 'sw.js'));
  await writeOffline(site);
  return { gone: `/_astro/${name}`, instead: `/_astro/${next}` };
}

/** Makes the service worker of a linked site believe that the browser saves data. */
export const saveData = (site: string): Promise<void> =>
  replace(
    path.join(site, 'sw.js'),
    (program) =>
      `Object.defineProperty(navigator,'connection',{value:{saveData:true}});\n${program}`,
  );
