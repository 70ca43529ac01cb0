import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { atlasData } from '../../routers/export.ts';

/** The router atlas: every family, task, label and source. */
export const GET: APIRoute = async () =>
  Response.json(atlasData((await getCollection('routers')).map(({ data }) => data)));
