import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { routersFile } from '../../data/routers.ts';

/** The router atlas: every family, job, label and source. */
export const GET: APIRoute = async () =>
  Response.json(routersFile((await getCollection('routers')).map(({ data }) => data)));
