import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/runbooks/engine/diagnose.ts';
import { redactCase, redactText } from '../../../src/runbooks/engine/redact.ts';
import type { Case } from '../../../src/runbooks/model/case.ts';
import { logic } from '../../../src/runbooks/logic.ts';

const [runbook] = logic;
if (!runbook) throw new Error('There is no runbook.');
const at = '2026-11-20T12:00:00.000Z';

const full: Case = {
  version: 1,
  runbook: 'plex-remote-access',
  evidence: {
    'public-address': {
      status: 'measured',
      origin: 'companion',
      at,
      value: { vantage: 'outside', ipv4: '81.2.69.142', ipv6: null, asked: ['ipv4'] },
    },
    'router-wan': {
      status: 'measured',
      origin: 'person',
      at,
      value: { shows: 'ipv4', address: '81.2.69.142' },
    },
    'port-reachable': {
      status: 'missing',
      origin: 'companion',
      at,
      reason: 'companion-busy',
      detail: 'You at 81.2.69.142 asked too often.',
    },
  },
};

describe('redactCase', () => {
  const redacted = redactCase(runbook.checks, full);

  it('leaves findings and reasons, and nothing else', () => {
    expect(redacted.evidence).toEqual({
      'public-address': { status: 'stated', origin: 'companion', at, finding: 'ipv4' },
      'router-wan': { status: 'stated', origin: 'person', at, finding: 'same-as-public' },
      'port-reachable': { status: 'missing', origin: 'companion', at, reason: 'companion-busy' },
    });
  });

  it('comes to the same diagnosis', () => {
    expect(diagnose(runbook, redacted.evidence)).toEqual(diagnose(runbook, full.evidence));
  });
});

describe('redactText', () => {
  it.each([
    [
      'Got public IP 81.2.69.142 from v4.plex.tv',
      'Got public IP [public IPv4 address] from v4.plex.tv',
    ],
    ['server at 192.168.1.10:32400.', 'server at [private IPv4 address]:32400.'],
    ['router 100.64.3.4', 'router [carrier-grade IPv4 address]'],
    ['host 2a02:8108:1::7 up', 'host [public IPv6 address] up'],
    ['mapped ::ffff:81.2.69.142', 'mapped [public IPv4 address]'],
    ['https://[2a02:8108::7]:32400/', 'https://[[public IPv6 address]]:32400/'],
    ['mail jo.doe+plex@example.org now', 'mail [e-mail] now'],
    ['/x?X-Plex-Token=abc_DEF-12&y=1', '/x?X-Plex-Token=[token]&y=1'],
    ['"authToken":"s3cr3t"', '"authToken":"[token]"'],
    ['192-168-1-10.0123456789abcdef0123456789abcdef.plex.direct:32400', '[plex.direct name]:32400'],
    ['id 0123456789abcdef0123456789abcdef01234567', 'id [identifier]'],
    ['version 1.41.3.9314 at 12:30:59', 'version 1.41.3.9314 at 12:30:59'],
  ])('%s', (text, clean) => {
    expect(redactText(text)).toBe(clean);
  });

  it('lets no address through, wherever it stands', () => {
    const around = fc.constantFrom('', ' ', '(', ')', '=', '"', ', ', '/', ';', '\n');
    const address = fc.oneof(fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(around, address, around, (before, text, after) => {
        expect(redactText(`ip${before || ' '}${text}${after}`)).not.toContain(text);
      }),
      { numRuns: 2000 },
    );
  });
});
