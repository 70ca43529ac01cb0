/** The forms in which a link is pasted: nothing in a title or an address may end it early. */
import { describe, expect, it } from 'vitest';
import { linkForms } from '../../../src/links/forms.ts';

const url = 'https://hopwise.example/causes/cgnat/#sure';

describe('a link', () => {
  it('is plain, Markdown, BBCode or HTML', () => {
    expect(linkForms.address('CGNAT', url)).toBe(url);
    expect(linkForms.markdown('CGNAT', url)).toBe(`[CGNAT](${url})`);
    expect(linkForms.bbcode('CGNAT', url)).toBe(`[url=${url}]CGNAT[/url]`);
    expect(linkForms.html('CGNAT', url)).toBe(`<a href="${url}">CGNAT</a>`);
  });

  it('keeps a title with the marks of its form whole', () => {
    expect(linkForms.markdown('a [b] *c* _d_ `e` <f> \\', 'x')).toBe(
      '[a \\[b\\] \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\\\](x)',
    );
    expect(linkForms.bbcode('open [/url] it', 'x')).toBe('[url=x]open (/url) it[/url]');
    expect(linkForms.html('"<b>" & more', 'x')).toBe(
      '<a href="x">&quot;&lt;b&gt;&quot; &amp; more</a>',
    );
  });

  it('codes what would end the address', () => {
    expect(linkForms.markdown('t', 'https://a/b(c) d')).toBe('[t](https://a/b%28c%29%20d)');
    expect(linkForms.bbcode('t', 'https://a/[b]')).toBe('[url=https://a/%5Bb%5D]t[/url]');
  });
});
