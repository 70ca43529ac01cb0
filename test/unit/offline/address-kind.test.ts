/** What the service worker answers, and what it never touches. */
import { describe, expect, it } from 'vitest';
import {
  addressKind,
  isDiagnosis,
  isOfBuild,
  mayKeepPage,
} from '../../../src/offline/address-kind.ts';
import { familyOf } from '../../../src/offline/manifest.ts';

const origin = 'https://hopwise.example';
const manifest = {
  shared: ['/_astro/page.abc.js', '/favicon.svg', '/data/routers/index.json'],
  search: ['/pagefind/pagefind.js'],
};
const kindOf = (url: string, method = 'GET', isNavigation = true) =>
  addressKind({ method, url: new URL(url, origin).href, isNavigation }, origin, manifest);

describe('a request is answered', () => {
  it.each([
    ['/', 'page'],
    ['/diagnose/plex-remote-access/?symptom=cannot-connect', 'page'],
    ['/routers/avm/fritzbox/port-forward/', 'page'],
    ['/s/abc/', 'page'],
    // Its slash was forgotten.
    ['/about', 'page'],
    ['/_astro/page.abc.js', 'part'],
    // Of another build: its name says what is in it.
    ['/_astro/page.def.js', 'part'],
    ['/favicon.svg', 'part'],
    ['/data/routers/index.json', 'part'],
    ['/pagefind/pagefind.js?ts=1', 'part'],
    ['/pagefind/fragment/en_123.pf_fragment', 'part'],
    ['/pagefind/pagefind-highlight.js', 'pass'],
    ['/data/routers.json', 'pass'],
    ['/previews/home.png', 'pass'],
    ['/kept/abc/site.pack', 'pass'],
    ['/api/v1/address', 'pass'],
    ['/api/v1/', 'pass'],
    ['/sw.js', 'pass'],
    ['https://elsewhere.example/', 'pass'],
  ] as const)('%s: %s', (url, kind) => {
    expect(kindOf(url)).toBe(kind);
  });

  it('as if there were no worker, where it is no plain question', () => {
    expect(kindOf('/favicon.svg', 'HEAD')).toBe('pass');
    expect(kindOf('/', 'POST')).toBe('pass');
    expect(kindOf('/metrics', 'GET', false)).toBe('pass');
  });
});

it('keeps no short forms', () => {
  expect(mayKeepPage('/s/abc/')).toBe(false);
  expect(mayKeepPage('/about/')).toBe(true);
});

it('knows a diagnosis by its address', () => {
  expect(isDiagnosis(`${origin}/diagnose/plex-remote-access/?a=b`)).toBe(true);
  expect(isDiagnosis(`${origin}/about/?next=/diagnose/`)).toBe(false);
});

it('knows the pages of single routers', () => {
  expect(familyOf('/routers/avm/fritzbox/port-forward/')).toBe('avm/fritzbox');
  expect(familyOf('/routers/avm/fritzbox/')).toBe('avm/fritzbox');
  expect(familyOf('/routers/avm/')).toBeUndefined();
  expect(familyOf('/routers/')).toBeUndefined();
});

it('takes a page for one of the build only if it loads nothing else', () => {
  const page = (script: string) => `<script type="module" src="/_astro/${script}"></script>`;
  expect(isOfBuild(page('page.abc.js'), manifest)).toBe(true);
  expect(isOfBuild(page('page.def.js'), manifest)).toBe(false);
  expect(isOfBuild(page('page.abc.js') + page('page.def.js'), manifest)).toBe(false);
  expect(isOfBuild('<p>No script.</p>', manifest)).toBe(true);
});
