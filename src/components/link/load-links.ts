import type { LinkKind } from '../../links/kinds.ts';
import type { Redirect } from '../../links/model.ts';

/** One entry of /data/links.json, as pages use it. */
export interface ListedLink {
  short: string;
  /** Where it leads now. */
  address: string;
  kind: LinkKind;
  title: string;
  says: string;
  alsoCalled: readonly string[];
}

interface LinksData {
  links: (Omit<ListedLink, 'says' | 'alsoCalled'> & {
    leadsTo?: string;
    says?: string;
    alsoCalled?: string[];
  })[];
  redirects: Redirect[];
}

/** How long the list may take to load, in milliseconds. */
const limitMs = 10_000;

async function load(): Promise<LinksData> {
  const answer = await fetch('/data/links.json', { signal: AbortSignal.timeout(limitMs) });
  if (!answer.ok) throw new Error(`/data/links.json: ${answer.status}`);
  return (await answer.json()) as LinksData;
}

/** Everything that can be linked to, at its present address and once each. Rejects when the list does not load. */
export async function loadLinks(): Promise<readonly ListedLink[]> {
  const { links } = await load();
  return links
    .filter(({ leadsTo }) => leadsTo === undefined)
    .map(({ short, address, kind, title, says = '', alsoCalled = [] }) => ({
      short,
      address,
      kind,
      title,
      says,
      alsoCalled,
    }));
}

/** Every address that moved. Rejects when the list does not load. */
export const loadRedirects = async (): Promise<readonly Redirect[]> => (await load()).redirects;
