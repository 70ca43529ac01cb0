import { runbooks } from './index.ts';
import type { AnyCheck } from './model/check.ts';
import type { Runbook } from './model/runbook.ts';
import type { CheckWording } from './model/wording.ts';

/** A check with its words and the first runbook that asks it. */
export interface CheckEntry {
  check: AnyCheck;
  words: CheckWording;
  runbook: Runbook;
}

/** Every check of every runbook, once each. */
export function allChecks(): CheckEntry[] {
  const entries = new Map<string, CheckEntry>();
  for (const runbook of runbooks) {
    for (const check of runbook.checks) {
      const words = runbook.wording.checks[check.id];
      if (words && !entries.has(check.id)) entries.set(check.id, { check, words, runbook });
    }
  }
  return [...entries.values()];
}
