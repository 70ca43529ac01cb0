/** plex-one-device: what every small runbook keeps, and what is special about a fault in one place. */
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/runbooks/engine/paths.ts';
import { plexOneDevice as runbook } from '../../src/runbooks/plex-one-device/index.ts';
import { describeSmallRunbook, type Home } from '../support/small-runbook.ts';

const device = { 'who-fails': 'one-app' };
const everyServer = { ...device, 'other-servers': 'yes' };
const noOtherServer = { ...device, 'other-servers': 'unknown' };
const onlyMine = { ...device, 'other-servers': 'no' };

const homes: Home[] = [
  ['it came back by itself', { 'who-fails': 'nobody' }, 'plays-everywhere'],
  ['the port is closed for all', { 'who-fails': 'everyone' }, 'not-one-device'],
  ['a router without NAT loopback', { 'who-fails': 'only-at-home' }, 'only-inside-the-home'],
  ['tried once, on one phone', { 'who-fails': 'unknown' }, 'scope-unknown'],
  [
    'an office that lets only web pages out',
    { 'who-fails': 'one-place', 'other-servers': 'yes' },
    'place-blocks-plex',
  ],
  [
    'a viewer abroad, and a filter by country at home',
    { 'who-fails': 'one-place', 'other-servers': 'no' },
    'place-or-home',
  ],
  [
    'a hotel, and no other server to try',
    { 'who-fails': 'one-place', 'other-servers': 'unknown' },
    'place-or-home',
  ],
  [
    'a phone with an ad-blocking private DNS, ERR_NAME_NOT_RESOLVED',
    { ...everyServer, 'device-says': 'name-not-found', 'phone-dns': 'works' },
    'device-dns-blocks',
  ],
  [
    'an Android box that only says it cannot connect',
    {
      ...noOtherServer,
      'device-says': 'no-connection',
      'device-kind': 'phone',
      'phone-dns': 'works',
    },
    'device-dns-blocks',
  ],
  [
    'a name is not found, and private DNS is off',
    { ...everyServer, 'device-says': 'name-not-found', 'phone-dns': 'same' },
    'name-not-found',
  ],
  [
    'a tablet whose battery was empty for a year',
    { ...everyServer, 'device-says': 'certificate', 'device-clock': 'wrong' },
    'clock-wrong',
  ],
  [
    'seven old boxes stop on one evening, with a message about a certificate',
    {
      ...noOtherServer,
      'device-says': 'certificate',
      'device-clock': 'right',
      'one-kind-stopped': 'yes',
    },
    'old-root-certificates',
  ],
  [
    'old televisions stop on one evening, without a word',
    {
      ...noOtherServer,
      'device-says': 'no-connection',
      'device-kind': 'old',
      'one-kind-stopped': 'yes',
    },
    'old-root-certificates',
  ],
  [
    'one television refuses the certificate, its twin does not',
    {
      ...noOtherServer,
      'device-says': 'certificate',
      'device-clock': 'right',
      'one-kind-stopped': 'no',
    },
    'certificate-refused',
  ],
  [
    'a privacy extension in a browser at work',
    {
      ...everyServer,
      'device-says': 'no-connection',
      'device-kind': 'browser',
      'private-window': 'works',
    },
    'extension-blocks-away',
  ],
  [
    'a browser that fails in a private window too',
    {
      ...everyServer,
      'device-says': 'no-connection',
      'device-kind': 'browser',
      'private-window': 'same',
    },
    'device-unexplained',
  ],
  [
    'signed in with the other e-mail address',
    { ...onlyMine, 'server-listed': 'no' },
    'account-without-server',
  ],
  [
    'an invitation that was never accepted, and no other server',
    { ...noOtherServer, 'device-says': 'not-listed' },
    'account-without-server',
  ],
  [
    'a friend without a pass, whose other friend’s server has one',
    { ...onlyMine, 'server-listed': 'asks-for-pass' },
    'pass-asked-there',
  ],
  [
    'an app that asks for a pass, and no other server',
    { ...noOtherServer, 'device-says': 'asks-for-pass' },
    'pass-asked-there',
  ],
  [
    'an old player, after “Secure connections” was set to “Required”',
    { ...onlyMine, 'server-listed': 'yes', 'secure-connections': 'required' },
    'secure-required',
  ],
  [
    'a new player, and a server that does not encrypt',
    { ...onlyMine, 'server-listed': 'yes', 'secure-connections': 'disabled' },
    'secure-disabled',
  ],
  [
    'the port was changed, and one app went on knocking at the old one',
    {
      ...onlyMine,
      'server-listed': 'yes',
      'secure-connections': 'preferred',
      'after-sign-in': 'works',
    },
    'app-held-an-old-route',
  ],
  [
    'the same, before anybody signed out',
    {
      ...onlyMine,
      'server-listed': 'yes',
      'secure-connections': 'preferred',
      'after-sign-in': 'unknown',
    },
    'sign-in-untested',
  ],
];

describeSmallRunbook(runbook, homes);

describe('a fault in one place', () => {
  it('asks about other people’s servers second, before anything that takes a try', () => {
    for (const { steps } of paths(runbook.tree)) {
      expect(steps[0]?.check).toBe('who-fails');
      if (steps.length > 1) expect(steps[1]?.check).toBe('other-servers');
    }
  });

  it('touches the server only where other servers play, or nobody could try', () => {
    for (const { steps, outcome } of paths(runbook.tree)) {
      if (!['secure-required', 'secure-disabled'].includes(outcome)) continue;
      const others = steps.find(({ check }) => check === 'other-servers')?.answers;
      expect(others).not.toEqual(['yes']);
    }
  });

  it('sends to the steps that are written down elsewhere', () => {
    const there = Object.values(runbook.tree.outcomes).flatMap(
      ({ stepElsewhere }) => stepElsewhere?.step ?? [],
    );
    expect(there.sort()).toEqual([
      'check-entitlement',
      'sign-in-again',
      'sign-in-again',
      'try-another-network',
    ]);
  });

  it('never tells anybody to accept a certificate that a device refuses', () => {
    const orders = runbook.pages.steps.flatMap(({ doThis }) => doThis);
    expect(orders.filter((line) => /accept (?:the|every|any) certificate/i.test(line))).toEqual([]);
  });
});
