/** What the scripts print: one line per phase, its name in a column of its own. */

/** Prints one line of a phase. */
export function say(phase: string, text: string): void {
  console.log(`${phase.padEnd(9)} ${text}`);
}

/** Starts a clock; the function it gives says how long ago that was, as in `1.2 s`. */
export function startClock(): () => string {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
