/** The tags in the head of a page, as a reader of links finds them. */
import type { Tag } from '../../../src/components/preview/tags.ts';
import { unescape } from '../../../scripts/previews/read-pages.ts';

/** A page’s head: each tag with all its values, in order. */
export interface Head {
  readonly title: string;
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The texts of its data blocks. */
  readonly data: readonly string[];
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescape(value),
    ]),
  );
}

/** Reads the head of a page’s HTML. */
export function readHead(html: string): Head {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = new Map<string, string[]>();
  const add = (name: string, value: string): unknown =>
    tags.set(name, [...(tags.get(name) ?? []), value]);
  for (const [tag] of head.matchAll(/<(?:meta|link) [^>]*>/g)) {
    const { name, property, content, rel, href } = attributesOf(tag);
    if (rel === 'canonical') add('canonical', href ?? '');
    const key = name ?? property;
    if (key !== undefined) add(key, content ?? '');
  }
  const blocks = head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return {
    title: unescape(/<title>(.*?)<\/title>/s.exec(head)?.[1] ?? ''),
    tags,
    data: [...blocks].map(([, text = '']) => text),
  };
}

/** The tags of a page before they are HTML, in the same form. */
export function asHead(title: string, tags: readonly Tag[]): Head {
  const found = new Map<string, string[]>();
  for (const { tag, attrs } of tags) {
    const key = tag === 'link' ? attrs.rel : 'name' in attrs ? attrs.name : attrs.property;
    const value = tag === 'link' ? attrs.href : attrs.content;
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  return { title, tags: found, data: [] };
}
