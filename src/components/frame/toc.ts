/** Marks where the reader is in the list of headings, and folds the list away again once it was used. */

const links = new Map<string, HTMLAnchorElement[]>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.toc a')) {
  const part = decodeURIComponent(link.hash.slice(1));
  links.set(part, [...(links.get(part) ?? []), link]);
}

/** The headings of the list, in the order of the page. */
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark(id: string): void {
  for (const [part, places] of links) {
    for (const link of places) {
      if (part === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

if (headings.length > 0) {
  const above = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting || boundingClientRect.top < 0) above.add(target);
        else above.delete(target);
      }
      const last = headings.findLast((heading) => above.has(heading));
      mark((last ?? headings[0])?.id ?? '');
    },
    // The upper third of the window is where a reader reads.
    { rootMargin: '0px 0px -66%' },
  );
  for (const heading of headings) watcher.observe(heading);
}

const fold = document.querySelector<HTMLDetailsElement>('[data-toc-fold]');
if (fold) {
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('summary')) fold.open = false;
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !fold.open) return;
    const held = fold.contains(document.activeElement);
    fold.open = false;
    if (held) fold.querySelector('summary')?.focus();
  });
}
