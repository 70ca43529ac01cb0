import type { Preview } from './preview.ts';
import type { Crumb, Structured } from './structured-data.ts';

/** What a page says of itself to whoever links to it; what it leaves out follows from its address and its title. */
export interface Linked {
  /** What its picture says. */
  readonly preview?: Partial<Preview> | undefined;
  /** The pages above it, from the first below home. */
  readonly trail?: readonly Crumb[] | undefined;
  /** What programs may read of its content, beside where it stands. */
  readonly data?: readonly Structured[] | undefined;
}
