/** The networks of the lab as they are declared, where none can be built: each expects what the tree can say. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { plexRemoteAccess as runbook } from '../../src/runbooks/plex-remote-access/index.ts';
import { recordSchema } from '../../src/components/lab/record.ts';
import stored from '../../src/components/lab/record.json' with { type: 'json' };
import { apart } from '../lab/isolate.ts';
import { planOf } from '../lab/plan.ts';
import { scriptOf } from '../lab/script.ts';
import type { Expected, Network } from '../lab/vocabulary.ts';

const folder = path.resolve(import.meta.dirname, '../lab/networks');
const ids = globSync('*.ts', { cwd: folder })
  .map((file) => path.basename(file, '.ts'))
  .sort();
const networks = await Promise.all(
  ids.map(async (id) => {
    const { default: network } = (await import(path.join(folder, `${id}.ts`))) as {
      default: Network;
    };
    return { id, network };
  }),
);

/** Where the tree leads with these findings, and the questions on the way. */
function walkOf({ path: way }: Expected) {
  const at = '2026-11-21T12:00:00.000Z';
  const evidence = Object.fromEntries(
    Object.entries(way).map(([check, finding]) => [
      check,
      finding === 'unknown'
        ? ({ status: 'missing', origin: 'person', at, reason: 'cannot-tell' } as const)
        : ({ status: 'stated', origin: 'person', at, finding } as const),
    ]),
  );
  const { outcome, path: walked, steps } = diagnose(runbook, evidence);
  const end = outcome === null ? undefined : runbook.tree.outcomes[outcome];
  // Where other questions are the right ones, the page offers them first.
  const advice = end?.kind === 'handover' ? end.handsOverTo : steps[0];
  return { verdict: outcome, way: walked.map(({ check }) => check), advice };
}

describe('the networks of the lab', () => {
  it('are thirty at least, and each has a title of its own', () => {
    expect(networks.length).toBeGreaterThanOrEqual(30);
    expect(new Set(networks.map(({ network }) => network.title)).size).toBe(networks.length);
  });

  it.each(networks)('$id expects a way that the tree has', ({ network }) => {
    for (const expected of [network.expected, network.again?.expected ?? network.expected]) {
      expect(walkOf(expected)).toEqual({
        verdict: expected.verdict,
        way: Object.keys(expected.path),
        advice: expected.advice,
      });
    }
  });

  it.each(networks)(
    '$id is built by a script, and so is the home once it is mended',
    ({ network }) => {
      for (const home of [network, { ...network, ...network.cured }]) {
        expect(scriptOf(planOf(home))).toMatch(/ip netns add server/);
      }
    },
  );

  it('take forty lines at most', () => {
    const long = ids.filter(
      (id) => readFileSync(path.join(folder, `${id}.ts`), 'utf8').split('\n').length > 40,
    );
    expect(long).toEqual([]);
  });

  it('are those of the stored run, with the verdicts that are expected', () => {
    const { networks: recorded } = recordSchema.parse(stored);
    expect(recorded.map(({ id, verdict }) => [id, verdict])).toEqual(
      networks.map(({ id, network }) => [id, network.expected.verdict]),
    );
  });
});

describe('a command that is run apart', () => {
  it('ends with whoever started it, and needs no root', () => {
    for (const isRoot of [true, false]) {
      const command = apart(['true'], isRoot);
      expect(command.slice(0, 3)).toEqual(['setpriv', '--pdeathsig', 'KILL']);
      expect(command).toContain('--kill-child=KILL');
      expect(command.includes('--map-root-user')).toBe(!isRoot);
    }
  });
});
