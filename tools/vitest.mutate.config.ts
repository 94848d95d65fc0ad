// What a mutant is held to: the tests of the folders that tools/mutate.js names, without those that run the program or a
// browser.
import { defineConfig } from 'vitest/config';
// @ts-expect-error a plain JavaScript module that the build shares
import { yamlPlugin } from './yaml-plugin.js';

const folders = (process.env.MUTATE_TESTS ?? 'checks model figures scenarios independent published').split(' ');

export default defineConfig({
  plugins: [yamlPlugin],
  test: { include: folders.map((folder) => `test/${folder}/**/*.test.ts`), testTimeout: 60_000 },
});
