import type { Fault } from '../fault.ts';

/** A fault that is known, and why it stands. */
export interface Exception {
  /** The file, from the root of the checkout. */
  readonly file: string;
  /** The field, as the fault names it. */
  readonly field: string;
  /** Why it may stand, and what would end it. */
  readonly why: string;
}

/** The exceptions there are. One that is not needed any more is a fault itself. */
export const knownExceptions: readonly Exception[] = [];

/** Takes the faults out that an exception names, and adds one for each exception without a fault. */
export function except(
  { errors, warnings }: { readonly errors: readonly Fault[]; readonly warnings: readonly Fault[] },
  exceptions: readonly Exception[],
): { readonly errors: readonly Fault[]; readonly warnings: readonly Fault[] } {
  const isFor = (fault: Fault) => (exception: Exception) =>
    exception.file === fault.file && exception.field === fault.field;
  const isKept = (fault: Fault): boolean => !exceptions.some(isFor(fault));
  const idle = exceptions
    .filter((exception) => ![...errors, ...warnings].some((fault) => isFor(fault)(exception)))
    .map(({ file, field }) => ({
      file,
      line: 1,
      field,
      reason: 'has an exception that is not needed any more',
      tip: 'Take it out of src/routers/rules/exceptions.ts.',
    }));
  return { errors: [...errors.filter(isKept), ...idle], warnings: warnings.filter(isKept) };
}
