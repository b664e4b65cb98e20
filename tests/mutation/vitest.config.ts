/** The unit tests that a mutation run starts: mutate.ts names them. */
import { defineConfig } from 'vitest/config';
import * as z from 'zod';

const tests = z.array(z.string()).parse(JSON.parse(process.env['MUTATION_TESTS'] ?? '[]'));

export default defineConfig({
  test: {
    include: tests,
    setupFiles: ['tests/properties.ts'],
    isolate: false,
    testTimeout: 30_000,
    tags: [{ name: 'whole-corpus', description: 'Reads many documents or large ones, or starts processes.' }],
  },
});
