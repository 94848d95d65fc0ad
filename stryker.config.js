// What `npm run mutate` runs (tools/mutate.js), a folder at a time.
export default {
  plugins: ['./tools/mutate/words.js', './tools/mutate/runner.js', './tools/mutate/reporter.js'],
  ignorers: ['words'],
  mutator: { excludedMutations: ['StringLiteral'] },
  buildCommand: 'node tools/mutate/bundle.js',
  // By files of tests: see the runner.
  coverageAnalysis: 'perTest',
  tsconfigFile: 'no-tsconfig.json',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'docs/*', '!docs/method.md', 'bench', 'fuzz', 'reports', 'contracts/*.html'],
  concurrency: 1,
  // A mutant that runs for ever is ended; a machine that is busy with other work is not taken for one.
  timeoutMS: 20_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 10,
  tempDirName: '.stryker-tmp',
  reporters: ['as-it-goes', 'json'],
  jsonReporter: { fileName: process.env.MUTATE_REPORT ?? 'reports/mutation/mutation.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
