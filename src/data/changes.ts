import { Feed } from 'feed';
import { linkKinds, type LinkKind, type LinkKindWords } from '../links/kinds.ts';
import type { Published } from '../links/published.ts';

/** How many changes the feed holds. */
const length = 100;

/** Parts of a page say nothing that their page does not. */
const parts: readonly LinkKind[] = ['heading', 'finding'];

/**
 * The Atom feed of what is new and what changed, newest first.
 * @param links Everything that was published, with the day of its last change.
 * @param site The origin of the site.
 * @param kinds The words for kinds of links.
 */
export function changesFeed(links: readonly Published[], site: URL, kinds: LinkKindWords): string {
  const newest = links
    .filter(({ address, leadsTo, kind }) => address === leadsTo && !parts.includes(kind))
    .toSorted(
      (a, b) =>
        b.changed.localeCompare(a.changed) ||
        linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind) ||
        a.address.localeCompare(b.address),
    )
    .slice(0, length);
  const feed = new Feed({
    title: 'Hopwise: what changed',
    description: 'New and changed causes, steps, questions, guides and router pages.',
    id: site.href,
    link: site.href,
    language: 'en',
    copyright: '',
    updated: new Date(newest[0]?.changed ?? 0),
    feedLinks: { atom: new URL('/changes.xml', site).href },
    author: { name: 'Hopwise' },
  });
  for (const { address, title, says, kind, since, changed } of newest) {
    const url = new URL(address, site).href;
    feed.addItem({
      title: `${since === changed ? 'New' : 'Changed'}: ${title}`,
      // The same thing changed again is a new entry.
      id: `${url}?changed=${changed}`,
      link: url,
      description: `${kinds[kind]}. ${says}`.trim(),
      date: new Date(changed),
      published: new Date(since),
    });
  }
  return feed.atom1();
}
