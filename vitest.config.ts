import { defineConfig } from 'vitest/config';
// @ts-expect-error a plain JavaScript module that the build shares
import { yamlPlugin } from './tools/yaml-plugin.js';

export default defineConfig({
  plugins: [yamlPlugin],
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
