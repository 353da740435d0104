import { defineConfig } from 'vitest/config';

/** The tests that need a real clamd; `npm run test:clamd` starts one and names it in the environment. */
export default defineConfig({
  test: {
    include: ['test/clamd/**/*.clamd.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
});
