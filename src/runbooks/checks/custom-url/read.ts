import type { Judgement } from '../../model/check.ts';

/** What one custom server access URL comes to. */
type Finding = 'with-port' | 'plain-http' | 'wrong-port' | 'no-port' | 'not-a-url' | 'none';

/** A fault of one entry is a fault of the field: Plex gives its apps every entry. Worst first. */
const worstFirst = ['not-a-url', 'wrong-port', 'no-port', 'plain-http', 'with-port'] as const;

/** Scheme, host, port and the rest. Read from the text itself: URL leaves out a port that goes without saying. */
const parts =
  /^(?<scheme>https?):\/\/(?<host>\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(?<port>\d*))?(?<rest>[/?#].*)?$/i;

/**
 * Reads Plex's field of custom server access URLs: one URL, or several with commas between them.
 * @param entry The text of the field.
 */
export function readCustomUrls(entry: string): Judgement<Finding> {
  const urls = entry
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
  if (urls.length === 0) return { finding: 'none' };
  const read = urls.map(readOne);
  const worst = worstFirst.find((finding) => read.includes(finding));
  // Whether Plex takes a URL with a path was found nowhere.
  return worst === undefined || (worst === 'with-port' && read.includes('unclear'))
    ? { finding: 'unknown', reason: 'unclear' }
    : { finding: worst };
}

function readOne(url: string): (typeof worstFirst)[number] | 'unclear' {
  const { scheme = '', port, rest = '' } = parts.exec(url)?.groups ?? {};
  if (scheme === '' || !URL.canParse(url)) return 'not-a-url';
  const isSecure = scheme.toLowerCase() === 'https';
  if (port === undefined || port === '') return 'no-port';
  const number = Number(port);
  if (number === 0) return 'not-a-url';
  if (number === (isSecure ? 80 : 443)) return 'wrong-port';
  if (rest !== '' && rest !== '/') return 'unclear';
  return isSecure ? 'with-port' : 'plain-http';
}
