/** What holds for all runbooks together. */
import { describe, expect, it } from 'vitest';
import { runbooks } from '../../src/runbooks/index.ts';
import { logic } from '../../src/runbooks/logic.ts';

describe('the runbooks', () => {
  it('are the same with and without their words', () => {
    expect(logic.map(({ id }) => id)).toEqual(runbooks.map(({ id }) => id));
    for (const [index, { tree, checks }] of logic.entries()) {
      expect(runbooks[index]?.tree).toBe(tree);
      expect(runbooks[index]?.checks).toBe(checks);
    }
  });

  it('each use the id of their folder for their pages', () => {
    for (const { id, pages } of runbooks) expect(pages.id).toBe(id);
  });

  it('hand over only to runbooks that exist', () => {
    const ids = runbooks.map(({ id }) => id);
    const named = runbooks.flatMap(({ pages, tree }) =>
      [...pages.steps, ...Object.values(tree.outcomes)].flatMap(
        ({ handsOverTo }) => handsOverTo ?? [],
      ),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('send a person only to steps of other runbooks that exist', () => {
    const missing = runbooks.flatMap(({ id, tree }) =>
      Object.values(tree.outcomes).flatMap(({ stepElsewhere: there }) => {
        if (!there) return [];
        const { pages } = runbooks.find((other) => other.id === there.runbook) ?? {};
        const isThere =
          there.runbook !== id && pages?.steps.some(({ id: step }) => step === there.step);
        return isThere ? [] : [there];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('have a tree id that no other has', () => {
    const ids = runbooks.map(({ tree }) => tree.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
