import type { z } from 'zod';
import { runbooks } from './index.ts';
import { fillIn } from './engine/answers.ts';
import { caseSchema } from './case-schema.ts';
import type { Case } from './model/case.ts';
import type { Runbook } from './model/runbook.ts';

/** A case that was read, or what is wrong with it: one sentence per fault. */
export type ReadCase = { runbook: Runbook; evidence: Case['evidence'] } | { faults: string[] };

/**
 * Reads a case from JSON text.
 * @param text The whole text.
 */
export function readCase(text: string): ReadCase {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { faults: [`This is not JSON: ${(error as Error).message}`] };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { faults: ['A case is a JSON object with version, runbook and evidence.'] };
  }
  const named = (json as { runbook?: unknown }).runbook;
  const runbook = runbooks.find(({ id }) => id === named);
  if (!runbook) {
    const known = runbooks.map(({ id }) => id).join(', ');
    return {
      faults: [
        `runbook: names one of ${known}; this case has ${named === undefined ? 'none' : JSON.stringify(named)}.`,
      ],
    };
  }
  const read = caseSchema(runbook.id, runbook.checks).safeParse(json);
  return read.success
    ? { runbook, evidence: fillIn(runbook.checks, read.data.evidence) }
    : { faults: read.error.issues.flatMap(faultsOf) };
}

/** One line per fault: where it is, and what is expected there. */
function faultsOf(issue: z.core.$ZodIssue): string[] {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${where ? `${where}.` : ''}${key}: does not exist here.`);
  }
  return [`${where}: ${issue.message.replace(/^Invalid/, 'invalid')}.`];
}
