/** Tests that need no browser: units, and the rules the data must keep. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/unit/**/*.test.ts', 'test/data/**/*.test.ts'],
    globals: false,
    testTimeout: 10_000,
    hookTimeout: 10_000,
    passWithNoTests: true,
    // Much of what is tested waits: for silence, for a time limit.
    maxWorkers: '100%',
  },
});
