/** What holds for every runbook that is small enough to look at whole: sound, complete, sourced, in proper type. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { validate } from '../../src/runbooks/engine/validate.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { type Runbook, runbookPagesSchema } from '../../src/runbooks/model/runbook.ts';
import { sources } from '../../src/runbooks/sources.ts';

/** As many ways as a person can still look at. */
const MOST_PATHS = 40;
const at = '2026-11-21T12:00:00.000Z';

/** What a home would answer, and the outcome that is right for it. */
export type Home = readonly [home: string, findings: Record<string, string>, outcome: string];

/** What stated findings come to. */
export function diagnoseStated(runbook: Runbook, findings: Record<string, string>) {
  const evidence: Case['evidence'] = Object.fromEntries(
    Object.entries(findings).map(([check, finding]) => [
      check,
      { status: 'stated', origin: 'person', at, finding } as const,
    ]),
  );
  return diagnose(runbook, evidence);
}

/** Every string of a value, with the path that leads to it. */
function strings(value: unknown, where = ''): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${where}/${key}`));
}

/**
 * Describes what every small runbook must keep.
 * @param runbook The runbook.
 * @param homes At least one home for every outcome, written from the evidence and not from the tree.
 */
export function describeSmallRunbook(runbook: Runbook, homes: readonly Home[]): void {
  const { pages, tree, checks, wording } = runbook;
  const stepIds = pages.steps.map(({ id }) => id);
  const outcomes = Object.entries(tree.outcomes);
  const ends = outcomes.map(([id]) => id).sort();
  const all = paths(tree);
  const words = strings({ pages, wording });
  const commands = new Set(pages.commands.flatMap(({ ways }) => ways.map(({ text }) => text)));

  describe('the tree', () => {
    it('is sound', () => {
      expect(validate(tree, checks, stepIds)).toEqual([]);
    });

    it('is small enough to look at', () => {
      expect(all.length).toBeLessThanOrEqual(MOST_PATHS);
    });

    it('never asks one check twice on the same way', () => {
      for (const { steps } of all) {
        expect(new Set(steps.map(({ check }) => check)).size).toBe(steps.length);
      }
    });

    it('asks every check that a case may hold', () => {
      const asked = new Set(Object.values(tree.nodes).map(({ check }) => check));
      expect(checks.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
    });

    it('never comes to a named cause by not knowing alone', () => {
      const unknown = Object.fromEntries(checks.map(({ id }) => [id, 'unknown']));
      expect(diagnoseStated(runbook, unknown).kind).toBe('undecided');
    });

    it('lets no answer that is not known end at a named cause', () => {
      const direct = Object.entries(tree.nodes).flatMap(([node, { on }]) => {
        const outcome = tree.outcomes[on['unknown'] ?? ''];
        return outcome && outcome.kind !== 'undecided' ? [node] : [];
      });
      expect(direct).toEqual([]);
    });
  });

  describe('the homes', () => {
    it.each(homes)('%s', (_home, findings, outcome) => {
      expect(diagnoseStated(runbook, findings).outcome).toBe(outcome);
    });

    it('know every outcome', () => {
      expect([...new Set(homes.map(([, , outcome]) => outcome))].sort()).toEqual(ends);
    });
  });

  describe('the pages', () => {
    it('fit their schema', () => {
      expect(runbookPagesSchema.safeParse(pages).error).toBeUndefined();
    });

    it('name every part once', () => {
      for (const part of [pages.steps, pages.evidence, pages.commands]) {
        expect(new Set(part.map(({ id }) => id)).size).toBe(part.length);
      }
    });

    it('name only steps and checks that exist', () => {
      expect(pages.evidence.filter(({ step }) => !stepIds.includes(step))).toEqual([]);
      const named = pages.steps.flatMap((step) => step.checks);
      expect(named.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
    });

    it('have each step walked or opened by an outcome', () => {
      const opened = outcomes.flatMap(([, { steps }]) => steps);
      const idle = pages.steps.filter(({ id, main }) => !main && !opened.includes(id));
      expect(idle.map(({ id }) => id)).toEqual([]);
    });

    it('link only to what exists', () => {
      const known = [
        ...runbooks.map(({ id }) => `/diagnose/${id}/`),
        ...runbooks.flatMap((other) =>
          other.pages.steps.map(({ id }) => `/runbooks/${other.id}/${id}/`),
        ),
        ...routerTaskIds.map((id) => `/router-tasks/${id}/`),
      ];
      expect(pages.related.filter(({ href }) => !known.includes(href))).toEqual([]);
    });
  });

  describe('the sources', () => {
    it('exist wherever one is cited', () => {
      const cited = words.filter(([where]) => /\/sources\/\d+$/.test(where));
      expect(cited.filter(([, id]) => !(id in sources))).toEqual([]);
    });

    it('are cited by every step and every outcome', () => {
      expect(pages.steps.filter(({ sources: ids }) => ids.length === 0)).toEqual([]);
      expect(Object.values(wording.outcomes).filter(({ sources: ids }) => !ids.length)).toEqual([]);
    });
  });

  describe('the words', () => {
    it.each(Object.entries(wording.outcomes))('of %s are whole', (id, said) => {
      expect(said.symptom).toMatch(/\.$/);
      expect(said.certain.length).toBeGreaterThanOrEqual(2);
      expect(said.certain.length).toBeLessThanOrEqual(4);
      expect(said.title).not.toMatch(/\.$/);
      expect(said.title.startsWith('Missing: ')).toBe(tree.outcomes[id]?.kind === 'undecided');
    });

    it('are there for every outcome and question', () => {
      expect(Object.keys(wording.outcomes).sort()).toEqual(ends);
      for (const { check } of Object.values(tree.nodes)) {
        expect(wording.checks[check]?.question).toMatch(/\?$/);
      }
    });

    it('are set in proper type', () => {
      const prose = words.filter(([, text]) => !commands.has(text));
      expect(prose.filter(([, text]) => /["'`]/.test(text))).toEqual([]);
      expect(prose.filter(([, text]) => /!(\s|$)|\.\.\.| > | -> /.test(text))).toEqual([]);
      expect(prose.filter(([, text]) => text !== text.trim() || text.includes('  '))).toEqual([]);
    });

    it('name no price', () => {
      expect(
        words.filter(([, text]) => /[$€£]\s?\d|\d\s?(?:[$€£]|dollars|euros)/.test(text)),
      ).toEqual([]);
    });
  });
}
