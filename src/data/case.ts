import { z } from 'zod';
import { runbooks } from '../runbooks/index.ts';
import { caseSchema } from '../runbooks/case-schema.ts';

/** The JSON Schema (draft 2020-12) of a case of any runbook, as `npm run -s diagnose` reads it. */
export function caseJsonSchema() {
  const [first, ...rest] = runbooks.map(({ id, checks }) => caseSchema(id, checks));
  if (!first) throw new Error('There is no runbook.');
  return z.toJSONSchema(rest.length === 0 ? first : z.union([first, ...rest]));
}
