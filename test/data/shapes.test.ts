/** What a page holds values against takes and refuses exactly what the schemas do that it was made of. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksThatJudge, withJudges } from '../../src/components/diagnose/judges.ts';
import { pageData } from '../../src/components/diagnose/page-data.ts';
import {
  homeAddressSchema,
  seenAddressSchema,
} from '../../src/runbooks/checks/public-address/value.ts';
import { reachSchema } from '../../src/runbooks/checks/port-reachable/value.ts';
import { caseSchema } from '../../src/runbooks/case-schema.ts';
import { isObservationOf } from '../../src/runbooks/engine/observed.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { logic } from '../../src/runbooks/logic.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { problemSchema } from '../../src/runbooks/model/problem.ts';
import { fits } from '../../src/runbooks/model/shape.ts';
import { shapeOf } from '../../src/runbooks/shapes.ts';
import { measuredValues } from '../../src/runbooks/values.ts';
import { pageShapes } from '../support/page-shapes.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures');
const cases = globSync('*/*.json', { cwd: folder })
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Partial<Case>)
  .filter(({ evidence }) => evidence !== undefined);
const observations = cases.flatMap(({ evidence = {} }) => Object.entries(evidence));
const valuesOf = (check: string) =>
  observations.flatMap(([id, seen]) =>
    id === check && seen.status === 'measured' ? [seen.value] : [],
  );

/** Things that may stand where they do not belong: edges of numbers and texts, and other kinds of values. */
const strays = [
  ...[null, true, 0, 1, -1, 0.5, 65_535, 65_536, 60_001, 1e300, Number.NaN, '', 'x', [], {}],
  ...['outside', 'ipv4', '192.0.2.1', '2001:db8::1', 'é', 'x'.repeat(501), [1], ['ipv4'], { a: 1 }],
  ...['2026-11-21T00:00:00Z', '2026-13-41T00:00:00Z', 'person', 'refused', 'timeout', 'unknown'],
];

/** Changes one place of a value: another thing in it, nothing in it, or something more. */
function changed(value: unknown, [at, ...rest]: readonly number[], stray: unknown): unknown {
  if (at === undefined || typeof value !== 'object' || value === null) return stray;
  const names = Object.keys(value);
  const place = at % (names.length + 1);
  const name = names[place];
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])];
    list[place] = name === undefined ? stray : changed(list[place], rest, stray);
    return list;
  }
  const record = { ...(value as Record<string, unknown>) };
  if (name === undefined) record['stray'] = stray;
  else if (stray === undefined && rest.length === 0) Reflect.deleteProperty(record, name);
  else record[name] = changed(record[name], rest, stray);
  return record;
}

/** JSON has no undefined: what is compared has gone through it, as everything that a page reads has. */
const asRead = (value: unknown): unknown =>
  (JSON.parse(JSON.stringify({ value })) as { value?: unknown }).value ?? null;

const ways = fc.array(fc.nat(12), { maxLength: 5 });
const stray = fc.constantFrom(...strays, undefined);

describe('the shape of each measurement', () => {
  it.each(Object.entries(measuredValues))('%s', (id, schema) => {
    const known = valuesOf(id);
    const shape = pageShapes.values[id];
    if (!shape) throw new Error('There is no shape.');
    expect(known.length).toBeGreaterThan(0);
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...known), ways, stray, (value, way, odd) => {
        const read = asRead(changed(value, way, odd));
        const isRight = schema.safeParse(read).success;
        refused += isRight ? 0 : 1;
        expect([read, fits(shape, read)]).toEqual([read, isRight]);
      }),
      { numRuns: 2000 },
    );
    for (const value of known) expect(fits(shape, value)).toBe(true);
    expect(refused).toBeGreaterThan(100);
  });
});

describe('the shape of each answer of a companion', () => {
  const seen = { vantage: 'outside', address: '192.0.2.1', family: 'ipv4', kind: 'public' };
  const said = { service: 'echo.example', family: 'ipv4', said: { address: '192.0.2.1' } };
  const fault = { service: 'echo.example', family: 'ipv6', said: { fault: 'no-answer' } };
  const problem = { code: 'not-found', status: 404, title: 'Nothing', detail: 'There is nothing.' };
  it.each([
    ['seenAddress', seenAddressSchema, [seen, { ...seen, echo: ['echo.example'] }]],
    ['homeAddress', homeAddressSchema, [{ answers: [] }, { answers: [said, fault] }]],
    ['reach', reachSchema, valuesOf('port-reachable')],
    ['problem', problemSchema, [problem, { ...problem, errors: [{ pointer: '', detail: 'No' }] }]],
  ] as const)('%s', (name, schema, known) => {
    fc.assert(
      fc.property(fc.constantFrom<unknown>(...known), ways, stray, (value, way, odd) => {
        const read = asRead(changed(value, way, odd));
        expect([read, fits(pageShapes[name], read)]).toEqual([
          read,
          schema.safeParse(read).success,
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an observation that was kept', () => {
  it('is taken exactly where a case with it is', () => {
    const taken = { yes: 0, no: 0 };
    const schemas = new Map(logic.map(({ id, checks }) => [id, caseSchema(id, checks)]));
    fc.assert(
      fc.property(fc.constantFrom(...observations), ways, stray, ([id, seen], way, odd) => {
        const runbook = logic.find(({ checks }) => checks.some((check) => check.id === id));
        const check = runbook?.checks.find((one) => one.id === id);
        if (!runbook || !check) return;
        const read = asRead(changed(seen, way, odd));
        const whole = { version: 1, runbook: runbook.id, evidence: { [id]: read } };
        const isRight = schemas.get(runbook.id)?.safeParse(whole).success ?? false;
        taken[isRight ? 'yes' : 'no'] += 1;
        expect([read, isObservationOf(check, read, pageShapes)]).toEqual([read, isRight]);
      }),
      { numRuns: 4000 },
    );
    expect(taken.yes).toBeGreaterThan(20);
    expect(taken.no).toBeGreaterThan(1000);
  });
});

describe('shapes', () => {
  it('are not made of a schema that says what they cannot', () => {
    expect(() =>
      shapeOf(problemSchema.extend({ more: problemSchema.shape.code.array().min(1) })),
    ).not.toThrow();
    expect(() => shapeOf(problemSchema.catchall(problemSchema.shape.title.min(3)))).toThrow(
      'A page does not understand "minLength" of a schema.',
    );
  });
});

describe('what a diagnosis page brings', () => {
  it.each(runbooks.map((runbook) => [runbook.id, runbook] as const))('%s', (_id, runbook) => {
    const { runbook: plain } = JSON.parse(JSON.stringify(pageData(runbook))) as ReturnType<
      typeof pageData
    >;
    const { tree, checks } = withJudges(plain);
    expect(tree).toEqual(JSON.parse(JSON.stringify(runbook.tree)));
    for (const [index, check] of runbook.checks.entries()) {
      const revived = checks[index];
      expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(JSON.stringify(check)));
      if (check.id in measuredValues) expect(revived).toBe(check);
      else expect(revived?.judge('x', () => undefined)).toEqual({ finding: 'x' });
    }
  });

  it('has a judge for every check that measures', () => {
    expect(checksThatJudge.map(({ id }) => id).sort()).toEqual(Object.keys(measuredValues).sort());
  });
});
