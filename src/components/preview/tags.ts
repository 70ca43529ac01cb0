import { fill } from '../../runbooks/engine/fill.ts';
import type { Language } from '../../runbooks/model/language.ts';
import { sharedWords } from '../../runbooks/translations/shared-words.ts';
import { wordsIn } from '../words/words-in.ts';
import { pictureHref, pictureSize, type Preview } from './preview.ts';
import { cutAtWord, firstSentence } from './shorten.ts';

/** The name of the site, as forums show it above a title. */
export const SITE_NAME = 'Hopwise';

/** A tag of a page’s head. */
export type Tag =
  | { readonly tag: 'meta'; readonly attrs: Readonly<Record<'content', string>> & MetaKey }
  | { readonly tag: 'link'; readonly attrs: { readonly rel: 'canonical'; readonly href: string } };

type MetaKey = { readonly name: string } | { readonly property: string };

/** What the tags of a page are made of. */
export interface Tagged {
  /** The path of its address, with slashes at both ends. */
  readonly pathname: string;
  /** Its title, as on the page. */
  readonly title: string;
  /** What it is about; its first sentence is shown. */
  readonly description: string;
  readonly preview: Preview;
  readonly language?: Language | undefined;
  /** The site’s own address; without it nothing can name itself. */
  readonly site?: URL | undefined;
}

/** Most bytes of a title before one of the readers cuts it. */
const TITLE_BYTES = 70;

/** Most bytes of a description: all of them show it whole then. */
const DESCRIPTION_BYTES = 200;

/** A language as Open Graph names it. */
const openGraphLocales: Readonly<Record<Language, string>> = { en: 'en_GB', de: 'de_DE' };

const ended = (text: string): string => (/[.?…]$/.test(text) ? text : `${text}.`);

/** What the picture shows, for those who cannot see it. */
export function altOf({ kind, title, answer, layer }: Preview, language: Language = 'en'): string {
  const { path, pathLit } = wordsIn(language).preview;
  const lit =
    layer === undefined ? path : fill(pathLit, { layer: sharedWords(language).layers[layer].name });
  return `${ended(cutAtWord(`${kind}: ${title}`, 160))} ${ended(cutAtWord(answer, 150))} ${lit}`;
}

/** The one sentence that stands for a page in searches and forums. */
export function describe(description: string): string {
  return cutAtWord(firstSentence(description), DESCRIPTION_BYTES);
}

/**
 * The tags by which a link to a page is shown. Where the site’s own address is not known, the picture is named by its
 * path, which Discord and Discourse resolve, and the tags that must hold a whole address are left out.
 */
export async function tagsOf(page: Tagged): Promise<Tag[]> {
  const { pathname, preview, language = 'en', site } = page;
  const meta = (name: string, content: string): Tag => ({ tag: 'meta', attrs: { name, content } });
  const graph = (property: string, content: string): Tag => ({
    tag: 'meta',
    attrs: { property: `og:${property}`, content },
  });
  const href = await pictureHref(pathname, preview);
  const picture = site ? new URL(href, site).href : href;
  const own = site && new URL(pathname, site).href;
  const title = cutAtWord(page.title, TITLE_BYTES);
  const description = describe(page.description);
  return [
    meta('description', description),
    ...(own === undefined ? [] : [canonical(own), graph('url', own)]),
    graph('type', pathname === '/' ? 'website' : 'article'),
    graph('site_name', SITE_NAME),
    graph('locale', openGraphLocales[language]),
    graph('title', title),
    graph('description', description),
    graph('image', picture),
    graph('image:type', 'image/png'),
    graph('image:width', String(pictureSize.width)),
    graph('image:height', String(pictureSize.height)),
    graph('image:alt', altOf(preview, language)),
    // X takes the title, the description, the picture and its words from Open Graph.
    meta('twitter:card', 'summary_large_image'),
    // Not for forums: the words of the picture, for whoever draws it.
    meta('hopwise:picture', JSON.stringify(preview)),
  ];
}

const canonical = (href: string): Tag => ({ tag: 'link', attrs: { rel: 'canonical', href } });
