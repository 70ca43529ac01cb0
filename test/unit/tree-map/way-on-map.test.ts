/** The way that a map lights: the one that a diagnosis with the same answers takes. */
import { describe, expect, it } from 'vitest';
import { type DrawnTree, wayOnMap } from '../../../src/components/tree-map/way-on-map.ts';
import { diagnose } from '../../../src/runbooks/engine/diagnose.ts';
import { answersByTarget, paths } from '../../../src/runbooks/engine/paths.ts';
import { statedEvidence, toQuery } from '../../../src/runbooks/engine/url-state.ts';
import { runbooks } from '../../../src/runbooks/index.ts';
import type { Tree } from '../../../src/runbooks/model/tree.ts';

const drawnOf = ({ start, nodes, outcomes }: Tree): DrawnTree => ({
  start,
  questions: Object.entries(nodes).map(([id, { check }]) => ({ id, check })),
  ends: Object.keys(outcomes),
  edges: Object.entries(nodes).flatMap(([from, { on }]) =>
    [...answersByTarget(on)].map(([to, findings]) => ({ from, to, findings })),
  ),
});

const [runbook] = runbooks;
if (!runbook) throw new Error('There is no runbook.');
const drawn = drawnOf(runbook.tree);
const way = (query: string) => wayOnMap(drawn, new URLSearchParams(query));

describe('the way on a map', () => {
  it.each(runbooks)(
    'of $tree.id is the one the diagnosis takes, on every path',
    ({ tree, ...its }) => {
      const map = drawnOf(tree);
      for (const path of paths(tree)) {
        const findings = Object.fromEntries(
          path.steps.map(({ check, answers }) => [check, answers[0] ?? '']),
        );
        const { path: taken, outcome } = diagnose(
          { id: its.id, tree, checks: its.checks },
          statedEvidence({ findings }, 'link', '2026-11-21T12:00:00Z'),
        );
        const lit = wayOnMap(map, toQuery(taken));
        expect(lit?.visits.map(({ node }) => node)).toEqual(taken.map(({ node }) => node));
        expect(lit).toMatchObject({ at: outcome, isEnd: true, dropped: [] });
      }
    },
  );

  it('stops at the question that is open', () => {
    expect(way('symptom=cannot-connect')).toMatchObject({ at: 'plex-status', isEnd: false });
  });

  it('is none without an answer that the tree has', () => {
    expect(way('')).toBeUndefined();
    expect(way('utm_source=forum')).toBeUndefined();
    expect(way('symptom=constructor')).toBeUndefined();
    expect(way('plex-status=accessible')).toBeUndefined();
  });

  it('tells what was left out', () => {
    expect(way('symptom=cannot-connect&plex-status=purple&x=y')).toMatchObject({
      at: 'plex-status',
      dropped: [{ key: 'plex-status' }, { key: 'x' }],
    });
  });
});
