/** Every fixture of every judge: what was seen, and the finding it must come to. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/runbooks/engine/judge.ts';
import { type Case, caseSchema } from '../../src/runbooks/model/case.ts';
import { findingIds } from '../../src/runbooks/model/check.ts';
import { unknownReasons } from '../../src/runbooks/model/observation.ts';
import { checks } from '../../src/runbooks/plex-remote-access/checks.ts';

interface Fixture {
  about: string;
  evidence: Case['evidence'];
  expect: { finding: string; reason?: string };
}

const folder = path.resolve(import.meta.dirname, '../fixtures');
const fixtures = globSync('*/*.json', { cwd: folder })
  .sort()
  .map((file) => ({
    file,
    check: checks.find(({ id }) => id === path.dirname(file)),
    fixture: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Fixture,
  }))
  .filter(({ check }) => check !== undefined);
const schema = caseSchema('plex-remote-access', checks);

describe.each(fixtures)('$file', ({ check, fixture }) => {
  it(fixture.about, () => {
    const { evidence } = schema.parse({
      version: 1,
      runbook: 'plex-remote-access',
      evidence: fixture.evidence,
    });
    expect(check && judge(check, evidence)?.judgement).toEqual(fixture.expect);
  });
});

describe('the fixtures', () => {
  it('show every finding of every check that judges a measurement', () => {
    const lacking = checks
      .filter((check) => check.by !== 'person' || check.needs.length > 0)
      .flatMap((check) =>
        findingIds(check)
          .filter(
            (finding) =>
              !fixtures.some(
                (entry) => entry.check?.id === check.id && entry.fixture.expect.finding === finding,
              ),
          )
          .map((finding) => `${check.id}: ${finding}`),
      );
    expect(lacking).toEqual([]);
  });

  it('show every reason of not knowing', () => {
    const shown = new Set(fixtures.map(({ fixture }) => fixture.expect.reason));
    expect(unknownReasons.filter((reason) => !shown.has(reason))).toEqual([]);
  });
});
