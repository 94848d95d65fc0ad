// How fast the whole model is worked out, against the same arithmetic written by hand as one plain function.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { yamlPlugin } from '../tools/yaml-plugin.js';
import { median } from './measure.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVALUATIONS = 100_000;

export async function engine() {
  const { byHand, byModel, drawsOfRanges, check } = await load();
  check();
  const [hand, columns, single, numbers, drawn] = medians(
    [
      () => byHand(EVALUATIONS),
      () => byModel(EVALUATIONS, true),
      // One at a time, as a report is worked out; fewer of them, because each is slower.
      () => byModel(EVALUATIONS / 10, false),
      () => drawsOfRanges(EVALUATIONS, false),
      () => drawsOfRanges(EVALUATIONS, true),
    ],
    5,
  );
  const against = 'a plain function';
  return [
    {
      what: `the model, ${EVALUATIONS} draws`,
      ratio: columns / hand,
      against,
      note: `${columns.toFixed(0)} ms against ${hand.toFixed(0)} ms`,
    },
    {
      what: 'the model, one at a time',
      ratio: (single * 10) / hand,
      against,
      note: `${(single * 10).toFixed(0)} ms for as many`,
    },
    {
      what: `the model, ${EVALUATIONS} draws of five ranges`,
      ratio: (drawn - numbers) / numbers,
      against: 'drawing the numbers',
      target: 3,
      note: `${(drawn - numbers).toFixed(0)} ms beside ${numbers.toFixed(0)} ms`,
    },
  ];
}

/** The median time of each, in milliseconds, in turns; the first round does not count. */
function medians(tasks, rounds) {
  const spent = tasks.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) spent[index].push((user + system) / 1000);
    }
  }
  return spent.map(median);
}

async function load() {
  const file = join(ROOT, 'node_modules', '.bench', 'model.cjs');
  const bundle = await rolldown({ cwd: ROOT, input: 'bench/engine/model.ts', platform: 'node', plugins: [yamlPlugin] });
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
  return createRequire(import.meta.url)(file);
}
