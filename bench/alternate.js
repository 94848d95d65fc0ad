// Times things fairly: in turns, many times over, so that a busy moment of the machine falls on all of them alike.

/** The median time of each task, in milliseconds; tasks and options as for `timesOf`. */
export async function medians(tasks, options) {
  return (await timesOf(tasks, options)).map(median);
}

/**
 * How long each task took in each round, in milliseconds. A task is `{name, run}`; `run` may be asynchronous.
 * The first `warmUp` rounds are not counted: they read files that the later ones find in memory.
 */
export async function timesOf(tasks, { rounds, warmUp = 2 }) {
  const times = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { run }] of tasks.entries()) {
      const start = process.hrtime.bigint();
      await run();
      if (round >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return times;
}

/** How many times as long one task took as another in the same round: a machine may be slower in one round than in the next. */
export function ratioOf(times, others) {
  return median(times.map((time, round) => time / others[round]));
}

export function median(values) {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}
