import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/runbooks/engine/diagnose.ts';
import { fromQuery, statedEvidence, toQuery } from '../../../src/runbooks/engine/url-state.ts';
import { paths } from '../../../src/runbooks/engine/paths.ts';
import { logic } from '../../../src/runbooks/logic.ts';

const [runbook] = logic;
if (!runbook) throw new Error('There is no runbook.');
const { tree, checks } = runbook;
const at = '2026-11-20T12:00:00.000Z';
const read = (query: string) => fromQuery(tree, checks, new URLSearchParams(query));

describe('url-state', () => {
  it('brings every path back to its outcome', () => {
    for (const path of paths(tree)) {
      const answers = path.steps.map(({ node, answers: [finding = ''] }) => ({ node, finding }));
      const { findings, dropped } = fromQuery(tree, checks, toQuery(answers));
      expect(dropped).toEqual([]);
      expect(diagnose(runbook, statedEvidence({ findings }, 'link', at)).outcome).toBe(
        path.outcome,
      );
    }
  });

  it('drops what does not exist, says so, and keeps the rest', () => {
    expect(read('symptom=indirect&plex-status=purple&gone=yes&utm_source=x')).toEqual({
      findings: { symptom: 'indirect' },
      dropped: [
        { key: 'plex-status', value: 'purple', because: 'unknown-answer' },
        { key: 'gone', value: 'yes', because: 'unknown-question' },
        { key: 'utm_source', value: 'x', because: 'unknown-question' },
      ],
    });
  });

  it('keeps the first of two answers to one question', () => {
    expect(read('symptom=indirect&symptom=works')).toEqual({
      findings: { symptom: 'indirect' },
      dropped: [{ key: 'symptom', value: 'works', because: 'repeated' }],
    });
  });

  it.each(['__proto__=x', 'constructor=x', 'toString=unknown', 'symptom=toString'])(
    'is not fooled by %s',
    (query) => {
      expect(read(query)).toMatchObject({ findings: {}, dropped: [{}] });
    },
  );

  it('never throws and never invents, whatever the link says', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const { findings, dropped } = fromQuery(tree, checks, new URLSearchParams(pairs));
        expect(Object.keys(findings).length + dropped.length).toBeLessThanOrEqual(pairs.length);
      }),
    );
  });
});
