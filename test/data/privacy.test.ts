/** What checks say they send is what they do, and what the site keeps in a browser is what the privacy page lists. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectors } from '../../src/components/diagnose/collectors.ts';
import { storageKeys } from '../../src/components/storage/storage-keys.ts';
import { allChecks } from '../../src/runbooks/all-checks.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe.each(allChecks().map(({ check, words }) => ({ id: check.id, check, words })))(
  'the check $id',
  ({ id, check, words: { privacy } }) => {
    it('says that it sends something just when it does', () => {
      expect(id in collectors).toBe(check.reaches !== undefined);
      expect(privacy.sends.startsWith('Nothing')).toBe(check.reaches === undefined);
      expect(privacy.to.startsWith('Nobody')).toBe(check.reaches === undefined);
      expect(check.reaches).not.toEqual([]);
    });

    it('names whom it asks', () => {
      const named = {
        companion: /The companion named on this page/,
        'echo-services': /echo services/,
        'own-home': /inside your own network/,
      };
      for (const [reached, words] of Object.entries(named)) {
        expect(words.test(privacy.to), reached).toBe(
          (check.reaches as readonly string[] | undefined)?.includes(reached) ?? false,
        );
      }
    });
  },
);

describe('the sources', () => {
  const files = globSync('src/**/*.{ts,astro,mdx}', { cwd: root });
  const lines = files.flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .map((line) => `${file}: ${line.trim()}`),
  );
  const using = (what: RegExp) => lines.filter((line) => what.test(line));

  it('keep things under listed keys alone', () => {
    expect(using(/(?:local|session)Storage\.\w+Item\(/).length).toBeGreaterThan(5);
    expect(using(/(?:local|session)Storage\.\w+Item\(\s*['"`]/)).toEqual([]);
    expect(using(/['"`]hopwise:[a-z-]+['"`]/).filter((line) => /Storage/.test(line))).toEqual([]);
    const keys = Object.values(storageKeys).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('set no cookie', () => {
    expect(using(/document\.cookie|cookieStore|Set-Cookie/i)).toEqual([]);
  });

  it('ask nobody but through what is declared', () => {
    const asking = using(/\bfetch\(|sendBeacon|XMLHttpRequest|WebSocket|EventSource/)
      .map((line) => line.split(': ')[0])
      .filter((file) => /components|browser\.ts|ask-companion/.test(file ?? ''));
    expect([...new Set(asking)].sort()).toEqual([
      'src/components/link/load-links.ts',
      'src/components/offline/line.ts',
      'src/components/router/router-here.ts',
      'src/components/router/router-index.ts',
      'src/runbooks/checks/ask-companion.ts',
      'src/runbooks/checks/lan-identity/browser.ts',
    ]);
  });
});
