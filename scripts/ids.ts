/** `npm run ids`: writes what can be linked to into the ledger; nothing published is ever taken out of it. */
import { writeFileSync } from 'node:fs';
import { ledger } from '../src/links/ledger.ts';
import { linkables } from '../src/links/linkables.ts';
import { readContent } from '../src/links/node/read-content.ts';
import { redirects } from '../src/links/redirects.ts';
import { updateLedger } from '../src/links/node/update-ledger.ts';

const root = new URL('../', import.meta.url);
const today = new Date().toISOString().slice(0, 10);
const update = updateLedger(ledger, linkables(readContent(root)), redirects, today);

const lines = update.entries.map((entry) => JSON.stringify(entry)).join(',\n');
writeFileSync(new URL('src/links/ledger.json', root), `[\n${lines}\n]\n`);
console.log(`${update.entries.length} addresses, ${update.added.length} new.`);

if (update.lost.length > 0) {
  console.error(
    [
      'These were published and lead nowhere now:',
      ...update.lost.map((address) => `  ${address}`),
      'Give each a line in src/links/redirects.ts that says where the same is said now.',
    ].join('\n'),
  );
  process.exit(1);
}
