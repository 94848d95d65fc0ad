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

/** The tests of a bundle, as they are defined when it is run: file and name of each, and what it does. `loading` hears of files. */
function testsIn(script, loading) {
  const tests = [];
  let group = '';
  let file = '';
  globalThis.testFile = (named = '') => {
    file = named;
    loading(file);
  };
  const describe = (name, body) => {
    const outer = group;
    group = `${group} ${name}`;
    body();
    group = outer;
  };
  describe.each = eachOf(describe);
  const it = (name, first, second) => {
    const named = `${group} ${name}`.trim();
    const id = `${file} ${tests.length} ${named}`;
    tests.push({ id, file, name: named, run: typeof first === 'function' ? first : second });
  };
  it.each = eachOf(it);
  const vitest = { describe, it, test: it, expect };
  script.runInThisContext()((name) => (name === 'vitest' ? vitest : require(name)), { exports: {} });
  return tests;
}

/** Of a test, by its id. */
export const fileOf = (id) => id.slice(0, id.indexOf(' '));

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

  /**
   * Until one fails: of the file that is the test of `named` first, then those whose name holds it. `files`: of these alone.
   * `before` hears of each; what is thrown is the failure.
   */
  async run({ named, files, before = () => {}, loading = () => {} } = {}) {
    const script = this.load();
    const tests = [];
    const isOf = ({ file }) => file.endsWith(`/${named}.test.ts`);
    const isNamed = ({ name }) => named !== undefined && name.includes(named);
    const rank = (test) => (isOf(test) ? 0 : isNamed(test) ? 1 : 2);
    try {
      const all = testsIn(script, loading);
      this.files = new Set(all.map(({ file }) => file));
      tests.push(...all.filter(({ file }) => files?.has(file) ?? true));
      this.cachedData ??= script.createCachedData();
      for (const test of tests.toSorted((a, b) => rank(a) - rank(b))) {
        before(test);
        await test.run();
      }
      return { tests };
    } catch (error) {
      return { tests, error };
    }
  }
}
