// The runner that Stryker asks about each mutant: the files of tests that are to hold it and reach it, from nothing, until a
// test fails; first the file that is named as what the mutant is in, then those that name it (`price-below-cost`), where most end.
import { basename } from 'node:path';
import { BUNDLE } from './bundle.js';
import { fileOf, Suite } from './suite.js';
import { isAskedOf } from './tests.js';

/** How Stryker counts a test that passes. */
const SUCCESS = 0;

class InProcess {
  constructor() {
    // What the mutants in the code look at.
    globalThis.__stryker__ ??= {};
    this.mutants = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.suite = new Suite(BUNDLE);
  }

  /**
   * Each file of tests from nothing, so that what it covers is told of it whole: of what one of its tests works out and others
   * look at, no test alone covers all.
   */
  async dryRun() {
    this.mutants.activeMutant = undefined;
    this.mutants.mutantCoverage = undefined;
    const { error: broken } = await this.suite.run({ files: new Set(), loading: this.covering });
    if (broken) return { status: 'error', errorMessage: String(broken.stack ?? broken) };
    const { static: loaded = {}, perTest: coverage = {} } = this.mutants.mutantCoverage ?? {};
    const named = [];
    const perTest = {};
    for (const file of this.suite.files) {
      this.mutants.mutantCoverage = undefined;
      const started = performance.now();
      const { tests, error } = await this.suite.run({ files: new Set([file]), before: () => this.covering(file) });
      if (error) return { status: 'error', errorMessage: String(error.stack ?? error) };
      const timeSpentMs = (performance.now() - started) / tests.length;
      const covered = { ...coverage[file], ...this.mutants.mutantCoverage?.perTest[file] };
      for (const { id } of tests) {
        named.push({ id, name: id, status: SUCCESS, timeSpentMs });
        perTest[id] = covered;
      }
    }
    this.covering('');
    return { status: 'complete', tests: named, mutantCoverage: { static: loaded, perTest } };
  }

  /** What is run from now on counts as covered by this file of tests; by none, and so by all, where it is empty. */
  covering = (file) => {
    this.mutants.currentTestId = file || undefined;
  };

  async mutantRun({ activeMutant, sandboxFileName, testFilter }) {
    this.mutants.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    let last = 'loading';
    const before = ({ id }) => {
      nrOfTests++;
      last = id;
    };
    const reached = testFilter ? new Set(testFilter.map(fileOf)) : this.suite.files;
    const files = new Set([...reached].filter((file) => isAskedOf(sandboxFileName, file)));
    const { error } = await this.suite.run({ named: basename(sandboxFileName, '.ts'), files, before });
    if (!error) return { status: 'survived', nrOfTests };
    return {
      status: 'killed',
      killedBy: [last],
      failureMessage: String(error.message ?? error),
      nrOfTests,
    };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
