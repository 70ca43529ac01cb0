import type { APIRoute } from 'astro';
import { caseJsonSchema } from '../../../data/case.ts';

/** The JSON Schema of a case, as `npm run -s diagnose` reads it. */
export const GET: APIRoute = () => Response.json(caseJsonSchema());
