/** Where the diagnosis of a tab is kept, by its runbook. */
export const sessionKey = (runbook: string) => `hopwise:${runbook}`;

/** The answers of this tab’s own diagnosis, as its address carries them; an empty text when there is none. */
export function storedQuery(runbook: string): string {
  try {
    const stored = JSON.parse(sessionStorage.getItem(sessionKey(runbook)) ?? 'null') as unknown;
    if (typeof stored !== 'object' || stored === null || !('query' in stored)) return '';
    return typeof stored.query === 'string' ? stored.query : '';
  } catch {
    // Storage is off, or holds what an older version wrote.
    return '';
  }
}
