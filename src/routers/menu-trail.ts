import type { Label } from './model/label.ts';
import type { FamilyTask } from './model/task.ts';

/** The menu entries of the first way to do a task, for lists; `undefined` where none is described. */
export function menuTrail(task: FamilyTask | undefined): readonly Label[] | undefined {
  const [procedure] = task?.procedures ?? [];
  return procedure?.steps.flatMap((step) => (step.do === 'menu' ? [step.labels] : []))[0];
}
