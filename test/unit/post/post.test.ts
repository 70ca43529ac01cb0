/** What a report says of real cases, word for word, and the link that restores the answers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/runbooks/engine/diagnose.ts';
import { paths } from '../../../src/runbooks/engine/paths.ts';
import { fromQuery, statedEvidence } from '../../../src/runbooks/engine/url-state.ts';
import { plexOwnUrl } from '../../../src/runbooks/plex-own-url/index.ts';
import { plexRemoteAccess } from '../../../src/runbooks/plex-remote-access/index.ts';
import { formatIds } from '../../../src/runbooks/post/format-ids.ts';
import { formats } from '../../../src/runbooks/post/formats.ts';
import { shownOrigin } from '../../../src/runbooks/post/link.ts';
import { readCase } from '../../../src/runbooks/read-case.ts';
import { runbooks } from '../../../src/runbooks/index.ts';
import type { Case } from '../../../src/runbooks/model/case.ts';
import { postOf, writtenIn } from '../../support/posts.ts';
import { ipv4Text } from '../../support/secrets.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures');
const at = '2026-11-20T12:00:00.000Z';
const told = (finding: string) => ({ status: 'stated', origin: 'person', at, finding }) as const;
const measured = (value: unknown) =>
  ({ status: 'measured', origin: 'companion', at, value }) as const;

function readFixture(name: string) {
  const read = readCase(readFileSync(path.join(fixtures, `cases/${name}.json`), 'utf8'));
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read;
}

describe.each(['cgnat', 'port-not-published'])('the report of the case %s', (name) => {
  const { runbook, evidence } = readFixture(name);
  const post = postOf(runbook, evidence, {
    lanAddress: '192.168.1.10',
    tried: ['map-port'],
    before: { outcome: null },
  });

  it.each(formatIds)('is as it was written down: %s', (format) => {
    const golden = readFileSync(path.join(fixtures, `posts/${name}.${format}.txt`), 'utf8');
    expect(formats[format](post)).toBe(golden);
  });
});

describe('a report', () => {
  it('is not finished while a question is open, and names that question', () => {
    const post = postOf(plexRemoteAccess, { symptom: told('cannot-connect') });
    for (const text of writtenIn(post)) {
      expect(text).toContain('Not finished. Open question: What does Plex');
      expect(text).toContain('The server cannot be reached from outside, or Plex’s page is red.');
    }
  });

  it('is made where nothing is known, too', () => {
    for (const runbook of runbooks) {
      const post = postOf(runbook, {});
      expect(post.sections.map(({ id }) => id)).toEqual(['verdict', 'layers']);
      expect(post.link.address).toBe(`https://hopwise.example/diagnose/${runbook.id}/`);
    }
  });

  it('gives an address the same letter in every measurement, however it was spelled', () => {
    fc.assert(
      fc.property(ipv4Text, ipv4Text, (one, other) => {
        fc.pre(one !== other);
        const evidence: Case['evidence'] = {
          'public-address': measured({
            vantage: 'outside',
            ipv4: one,
            ipv6: null,
            asked: ['ipv4'],
          }),
          'port-reachable': measured({
            vantage: 'outside',
            address: `::ffff:${one}`,
            family: 'ipv4',
            port: 32400,
            trace: [{ hop: 'dial', result: 'timeout', ms: 5000 }],
          }),
          'router-wan': measured({ shows: 'ipv4', address: one }),
          'first-box-wan': measured({ shows: 'ipv4', address: other }),
        };
        const [text = ''] = writtenIn(postOf(plexRemoteAccess, evidence, { lanAddress: one }));
        const letters = [...text.matchAll(/IPv4 ([A-Z])\b/g)].map(([, letter]) => letter);
        expect(letters).toEqual(['A', 'A', 'A', 'B', 'A']);
      }),
      { numRuns: 1000 },
    );
  });

  it('tells a custom URL by its scheme, host and port alone', () => {
    const entry =
      'https://plex.example.org:443, http://100.72.1.9:32400, https://PLEX.example.org, https://a.example:443/x?y, nas';
    const [text = ''] = writtenIn(postOf(plexOwnUrl, { 'custom-url': measured({ entry }) }));
    expect(text.match(/An entry.*$/gm)).toEqual([
      'An entry: https, a name (a), port 443.',
      'An entry: http, IPv4 A in the carrier-grade range, port 32400.',
      'An entry: https, a name (a), no port.',
      'An entry: https, a name (b), port 443, with a path behind it.',
      'An entry that is not a full URL.',
    ]);
  });

  it('says what was tried, and nothing of steps that do not exist', () => {
    const post = postOf(
      plexRemoteAccess,
      { symptom: told('asks-for-pass') },
      { tried: ['map-port', '__proto__', 'gone'], before: { outcome: 'constructor' } },
    );
    const tried = post.sections.find(({ id }) => id === 'tried');
    expect(tried?.lines).toEqual([
      { text: 'Forward one port, and tell Plex which' },
      { lead: 'Before', text: 'no verdict' },
      { lead: 'After', text: 'no verdict' },
    ]);
  });

  it('of somebody else’s answers says neither a day nor what this tab was told', () => {
    const evidence = statedEvidence({ findings: { symptom: 'asks-for-pass' } }, 'link', at);
    for (const text of writtenIn(postOf(plexRemoteAccess, evidence, { lanAddress: '10.0.0.9' }))) {
      expect(text).toContain('came with a link');
      expect(text).not.toMatch(/2026|private IPv4/);
    }
  });

  it('has no smiley that a forum would draw', () => {
    for (const name of ['cgnat', 'port-not-published']) {
      const { runbook, evidence } = readFixture(name);
      const [, bbcode = ''] = writtenIn(postOf(runbook, evidence));
      expect(bbcode).not.toMatch(/[:;8B]-?[)(DPpO]|:\w+:/);
    }
  });
});

describe('the link of a report', () => {
  it('restores the answers of every path', () => {
    for (const runbook of runbooks) {
      for (const { steps, outcome } of paths(runbook.tree)) {
        const findings = Object.fromEntries(
          steps.map(({ node, answers: [finding = ''] }) => [
            runbook.tree.nodes[node]?.check ?? '',
            finding,
          ]),
        );
        const { link } = postOf(runbook, statedEvidence({ findings }, 'person', at));
        const url = new URL(link.address);
        const read = fromQuery(runbook.tree, runbook.checks, url.searchParams);
        expect(read).toEqual({ findings, dropped: [] });
        expect(diagnose(runbook, statedEvidence(read, 'link', at)).outcome).toBe(outcome);
      }
    }
  });

  it('carries what was measured as a finding', () => {
    const { runbook, evidence } = readFixture('cgnat');
    expect(postOf(runbook, evidence).link.address).toBe(
      'https://hopwise.example/diagnose/plex-remote-access/?symptom=cannot-connect&plex-status=not-available&reach-when-red=timeout&port-tested=same&router-wan=carrier-grade&wan-source=router-page',
    );
  });

  it.each([
    ['https://hopwise.example', 'https://hopwise.example'],
    ['https://hopwise.example:8443', 'https://hopwise.example:8443'],
    ['http://192.168.1.5:8080', undefined],
    ['http://127.0.0.1:4321', undefined],
    ['http://[fd12:3456::1]:8080', undefined],
    ['http://81.2.69.142', undefined],
    ['http://localhost:4321', undefined],
    ['http://nas:8080', undefined],
    ['http://nas.local:8080', undefined],
    ['http://nas.fritz.box', undefined],
    ['https://nas.tail1234.ts.net', undefined],
    ['https://192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct', undefined],
    ['file://', undefined],
    ['null', undefined],
  ])('shows the origin of %s as %s', (origin, shown) => {
    expect(shownOrigin(origin)).toBe(shown);
  });
});
