import { z } from 'zod';
import type { Case } from './model/case.ts';
import { type AnyCheck, findingIds } from './model/check.ts';
import { observationSchema } from './model/observation-schema.ts';
import { valueSchema } from './values.ts';

/**
 * The schema of a case for one runbook: the evidence of each of its checks in that check's own form.
 * @param runbook The runbook's id.
 * @param checks The checks whose evidence a case of this runbook may hold.
 */
export function caseSchema(runbook: string, checks: readonly AnyCheck[]): z.ZodType<Case> {
  const evidence = Object.fromEntries(
    checks.map((check) => [
      check.id,
      observationSchema(valueSchema(check), z.enum(findingIds(check))).optional(),
    ]),
  );
  return z
    .strictObject({
      version: z.literal(1).describe('The version of this format.'),
      runbook: z.literal(runbook).describe('The runbook whose tree is walked.'),
      evidence: z.strictObject(evidence).describe('What each check saw, by check id.'),
    })
    .meta({ title: `A Hopwise case for ${runbook}` }) as z.ZodType<Case>;
}
