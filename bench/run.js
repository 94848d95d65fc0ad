// npm run bench: measures what we promise about speed, all in one run on one machine, as ratios. Times on their own say
// more about the machine than about the program. To add a measurement, add a file and a line here.
import { engine } from './engine.js';
import { folder } from './folder.js';
import { startUp } from './start-up.js';

/** Each gives rows of `{what, ratio, against, target?}`; `ratio` is how many times as long as `against` it takes. */
const BENCHMARKS = [startUp, engine, folder];

const rows = [];
for (const benchmark of BENCHMARKS) rows.push(...(await benchmark()));

const lines = rows.map(({ what, ratio, against, target, note }) => {
  const verdict = target === undefined ? '' : ratio <= target ? `within ${target}` : `OVER ${target}`;
  return [what, `${ratio.toFixed(2)} x`, against, verdict, note ?? ''];
});
const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column].length)));
for (const [what, ratio, against, verdict, note] of lines) {
  const cells = [
    what.padEnd(widths[0]),
    ratio.padStart(widths[1]),
    against.padEnd(widths[2]),
    verdict.padEnd(widths[3]),
  ];
  console.log(`${cells.join('  ')}  ${note}`.trimEnd());
}
