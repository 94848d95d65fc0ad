// How the gap of a year spreads over the draws, as bars of equal width; an edge lies at nought, where the price just pays.
import type { Outcome } from '../../model/draws/outcome.ts';
import { money } from '../../words/words.ts';
import type { Bar, Block } from '../types.ts';

/** As many bars as a screen shows at once. */
const MOST_BARS = 16;
const STEPS = [1, 2, 2.5, 5];

/** Nothing where there is no gap, or the same in all draws. */
export function histogramBlock({ gaps, year }: Outcome): Block[] {
  const [low, high] = [gaps[0] ?? Number.NaN, gaps[gaps.length - 1] ?? Number.NaN];
  if (!(low < high)) return [];
  const step = stepFor(high - low);
  const first = Math.floor(low / step);
  const counts = new Array<number>(Math.floor(high / step) - first + 1).fill(0);
  for (const gap of gaps) {
    const at = Math.floor(gap / step) - first;
    counts[at] = (counts[at] as number) + 1;
  }
  const bars = counts.map((count, at): Bar => {
    const from = (first + at) * step;
    const value = count / gaps.length;
    const [near, far] = from < 0 ? [-from - step, -from] : [from, from + step];
    const label = `${money(near, 0)}-${money(far, 0).slice(1)} ${from < 0 ? 'short' : 'left'}`;
    return { label, value, parts: [{ label: from < 0 ? 'short' : 'left', value }] };
  });
  return [
    { kind: 'bars', caption: `What is short or left in contract year ${year}: share of draws`, unit: 'share', bars },
  ];
}

/** The least round step at which there are few enough bars. */
function stepFor(span: number): number {
  for (let ten = 10 ** Math.floor(Math.log10(span / MOST_BARS)); ; ten *= 10)
    for (const step of STEPS) if (span / (step * ten) <= MOST_BARS - 2) return step * ten;
}
