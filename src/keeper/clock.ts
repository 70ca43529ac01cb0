import os from 'node:os';

/** Time, as the keeper reads it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the machine started. All intervals are measured by it: nobody can set it. */
  now(): number;
  /** The clock on the wall, which may jump; for words only. */
  wall(): Date;
  /** A number from 0 to below 1. */
  random(): number;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Math.round(os.uptime() * 1000),
  wall: () => new Date(),
  random: () => Math.random(),
};
