// What is said of many numbers: their percentiles, and how far one goes up with another.

/** The value under which a share of them lies, in between by a straight line; of numbers in order. NaN where there are none. */
export function percentile(ordered: ArrayLike<number>, share: number): number {
  const at = share * (ordered.length - 1);
  const below = Math.floor(at);
  const low = ordered[below] ?? Number.NaN;
  return low + ((ordered[Math.min(below + 1, ordered.length - 1)] ?? Number.NaN) - low) * (at - below);
}

/** Spearman's: 1 where one always goes up with the other, -1 where it goes down, 0 where it does neither; or they never move. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  return correlation(ranksOf(a), ranksOf(b));
}

/** From the least, at 0; what is equal shares its ranks. */
export function ranksOf(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, at) => at).sort((x, y) => (values[x] as number) - (values[y] as number));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    const value = values[order[from] as number];
    while (to < order.length && values[order[to] as number] === value) to++;
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's. */
export function correlation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let [sumA, sumB] = [0, 0];
  for (let i = 0; i < n; i++) {
    sumA += a[i] as number;
    sumB += b[i] as number;
  }
  const [meanA, meanB] = [sumA / n, sumB / n];
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = (a[i] as number) - meanA;
    const y = (b[i] as number) - meanB;
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0;
}
