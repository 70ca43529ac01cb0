/** What every companion shares. How to measure comes from its own half: companion/node or companion/workerd. */
export { reachRequestSchema, reachSchema, type Reach, type ReachMeasurement } from './value.ts';
export { compareWithExpected } from './companion/expected.ts';
export { CannotDialError } from './companion/cannot-dial.ts';
export { startDeadline } from './companion/deadline.ts';
export { unless } from './companion/unless.ts';
export { reachLimits, type ReachLimits, type Target } from './companion/target.ts';
