// How fast the whole model is worked out, against the same arithmetic written by hand as one plain function.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { yamlPlugin } from '../tools/yaml-plugin.js';
import { medians } from './alternate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVALUATIONS = 100_000;

export async function engine() {
  const { byHand, byModel, check } = await load();
  check();
  const [hand, columns, single] = await medians(
    [
      { run: () => byHand(EVALUATIONS) },
      { run: () => byModel(EVALUATIONS, true) },
      // One at a time, as a report is worked out; fewer of them, because each is slower.
      { run: () => byModel(EVALUATIONS / 10, false) },
    ],
    { rounds: 5, warmUp: 1 },
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
  ];
}

async function load() {
  const file = join(ROOT, 'node_modules', '.bench', 'model.cjs');
  const bundle = await rolldown({ cwd: ROOT, input: 'bench/engine/model.ts', platform: 'node', plugins: [yamlPlugin] });
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
  return createRequire(import.meta.url)(file);
}
