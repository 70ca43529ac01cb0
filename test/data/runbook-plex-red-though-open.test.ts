/** The words and tree of plex-red-though-open: complete, sourced, and each kind of home led where its evidence points. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { validate } from '../../src/runbooks/engine/validate.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { runbookPagesSchema } from '../../src/runbooks/model/runbook.ts';
import { plexRedThoughOpen as runbook } from '../../src/runbooks/plex-red-though-open/index.ts';
import { plexRemoteAccess } from '../../src/runbooks/plex-remote-access/index.ts';
import { sources } from '../../src/runbooks/sources.ts';

const { pages, tree, checks, wording } = runbook;
const at = '2026-11-21T12:00:00.000Z';
const stepIds = pages.steps.map(({ id }) => id);
const outcomes = Object.entries(tree.outcomes);

/** The diagnosis of stated findings; what is not named was asked and is not known. */
function diagnosisOf(findings: Record<string, string>) {
  const unknown = Object.fromEntries(checks.map(({ id }) => [id, 'unknown']));
  const evidence: Case['evidence'] = Object.fromEntries(
    Object.entries({ ...unknown, ...findings }).map(([check, finding]) => [
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
const red = { 'port-reachable': 'open-yours', 'plex-status': 'not-available' };
const inOrder = { ...red, 'public-port': 'same', 'source-filter': 'no', 'plex-account': 'mapped' };
const closed = { 'plex-log': 'not-reachable', 'port-reachable': 'timeout' };
const noGateway = { 'plex-log': 'no-usable-igd' };
const silent = { ...noGateway, 'upnp-list': 'empty' };

/** Homes as their owners would describe them; what a row does not say, nobody there knows. */
const homes: [home: string, findings: Record<string, string>, outcome: string][] = [
  // The log names it.
  ['a container beside the package', { 'plex-log': 'port-taken' }, 'port-taken'],
  [
    'a container without a lasting Cache folder',
    { 'plex-log': 'certificate-stuck' },
    'certificate-refused',
  ],
  [
    'the notice was cut off while the machine started',
    { 'plex-log': 'publish-failed', 'plex-account': 'publish-failed' },
    'publish-failed',
  ],
  [
    'the log has 422 because nobody is signed in',
    { 'plex-log': 'publish-failed', 'plex-account': 'signed-out' },
    'server-signed-out',
  ],
  [
    'no log, but the account answer',
    { ...inOrder, 'plex-account': 'publish-failed' },
    'publish-failed',
  ],

  // Open, and Plex says red.
  ['the box is not ticked', { ...red, 'public-port': 'unticked' }, 'published-port-first'],
  [
    'only one country may come in',
    { ...red, 'public-port': 'same', 'source-filter': 'yes' },
    'checkers-filtered',
  ],
  ['the password was changed', { ...inOrder, 'plex-account': 'signed-out' }, 'server-signed-out'],
  [
    'a gateway that takes Plex’s test for an attack',
    { ...inOrder, 'intrusion-prevention': 'turns-green' },
    'silent-prevention',
  ],
  [
    'the data folder came from another machine',
    { ...inOrder, 'intrusion-prevention': 'not-there', 'server-moved': 'moved' },
    'stale-cache',
  ],
  ['Remote Access was never switched on', { ...red, 'plex-status': 'off' }, 'switched-off'],
  ['all looks right, and there is no log', inOrder, 'open-and-red'],

  // Green, and apps fail.
  [
    'green, and the certificate ended in the night',
    { ...red, 'plex-status': 'accessible', 'server-certificate': 'ended' },
    'certificate-ended',
  ],
  [
    'Plex’s test got in, the card sends jumbo frames',
    { 'plex-log': 'reachable', 'server-certificate': 'valid', 'server-mtu': 'over-1500' },
    'mtu-too-large',
  ],
  [
    'Plex’s test got in, and one viewer fails',
    { 'plex-log': 'reachable', 'server-certificate': 'valid', 'server-mtu': 'up-to-1500' },
    'open-and-green',
  ],

  // Closed by itself.
  ['the VPN connected anew', { ...closed, 'closed-way': 'vpn-port' }, 'vpn-port-lapsed'],
  [
    'the forward is on the cable, answers leave by 5G',
    { ...closed, 'closed-way': 'several-lines', 'server-line': 'other' },
    'answers-leave-elsewhere',
  ],
  [
    'two lines, and nobody can get to the server',
    { ...closed, 'closed-way': 'several-lines' },
    'line-unseen',
  ],
  [
    'green for half a minute each time',
    { ...closed, 'closed-way': 'none', 'plex-status': 'green-then-red' },
    'green-then-red',
  ],
  ['closed, and nothing special is known', closed, 'port-closed'],

  // What the router was asked to open.
  ['a new router without UPnP', { ...noGateway, 'upnp-list': 'off' }, 'upnp-off'],
  ['the router was restarted', { ...noGateway, 'upnp-list': 'stale' }, 'upnp-stale'],
  ['a rule beside UPnP', { ...noGateway, 'upnp-list': 'collides' }, 'upnp-collides'],
  [
    'the server hangs behind a switch that filters multicast',
    { ...noGateway, 'upnp-list': 'others-only' },
    'ssdp-filtered',
  ],
  ['a device was made the DMZ', { ...silent, 'wide-rule': 'yes' }, 'forward-swallows-upnp'],
  ['UPnP is on and answers nobody', { ...silent, 'wide-rule': 'no' }, 'upnp-silent'],
  [
    'no log; UPnP and closed; the list has an old line',
    { 'port-reachable': 'refused', 'closed-way': 'upnp', 'upnp-list': 'stale' },
    'upnp-stale',
  ],
  [
    'no log; UPnP and closed; the line in the list is right',
    { 'port-reachable': 'timeout', 'closed-way': 'upnp', 'upnp-list': 'fine' },
    'port-closed',
  ],
  ['the list cannot be seen', noGateway, 'upnp-unseen'],
  [
    'a rule by hand, and the harmless line in the log',
    { ...noGateway, 'upnp-list': 'fine' },
    'mapping-without-word',
  ],

  // Nothing known.
  ['no log, no look from outside', {}, 'way-in-untested'],
  ['a neighbour’s Plex answers', { 'port-reachable': 'open-other' }, 'other-answers'],
];

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

  it.each(homes)('%s', (_, findings, outcome) => {
    expect(diagnosisOf(findings).outcome).toBe(outcome);
  });

  it('has a home for every outcome', () => {
    expect([...new Set(homes.map(([, , outcome]) => outcome))].sort()).toEqual(
      outcomes.map(([id]) => id).sort(),
    );
  });

  it('names no cause where nothing is known on the way', () => {
    for (const { steps, outcome } of paths(tree)) {
      if (!steps.every(({ answers }) => answers.includes('unknown'))) continue;
      expect(tree.outcomes[outcome]?.kind).toBe('undecided');
    }
  });

  it('is never sure, as nothing that it asks proves a cause by itself', () => {
    for (const [, { ceiling }] of outcomes) expect(ceiling).not.toBe('high');
  });

  it('believes the log over everything that was not asked for it', () => {
    expect(diagnosisOf({ ...closed, 'plex-log': 'port-taken' }).path).toHaveLength(1);
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
    const named = [
      ...outcomes.flatMap(([, { steps }]) => steps),
      ...pages.evidence.map(({ step }) => step),
    ];
    expect(named.filter((id) => !stepIds.includes(id))).toEqual([]);
    const asked = pages.steps.flatMap((step) => step.checks);
    expect(asked.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
  });

  it('have each step walked or opened by an outcome', () => {
    const opened = outcomes.flatMap(([, { steps }]) => steps);
    const idle = pages.steps.filter(({ id, main }) => !main && !opened.includes(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('link only to what exists', () => {
    const other = `/runbooks/${plexRemoteAccess.id}`;
    const known = [
      `/diagnose/${plexRemoteAccess.id}/`,
      ...plexRemoteAccess.pages.steps.map(({ id }) => `${other}/${id}/`),
      ...plexRemoteAccess.pages.commands.map(({ id }) => `${other}/commands/#${id}`),
      ...routerTaskIds.map((id) => `/router-tasks/${id}/`),
    ];
    expect(pages.related.filter(({ href }) => !known.includes(href))).toEqual([]);
  });

  it('name the command that the box for the log links to', () => {
    expect(pages.commands.map(({ id }) => id)).toContain('plex-log-mapping-lines');
  });

  it('move aside and never delete what is Plex’s', () => {
    const moving = pages.steps.filter(({ id }) =>
      ['renew-certificate', 'move-cache-aside'].includes(id),
    );
    expect(moving).toHaveLength(2);
    for (const { doThis, undo } of moving) {
      const stop = doThis.findIndex((line) => /stop Plex Media Server/i.test(line));
      const rename = doThis.findIndex((line) => line.startsWith('Rename it'));
      expect(stop).toBeGreaterThanOrEqual(0);
      expect(rename).toBeGreaterThan(stop);
      expect(doThis[rename]).toContain('Do not delete it');
      expect(undo).toMatch(/^Stop Plex, rename .* its name back, .*start Plex/);
    }
  });
});

describe('the sources', () => {
  it('exist wherever one is cited', () => {
    const cited = words.filter(([where]) => /\/sources\/\d+$/.test(where));
    expect(cited.filter(([, id]) => !(id in sources))).toEqual([]);
  });

  it('are cited by every step', () => {
    expect(pages.steps.filter((step) => step.sources.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('the words', () => {
  it.each(Object.entries(wording.outcomes))('%s says how it shows itself', (id, said) => {
    expect(said.symptom).toMatch(/\.$/);
    expect(said.certain.length).toBeGreaterThanOrEqual(2);
    expect(said.certain.length).toBeLessThanOrEqual(4);
    expect(said.title).not.toMatch(/\.$/);
    expect(said.title.startsWith('Missing: ')).toBe(tree.outcomes[id]?.kind === 'undecided');
  });

  it('are set in proper type', () => {
    const commands = new Set(pages.commands.flatMap(({ ways }) => ways.map(({ text }) => text)));
    const prose = words.filter(([, text]) => !commands.has(text));
    expect(prose.filter(([, text]) => /["'`]/.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => /!(\s|$)|\.\.\.| > | -> /.test(text))).toEqual([]);
    expect(prose.filter(([, text]) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });
});
