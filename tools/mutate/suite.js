// Runs a bundle of tests from nothing in this very process: no worker, no second process, so that a mutant takes as long as
// its tests. `describe` and `it` are the few of vitest's that the tests use; `expect` is vitest's own.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

// All that `expect` asks of a worker of vitest before it works without one.
globalThis.__vitest_worker__ ??= { config: { expect: {}, snapshotOptions: {} }, environment: { name: 'node' } };
const { expect } = await import('vitest');
const require = createRequire(import.meta.url);

/** `each` of vitest: a row that is a list is the arguments of the test. */
const eachOf = (define) => (rows) => (name, body, options) => {
  for (const row of rows) {
    const given = Array.isArray(row) ? row : [row];
    define(`${name} ${given.filter((one) => typeof one === 'string').join(' ')}`, () => body(...given), options);
  }
};

/** The tests of a bundle, as they are defined when it is run: their names, and what each does. */
function testsIn(script) {
  const tests = [];
  let group = '';
  const describe = (name, body) => {
    const outer = group;
    group = `${group} ${name}`;
    body();
    group = outer;
  };
  describe.each = eachOf(describe);
  const it = (name, first, second) => {
    tests.push({ name: `${group} ${name}`.trim(), run: typeof first === 'function' ? first : second });
  };
  it.each = eachOf(it);
  const vitest = { describe, it, test: it, expect };
  script.runInThisContext()((name) => (name === 'vitest' ? vitest : require(name)), { exports: {} });
  return tests;
}

/** A bundle, compiled once: what was compiled of it when it ran is kept for each time that it is loaded anew. */
export class Suite {
  constructor(file) {
    this.source = `(function (require, module, exports = module.exports) {${readFileSync(file, 'utf8')}\n})`;
    this.filename = file;
    this.load();
  }

  load() {
    const { source, filename, cachedData } = this;
    return new vm.Script(source, { filename, cachedData });
  }

  /** Until one fails, those whose name holds `named` first. `before` hears of each; what is thrown is the failure. */
  async run({ named, before = () => {} } = {}) {
    const script = this.load();
    const tests = [];
    try {
      tests.push(...testsIn(script));
      this.cachedData ??= script.createCachedData();
      const isNamed = ({ name }) => named !== undefined && name.includes(named);
      for (const test of [...tests.filter(isNamed), ...tests.filter((one) => !isNamed(one))]) {
        before(test);
        await test.run();
      }
      return { tests };
    } catch (error) {
      return { tests, error };
    }
  }
}
