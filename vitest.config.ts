import { defineConfig } from 'vitest/config';
// @ts-expect-error a plain JavaScript module that the build shares
import { yamlPlugin } from './tools/yaml-plugin.js';

const shared = { plugins: [yamlPlugin] };
const PROGRAM = 'test/cli/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'core', include: ['test/**/*.test.ts'], exclude: [PROGRAM], testTimeout: 60_000 } },
      // These run the program itself, so it is built first; the others do without.
      {
        ...shared,
        test: { name: 'program', include: [PROGRAM], globalSetup: 'tools/build-for-tests.js', testTimeout: 60_000 },
      },
    ],
  },
});
