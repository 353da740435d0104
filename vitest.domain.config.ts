import { defineConfig } from 'vitest/config';

/** The tests of the domain alone: what mutation testing runs (`npm run test:mutation`). */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], env: { TZ: 'UTC' } },
});
