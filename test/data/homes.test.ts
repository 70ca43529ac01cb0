/**
 * Homes as their owners would describe them, and what the tree must say: each row is a mistake that
 * was made once, or that a guide makes. A sure verdict needs a measured address; the rest is told.
 */
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/runbooks/engine/diagnose.ts';
import type { Case } from '../../src/runbooks/model/case.ts';
import type { Confidence } from '../../src/runbooks/model/tree.ts';
import { plexRemoteAccess as runbook } from '../../src/runbooks/plex-remote-access/index.ts';

const at = '2026-11-20T12:00:00.000Z';
const red = { symptom: 'cannot-connect', 'plex-status': 'not-available' };
const green = { symptom: 'cannot-connect', 'plex-status': 'accessible' };
const closed = { ...red, 'port-reachable': 'timeout', 'port-tested': 'same' };
const noDevice = { ...red, 'port-reachable': 'unreachable-delayed' };
const publicWan = { ...closed, 'router-wan': 'same-as-public' };
const twoBoxes = {
  ...closed,
  'router-wan': 'private',
  'second-box': 'yes',
  'first-box-wan': 'same-as-public',
};
const atHome = { ...publicWan, 'lan-identity': 'plex' };

const homes: [home: string, findings: Record<string, string>, outcome: string, Confidence][] = [
  [
    'the rule leads to the server’s old address',
    { ...noDevice, 'lan-reach': 'yes', 'second-box': 'no' },
    'lan-address-changed',
    'medium',
  ],
  [
    'the server sleeps; the rule is right',
    { ...noDevice, 'lan-reach': 'no', 'server-itself': 'no' },
    'server-not-running',
    'medium',
  ],
  [
    'the first of two boxes leads to the router’s old address',
    { ...noDevice, 'lan-reach': 'yes', 'second-box': 'yes' },
    'double-nat',
    'medium',
  ],
  [
    'the rule uses 41320, the form was left at 32400',
    { ...closed, 'port-tested': 'different' },
    'other-port-tested',
    'low',
  ],
  [
    'UPnP mapped another port than the one tested',
    { ...closed, 'port-reachable': 'refused', 'port-tested': 'different' },
    'other-port-tested',
    'low',
  ],
  [
    'green and open, but another port is published',
    { ...green, 'port-reachable': 'open-yours', 'port-tested': 'different' },
    'other-port-tested',
    'low',
  ],
  [
    'green and open, everybody fails: account, address or certificate',
    { ...green, 'port-reachable': 'open-yours', 'port-tested': 'same', 'who-fails': 'everyone' },
    'account-mismatch',
    'low',
  ],
  [
    'green and open, fails inside the home only',
    {
      ...green,
      'port-reachable': 'open-yours',
      'port-tested': 'same',
      'who-fails': 'only-at-home',
    },
    'fails-only-at-home',
    'low',
  ],
  [
    'the pass is missing',
    { symptom: 'asks-for-pass', 'viewer-place': 'away' },
    'no-entitlement',
    'medium',
  ],
  [
    'a pass is asked for at home',
    { symptom: 'asks-for-pass', 'viewer-place': 'home' },
    'home-seen-as-remote',
    'medium',
  ],
  [
    'a reverse proxy or a second server answers',
    { ...red, 'port-reachable': 'open-other', 'router-wan': 'same-as-public' },
    'another-service-answers',
    'medium',
  ],
  [
    'a neighbour’s Plex behind the carrier’s address',
    {
      ...red,
      'port-reachable': 'open-other',
      'router-wan': 'carrier-grade',
      'wan-source': 'router-page',
    },
    'cgnat',
    'medium',
  ],
  [
    'CGNAT, all of it told',
    { ...closed, 'router-wan': 'carrier-grade', 'wan-source': 'router-page' },
    'cgnat',
    'medium',
  ],
  [
    'a Tailscale address taken for the router’s',
    { ...closed, 'router-wan': 'carrier-grade', 'wan-source': 'server-or-app' },
    'wan-misread',
    'low',
  ],
  [
    'tested from a hotel',
    { ...closed, 'router-wan': 'other-public', 'address-difference': 'vpn-on-this-device' },
    'visitor-vpn',
    'low',
  ],
  [
    'squat space behind a carrier',
    { ...closed, 'router-wan': 'other-public', 'address-difference': 'none' },
    'carrier-squat-nat',
    'low',
  ],
  [
    'two boxes, the first has the public address and no rule',
    { ...twoBoxes, 'both-rules': 'no' },
    'double-nat',
    'medium',
  ],
  [
    'two boxes, the inner one does not translate, and the first has no rule',
    { ...twoBoxes, 'both-rules': 'inner-routes' },
    'routed-inner-router',
    'medium',
  ],
  [
    'two boxes, both with the right rule, and the server’s firewall drops',
    { ...twoBoxes, 'both-rules': 'yes' },
    'both-rules-yet-closed',
    'low',
  ],
  [
    'only app.plex.tv fails, and its permission was refused',
    { symptom: 'only-plex-web', 'lan-reach': 'yes', 'local-network-permission': 'refused' },
    'browser-blocks-local-network',
    'medium',
  ],
  [
    'only app.plex.tv fails, with the permission given: a filter or an extension',
    { symptom: 'only-plex-web', 'lan-reach': 'yes', 'local-network-permission': 'allowed' },
    'only-web-fails',
    'low',
  ],
  [
    'two boxes, the first one’s address unknown',
    { ...closed, 'router-wan': 'private', 'second-box': 'yes', 'first-box-wan': 'unknown' },
    'nat-above-unknown',
    'low',
  ],
  [
    'one box with a private address',
    { ...closed, 'router-wan': 'private', 'second-box': 'no' },
    'carrier-private-nat',
    'medium',
  ],
  [
    'the address tried at home was the old one',
    {
      ...publicWan,
      'lan-identity': 'no-answer',
      'lan-reach': 'no',
      'server-itself': 'yes-elsewhere',
    },
    'server-unreachable-inside',
    'low',
  ],
  [
    'the server’s firewall keeps everybody out',
    { ...publicWan, 'lan-identity': 'no-answer', 'lan-reach': 'no', 'server-itself': 'yes' },
    'host-firewall',
    'medium',
  ],
  ['no rule at all', { ...atHome, 'forward-rule': 'none' }, 'no-forward', 'medium'],
  [
    'a country filter turned our test away',
    { ...atHome, 'forward-rule': 'matches', 'inbound-filter': 'source-filter' },
    'our-test-filtered',
    'low',
  ],
  [
    'everything fits and it is still closed',
    { ...atHome, 'forward-rule': 'matches', 'inbound-filter': 'none' },
    'unexplained',
    'low',
  ],
  [
    'Remote Access is off',
    { symptom: 'cannot-connect', 'plex-status': 'off' },
    'remote-access-off',
    'medium',
  ],
  [
    'the box “Manually specify public port” is not ticked',
    { ...red, 'port-reachable': 'open-yours', 'public-port': 'unticked' },
    'public-port-not-set',
    'medium',
  ],
];

const stated = (findings: Record<string, string>): Case['evidence'] =>
  Object.fromEntries(
    Object.entries(findings).map(([check, finding]) => [
      check,
      { status: 'stated', origin: 'person', at, finding } as const,
    ]),
  );

describe('a home where', () => {
  it.each(homes)('%s', (_home, findings, outcome, confidence) => {
    expect(diagnose(runbook, stated(findings))).toMatchObject({ outcome, confidence });
  });

  it('the router’s address was typed and is the carrier’s: that alone is sure', () => {
    const evidence = stated({ ...closed, 'wan-source': 'router-page' });
    evidence['router-wan'] = {
      status: 'measured',
      origin: 'person',
      at,
      value: { shows: 'ipv4', address: '100.72.1.9' },
    };
    expect(diagnose(runbook, evidence)).toMatchObject({ outcome: 'cgnat', confidence: 'high' });
  });
});
