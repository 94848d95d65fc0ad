// Times things fairly: in turns, many times over, so that a busy moment of the machine falls on all of them alike.

/**
 * The median time of each task, in milliseconds. A task is `{name, run}`; `run` may be asynchronous.
 * The first `warmUp` rounds are not counted: they read files that the later ones find in memory.
 */
export async function medians(tasks, { rounds, warmUp = 2 }) {
  const times = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { run }] of tasks.entries()) {
      const start = process.hrtime.bigint();
      await run();
      if (round >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return times.map(median);
}

function median(values) {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}
