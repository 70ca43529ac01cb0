import { escape } from '../../links/forms.ts';
import { pictureFile } from '../preview/preview.ts';

/**
 * A page that leads on to another one by itself, on any host, with a link for where that is switched off.
 * @param to The address it leads to, from the root of the site.
 * @param words What stands there, for previews of the link.
 * @param site The origin of the site, where it is known.
 * @param from The old address that led here, where the page it leads to is to say so (see landing.ts).
 */
export function redirectPage(
  to: string,
  { title, says }: { title: string; says: string },
  site: URL | undefined,
  from?: string,
): string {
  const landing = from === undefined ? to : withParameter(to, 'moved', from);
  const whole = (address: string) => (site ? new URL(address, site).href : address);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escape(landing)}">
<link rel="canonical" href="${escape(whole(to))}">
<meta name="description" content="${escape(says || title)}">
<meta property="og:image" content="${escape(whole(`/${pictureFile(pathOf(to))}`))}">
<meta name="twitter:card" content="summary_large_image">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(says || title)}">
<p><a href="${escape(landing)}">${escape(title)}</a>
</html>
`;
}

/** The page of an address, without the part of it. */
const pathOf = (address: string): string => address.split('#')[0] ?? address;

/** An address with a parameter, before its fragment if it has one. */
function withParameter(address: string, name: string, value: string): string {
  const [page = '', part] = address.split('#');
  const query = new URLSearchParams({ [name]: value }).toString();
  return `${page}?${query}${part === undefined ? '' : `#${part}`}`;
}
