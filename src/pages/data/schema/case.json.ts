import type { APIRoute } from 'astro';
import { caseJsonSchema } from '../../../runbooks/export.ts';

/** The JSON Schema of a case, as `npm run -s diagnose` reads it. */
export const GET: APIRoute = () => Response.json(caseJsonSchema());
