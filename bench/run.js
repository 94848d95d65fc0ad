// npm run bench: measures what we promise about speed, all in one run on one machine, as ratios of CPU, with those of the
// wall clock beside them. Times on their own say more about the machine than about the program. To add a measurement, add a
// file and a line here. `npm run bench -- start-up` runs one.
import { calls } from './calls.js';
import { check } from './check.js';
import { engine } from './engine.js';
import { startUp } from './start-up.js';

/** Each gives rows of `{what, ratio, against, target?, wall?, note?}`; `ratio` is how many times as much as `against`. */
const BENCHMARKS = { 'start-up': startUp, engine, calls, check };

const wanted = process.argv.slice(2);
const rows = [];
for (const [name, benchmark] of Object.entries(BENCHMARKS))
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await benchmark()));

const times = (ratio) => (ratio === undefined ? '' : `${ratio.toFixed(2)} x`);
const lines = rows.map(({ what, ratio, wall, against, target, note }) => {
  const verdict = target === undefined ? '' : ratio <= target ? `within ${target}` : `OVER ${target}`;
  return [what, times(ratio), against, verdict, wall === undefined ? '' : `wall ${times(wall)}`, note ?? ''];
});
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
// Node reads them before anything else: some 30 ms of every start, ours and that of a bare node, so ratios look better.
if (process.env.NODE_EXTRA_CA_CERTS)
  console.log(
    'NODE_EXTRA_CA_CERTS is set: without it a bare node takes less, and the same program is more times as much',
  );
for (const line of lines)
  console.log(
    line
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  );
