import type { Shape } from './shape.ts';

/** What a page reads from elsewhere, and the form that each must have. */
export interface PageShapes {
  /** What was seen, where and when, whatever the value. */
  observation: Shape;
  /** What a check measured, by check id. A check without one is a question with fixed answers. */
  values: Readonly<Record<string, Shape>>;
  /** The answers of a companion. */
  problem: Shape;
  seenAddress: Shape;
  homeAddress: Shape;
  reach: Shape;
}
