// How far a simulated share can be trusted.
//
// Calls hang together: one that finds all out is often followed by another. So a share is not as sure as its number of
// calls says. The simulated time is cut into stretches; how much their shares differ says how many calls, had they nothing
// to do with each other, would be as sure (never more than there are). Of that number the interval is Wilson's, which also
// says something where none or all of the calls were answered, as stretches that are all alike would not.
import { BATCHES } from './simulate.ts';
import { COUNTED, HOURS, KINDS, type Share, type Shares, type Tally } from './types.ts';

/** Student's t for 95% with 19 degrees of freedom, one fewer than stretches of time. */
const T_95 = 2.093;

/** What becomes of the calls of these hours; where no response time is known, only whether they find all out. */
export function sharesOf({ counts }: Tally, hours: readonly number[], isTimed: boolean): Shares {
  const calls = sums(counts, hours, COUNTED.calls);
  const share = (kind: number) => shareOf(calls, sums(counts, hours, kind));
  const timed = (kind: number) => (isTimed ? share(kind) : undefined);
  return {
    allOut: share(COUNTED.allOut),
    inTime: timed(COUNTED.inTime),
    late: timed(COUNTED.late),
    nobody: timed(COUNTED.nobody),
  };
}

/** What is counted of that kind in each stretch of time. */
function sums(counts: Float64Array, hours: readonly number[], kind: number): Float64Array {
  const found = new Float64Array(BATCHES);
  for (let batch = 0; batch < BATCHES; batch++) {
    const from = batch * HOURS;
    let sum = 0;
    for (let at = 0; at < hours.length; at++) sum += counts[(from + (hours[at] as number)) * KINDS + kind] as number;
    found[batch] = sum;
  }
  return found;
}

/** The share of calls that are found so; undefined where there are no calls. */
function shareOf(calls: Float64Array, found: Float64Array): Share | undefined {
  let all = 0;
  let so = 0;
  for (let batch = 0; batch < BATCHES; batch++) {
    all += calls[batch] as number;
    so += found[batch] as number;
  }
  if (all === 0) return undefined;
  const share = so / all;
  // The variance of a ratio: of what each stretch has more or less than its share.
  let spread = 0;
  for (let batch = 0; batch < BATCHES; batch++)
    spread += ((found[batch] as number) - share * (calls[batch] as number)) ** 2;
  const variance = ((BATCHES / (BATCHES - 1)) * spread) / all ** 2;
  const alone = share * (1 - share);
  return wilson(share, variance > alone / all ? alone / variance : all, T_95);
}

/** Calls that are not answered in time or, where no response time is known, that find too few free. */
export function missedOf({ allOut, inTime }: Shares): Share | undefined {
  return inTime ? opposite(inTime) : allOut;
}

/** Calls that are answered in time or, where no response time is known, that find enough free. */
export function answeredOf({ allOut, inTime }: Shares): Share | undefined {
  return inTime ?? (allOut && opposite(allOut));
}

function opposite({ share, low, high }: Share): Share {
  return { share: 1 - share, low: 1 - high, high: 1 - low };
}

/** Of the normal distribution, for 95%: for draws that have nothing to do with each other. */
const Z_95 = 1.96;

/** Wilson's interval of a share among so many, at 95%. */
export function wilson(share: number, among: number, z = Z_95): Share {
  const square = z ** 2 / among;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + (square / 2) ** 2) / (1 + square);
  return { share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}
