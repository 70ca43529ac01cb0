/** Something that the site keeps in a browser, under a key of its own. */
export interface Kept {
  /** `session`: gone when the tab is closed. `local`: until the person deletes it. */
  readonly area: 'session' | 'local';
  /** Where it holds `{runbook}`, there is one for each runbook. */
  readonly key: string;
}

/** All that the site keeps in a browser. The privacy page shows this list, and a test holds the site to it. */
export const storageKeys = {
  home: { area: 'session', key: 'hopwise:home' },
  diagnosis: { area: 'session', key: 'hopwise:{runbook}' },
  setAside: { area: 'session', key: 'hopwise:{runbook}:set-aside' },
  router: { area: 'local', key: 'hopwise:router' },
  linkForm: { area: 'local', key: 'hopwise:link-form' },
  theme: { area: 'local', key: 'starlight-theme' },
} as const satisfies Record<string, Kept>;

/** The name of one of these things. */
export type KeptId = keyof typeof storageKeys;

/** The key of something that is kept for each runbook. */
export const keyFor = (kept: Kept, runbook: string): string =>
  kept.key.replace('{runbook}', runbook);
