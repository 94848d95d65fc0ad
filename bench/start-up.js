// What the program takes from the prompt to its last line, against a node that does nothing.
import { measuredIn, median, ratioOf } from './measure.js';

const PROGRAM = 'bin/viability.js';
const BARE = 'bare node';

const TASKS = [
  { what: BARE, words: ['-e', '0'] },
  { what: 'viability --version', words: [PROGRAM, '--version'], target: 1.3 },
  { what: 'viability rates, piped', words: [PROGRAM, 'rates'] },
  { what: 'viability report, piped', words: [PROGRAM, 'report', 'contracts/home-care-2025.yaml'], target: 3 },
];

export async function startUp() {
  const [bare, ...others] = measuredIn(TASKS, { rounds: 30 });
  return others.map((runs, index) => {
    const { what, target } = TASKS[index + 1];
    const cpu = (of) => `${median(of.map((run) => run.cpu)).toFixed(0)} ms`;
    return {
      what,
      ratio: ratioOf(runs, bare, 'cpu'),
      wall: ratioOf(runs, bare, 'wall'),
      against: BARE,
      target,
      note: `${cpu(runs)} against ${cpu(bare)} CPU`,
    };
  });
}
