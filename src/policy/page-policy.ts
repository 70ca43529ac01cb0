import { inlineHashes, type InlineHashes } from './inline-parts.ts';

/** Where the pages lie that measure, in any language. */
const MEASURES = /^(?:\/[a-z]{2})?\/diagnose\//;

/**
 * Whom the scripts of a page may ask. A page that measures must be able to ask the companion and the server whose
 * addresses the person types, and a policy is fixed before anything is typed: a list of hosts cannot know them, and
 * CSP has no source for “an address inside this network” (host sources do not match IP addresses but 127.0.0.1). So
 * there any host over HTTP may be asked, by scripts that no one else can add to; everywhere else this site alone.
 */
const connect = (pathname: string): string =>
  MEASURES.test(pathname) ? "'self' http: https:" : "'self'";

/** The policy of the page at an address, without what only a header can carry. */
function pagePolicy(pathname: string, { scripts, styles, any }: InlineHashes): string {
  const directives: [name: string, ...sources: string[]][] = [['default-src', "'none'"]];
  if (any) {
    directives.push(
      // The search is WebAssembly.
      ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
      // Style attributes count only by a hash of their own, and only with this word.
      ['style-src', "'self'", "'unsafe-hashes'", ...styles],
      ['connect-src', connect(pathname)],
      ['worker-src', "'self'"],
      ['manifest-src', "'self'"],
    );
  }
  directives.push(
    // Signs in style sheets are pictures written out.
    ['img-src', "'self'", 'data:'],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  );
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** What names the encoding stands first, because browsers look for it in the first 1024 bytes only. */
const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;

/**
 * The HTML of a page with its policy in the head, before anything the policy speaks about.
 * @throws Error when the page has no place for it: a page without a policy must not be built.
 */
export async function withPolicy(html: string, pathname: string): Promise<string> {
  const charset = CHARSET.exec(html);
  if (!charset) throw new Error(`${pathname} names no encoding, so its policy has no place.`);
  const end = charset.index + charset[0].length;
  const policy = pagePolicy(pathname, await inlineHashes(html));
  return `${html.slice(0, end)}<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="same-origin">${html.slice(end)}`;
}
