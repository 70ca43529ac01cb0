import type { CapabilityId } from '../../runbooks/model/router-capability.ts';

/** A family in the list that pages search. */
export interface IndexedFamily {
  readonly path: string;
  readonly name: string;
  /** What it is found by, as `plain` writes it. */
  readonly search: string;
  readonly capabilities: readonly CapabilityId[];
}

/** How long the list may take, in milliseconds. */
const limitMs = 8000;

let asked: Promise<readonly IndexedFamily[]> | undefined;

/** All families, fetched once per page. @throws when it cannot be had; asked again next time. */
export function routerIndex(): Promise<readonly IndexedFamily[]> {
  asked ??= fetch('/data/routers/index.json', { signal: AbortSignal.timeout(limitMs) })
    .then((response) => response.json() as Promise<{ families: readonly IndexedFamily[] }>)
    .then(({ families }) => families)
    .catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
  return asked;
}
