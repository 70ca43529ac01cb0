import type { APIRoute } from 'astro';
import { siteLinks } from '../../components/link/site-links.ts';
import { linksFile } from '../../data/links.ts';
import { redirects } from '../../links/redirects.ts';

/** Every published address, its short form, and where it leads. */
export const GET: APIRoute = async () => Response.json(linksFile(await siteLinks(), redirects));
