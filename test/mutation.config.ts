/** The tests that hold what is mutated: in process, without servers and programs, so that a mutant costs milliseconds. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/doi/*.test.ts',
      'test/brief/verify.test.ts',
      'test/brief/verify/*.test.ts',
      'test/store/ledger/*.test.ts',
      'test/store/schema/*.test.ts',
      'test/outlets/deliver.test.ts',
    ],
    // Those start processes of their own, in which nothing is mutated.
    testNamePattern: /^(?!.*killed)/,
    testTimeout: 30_000,
    setupFiles: ['test/setup.ts'],
  },
});
