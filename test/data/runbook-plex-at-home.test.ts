/** The words and the tree of plex-at-home, and what homes of each kind would answer. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { validate } from '../../src/runbooks/engine/validate.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { runbookPagesSchema } from '../../src/runbooks/model/runbook.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { plexAtHome as runbook } from '../../src/runbooks/plex-at-home/index.ts';
import { sources } from '../../src/runbooks/sources.ts';

const { pages, tree, checks, wording } = runbook;
const at = '2026-11-21T12:00:00.000Z';
const stepIds = pages.steps.map(({ id }) => id);
const outcomes = Object.entries(tree.outcomes);
const ends = new Set(outcomes.map(([id]) => id));

/** What stated findings come to. */
function diagnosisOf(findings: Record<string, string>) {
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

const words = strings({ pages, wording });

const remote = { 'home-symptom': 'seen-as-remote', 'viewer-network': 'same' };
const notFound = { 'home-symptom': 'not-found', 'lan-open-here': 'yes' };
const browser = { 'home-symptom': 'only-browser' };

/** Homes as their owners would describe them; written from the evidence, not from the tree. */
const homes: [home: string, findings: Record<string, string>, outcome: string][] = [
  [
    'a phone on the guest Wi-Fi is asked for a pass',
    { 'home-symptom': 'seen-as-remote', 'viewer-network': 'other-network' },
    'viewer-on-another-network',
  ],
  [
    'a device behind a mesh that routes finds nothing',
    { 'home-symptom': 'not-found', 'lan-open-here': 'no', 'viewer-network': 'other-network' },
    'viewer-on-another-network',
  ],
  [
    'a wireless device is kept apart from the cable',
    {
      'home-symptom': 'not-found',
      'lan-open-here': 'no',
      'viewer-network': 'same',
      'lan-reach': 'yes',
    },
    'viewer-kept-apart',
  ],
  [
    'a work VPN on the tablet',
    { 'home-symptom': 'seen-as-remote', 'viewer-network': 'vpn' },
    'viewer-behind-vpn',
  ],
  [
    'an exit node that lets nothing through to the home',
    { 'home-symptom': 'not-found', 'lan-open-here': 'no', 'viewer-network': 'overlay' },
    'viewer-behind-vpn',
  ],
  [
    'Tailscale on the sofa',
    { 'home-symptom': 'seen-as-remote', 'viewer-network': 'overlay' },
    'overlay-seen-as-remote',
  ],
  [
    'a 100. address on the dashboard, the viewer thinks it has no VPN',
    { ...remote, 'private-address': 'home', 'seen-address': 'overlay' },
    'overlay-seen-as-remote',
  ],
  [
    'Plex in Docker on a NAS, all remote, 172.17.0.2',
    { ...remote, 'private-address': 'inner', 'plex-runs-in': 'docker-engine' },
    'container-bridge-network',
  ],
  [
    'the television finds nothing since Plex moved into a container',
    { ...notFound, 'private-address': 'inner', 'plex-runs-in': 'docker-engine' },
    'container-bridge-network',
  ],
  [
    'Docker Desktop on a Mac, 192.168.65.3',
    { ...remote, 'private-address': 'inner', 'plex-runs-in': 'docker-desktop' },
    'docker-desktop-network',
  ],
  [
    'Plex in Ubuntu on Windows',
    { ...notFound, 'private-address': 'inner', 'plex-runs-in': 'wsl' },
    'wsl-nat',
  ],
  [
    'an inner address, and nobody knows of what',
    { ...remote, 'private-address': 'inner', 'plex-runs-in': 'unknown' },
    'inner-network-unplaced',
  ],
  [
    'a server with a VPN card that Plex prefers',
    { ...notFound, 'private-address': 'other-interface' },
    'wrong-interface',
  ],
  [
    'the router drops plex.direct, Relay at home',
    {
      ...remote,
      'private-address': 'home',
      'seen-address': 'indirect',
      'direct-name': 'filtered',
      'direct-exception': 'no',
    },
    'dns-rebind-filter',
  ],
  [
    'the same filter, seen in a browser alone',
    {
      ...browser,
      'local-network-permission': 'allowed',
      'without-extensions': 'fails',
      'direct-name': 'filtered',
      'direct-exception': 'no',
    },
    'dns-rebind-filter',
  ],
  [
    'dnsmasq lets it through, Unbound behind it does not',
    {
      ...notFound,
      'private-address': 'home',
      'direct-name': 'filtered',
      'direct-exception': 'yes',
    },
    'second-resolver-filters',
  ],
  [
    'no resolver knows the name as it was typed',
    { ...notFound, 'private-address': 'home', 'direct-name': 'nowhere' },
    'name-not-proven',
  ],
  [
    'people away from home count as local, all with the router’s address',
    { 'home-symptom': 'one-address-for-all' },
    'viewers-share-one-address',
  ],
  [
    'a load balancer’s address for a viewer on the sofa',
    { ...remote, 'private-address': 'home', 'seen-address': 'shared' },
    'viewers-share-one-address',
  ],
  [
    'host networking, and ADVERTISE_IP left from before',
    {
      ...notFound,
      'private-address': 'home',
      'direct-name': 'resolves',
      'advertised-url': 'home-address',
    },
    'advertised-home-address',
  ],
  [
    'a domain of one’s own, the dashboard shows the public address',
    {
      ...remote,
      'private-address': 'home',
      'seen-address': 'public',
      'direct-name': 'resolves',
      'advertised-url': 'own-name',
    },
    'home-takes-public-way',
  ],
  [
    'the own domain opens everywhere but at home',
    { 'home-symptom': 'own-public-address', 'outside-test': 'open' },
    'no-hairpin',
  ],
  [
    'the own domain opens nowhere',
    { 'home-symptom': 'own-public-address', 'outside-test': 'closed' },
    'closed-from-outside',
  ],
  [
    'tried from the sofa only',
    { 'home-symptom': 'own-public-address', 'outside-test': 'unknown' },
    'outside-not-tested',
  ],
  [
    'the question of Chrome was answered with no',
    { ...browser, 'local-network-permission': 'refused' },
    'local-network-refused',
  ],
  [
    'a blocker of trackers',
    { ...browser, 'local-network-permission': 'allowed', 'without-extensions': 'works' },
    'extension-blocks-plex',
  ],
  [
    'a browser that fails for none of the usual reasons',
    {
      ...browser,
      'local-network-permission': 'none',
      'without-extensions': 'fails',
      'direct-name': 'resolves',
    },
    'browser-unexplained',
  ],
  [
    'nobody at home opens the server',
    {
      'home-symptom': 'not-found',
      'lan-open-here': 'no',
      'viewer-network': 'same',
      'lan-reach': 'no',
    },
    'server-not-reached-at-home',
  ],
  [
    'each side sees the right address',
    { ...remote, 'private-address': 'home', 'seen-address': 'own' },
    'unexplained-at-home',
  ],
];

describe('the homes', () => {
  it.each(homes)('%s', (_home, findings, outcome) => {
    expect(diagnosisOf(findings).outcome).toBe(outcome);
  });

  it('are of every kind that the tree can name', () => {
    expect(new Set(homes.map(([, , outcome]) => outcome))).toEqual(ends);
  });
});

describe('the tree', () => {
  it('is sound', () => {
    expect(validate(tree, checks, stepIds)).toEqual([]);
  });

  it('is small enough to look at', () => {
    expect(paths(tree).length).toBeLessThan(45);
  });

  it('never asks one check twice on the same way', () => {
    for (const { steps } of paths(tree)) {
      expect(new Set(steps.map(({ check }) => check)).size).toBe(steps.length);
    }
  });

  it('names no cause where nobody knows anything', () => {
    const unknown = Object.fromEntries(checks.map(({ id }) => [id, 'unknown']));
    for (const symptom of ['seen-as-remote', 'not-found', 'only-browser', 'own-public-address']) {
      expect(diagnosisOf({ ...unknown, 'home-symptom': symptom }).kind).toBe('undecided');
    }
    expect(diagnosisOf(unknown).kind).toBe('undecided');
  });

  it('is never sure of what was only told', () => {
    for (const [, findings] of homes) expect(diagnosisOf(findings).confidence).not.toBe('high');
  });

  it('blames the router only where an answer points there', () => {
    for (const { steps, outcome } of paths(tree)) {
      const { kind, layer } = tree.outcomes[outcome] ?? {};
      if (kind !== 'cause' || layer !== 'router') continue;
      const pointing = steps.filter(({ check, answers }) => {
        const findings = checks.find(({ id }) => id === check)?.findings;
        return answers.some((answer) => findings?.[answer]?.suspects?.includes('router'));
      });
      expect(pointing).not.toEqual([]);
    }
  });

  it('hands over where nobody gets in, or where a proxy may be the reason', () => {
    const handing = outcomes.filter(([, { handsOverTo }]) => handsOverTo !== undefined);
    expect(handing.map(([id]) => id)).toEqual([
      'viewers-share-one-address',
      'server-not-reached-at-home',
      'closed-from-outside',
    ]);
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
    const steps = pages.evidence.map(({ step }) => step);
    expect(steps.filter((id) => !stepIds.includes(id))).toEqual([]);
    const named = pages.steps.flatMap((step) => step.checks);
    expect(named.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
  });

  it('have each step walked or opened by an outcome', () => {
    const opened = outcomes.flatMap(([, { steps }]) => steps);
    expect(
      pages.steps.filter(({ id, main }) => !main && !opened.includes(id)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('link only to what exists', () => {
    const known = [
      ...runbooks.flatMap((one) => [
        `/diagnose/${one.id}/`,
        ...one.pages.steps.map(({ id }) => `/runbooks/${one.id}/${id}/`),
      ]),
      ...routerTaskIds.map((id) => `/router-tasks/${id}/`),
    ];
    expect(pages.related.filter(({ href }) => !known.includes(href))).toEqual([]);
  });
});

describe('the words', () => {
  it.each(Object.entries(wording.outcomes))('%s says how it shows and what it is', (id, said) => {
    expect(said.symptom).toBeTruthy();
    expect(said.certain.length).toBeGreaterThanOrEqual(2);
    expect(said.certain.length).toBeLessThanOrEqual(4);
    expect(said.title).not.toMatch(/\.$/);
    expect(said.title.startsWith('Missing: ')).toBe(tree.outcomes[id]?.kind === 'undecided');
  });

  it('ask questions', () => {
    for (const { check } of Object.values(tree.nodes)) {
      expect(wording.checks[check]?.question).toMatch(/\?$/);
    }
  });

  it('rest on sources that exist, in every step', () => {
    const cited = words.filter(([where]) => /\/sources\/\d+$/.test(where));
    expect(cited.filter(([, id]) => !(id in sources))).toEqual([]);
    expect(pages.steps.filter((step) => step.sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are set in proper type', () => {
    const commands = new Set(pages.commands.flatMap(({ ways }) => ways.map(({ text }) => text)));
    const prose = words.filter(([, text]) => !commands.has(text));
    expect(prose.filter(([, text]) => /["'`]/.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => /!(\s|$)|\.\.\.| > | -> /.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });
});
