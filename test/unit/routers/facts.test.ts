/** What is made of a family's facts: what it cannot do, what goes into its fields, how it is found and counted. */
import { describe, expect, it } from 'vitest';
import { capabilitiesOf } from '../../../src/routers/capabilities.ts';
import { countAtlas, coverageOf } from '../../../src/routers/counts.ts';
import { nameOf } from '../../../src/routers/entry.ts';
import { fillOf } from '../../../src/routers/fill.ts';
import { type Label, labelIn } from '../../../src/routers/model/label.ts';
import { matches, searchText } from '../../../src/routers/search.ts';
import { goodFamily, readText } from '../../support/family.ts';

const read = readText(goodFamily);
if ('faults' in read) throw new Error('The good family cannot be read.');
const { family } = read;

describe('capabilities', () => {
  it('tell what changes the advice, and nothing that is unknown', () => {
    expect(capabilitiesOf(family)).toEqual([
      'same-port-only',
      'reservation-first',
      'switch-off-by-default',
      'no-nat-loopback',
    ]);
  });

  it('tell nothing of a family of which nothing is known', () => {
    expect(capabilitiesOf({ tasks: {} })).toEqual([]);
  });

  it.each([
    ['no', ['cannot-forward']],
    ['isp-locked', ['isp-locked']],
    ['app-only', ['app-only']],
    ['unknown', []],
  ] as const)('of a family whose forwarding is %s are %j', (support, expected) => {
    expect(capabilitiesOf({ tasks: { 'port-forward': { support } } })).toEqual(expected);
  });
});

describe('a field', () => {
  it.each([
    ['external-port', 'port-forward', true, { kind: 'own', value: 'external-port' }],
    // A form that cannot translate, and every task that does not, take Plex's own port.
    ['external-port', 'port-forward', false, { kind: 'text', text: '32400' }],
    ['external-port', 'ipv6-inbound', true, { kind: 'text', text: '32400' }],
    ['port', 'port-forward', true, { kind: 'text', text: '32400' }],
    ['internal-port-end', 'port-forward', true, { kind: 'text', text: '32400' }],
    ['server-address', 'port-forward', true, { kind: 'own', value: 'server-address' }],
    ['reserved-address', 'dhcp-reservation', true, { kind: 'own', value: 'server-address' }],
    ['source-address', 'port-forward', true, { kind: 'described', what: 'leave-empty' }],
    ['second-router', 'dmz', true, { kind: 'described', what: 'second-router' }],
    ['protocol', 'port-forward', true, { kind: 'text', text: 'TCP' }],
  ] as const)('for %s in %s (translates: %s) takes %j', (role, task, translates, fill) => {
    expect(fillOf({ role }, task, translates)).toEqual(fill);
  });

  it('takes what the family says is chosen there', () => {
    expect(fillOf({ role: 'protocol', choose: 'TCP only' }, 'port-forward', true)).toEqual({
      kind: 'text',
      text: 'TCP only',
    });
  });
});

describe('a label', () => {
  const label: Label = { de: 'Freigaben', en: 'Sharing' };

  it.each([
    ['Netz', 'de', 'Netz'],
    ['Netz', 'en', undefined],
    [label, 'en', 'Sharing'],
    [label, 'fr', undefined],
  ] as const)('%j in %s is %s', (given, locale, text) => {
    expect(labelIn(given, locale, 'de')).toBe(text);
  });
});

describe('the search', () => {
  it.each(['acme', 'ACME home', 'box', 'homebox', 'hb-1', 'HB1', 'hb 1', 'acme net', 'Äcme', ''])(
    'finds it by %j',
    (typed) => {
      expect(matches(searchText(family), typed)).toBe(true);
    },
  );

  it.each(['zyxel', 'acme zyxel', 'hb-2'])('does not find it by %j', (typed) => {
    expect(matches(searchText(family), typed)).toBe(false);
  });
});

describe('the counts', () => {
  it('count what is sourced, and the vendor’s share', () => {
    expect(countAtlas([family, family])).toEqual({
      families: 2,
      described: 6,
      fromVendor: 6,
      unknown: 2,
    });
  });

  it('name the source closest to the vendor first', () => {
    const { sources } = coverageOf(family, 'dhcp-reservation');
    expect(sources.map(({ kind }) => kind)).toEqual(['vendor-page', 'community']);
  });

  it('do not take what nobody looked for as unknown', () => {
    expect(coverageOf(family, 'upnp')).toEqual({ support: 'not-looked-for', sources: [] });
  });
});

it.each([
  ['AVM', 'FRITZ!Box', 'AVM FRITZ!Box'],
  ['Freebox', 'Freebox OS', 'Freebox OS'],
])('the name of %s %s is %s', (vendor, name, whole) => {
  expect(nameOf({ vendor, family: name })).toBe(whole);
});
