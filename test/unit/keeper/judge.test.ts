/** Who is down, over every combination of what can be seen. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/keeper/judge.ts';
import type {
  InternetSeen,
  Observations,
  PlexSeen,
  TunnelSeen,
} from '../../../src/keeper/model/observation.ts';
import { verdictIds, type VerdictId } from '../../../src/keeper/model/verdict.ts';

const PLEX: readonly PlexSeen[] = [
  { seen: 'plex', machineIdentifier: 'mine' },
  { seen: 'other', status: 502 },
  { seen: 'silent', reason: 'refused' },
  { seen: 'unknown', reason: 'EMFILE' },
];
const OUTSIDE: readonly PlexSeen[] = [...PLEX, { seen: 'plex', machineIdentifier: 'theirs' }];
const TUNNEL: readonly TunnelSeen[] = [
  { seen: 'ready', connections: 4 },
  { seen: 'not-ready' },
  { seen: 'silent', reason: 'refused' },
  { seen: 'other', status: 404 },
  { seen: 'unknown', reason: 'EMFILE' },
];
const INTERNET: readonly InternetSeen[] = ['up', 'down', 'unknown'];

const all: readonly Observations[] = PLEX.flatMap((local) =>
  TUNNEL.flatMap((tunnel) =>
    OUTSIDE.flatMap((outside) =>
      INTERNET.map((internet) => ({ local, tunnel, outside, internet })),
    ),
  ),
);

/** The combinations that come to a verdict. */
const coming = (to: VerdictId): Observations[] => all.filter((seen) => judge(seen) === to);

describe('judge', () => {
  it('has a verdict for each of the 300 combinations, and each verdict is come to', () => {
    expect(all).toHaveLength(300);
    expect(new Set(all.map(judge))).toEqual(new Set(verdictIds));
  });

  it('blames the tunnel only where Plex is well, the internet is there, and nobody gets in', () => {
    for (const { local, tunnel, outside, internet } of coming('tunnel-down')) {
      expect(local.seen).toBe('plex');
      expect(['not-ready', 'silent']).toContain(tunnel.seen);
      expect(['other', 'silent']).toContain(outside.seen);
      expect(internet).not.toBe('down');
      expect(internet === 'up' || outside.seen === 'other').toBe(true);
    }
    // not-ready or silent × (up: other or silent; unknown: other)
    expect(coming('tunnel-down')).toHaveLength(2 * 3);
  });

  it('blames nobody where the same Plex answers outside, whatever else is seen', () => {
    const answered = all.filter(
      ({ local, outside }) =>
        local.seen === 'plex' && outside.seen === 'plex' && outside.machineIdentifier === 'mine',
    );
    expect(new Set(answered.map(judge))).toEqual(new Set(['well']));
  });

  it('calls the internet down only when nothing at all came from outside', () => {
    for (const { outside, internet } of coming('internet-down')) {
      expect([outside.seen, internet]).toEqual(['silent', 'down']);
    }
  });
});
