import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { atlasIndex } from '../../../routers/export.ts';

/** What pages need to find a router: names, what each is found by, and what it can do. */
export const GET: APIRoute = async () =>
  Response.json(atlasIndex((await getCollection('routers')).map(({ data }) => data)));
