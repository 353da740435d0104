import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Vitest leaves one core to itself, which on two would run one file after the other.
    maxWorkers: '100%',
    // Tests side by side in a file start servers of their own.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC', POWERTOOLS_LOG_LEVEL: 'ERROR' },
  },
});
