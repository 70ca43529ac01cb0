/** The words of plex-remote-access: complete, sourced, linked to what exists, and set in proper type. */
import { describe, expect, it } from 'vitest';
import type { NextWording } from '../../src/runbooks/model/paste-wording.ts';
import { runbookPagesSchema } from '../../src/runbooks/model/runbook.ts';
import { keeperFacts, keeperReviewed } from '../../src/runbooks/keeper-facts.wording.ts';
import { routerTaskIds, routerTaskWordingSchema } from '../../src/runbooks/model/router-task.ts';
import { type Source, sourceSchema } from '../../src/runbooks/model/source.ts';
import { next as accountNext } from '../../src/runbooks/checks/plex-account/wording.ts';
import { next as logNext, phraseMeaning } from '../../src/runbooks/checks/plex-log/wording.ts';
import { pasteFaultWording } from '../../src/runbooks/evidence.wording.ts';
import { companionSights, ownCompanionReviewed } from '../../src/runbooks/own-companion.wording.ts';
import { plexRemoteAccess as runbook } from '../../src/runbooks/plex-remote-access/index.ts';
import { runbooks } from '../../src/runbooks/index.ts';
import { routerTasks } from '../../src/runbooks/router-tasks.ts';
import { sources } from '../../src/runbooks/sources.ts';
import { corrections } from '../../src/runbooks/corrections.ts';
import { citedInGuides } from '../support/guide-citations.ts';

const { pages, tree, checks, wording } = runbook;
const stepIds = pages.steps.map(({ id }) => id);
const checkIds = checks.map(({ id }) => id);
const outcomes = Object.entries(tree.outcomes);
const lastDay =
  [...runbooks.map((one) => one.pages.lastReviewed), ownCompanionReviewed, keeperReviewed]
    .toSorted()
    .at(-1) ?? '';

/** What occurs more than once. */
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Every string of a value, with the path that leads to it. */
function strings(value: unknown, at = ''): [at: string, text: string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${at}/${key}`));
}

/** All words a person reads here, by where they stand. */
const words = {
  pages,
  outcomes: wording.outcomes,
  checks: wording.checks,
  pasteNext: { log: logNext, phrases: phraseMeaning, account: accountNext },
  pasteFaultWording,
  routerTasks,
  companionSights,
  corrections,
  keeperFacts,
};

/** Every citation of the site, as where it stands and the id it names. */
const cited = strings({ words, others: runbooks.filter((one) => one !== runbook) }).filter(([at]) =>
  /\/sources\/\d+$|\/source$/.test(at),
);

describe('the pages', () => {
  it('fit their schema', () => {
    expect(runbookPagesSchema.safeParse(pages).error).toBeUndefined();
  });

  it('name every part once', () => {
    const parts = [pages.steps, pages.evidence, pages.commands, pages.screens];
    expect(parts.flatMap((part) => repeated(part.map(({ id }) => id)))).toEqual([]);
  });

  it('put the main steps first, in the order they are walked', () => {
    expect(pages.steps.filter(({ main }) => main).map(({ id }) => id)).toEqual([
      'capture-state',
      'rule-out-cgnat',
      'eliminate-double-nat',
      'fix-lan-address',
      'map-port',
    ]);
    expect(pages.steps.slice(0, 5).every(({ main }) => main)).toBe(true);
  });

  it('link only to what exists', () => {
    const known = [
      `/diagnose/${runbook.id}/`,
      `/trees/${tree.id}/`,
      '/checks/',
      ...runbooks.map(({ id }) => `/runbooks/${id}/`),
      ...stepIds.map((id) => `/runbooks/${runbook.id}/${id}/`),
      ...routerTaskIds.map((id) => `/router-tasks/${id}/`),
    ];
    expect(pages.related.map(({ href }) => href).filter((href) => !known.includes(href))).toEqual(
      [],
    );
  });
});

describe('the steps', () => {
  it('exist wherever an outcome or an evidence row names one', () => {
    const named = [
      ...outcomes.flatMap(([, { steps }]) => steps),
      ...pages.evidence.map(({ step }) => step),
    ];
    expect(named.filter((id) => !stepIds.includes(id))).toEqual([]);
  });

  it('are each walked or opened by an outcome', () => {
    const opened = outcomes.flatMap(([, { steps }]) => steps);
    const idle = pages.steps.filter(({ id, main }) => !main && !opened.includes(id));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('exist wherever what was pasted leads to one', () => {
    const named = [logNext, accountNext].flatMap((next) =>
      Object.values<NextWording>(next).flatMap(({ step }) => step ?? []),
    );
    expect(named.filter((id) => !stepIds.includes(id))).toEqual([]);
  });

  it('run only checks that exist', () => {
    const named = pages.steps.flatMap(({ checks: ids }) => ids);
    expect(named.filter((id) => !checkIds.includes(id))).toEqual([]);
  });
});

describe('the sources', () => {
  it.each(Object.entries(sources))('%s fits its schema', (id, source) => {
    expect(sourceSchema.safeParse(source).error).toBeUndefined();
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(source.read <= lastDay).toBe(true);
  });

  it('exist wherever one is cited', () => {
    expect(cited.filter(([, id]) => !(id in sources))).toEqual([]);
  });

  it('are each cited somewhere', () => {
    const used = new Set([...cited.map(([, id]) => id), ...citedInGuides()]);
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  it('are cited once in one place, and no address is listed twice', () => {
    const places = cited.map(([at, id]) => `${at.replace(/\d+$/, '')}${id}`);
    expect(repeated(places.filter((place) => place.includes('/sources/')))).toEqual([]);
    const addresses = Object.values<Source>(sources).flatMap(({ url }) => url ?? []);
    expect(repeated(addresses)).toEqual([]);
  });
});

describe('the router tasks', () => {
  it.each(routerTaskIds)('%s has its words', (id) => {
    expect(routerTaskWordingSchema.safeParse(routerTasks[id]).error).toBeUndefined();
  });
});

describe('the outcomes', () => {
  it('each have their words', () => {
    expect(Object.keys(wording.outcomes).sort()).toEqual(Object.keys(tree.outcomes).sort());
  });

  it.each(Object.entries(wording.outcomes))(
    '%s tells itself from its neighbours',
    (id, outcome) => {
      expect(outcome.certain.length).toBeGreaterThanOrEqual(2);
      expect(outcome.certain.length).toBeLessThanOrEqual(4);
      expect(outcome.title).not.toMatch(/\.$/);
      expect(outcome.title.startsWith('Missing: ')).toBe(tree.outcomes[id]?.kind === 'undecided');
    },
  );
});

describe('the type', () => {
  const commandTexts = new Set(
    pages.commands.flatMap(({ ways }) =>
      ways.filter(({ kind }) => kind === 'command').map(({ text }) => text),
    ),
  );
  const prose = strings(words).filter(([, text]) => !commandTexts.has(text));

  it('has no straight quotes or apostrophes outside commands', () => {
    expect(prose.filter(([, text]) => /["'`]/.test(text))).toEqual([]);
  });

  it('does not shout, and separates menu labels by ›', () => {
    expect(prose.filter(([, text]) => /!(\s|$)|\.\.\.| > | -> /.test(text))).toEqual([]);
  });

  it('has no stray or doubled space', () => {
    expect(prose.filter(([, text]) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });
});
