/** What a page runs itself is allowed by hashes; what it does not run is not. */
import { describe, expect, it } from 'vitest';
import { hashOf, inlineHashes } from '../../../src/policy/inline-parts.ts';
import { withPolicy } from '../../../src/policy/page-policy.ts';

const page = (body: string) => `<!doctype html><head><meta charset="utf-8"/></head>${body}`;
const policyIn = (html: string) => /security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the hashes of a page', () => {
  it('are those that browsers make', async () => {
    // The example of CSP 3.
    expect(await hashOf("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });

  it('are of scripts that run, each once', async () => {
    const { scripts } = await inlineHashes(
      page(
        '<script>one()</script><script>one()</script><script type="module">two()</script>' +
          '<script type="application/ld+json">{"@type":"Thing"}</script>' +
          '<script type="application/json" data-words>{}</script>' +
          '<script type="module" src="/_astro/a.js"></script>',
      ),
    );
    expect(scripts).toEqual([await hashOf('one()'), await hashOf('two()')]);
  });

  it('are of style elements, and of style attributes as a browser reads them', async () => {
    const { styles } = await inlineHashes(
      page(
        '<style>a{}</style><p style="--a: &quot;&#38;&quot;"></p><script>" style=\\"x\\""</script>',
      ),
    );
    expect(styles).toEqual([await hashOf('a{}'), await hashOf('--a: "&"')]);
  });
});

describe('the policy of a page', () => {
  it('stands right behind the encoding', async () => {
    const html = await withPolicy(page('<script>one()</script>'), '/');
    expect(html).toMatch(
      /^<!doctype html><head><meta charset="utf-8"\/><meta http-equiv="content-security-policy"/,
    );
    expect(policyIn(html)).toContain(await hashOf('one()'));
  });

  it('lets only a page that measures ask anybody', async () => {
    const policy = async (pathname: string) =>
      policyIn(await withPolicy(page('<script>one()</script>'), pathname));
    expect(await policy('/diagnose/plex-remote-access/')).toContain(
      "connect-src 'self' http: https:;",
    );
    for (const other of ['/', '/causes/diagnose/', '/diagnosed/', '/s/diagnose/']) {
      expect(await policy(other)).toContain("connect-src 'self';");
    }
  });

  it('lets a page without scripts and styles do nothing', async () => {
    expect(policyIn(await withPolicy(page('<p>moved</p>'), '/s/a/'))).toBe(
      "default-src 'none'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
    );
  });

  it('is never left out in silence', async () => {
    await expect(withPolicy('<p>no head</p>', '/a/')).rejects.toThrow('/a/ names no encoding');
  });
});
