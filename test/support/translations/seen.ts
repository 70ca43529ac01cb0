/** Against which English each translation was last read: a change of the English is seen, and not left half said. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OtherLanguage } from '../../../src/runbooks/model/language.ts';
import type { Pair } from './pairs.ts';

const fileOf = (language: OtherLanguage): string =>
  path.resolve(import.meta.dirname, `../../../src/runbooks/translations/${language}/seen.json`);

/** A short digest of what is said in English. */
export const digestOf = ({ english }: Pair): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(english).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')
    .slice(0, 10);

/** File → digest of the English that its translation was read against. */
export const readSeen = (language: OtherLanguage): Readonly<Record<string, string>> =>
  existsSync(fileOf(language))
    ? (JSON.parse(readFileSync(fileOf(language), 'utf8')) as Record<string, string>)
    : {};

/** Takes down that every translation says what the English says now. */
export function writeSeen(language: OtherLanguage, all: readonly Pair[]): void {
  const seen = Object.fromEntries(
    all.map((pair) => [pair.file, digestOf(pair)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(fileOf(language), `${JSON.stringify(seen, null, 2)}\n`);
}
