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
  const urls = entriesOf(entry);
  if (urls.length === 0) return { finding: 'none' };
  const read = urls.map(readOne);
  const worst = worstFirst.find((finding) => read.includes(finding));
  // Whether Plex takes a URL with a path was found nowhere.
  return worst === undefined || (worst === 'with-port' && read.includes('unclear'))
    ? { finding: 'unknown', reason: 'unclear' }
    : { finding: worst };
}

/** The entries of the field. */
export function entriesOf(entry: string): string[] {
  return entry
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
}

/** One entry in its parts; `undefined` when it is not a full URL. */
export function partsOf(url: string):
  | {
      scheme: 'http' | 'https';
      /** In the spelling that browsers use; IPv6 in brackets. */
      host: string;
      /** Undefined where none is written. */
      port: number | undefined;
      rest: string;
    }
  | undefined {
  const { scheme = '', port = '', rest = '' } = parts.exec(url)?.groups ?? {};
  if (scheme === '' || !URL.canParse(url)) return undefined;
  return {
    scheme: scheme.toLowerCase() === 'https' ? 'https' : 'http',
    host: new URL(url).hostname,
    port: port === '' ? undefined : Number(port),
    rest,
  };
}

function readOne(url: string): (typeof worstFirst)[number] | 'unclear' {
  const read = partsOf(url);
  if (!read) return 'not-a-url';
  const { port: number, rest } = read;
  const isSecure = read.scheme === 'https';
  if (number === undefined) return 'no-port';
  if (number === 0) return 'not-a-url';
  if (number === (isSecure ? 80 : 443)) return 'wrong-port';
  if (rest !== '' && rest !== '/') return 'unclear';
  return isSecure ? 'with-port' : 'plain-http';
}
