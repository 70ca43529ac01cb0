import type { LayerId } from '../../runbooks/model/layer.ts';

/** What the picture of a page says, and with it the page’s link in a forum. */
export interface Preview {
  /** What the page is, in a few words: “Cause”, “Step 3 of 12”. */
  readonly kind: string;
  /** Its title, as large as it goes. */
  readonly title: string;
  /** Its answer in short: one sentence. */
  readonly answer: string;
  /** The layer that is lit on the path; without one the path is only a map. */
  readonly layer?: LayerId | undefined;
}

/** Pixels of a picture. Open Graph has no fixed size; this is the shape that all readers show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

/**
 * How pictures look, as a number. Counted up when the drawing changes, so that its addresses change and forums that
 * keep copies fetch anew. (What is drawn again here follows from the drawing’s own files; see scripts/previews.)
 */
export const DESIGN = 1;

/** The file of a page’s picture, within the site: `/a/b/` has `previews/a/b.png`. */
export const pictureFile = (pathname: string): string =>
  `previews/${pathname.replace(/^\/|\/$/g, '') || 'home'}.png`;

/**
 * The address of a page’s picture. The path lives as long as the page; the query changes with the words, because
 * forums keep a picture by its whole address.
 */
export async function pictureHref(pathname: string, preview: Preview): Promise<string> {
  const { kind, title, answer, layer } = preview;
  const words = new TextEncoder().encode([DESIGN, kind, title, answer, layer ?? ''].join('\0'));
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', words))]
    .slice(0, 5)
    .map((byte) => byte.toString(16).padStart(2, '0'));
  return `/${pictureFile(pathname)}?v=${hash.join('')}`;
}
