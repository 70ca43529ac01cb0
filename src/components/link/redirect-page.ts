import { escape } from '../../links/forms.ts';
import { pictureFile } from '../preview/preview.ts';

/**
 * A page that leads on to another one by itself, on any host, with a link for where that is switched off.
 * @param to The address it leads to, from the root of the site.
 * @param words What stands there, for previews of the link.
 * @param site The origin of the site, where it is known.
 */
export function redirectPage(
  to: string,
  { title, says }: { title: string; says: string },
  site: URL | undefined,
): string {
  const whole = (address: string) => (site ? new URL(address, site).href : address);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escape(to)}">
<link rel="canonical" href="${escape(whole(to))}">
<meta name="description" content="${escape(says || title)}">
<meta property="og:image" content="${escape(whole(`/${pictureFile(pathOf(to))}`))}">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(says || title)}">
<p><a href="${escape(to)}">${escape(title)}</a>
</html>
`;
}

/** The page of an address, without the part of it. */
const pathOf = (address: string): string => address.split('#')[0] ?? address;
