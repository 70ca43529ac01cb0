import { lanIdentity } from '../../runbooks/checks/lan-identity/check.ts';
import type { CollectInput } from '../../runbooks/model/collect.ts';
import type { AnyCheck } from '../../runbooks/model/check.ts';
import type { Observation } from '../../runbooks/model/observation.ts';
import { line } from '../offline/line.ts';

/** Checks that were asked for while there was no line, and run when it is back. */
export class WaitingChecks {
  private readonly asked = new Map<string, CollectInput>();
  private readonly start: (id: string, input: CollectInput) => void;
  private readonly onChange: () => void;

  /**
   * @param start Runs a check whose wait is over.
   * @param onChange Called when the line changed, for those who show it.
   */
  constructor(start: (id: string, input: CollectInput) => void, onChange: () => void) {
    this.start = start;
    this.onChange = onChange;
    line.addEventListener('change', () => {
      this.resume();
      this.onChange();
    });
  }

  get ids(): string[] {
    return [...this.asked.keys()];
  }

  has(id: string): boolean {
    return this.asked.has(id);
  }

  add(id: string, input: CollectInput): void {
    this.asked.set(id, input);
  }

  cancel(...ids: readonly string[]): void {
    for (const id of ids) this.asked.delete(id);
  }

  clear(): void {
    this.asked.clear();
  }

  /** Asks whether the line is back, and runs what waits if it is. */
  async tryNow(): Promise<void> {
    await line.confirm();
    this.resume();
  }

  /** Runs what waits, if there is a line. Mobile data are no line to the home: nothing runs over them unasked. */
  private resume(): void {
    if (line.isDown || line.isMobile) return;
    const due = [...this.asked];
    this.asked.clear();
    for (const [id, input] of due) this.start(id, input);
  }
}

/** Whether a check has to wait while there is no line: one that asks inside the home need not. */
export const needsLine = ({ by }: AnyCheck): boolean => by !== 'browser';

/**
 * Whether what was seen may be no more than a line that is gone. Then it is not taken for an observation: nothing is
 * concluded from being offline.
 */
export async function isTheLine(id: string, observation: Observation): Promise<boolean> {
  const mayBe =
    observation.status === 'missing'
      ? ['not-reachable-companion', 'timed-out'].includes(observation.reason)
      : id === lanIdentity.id && sawNoAnswer(observation);
  return mayBe && !(await line.confirm());
}

const sawNoAnswer = (observation: Observation): boolean =>
  observation.status === 'measured' && (observation.value as { saw?: unknown }).saw === 'no-answer';
