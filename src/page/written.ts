// A value of a slider as it would be written: `45 minutes`, `£16.00`.
import { short, showMoney } from '../contract/values/numbers.ts';
import { grouped } from '../words/words.ts';
import type { Slider } from './types.ts';

export function writtenAt(
  { before, after, decimals }: Pick<Slider, 'before' | 'after' | 'decimals'>,
  value: number,
): string {
  const number = Number(short(value, decimals));
  return before === '£' ? `${showMoney(number)}${after}` : `${before}${grouped(short(number))}${after}`;
}
