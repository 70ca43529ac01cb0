import type { APIRoute } from 'astro';
import { siteLinks } from '../../components/link/site-links.ts';
import { redirects } from '../../links/redirects.ts';

/** Every published address, its short form, and where it leads. */
export const GET: APIRoute = async () =>
  Response.json({
    version: 1,
    links: (await siteLinks()).map(
      ({ short, address, leadsTo, kind, title, says, since, changed }) => ({
        short,
        address,
        ...(leadsTo !== address && { leadsTo }),
        kind,
        title,
        ...(says !== '' && { says }),
        since,
        changed,
      }),
    ),
    redirects,
  });
