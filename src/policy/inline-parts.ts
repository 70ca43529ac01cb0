/** What a page runs or applies that stands in the page itself, as a policy names it: by hashes. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  /** Of style elements and of style attributes. */
  readonly styles: readonly string[];
  /** Whether the page has any script or style, its own or from a file. */
  readonly any: boolean;
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const STYLE_ATTRIBUTE = /\sstyle="([^"]*)"/g;
const STYLE_SHEET = /<link\b[^>]*\brel="stylesheet"/;
const TYPE = /\btype="([^"]*)"/;
const SOURCE = /\bsrc=/;

/** Types of script elements that do something; every other type is a data block, which no browser runs. */
const RUNS = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules']);

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** The value of an attribute as a browser reads it: hashes are made of that. */
const unescape = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|(\w+));/g,
    (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** The same scripts stand on every page: each is hashed once. */
const hashed = new Map<string, Promise<string>>();

/** The hash of a text as a policy writes it (CSP 3, `hash-source`). */
export function hashOf(text: string): Promise<string> {
  let hash = hashed.get(text);
  if (hash === undefined) {
    hash = crypto.subtle
      .digest('SHA-256', new TextEncoder().encode(text))
      .then((digest) => `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
    hashed.set(text, hash);
  }
  return hash;
}

const hashAll = async (texts: readonly string[]): Promise<string[]> => [
  ...new Set(await Promise.all(texts.map(hashOf))),
];

/**
 * Finds scripts and styles in the HTML of a page, and hashes them. Text that only looks like a style attribute is
 * hashed too, which allows nothing that is not there.
 */
export async function inlineHashes(html: string): Promise<InlineHashes> {
  const scripts: string[] = [];
  const markup = html.replace(SCRIPT, (_whole, attributes: string, text: string) => {
    const isOwn = !SOURCE.test(attributes) && RUNS.has(TYPE.exec(attributes)?.[1] ?? '');
    if (isOwn) scripts.push(text);
    return '<script>';
  });
  const styles = [...markup.matchAll(STYLE)].map(([, text = '']) => text);
  const attributes = [...markup.matchAll(STYLE_ATTRIBUTE)].map(([, text = '']) => unescape(text));
  return {
    scripts: await hashAll(scripts),
    styles: await hashAll([...styles, ...attributes]),
    any: markup.includes('<script>') || styles.length > 0 || STYLE_SHEET.test(markup),
  };
}
