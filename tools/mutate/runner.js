// The runner that Stryker asks about each mutant: all tests of the folder, from nothing, until one fails; first those that
// name what the mutant is in (`price-below-cost`), where most end.
import { basename } from 'node:path';
import { BUNDLE } from './bundle.js';
import { Suite } from './suite.js';

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

  async dryRun() {
    this.mutants.activeMutant = undefined;
    const times = [];
    const before = ({ name }) => {
      this.mutants.currentTestId = name;
      times.push(performance.now());
    };
    const { tests, error } = await this.suite.run({ before });
    this.mutants.currentTestId = undefined;
    if (error) return { status: 'error', errorMessage: String(error.stack ?? error) };
    times.push(performance.now());
    const named = tests.map(({ name }, at) => ({
      id: name,
      name,
      status: SUCCESS,
      timeSpentMs: times[at + 1] - times[at],
    }));
    return { status: 'complete', tests: named, mutantCoverage: this.mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName }) {
    this.mutants.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    let last = 'loading';
    const before = ({ name }) => {
      nrOfTests++;
      last = name;
    };
    const { error } = await this.suite.run({ named: basename(sandboxFileName, '.ts'), before });
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
