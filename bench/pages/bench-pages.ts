/**
 * `npm run bench:pages`: what a page costs before anybody touches it, beside the same content made by a plain Starlight,
 * by VitePress and by Docusaurus; what Lighthouse says of each kind of page; and what an answer in a diagnosis takes on a
 * slow processor. This site has to be
 * built (`npm run build`); the others are built here. `--write` stores the figures for the site's page.
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { root, siteDir } from '../../scripts/lib/paths.ts';
import { say } from '../../scripts/lib/say.ts';
import { measuredSchema, type Row } from '../../src/components/page-weight/measured.ts';
import { readAtlas } from '../../src/routers/read/read-atlas.ts';
import { findBrowser, launchOptions } from '../../test/support/browser.ts';
import { pagesOf } from '../build/page.ts';
import { empty, fill, placeOf } from '../build/place.ts';
import { runBuild } from '../build/run-build.ts';
import { docusaurus } from '../build/subjects/docusaurus.ts';
import { starlight } from '../build/subjects/starlight.ts';
import { vitepress } from '../build/subjects/vitepress.ts';
import { timeAnswers } from './answers.ts';
import { askLighthouse } from './lighthouse.ts';
import { toMarkdown } from './table.ts';
import { weighPage } from './weigh.ts';

/** What the page of the site is made from. */
const STORE = 'src/components/page-weight/measured.json';

/** The family whose pages every generator makes, and the one of them that is weighed. */
const family = { vendorId: 'avm', familyId: 'fritzbox' };
const same = 'routers/avm/fritzbox/port-forward';

/** One page of each kind of this site. */
const own: readonly (readonly [page: string, address: string])[] = [
  ['home', '/'],
  ['diagnosis', '/diagnose/plex-remote-access/'],
  ['step', '/runbooks/plex-remote-access/map-port/'],
  ['job in a router', `/${same}/`],
  ['cause', '/causes/cgnat/'],
  ['guide', '/guides/double-nat/'],
  ['decision tree', '/trees/plex-remote-access/'],
];

const others = [
  { id: 'starlight', subject: starlight, address: `/${same}/` },
  { id: 'vitepress', subject: vitepress, address: `/${same}.html` },
  { id: 'docusaurus', subject: docusaurus, address: `/${same}/` },
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});

const day = new Date().toISOString().slice(0, 10);
const { entries } = readAtlas(pathToFileURL(`${root}/`), day);
const few = entries.filter(
  ({ vendorId, familyId }) => vendorId === family.vendorId && familyId === family.familyId,
);
const home = {
  path: 'index',
  title: 'Atlas',
  description: 'Routers.',
  markdown: `[One](/${same}/)`,
};
const material = { entries: few, pages: [home, ...pagesOf(few)] };

const found = await findBrowser();
const browser = await chromium.launch(launchOptions(found));
try {
  const page = 'job in a router';
  const rows: Row[] = [
    await weighPage(browser, { siteDir, subject: 'Hopwise', page, address: `/${same}/` }),
  ];
  for (const { id, subject, address } of others) {
    const place = placeOf(id, subject);
    fill(place, subject, material);
    try {
      say('build', `${subject.name}, ${material.pages.length} pages`);
      await runBuild(place, subject);
      const built = path.join(place.site, subject.output);
      rows.push(await weighPage(browser, { siteDir: built, subject: subject.name, page, address }));
    } finally {
      empty(place);
    }
  }
  const ownRows: Row[] = [];
  for (const [kind, address] of own) {
    ownRows.push(await weighPage(browser, { siteDir, subject: 'Hopwise', page: kind, address }));
  }
  const measured = measuredSchema.parse({
    day,
    browser: `Chromium ${browser.version()}`,
    machine: { cores: os.availableParallelism(), processor: os.cpus()[0]?.model ?? 'unknown' },
    subjects: others.map(({ subject: { name, about } }) => ({ name, about })),
    same: rows,
    own: ownRows,
    lighthouse: await askLighthouse(found, siteDir, own),
    answers: await timeAnswers(browser, siteDir, Number(values.rounds)),
  });
  console.log(`\n${toMarkdown(measured)}`);
  if (values.write) writeFileSync(path.join(root, STORE), `${JSON.stringify(measured, null, 2)}\n`);
} finally {
  await browser.close();
}
