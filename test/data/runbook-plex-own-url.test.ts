/** plex-own-url: its tree, homes with a name of their own and the fault each has, its words, sources and links. */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { validate } from '../../src/runbooks/engine/validate.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import { routerTaskIds } from '../../src/runbooks/model/router-task.ts';
import { runbookPagesSchema } from '../../src/runbooks/model/runbook.ts';
import { plexAtHome } from '../../src/runbooks/plex-at-home/index.ts';
import { plexBehindCgnat } from '../../src/runbooks/plex-behind-cgnat/index.ts';
import { plexOwnUrl as runbook } from '../../src/runbooks/plex-own-url/index.ts';
import { plexRemoteAccess } from '../../src/runbooks/plex-remote-access/index.ts';
import { sources } from '../../src/runbooks/sources.ts';

const { pages, tree, checks, wording } = runbook;
const at = '2026-11-21T12:00:00.000Z';
const stepIds = pages.steps.map(({ id }) => id);
const ends = Object.keys(tree.outcomes);

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

const fails = { 'own-url-symptom': 'not-reached' };
const published = { ...fails, 'custom-url': 'with-port' };
const named = { ...published, 'name-resolves': 'home' };
const answers = { ...named, 'name-answers': 'plex' };
const badGateway = { ...named, 'name-answers': 'error-page', 'proxy-error': 'gateway' };
const alike = { 'own-url-symptom': 'viewers-alike' };
const noSignIn = { 'own-url-symptom': 'no-sign-in' };

/** What a home with each fault would answer, written from the evidence. */
const homes: Record<string, [home: string, findings: Record<string, string>]> = {
  'red-behind-proxy': [
    'friends play through nginx, and the page is red',
    { 'own-url-symptom': 'red-but-plays' },
  ],
  'url-wrong-port': ['https with :80', { ...fails, 'custom-url': 'wrong-port' }],
  'url-without-port': ['only a browser gets in', { ...fails, 'custom-url': 'no-port' }],
  'url-malformed': ['the bare name was typed', { ...fails, 'custom-url': 'not-a-url' }],
  'url-missing': ['the tunnel was never published', { ...fails, 'custom-url': 'none' }],
  'secure-connections-mismatch': [
    'an address of WireGuard with http, and Plex on Required',
    { ...fails, 'custom-url': 'plain-http', 'secure-connections': 'required' },
  ],
  'name-leads-nowhere': ['the DNS entry was deleted', { ...published, 'name-resolves': 'no' }],
  'name-holds-inside-address': [
    'the router entered its 100.64 address',
    { ...published, 'name-resolves': 'private' },
  ],
  'dns-updater-stuck': [
    'the line reconnected, the updater did not notice',
    { ...published, 'name-resolves': 'other', 'other-address': 'earlier' },
  ],
  'name-at-another-door': [
    'the updater runs behind the VPN of the NAS',
    { ...published, 'name-resolves': 'other', 'other-address': 'vpn' },
  ],
  'ipv6-leads-elsewhere': [
    'the AAAA entry is the router’s',
    { ...published, 'name-resolves': 'ipv6-other' },
  ],
  'name-leads-elsewhere': [
    'nobody knows whose address it is',
    { ...published, 'name-resolves': 'other', 'other-address': 'unknown' },
  ],
  'way-is-closed': [
    'port 443 was never forwarded to the proxy',
    { ...named, 'name-answers': 'no-answer' },
  ],
  'certificate-unfit': [
    'the certificate ended',
    { ...named, 'name-answers': 'certificate-warning' },
  ],
  'certificate-chain-incomplete': [
    'cert.pem instead of fullchain.pem',
    { ...answers, 'strict-answer': 'certificate' },
  ],
  'way-misses-plex': ['localhost in a container', { ...badGateway, 'proxy-target': 'nothing' }],
  'proxy-serves-another-site': [
    'a welcome page',
    { ...named, 'name-answers': 'error-page', 'proxy-error': 'other-site' },
  ],
  'host-matched-without-port': [
    'HAProxy compares the host letter by letter',
    { ...answers, 'strict-answer': 'other' },
  ],
  'login-in-front': [
    'a sign-in page of the tunnel',
    { ...named, 'name-answers': 'error-page', 'proxy-error': 'login' },
  ],
  'answer-not-seen': ['nobody can get outside', { ...named, 'name-answers': 'unknown' }],
  'way-is-open': ['everything answers', { ...answers, 'strict-answer': 'plex' }],
  'forwarded-for-missing': [
    'nginx sees the phone, Plex sees nginx',
    { ...alike, 'proxy-log-address': 'viewer' },
  ],
  'viewer-address-hidden': [
    'the proxy in Docker sees 172.18.0.1 only',
    { ...alike, 'proxy-log-address': 'same' },
  ],
  'viewer-address-unseen': ['no log', { ...alike, 'proxy-log-address': 'unknown' }],
  'open-without-sign-in': [
    '172.17.0.0/16 is allowed without auth',
    { ...noSignIn, 'allowed-networks': 'holds-proxy' },
  ],
  'open-door-unexplained': ['the list is empty', { ...noSignIn, 'allowed-networks': 'empty' }],
};

describe('homes with an address of their own', () => {
  it('are there for every outcome', () => {
    expect(Object.keys(homes).sort()).toEqual([...ends].sort());
  });

  it.each(Object.entries(homes))('%s', (outcome, [, findings]) => {
    expect(diagnosisOf(findings).outcome).toBe(outcome);
  });

  it.each([
    ['http, where Plex insists on https', 'other-scheme'],
    ['https, and the proxy refuses Plex’s certificate', 'certificate'],
  ])('have a target with %s', (_home, finding) => {
    expect(diagnosisOf({ ...badGateway, 'proxy-target': finding }).outcome).toBe(
      'secure-connections-mismatch',
    );
  });

  it('never get a sure verdict, as nothing is measured', () => {
    for (const [, findings] of Object.values(homes)) {
      expect(diagnosisOf(findings).confidence).not.toBe('high');
    }
  });

  it('are told at most a weak cause where the last question was not answered', () => {
    for (const { steps, outcome } of paths(tree)) {
      const last = steps.at(-1);
      if (last?.answers.includes('unknown') !== true) continue;
      const findings = Object.fromEntries(steps.map(({ check, answers: all }) => [check, all[0]]));
      const { confidence, kind } = diagnosisOf({ ...findings, [last.check]: 'unknown' } as Record<
        string,
        string
      >);
      if (kind === 'cause') expect([outcome, confidence]).toEqual([outcome, 'low']);
    }
  });

  it('hear that nothing is wrong with the proxy before anything is changed at a red page', () => {
    expect(tree.outcomes['red-behind-proxy']?.kind).toBe('works');
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

  it('asks every check that a case may hold', () => {
    const asked = new Set(Object.values(tree.nodes).map(({ check }) => check));
    expect(checks.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('is where a way that was set up is handed over to', () => {
    const handing = Object.entries(plexBehindCgnat.tree.outcomes)
      .filter(([, { handsOverTo }]) => handsOverTo === runbook.id)
      .map(([id]) => id);
    expect(handing.sort()).toEqual(
      ['cloudflare-tunnel', 'own-host', 'private-network', 'way-already-built'].sort(),
    );
  });
});

/** Every string of a value, with the path that leads to it. */
function strings(value: unknown, where = ''): [where: string, text: string][] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${where}/${key}`));
}

const words = strings({ pages, wording });

describe('the pages', () => {
  it('fit their schema', () => {
    expect(runbookPagesSchema.safeParse(pages).error).toBeUndefined();
  });

  it('name every part once, and only steps and checks that exist', () => {
    for (const part of [pages.steps, pages.evidence, pages.commands]) {
      expect(new Set(part.map(({ id }) => id)).size).toBe(part.length);
    }
    expect(pages.evidence.map(({ step }) => step).filter((id) => !stepIds.includes(id))).toEqual(
      [],
    );
    const named = pages.steps.flatMap((step) => step.checks);
    expect(named.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
  });

  it('have each step opened by an outcome', () => {
    const opened = Object.values(tree.outcomes).flatMap(({ steps }) => steps);
    expect(stepIds.filter((id) => !opened.includes(id))).toEqual([]);
  });

  it('link only to what exists', () => {
    const known = [
      `/diagnose/${plexRemoteAccess.id}/`,
      `/diagnose/${plexBehindCgnat.id}/`,
      '/checks/public-address/',
      '/keep-the-tunnel-up/',
      ...plexAtHome.pages.steps.map(({ id }) => `/runbooks/${plexAtHome.id}/${id}/`),
      ...routerTaskIds.map((id) => `/router-tasks/${id}/`),
    ];
    expect(pages.related.filter(({ href }) => !known.includes(href))).toEqual([]);
  });
});

describe('the words', () => {
  it('cite sources that exist, and every step cites one', () => {
    const cited = words.filter(([where]) => /\/sources\/\d+$/.test(where));
    expect(cited.filter(([, id]) => !(id in sources))).toEqual([]);
    expect(pages.steps.filter((step) => step.sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

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

  it('never let a certificate go unchecked but inside the home', () => {
    const unchecked = pages.commands
      .flatMap(({ ways }) => ways)
      .filter(({ text }) => text.includes('--insecure'));
    expect(unchecked.map(({ note }) => note?.includes('inside your home'))).toEqual([true]);
  });
});
