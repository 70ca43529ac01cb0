import { type AnyCheck, findingIds } from '../model/check.ts';
import type { Observation } from '../model/observation.ts';
import type { PageShapes } from '../model/page-shapes.ts';
import { fits } from '../model/shape.ts';

/** Whether something that was kept is an observation of a check, in that check's own form. */
export function isObservationOf(
  check: AnyCheck,
  observation: unknown,
  shapes: Pick<PageShapes, 'observation' | 'values'>,
): observation is Observation {
  if (!fits(shapes.observation, observation)) return false;
  const seen = observation as Observation;
  if (seen.status === 'stated') return findingIds(check).includes(seen.finding);
  if (seen.status === 'missing') return true;
  const shape = shapes.values[check.id];
  return shape
    ? fits(shape, seen.value)
    : typeof seen.value === 'string' && Object.hasOwn(check.findings, seen.value);
}
