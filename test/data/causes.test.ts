/** The causes that the trees can name: each with its own address, its words, what finds it, what mends it, and sources. */
import { describe, expect, it } from 'vitest';
import { citedByCause } from '../../src/components/cause/cited-by-cause.ts';
import { causes } from '../../src/runbooks/causes.ts';
import { lastQuestions, shortestPath } from '../../src/runbooks/engine/leads-to.ts';
import { knownCauses } from '../../src/runbooks/known-causes.ts';
import { sources } from '../../src/runbooks/sources.ts';

it('have an id that no other has, since it is their address', () => {
  const ids = causes.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('hold every cause that was met in solved threads', () => {
  const ids = new Set(causes.map(({ id }) => id));
  expect(knownCauses.filter(({ cause }) => !ids.has(cause))).toEqual([]);
  const met = knownCauses.map((known) => known.met);
  expect(met.filter((name, index) => met.indexOf(name) !== index)).toEqual([]);
  expect(met.length).toBeGreaterThanOrEqual(34 + 17);
});

describe.each(causes)('$id', (cause) => {
  const { id, runbook, words, outcome, steps } = cause;

  it('says how it shows itself, and what tells it apart', () => {
    expect(words.symptom).toMatch(/\S.*\.$/);
    expect(words.certain.length).toBeGreaterThan(1);
  });

  it('is found by a check that its runbook has, at the end of a way through the tree', () => {
    const found = lastQuestions(runbook.tree, id);
    expect(found.length).toBeGreaterThan(0);
    for (const { check } of found) {
      expect(runbook.checks.map((candidate) => candidate.id)).toContain(check);
    }
    expect(shortestPath(runbook.tree, id)?.outcome).toBe(id);
  });

  it('can be mended, seen to be mended, and undone', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const { step } of steps) expect(step.undo).not.toBe('');
    expect(words.verify).not.toBe('');
    expect(outcome.recheck.length).toBeGreaterThan(0);
  });

  it('rests on sources that exist', () => {
    const cited = citedByCause(cause);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((source) => !Object.hasOwn(sources, source))).toEqual([]);
  });
});
