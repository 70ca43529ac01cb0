import { z } from 'zod';

/** What is measured, and how long. */
export const planSchema = z.strictObject({
  /** How often each figure is taken. */
  rounds: z.int().min(1),
  /** Milliseconds of one round. */
  roundMs: z.int().min(1),
  /** How many ask at once. */
  connections: z.array(z.int().min(1)),
  /** How many ask about ports that never answer; 0 leaves that out. */
  silentCallers: z.int().min(0),
  /** How many measurements hang while memory is read; none leaves that out. */
  hanging: z.array(z.int().min(1)),
  /** Local ports there are when two ways of closing are tried; 0 leaves that out. */
  closingPorts: z.int().min(0),
});
export type Plan = z.infer<typeof planSchema>;

/** What `npm run bench:companion` does unless told otherwise. */
export const wholePlan: Plan = {
  rounds: 5,
  roundMs: 2000,
  connections: [50, 500],
  silentCallers: 1000,
  hanging: [500, 1000, 2000],
  closingPorts: 500,
};
