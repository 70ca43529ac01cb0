import type { CapabilityId } from './router-capability.ts';

/** What to tell those whose own router can or cannot do something, beside a step or an outcome. */
export interface RouterAdvice {
  /** What is known of the router. */
  readonly capability: CapabilityId;
  /** Ids of the steps and outcomes it is told at. */
  readonly steps: readonly string[];
  readonly outcomes: readonly string[];
  /** What follows from it here: one or two sentences. */
  readonly text: string;
}
