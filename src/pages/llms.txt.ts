import type { APIRoute } from 'astro';
import { siteLinks } from '../components/link/site-links.ts';
import { llmsText } from '../data/llms.ts';

/** What a language model should know of this site. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    llmsText(await siteLinks(), (path) => (site ? new URL(path, site).href : path)),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
