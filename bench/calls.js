// What the simulation of calls takes: a report on a contract whose calls come at random, against the same with planned visits.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inScratch, measuredIn, median, ratioOf } from './measure.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = 'bin/viability.js';
/** Milliseconds of CPU for one contract in all. */
const MOST_CPU = 60;

export async function calls() {
  return inScratch(rowsIn);
}

function rowsIn(scratch) {
  const text = readFileSync(join(ROOT, 'contracts/family-support-2015.yaml'), 'utf8');
  const [unplanned, planned] = ['unplanned', 'planned'].map((calls) => {
    const file = join(scratch, `${calls}.yaml`);
    writeFileSync(file, text.replace(/^demand:$/m, `demand:\n  calls: ${calls}`));
    return file;
  });
  const tasks = [
    ['report', unplanned],
    ['report', planned],
    ['calls', unplanned],
    ['calls', planned],
  ];
  const [report, without, ten, none] = measuredIn(
    tasks.map((words) => ({ words: [PROGRAM, ...words] })),
    { rounds: 15 },
  );
  const took = median(report.map(({ cpu }, round) => cpu - without[round].cpu));
  return [
    {
      what: 'a report with unplanned calls',
      ratio: ratioOf(report, without, 'cpu'),
      wall: ratioOf(report, without, 'wall'),
      against: 'the same, planned',
    },
    {
      what: 'what its calls take',
      ratio: took / MOST_CPU,
      against: `${MOST_CPU} ms CPU`,
      target: 1,
      note: `${took.toFixed(0)} ms`,
    },
    {
      what: 'viability calls, unplanned',
      ratio: ratioOf(ten, none, 'cpu'),
      wall: ratioOf(ten, none, 'wall'),
      against: 'the same, planned',
    },
  ];
}
