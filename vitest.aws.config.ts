import { defineConfig } from 'vitest/config';

/** The tests that need an AWS-compatible endpoint; `npm run test:aws` starts one and names its resources in the environment. */
export default defineConfig({
  test: {
    include: ['test/aws/**/*.aws.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
});
