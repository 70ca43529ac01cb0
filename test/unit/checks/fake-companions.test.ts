/** The companions that tests ask: each says what its mood promises, to the collectors of the page. */
import { afterEach, describe, expect, it } from 'vitest';
import { portReachable } from '../../../src/runbooks/checks/port-reachable/check.ts';
import { collect as collectReach } from '../../../src/runbooks/checks/port-reachable/browser.ts';
import { publicAddress } from '../../../src/runbooks/checks/public-address/check.ts';
import { collect as collectAddress } from '../../../src/runbooks/checks/public-address/browser.ts';
import { pageShapes } from '../../support/page-shapes.ts';
import { judge } from '../../../src/runbooks/engine/judge.ts';
import {
  fakeMoods,
  startFakeCompanion,
  type FakeCompanion,
  type FakeMood,
} from '../../support/fake-companions.ts';

let companion: FakeCompanion | undefined;
afterEach(async () => {
  await companion?.close();
  companion = undefined;
});

const unknown = (reason: string) => ({ finding: 'unknown', reason });
const found = (finding: string) => ({ finding });

/** What each mood comes to: the way in, and the address. */
const expected: Record<FakeMood, [reach: unknown, address: unknown]> = {
  'outside-open-plex': [found('open-plex'), found('ipv4')],
  'outside-open-other': [found('open-other'), found('ipv4')],
  'outside-refused': [found('refused'), found('ipv4')],
  'outside-unreachable-delayed': [found('unreachable-delayed'), found('ipv4')],
  'outside-timeout': [found('timeout'), found('ipv4')],
  'same-machine': [found('inside-only'), unknown('not-outside')],
  slow: [found('open-plex'), found('ipv4')],
  html: [unknown('not-reachable-companion'), unknown('not-reachable-companion')],
  '429': [unknown('companion-busy'), unknown('companion-busy')],
  '500': [unknown('not-reachable-companion'), unknown('not-reachable-companion')],
  'garbage-json': [unknown('not-reachable-companion'), unknown('not-reachable-companion')],
};

describe('a fake companion', () => {
  it.each(fakeMoods)('of the mood %s is judged so', async (mood) => {
    companion = await startFakeCompanion(mood, { slowMs: 50 });
    const input = { companion: { any: companion.url }, port: 32400 };
    const evidence = {
      [portReachable.id]: await collectReach(input, pageShapes),
      [publicAddress.id]: await collectAddress(input, pageShapes),
    };
    expect([
      judge(portReachable, evidence)?.judgement,
      judge(publicAddress, evidence)?.judgement,
    ]).toEqual(expected[mood]);
  });

  it('takes its time when slow', async () => {
    companion = await startFakeCompanion('slow', { slowMs: 60_000 });
    const answer = fetch(`${companion.url}/api/v1/address`).then(() => 'answered');
    const wait = new Promise((resolve) => setTimeout(resolve, 200, 'waiting'));
    expect(await Promise.race([answer, wait])).toBe('waiting');
    await companion.close();
    await expect(answer).rejects.toThrow();
  });

  it('lets every page ask', async () => {
    companion = await startFakeCompanion('500');
    const preflight = await fetch(`${companion.url}/api/v1/reach`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
    const answer = await fetch(`${companion.url}/api/v1/address`);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});
