import { getCollection } from 'astro:content';
import { ledger } from '../../links/ledger.ts';
import { linkables } from '../../links/linkables.ts';
import { type Published, published } from '../../links/published.ts';
import { redirects } from '../../links/redirects.ts';

/** Every published address of the site with its words. What is not in the ledger yet waits for `npm run ids`. */
export async function siteLinks(): Promise<Published[]> {
  const docs = (await getCollection('docs')).map(({ id, data, body = '' }) => ({
    id,
    title: data.title,
    description: data.description ?? '',
    body,
  }));
  const routers = (await getCollection('routers')).map(({ data }) => data);
  return published(ledger, linkables({ routers, docs }), redirects);
}
