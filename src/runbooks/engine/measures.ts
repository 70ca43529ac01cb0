import { isMeasured, type AnyCheck } from '../model/check.ts';

/** Whether anything of a runbook is measured by a program; if not, all of it is asked or pasted. */
export function measures(checks: readonly AnyCheck[]): boolean {
  return checks.some(isMeasured);
}
