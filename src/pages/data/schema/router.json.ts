import type { APIRoute } from 'astro';
import { familyJsonSchema } from '../../../routers/export.ts';

/** The JSON Schema of a family of the router atlas. */
export const GET: APIRoute = () => Response.json(familyJsonSchema());
