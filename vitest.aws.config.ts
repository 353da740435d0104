import { defineConfig } from 'vitest/config';

/** The tests that need an AWS-compatible endpoint, and the API's own on the AWS adapters; `npm run test:aws` starts one and names its resources in the environment. */
export default defineConfig({
  test: {
    include: ['test/aws/**/*.aws.ts', 'test/api/{deposit,refusals}.test.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC', POWERTOOLS_LOG_LEVEL: 'ERROR' },
  },
});
