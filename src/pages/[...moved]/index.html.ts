import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectPage } from '../../components/link/redirect-page.ts';
import { siteLinks } from '../../components/link/site-links.ts';
import type { Published } from '../../links/published.ts';

/** Every page that moved. A part of a page that moved is found by the page's own script. */
export const getStaticPaths = (async () =>
  (await siteLinks())
    .filter(({ address, leadsTo }) => leadsTo !== address && !address.includes('#'))
    .map((link) => ({
      params: { moved: link.address.slice(1, -1) },
      props: { link },
    }))) satisfies GetStaticPaths;

/** What stands at the old address of a page that moved: it leads on at once, on any host, and says so there. */
export const GET: APIRoute<{ link: Published }> = ({ props: { link }, site }) =>
  new Response(redirectPage(link.leadsTo, link, site, link.address), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
