import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs (`npm run test:mutation`): those of the domain and of the catalogue of findings, but the exhaustive table, which takes seconds for each mutant. */
export default defineConfig({
  test: {
    include: ['test/domain/**/*.test.ts', 'test/files/findings.test.ts'],
    exclude: ['test/domain/decisions.test.ts'],
    testTimeout: 30_000,
    env: { TZ: 'UTC' },
  },
});
