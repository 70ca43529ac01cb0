import { keyFor, storageKeys } from '../storage/storage-keys.ts';

/** The answers of this tab’s own diagnosis, as its address carries them; an empty text when there is none. */
export function storedQuery(runbook: string): string {
  try {
    const key = keyFor(storageKeys.diagnosis, runbook);
    const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown;
    if (typeof stored !== 'object' || stored === null || !('query' in stored)) return '';
    return typeof stored.query === 'string' ? stored.query : '';
  } catch {
    // Storage is off, or holds what an older version wrote.
    return '';
  }
}
