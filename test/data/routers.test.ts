/** The router atlas as it is: free of faults, broad enough, and honest. */
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/routers/fault.ts';
import { countAtlas } from '../../src/routers/counts.ts';
import { readAtlas } from '../../src/routers/read/read-atlas.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { routerTasks } from '../../src/runbooks/router-tasks.ts';

// On the day it was last read: that facts grow old is told by `npm run lint:data`, and fails there first.
const { entries, errors } = readAtlas(
  new URL('../..', import.meta.url),
  new Date().toISOString().slice(0, 10),
);
const families = entries.map(({ family }) => family);

describe('the router atlas', () => {
  it('has no fault', () => {
    expect(errors.map(faultLine)).toEqual([]);
  });

  it('covers 45 families and 250 sourced tasks, most of them from the vendor', () => {
    const counts = countAtlas(families);
    expect(counts.families).toBeGreaterThanOrEqual(45);
    expect(counts.described).toBeGreaterThanOrEqual(250);
    expect(counts.fromVendor / counts.described).toBeGreaterThan(0.5);
  });

  it.each(entries.map((entry) => [`${entry.vendorId}/${entry.familyId}`, entry.family] as const))(
    'lists each source of %s once',
    (_id, { sources }) => {
      const places = Object.values(sources).map(({ url, title }) => `${url ?? ''} ${title}`);
      expect(new Set(places).size).toBe(places.length);
    },
  );
});

describe('the general words', () => {
  it('are there for every task', () => {
    expect(Object.keys(routerTasks).sort()).toEqual([...routerTaskIds].sort());
  });
});

describe('the advice that depends on the router', () => {
  it.each(runbooks.map((runbook) => [runbook.id, runbook] as const))(
    'of %s names steps and outcomes that exist',
    (_id, { routerAdvice, pages, tree }) => {
      for (const { steps, outcomes } of routerAdvice) {
        for (const step of steps) expect(pages.steps.map(({ id }) => id)).toContain(step);
        for (const outcome of outcomes) expect(Object.keys(tree.outcomes)).toContain(outcome);
      }
    },
  );
});
