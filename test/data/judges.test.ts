/** Every fixture of every judge: what was seen, and the finding it must come to. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/runbooks/engine/judge.ts';
import { caseSchema } from '../../src/runbooks/case-schema.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { findingIds } from '../../src/runbooks/model/check.ts';
import { unknownReasons } from '../../src/runbooks/model/observation.ts';
import { measuredValues } from '../../src/runbooks/values.ts';
import { logic } from '../../src/runbooks/logic.ts';

interface Fixture {
  about: string;
  evidence: Case['evidence'];
  expect: { finding: string; reason?: string };
}

const checks = [...new Set(logic.flatMap((runbook) => runbook.checks))];
/** The first runbook whose cases hold evidence of a check. */
const runbookOf = (check: string) => logic.find((one) => one.checks.some(({ id }) => id === check));

const folder = path.resolve(import.meta.dirname, '../fixtures');
const fixtures = globSync('*/*.json', { cwd: folder })
  .sort()
  .map((file) => ({
    file,
    runbook: runbookOf(path.dirname(file)),
    check: checks.find(({ id }) => id === path.dirname(file)),
    fixture: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Fixture,
  }))
  .filter(({ check }) => check !== undefined);

describe.each(fixtures)('$file', ({ check, runbook, fixture }) => {
  it(fixture.about, () => {
    if (!runbook) throw new Error('No runbook asks this check.');
    const { evidence } = caseSchema(runbook.id, runbook.checks).parse({
      version: 1,
      runbook: runbook.id,
      evidence: fixture.evidence,
    });
    expect(check && judge(check, evidence)?.judgement).toEqual(fixture.expect);
  });
});

describe('the fixtures', () => {
  it('show every finding of every check that judges a measurement', () => {
    const lacking = checks
      .filter(({ id }) => id in measuredValues)
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
