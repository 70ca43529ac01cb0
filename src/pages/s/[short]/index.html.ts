import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectPage } from '../../../components/link/redirect-page.ts';
import { siteLinks } from '../../../components/link/site-links.ts';
import type { Published } from '../../../links/published.ts';

export const getStaticPaths = (async () =>
  (await siteLinks()).map((link) => ({
    params: { short: link.short },
    props: { link },
  }))) satisfies GetStaticPaths;

/** The short form of an address: it leads on at once, also where no server can redirect. */
export const GET: APIRoute<{ link: Published }> = ({ props: { link }, site }) =>
  new Response(redirectPage(link.leadsTo, link, site), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
