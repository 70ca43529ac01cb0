/**
 * `npm run words`: lists the translations whose English has changed since they were read against it. Mend them, then
 * `npm run words -- --read` takes down that all of them were read.
 */
import { parseArgs } from 'node:util';
import { otherLanguages } from '../src/runbooks/model/language.ts';
import { pairs } from '../test/support/translations/pairs.ts';
import { digestOf, readSeen, writeSeen } from '../test/support/translations/seen.ts';
import { say } from './lib/say.ts';

const { values } = parseArgs({ options: { read: { type: 'boolean', default: false } } });

for (const language of otherLanguages) {
  const all = await pairs(language);
  const seen = readSeen(language);
  const changed = all.filter((pair) => seen[pair.file] !== digestOf(pair));
  if (values.read) writeSeen(language, all);
  for (const { file } of changed) say(language, file);
  say(language, `${changed.length} of ${all.length} ${values.read ? 'read' : 'to be read'}`);
}
