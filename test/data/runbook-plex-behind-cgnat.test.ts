/** The words, tree and comparison of plex-behind-cgnat: complete, sourced, linked to what exists, and set in proper type; and lines of each kind. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { validate } from '../../src/runbooks/engine/validate.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { runbookPagesSchema } from '../../src/runbooks/model/runbook.ts';
import { plexBehindCgnat as runbook } from '../../src/runbooks/plex-behind-cgnat/index.ts';
import { plexOwnUrl } from '../../src/runbooks/plex-own-url/index.ts';
import { plexRemoteAccess } from '../../src/runbooks/plex-remote-access/index.ts';
import { sources } from '../../src/runbooks/sources.ts';

const { pages, tree, checks, wording } = runbook;
const at = '2026-11-21T12:00:00.000Z';
const stepIds = pages.steps.map(({ id }) => id);
const outcomes = Object.entries(tree.outcomes);
const ends = new Set(outcomes.map(([id]) => id));

/** Where stated findings lead. */
function outcomeOf(findings: Record<string, string>): string | null {
  const evidence: Case['evidence'] = Object.fromEntries(
    Object.entries(findings).map(([check, finding]) => [
      check,
      { status: 'stated', origin: 'person', at, finding } as const,
    ]),
  );
  return diagnose(runbook, evidence).outcome;
}

/** Every string of a value, with the path that leads to it. */
function strings(value: unknown, where = ''): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${where}/${key}`));
}

const words = strings({ pages, wording });
const cited = words.filter(([where]) => /\/sources\/\d+$/.test(where));

describe('the tree', () => {
  it('is sound', () => {
    expect(validate(tree, checks, stepIds)).toEqual([]);
  });

  it('is small enough to look at', () => {
    expect(paths(tree).length).toBeLessThan(40);
  });

  it('never asks one check twice on the same way', () => {
    for (const { steps } of paths(tree)) {
      expect(new Set(steps.map(({ check }) => check)).size).toBe(steps.length);
    }
  });

  it('ends every way at an outcome, and every outcome is the end of one', () => {
    expect(new Set(paths(tree).map(({ outcome }) => outcome))).toEqual(ends);
  });

  it('has words for every outcome and question', () => {
    expect(Object.keys(wording.outcomes).sort()).toEqual([...ends].sort());
    for (const { check } of Object.values(tree.nodes)) {
      expect(wording.checks[check]?.question).toMatch(/\?/);
    }
  });

  it('takes not knowing for no where a way needs a yes', () => {
    const unknown = Object.fromEntries(checks.map(({ id }) => [id, 'unknown']));
    expect(outcomeOf({ ...unknown, 'way-stage': 'choosing', 'provider-offer': 'no' })).toBe(
      'no-way-left',
    );
  });

  it('sends nobody with a television into a private network', () => {
    for (const { steps, outcome } of paths(tree)) {
      const devices = steps.find(({ check }) => check === 'viewer-devices');
      if (outcome === 'private-network') expect(devices?.answers).toEqual(['app']);
    }
  });

  it('comes to a tunnel that a company reads only where that was accepted', () => {
    for (const { steps, outcome } of paths(tree)) {
      const accepted = steps.find(({ check }) => check === 'third-party')?.answers;
      if (outcome === 'cloudflare-tunnel') expect(accepted).toEqual(['accepted']);
    }
  });

  it('offers each way of the comparison, and no other', () => {
    const opened = outcomes
      .filter(([, { kind }]) => kind === 'way')
      .map(([, { steps }]) => steps[0]);
    expect(opened.sort()).toEqual(pages.comparison?.ways.map(({ step }) => step).sort());
  });
});

/** What a home of each kind would answer, written from the evidence. */
const choosing = { 'way-stage': 'choosing' };
const refused = { ...choosing, 'provider-offer': 'no', 'line-kind': 'fixed' };
const strangers = { ...refused, 'who-watches': 'others', 'ipv6-line': 'no' };
const homes: Record<string, [home: string, findings: Record<string, string>]> = {
  'public-ipv4': [
    'the provider gives one on request',
    { ...choosing, 'provider-offer': 'yes', 'line-kind': 'fixed' },
  ],
  'starlink-nat': [
    'a dish, and nobody has looked at the plan',
    { ...choosing, 'provider-offer': 'unknown', 'line-kind': 'starlink' },
  ],
  'mobile-internet': [
    'a 5G box, and the carrier was not asked',
    { ...choosing, 'provider-offer': 'unknown', 'line-kind': 'mobile' },
  ],
  'port-range-only': [
    'MAP-E: the provider gives no address of its own, but a list of ports',
    { ...choosing, 'provider-offer': 'no', 'line-kind': 'port-range' },
  ],
  'provider-not-asked': [
    'cable, and nobody has asked',
    { ...choosing, 'provider-offer': 'unknown', 'line-kind': 'fixed' },
  ],
  'private-network': [
    'only the owner’s phone watches',
    { ...refused, 'who-watches': 'own', 'viewer-devices': 'app' },
  ],
  ipv6: [
    'everybody has IPv6',
    { ...refused, 'who-watches': 'others', 'ipv6-line': 'yes', 'ipv6-viewers': 'all' },
  ],
  relay: ['music is enough', { ...strangers, 'low-bitrate': 'enough' }],
  'own-host': [
    'a grandmother’s television, and somebody who keeps a machine',
    { ...strangers, 'low-bitrate': 'too-little', 'rented-host': 'yes' },
  ],
  'cloudflare-tunnel': [
    'a grandmother’s television, no machine, and the terms were read',
    {
      ...strangers,
      'low-bitrate': 'too-little',
      'rented-host': 'no',
      'third-party': 'accepted',
    },
  ],
  'no-way-left': [
    'a grandmother’s television, and neither machine nor company',
    { ...strangers, 'low-bitrate': 'too-little', 'rented-host': 'no', 'third-party': 'refused' },
  ],
  'way-already-built': ['the tunnel runs, and apps do not come', { 'way-stage': 'built' }],
};

describe('homes', () => {
  it('are there for every outcome', () => {
    expect(Object.keys(homes).sort()).toEqual([...ends].sort());
  });

  it.each(Object.entries(homes))('%s', (outcome, [, findings]) => {
    expect(outcomeOf(findings)).toBe(outcome);
  });

  it('on Starlink or a mobile network go on choosing when the answer was no', () => {
    for (const kind of ['starlink', 'mobile']) {
      expect(outcomeOf({ ...strangers, 'line-kind': kind, 'low-bitrate': 'enough' })).toBe('relay');
    }
  });

  it('whose kind of line is not known get no verdict about it', () => {
    for (const offer of ['yes', 'no', 'unknown']) {
      const outcome = outcomeOf({
        ...Object.fromEntries(checks.map(({ id }) => [id, 'unknown'])),
        ...choosing,
        'provider-offer': offer,
      });
      expect(tree.outcomes[outcome ?? '']?.kind).not.toBe('cause');
    }
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
    const steps = [
      ...outcomes.flatMap(([, outcome]) => outcome.steps),
      ...pages.evidence.map(({ step }) => step),
      ...(pages.comparison?.ways.map(({ step }) => step) ?? []),
    ];
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
      `/runbooks/${plexOwnUrl.id}/`,
      `/diagnose/${plexRemoteAccess.id}/`,
      ...plexRemoteAccess.pages.steps.map(({ id }) => `/runbooks/${plexRemoteAccess.id}/${id}/`),
      ...routerTaskIds.map((id) => `/router-tasks/${id}/`),
    ];
    expect(pages.related.filter(({ href }) => !known.includes(href))).toEqual([]);
  });
});

describe('the sources', () => {
  it('exist wherever one is cited', () => {
    expect(cited.filter(([, id]) => !(id in sources))).toEqual([]);
  });

  it('are cited by every step', () => {
    expect(pages.steps.filter((step) => step.sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('stand on both sides of what is disputed', () => {
    const terms = pages.comparison?.ways.find(({ id }) => id === 'cloudflare-tunnel')?.cells[
      'terms'
    ];
    expect(terms?.sources).toEqual(
      expect.arrayContaining(['cloudflare-video', 'plex-tunnel-post', 'jellyfin-chat-rules']),
    );
  });
});

describe('the words', () => {
  it.each(Object.entries(wording.outcomes))('%s says what is missing only if it is', (id, said) => {
    expect(said.certain.length).toBeGreaterThanOrEqual(2);
    expect(said.certain.length).toBeLessThanOrEqual(4);
    expect(said.title).not.toMatch(/\.$/);
    expect(said.symptom).toMatch(/\.$/);
    expect(said.title.startsWith('Missing: ')).toBe(tree.outcomes[id]?.kind === 'undecided');
  });

  it('are set in proper type', () => {
    const commands = new Set(pages.commands.flatMap(({ ways }) => ways.map(({ text }) => text)));
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

describe('the runbook before it', () => {
  it('hands over wherever the provider’s NAT is the cause', () => {
    const handing = Object.entries(plexRemoteAccess.tree.outcomes)
      .filter(([, { handsOverTo }]) => handsOverTo === runbook.id)
      .map(([id]) => id);
    expect(handing.sort()).toEqual(
      ['carrier-private-nat', 'carrier-squat-nat', 'cgnat', 'ds-lite', 'ipv6-only'].sort(),
    );
  });
});
