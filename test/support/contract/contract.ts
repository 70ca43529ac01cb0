/** What every companion keeps, whatever it runs on: one list of tests for all adapters. */
import { describe } from 'vitest';
import type { Adapter } from './adapters/adapter.ts';
import { allowedPage, harness } from './harness.ts';
import { describeItself } from './itself.ts';
import { describeMeasures } from './measures.ts';
import { describePages } from './pages.ts';
import { describePublicMode } from './public-mode.ts';
import { describeRefusals } from './refusals.ts';

/** Holds one adapter to all of it. */
export function describeContract(adapter: Adapter): void {
  describe(`a companion in ${adapter.name}`, () => {
    const companion = harness(adapter, {
      env: {
        HOPWISE_ALLOWED_ORIGINS: allowedPage,
        HOPWISE_ALLOWED_HOSTS: 'companion.example',
        HOPWISE_REFUSED_PORTS: '9999',
      },
    });
    describeItself(adapter, companion);
    describeMeasures(adapter, companion);
    describeRefusals(companion);
    describePages(companion);
  });
  describe(`a companion for strangers in ${adapter.name}`, () => describePublicMode(adapter));
}
