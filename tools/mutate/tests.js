// Which tests hold a folder: the sharpest first, because the first that fails is the last that runs.

const FIGURES = [
  'test/figures/{examples,registry}.test.ts',
  'test/figures/*/*.test.ts',
  'test/figures/{beside,income,time,unit}.test.ts',
  'test/independent/method.test.ts',
  'test/figures/leaf.test.ts',
];

const HELD_BY = {
  'checks/finance': ['test/checks/{registry,judgements}.test.ts', 'test/checks/finance/*.test.ts'],
  'checks/law': ['test/checks/registry.test.ts', 'test/checks/law/*.test.ts'],
  scenarios: ['test/scenarios/*.test.ts', 'test/independent/method.test.ts'],
  'model/draws': ['test/model/draws/{ranges,money,outcome}.test.ts'],
  model: ['test/model/*.test.ts', 'test/checks/finance/unknown-decides.test.ts', 'test/figures/{unit,income}.test.ts'],
  figures: FIGURES,
};

/**
 * What holds a file beside the tests that are named as it is: all the others reach it, and say nothing of it. Of a file that is
 * not here, all tests of its folder.
 */
const BESIDE = {
  'model/ages': [],
  'model/apply': ['test/model/cases', 'test/model/calls'],
  'model/break-even': ['test/model/price-needed'],
  'model/calls': ['test/model/apply'],
  'model/cover': ['test/model/calls'],
  'model/decisive': ['test/checks/finance/unknown-decides'],
  'model/differences': [],
  'model/finance': ['test/model/tenders', 'test/model/decisive'],
  'model/gap': ['test/model/decisive', 'test/model/break-even'],
  'model/law': ['test/model/run', 'test/model/staff', 'test/model/finance'],
  'model/missing': [],
  'model/price-needed': [],
  'model/printed': [],
  'model/problem': [],
  'model/run': ['test/model/cases', 'test/model/gap', 'test/model/readings', 'test/model/law'],
  'model/sales': ['test/model/cases'],
  'model/staff': ['test/model/cases'],
  'model/steps': [],
  'model/unit': ['test/figures/unit', 'test/model/printed'],
  'model/unstated': ['test/model/break-even'],
  'model/value': [],
  'model/vary': ['test/model/decisive'],
  'model/draws/ranges': [],
};

/** What is asked of a mutant that all of these have let pass, before it counts as one that survives. */
const LAST = [
  'test/checks/**/*.test.ts',
  'test/figures/**/*.test.ts',
  'test/scenarios/*.test.ts',
  'test/model/**/*.test.ts',
  'test/published/*.test.ts',
  'test/independent/{method,safe,random}.test.ts',
  'test/ways/**/*.test.ts',
  'test/standards/*.test.ts',
];

/** The folders that can be held to their tests, the quickest first. */
export const FOLDERS = Object.keys(HELD_BY);

/** The folder of those that a path is in, or undefined. */
export const folderOf = (path) => FOLDERS.find((known) => `${path}/`.startsWith(`${known}/`));

/** Patterns of the tests that hold what is at a path, in the order in which they run; MUTATE_TESTS names others in their place. */
export const testsOf = (path, isLast) =>
  process.env.MUTATE_TESTS?.split(' ') ?? [...(HELD_BY[folderOf(path)] ?? []), ...(isLast ? LAST : [])];

/** Whether a file of tests is asked about what is in a file of `src`. */
export function isAskedOf(source, test) {
  const [, name] = /src\/(.*)\.ts$/.exec(source.replaceAll('\\', '/')) ?? [];
  const beside = process.env.MUTATE_TESTS || process.env.MUTATE_LAST === 'yes' ? undefined : BESIDE[name];
  return beside === undefined || [`test/${name}`, ...beside].includes(test.replace(/\.test\.ts$/, ''));
}
