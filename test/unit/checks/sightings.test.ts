/** What the port check tells apart, and the words for each: from the fixtures of its judge, and from each speaker. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detail } from '../../../src/components/diagnose/detail.ts';
import { diagnoseWords } from '../../../src/components/diagnose/words.ts';
import { portReachable } from '../../../src/runbooks/checks/port-reachable/check.ts';
import {
  nameSightings,
  sightings,
  type Sighting,
} from '../../../src/runbooks/checks/port-reachable/sightings.ts';
import { reachSchema, type Reach } from '../../../src/runbooks/checks/port-reachable/value.ts';
import { sightingWording } from '../../../src/runbooks/checks/port-reachable/wording.ts';
import { judge } from '../../../src/runbooks/engine/judge.ts';
import { runbooks } from '../../../src/runbooks/index.ts';
import type { Case } from '../../../src/runbooks/model/case.ts';
import { plexHandshake } from '../../support/fake-companions.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/port-reachable');
const [runbook] = runbooks;
if (!runbook) throw new Error('There is no runbook.');
const words = diagnoseWords(runbook);

/** What the page shows for a fixture. */
function shown(file: string) {
  const text = readFileSync(path.join(folder, `${file}.json`), 'utf8');
  const { evidence } = JSON.parse(text) as { evidence: Case['evidence'] };
  const judged = judge(portReachable, evidence);
  if (judged?.observation.status !== 'measured') return undefined;
  const reach = reachSchema.parse(judged.observation.value);
  return {
    names: nameSightings(reach, judged.judgement.finding),
    lines: detail(portReachable.id, judged, words),
  };
}

const files = globSync('*.json', { cwd: folder }).map((file) => path.basename(file, '.json'));

const dial = { hop: 'dial', result: 'open', ms: 12 } as const;
const open = (
  tls: NonNullable<Reach['trace'][1]>,
  http: Reach['trace'][2],
  speaker: NonNullable<Reach['speaker']>,
): Reach => ({
  vantage: 'outside',
  address: '81.2.69.142',
  family: 'ipv4',
  port: 32400,
  trace: [dial, tls, http],
  speaker,
});
const cut = { hop: 'tls', result: 'cut', ms: 1 } as const;
const web = (status: number): Reach =>
  open(
    cut,
    { hop: 'http', scheme: 'http', result: 'answer', status, ms: 1 },
    { speaks: 'http', scheme: 'http' },
  );
const other = (kind: 'ssh' | 'silent' | 'drips' | 'hangs-up' | 'tls-only' | 'other'): Reach =>
  open(
    cut,
    { hop: 'http', scheme: 'http', result: 'cut', ms: 1 },
    {
      speaks: 'nothing-plex-says',
      kind,
    },
  );
const plex = (tls: NonNullable<Reach['trace'][1]>, claimed = true): Reach => {
  const scheme = tls.result === 'handshake' ? 'https' : 'http';
  const own = { machineIdentifier: 'a', version: '1.43', claimed };
  return open(
    tls,
    { hop: 'http', scheme, result: 'plex', ...own, ms: 1 },
    { speaks: 'plex', scheme },
  );
};

describe('a sighting', () => {
  it.each<[file: string, ...names: Sighting[]]>([
    ['refused', 'refused'],
    ['timeout', 'timeout'],
    ['admin-prohibited', 'unreachable-at-once'],
    ['no-neighbour', 'unreachable-delayed'],
    ['open-yours', 'own-plex'],
    ['expected', 'own-plex'],
    ['open-yours-http', 'own-plex', 'plain-only'],
    ['certificate-expired', 'own-plex', 'certificate-ended'],
    ['open-plex', 'some-plex'],
    ['neighbour', 'another-plex'],
    ['expected-other', 'another-plex'],
    ['router-page', 'web-page'],
    ['ssh', 'ssh'],
    ['silent', 'silent'],
    ['not-opened', 'not-opened'],
    ['not-opened-late', 'not-opened'],
    ['tls-unseen', 'tls-unseen'],
    ['tls-unseen-cut', 'tls-unseen'],
    ['certificate-unseen', 'own-plex', 'certificate-unseen'],
    ['same-machine-plex', 'inside-plex'],
    ['same-network-other', 'inside-open'],
    ['same-machine-refused', 'inside-closed'],
    ['ipv6-open', 'over-ipv6'],
    ['ipv6-timeout', 'over-ipv6'],
  ])('of %s is %s %s', (file, ...names) => {
    expect(shown(file)?.names).toEqual(names);
  });

  it.each<[reach: Reach, finding: string, names: Sighting[]]>([
    [web(200), 'open-other', ['web-page']],
    [web(404), 'open-other', ['web-page']],
    [web(401), 'open-other', ['web-login']],
    [web(403), 'open-other', ['web-login']],
    [web(302), 'open-other', ['web-redirect']],
    [web(502), 'open-other', ['web-error']],
    [other('drips'), 'open-other', ['drips']],
    [other('hangs-up'), 'open-other', ['hangs-up']],
    [other('tls-only'), 'open-other', ['tls-only']],
    [other('other'), 'open-other', ['another-service']],
    [plex(plexHandshake, false), 'open-plex', ['some-plex', 'unclaimed']],
    [
      plex({ ...plexHandshake, chains: false } as typeof plexHandshake),
      'open-plex',
      ['some-plex', 'certificate-unknown'],
    ],
  ])('of $speaker $trace is named', (reach, finding, names) => {
    expect(reachSchema.parse(reach)).toEqual(reach);
    expect(nameSightings(reach, finding)).toEqual(names);
  });

  it.each(files)('of %s is shown with what was seen and what to do next', (file) => {
    const seen = shown(file);
    if (!seen) return;
    expect(seen.lines.length).toBeGreaterThanOrEqual(2 * seen.names.length);
    expect(seen.lines[1]).toMatch(/^Next: [A-Z]/);
    for (const line of seen.lines) {
      expect(line).toMatch(/\.$/);
      expect(line).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it.each(sightings)('%s has one sentence for each, and fills in only what is known', (id) => {
    const { saw, next } = sightingWording[id];
    const known =
      /\{(?!(?:port|ms|scheme|version|identifier|status|server|names|issuer|daysLeft|daysGone)\})/;
    for (const sentence of [saw, next]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(known);
    }
  });
});
