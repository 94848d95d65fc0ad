// The age from which the adult minimum wage is due, which the law has moved: 21, 25 from 2016, 23 from 2021, 21 from 2024.
import { formatDay } from '../calendar/day.ts';
import type { RunContext } from '../figures/context.ts';

/** `21 and over`, or the age in force on each part of the year: `21 and over, 25 and over from 1 April 2016`. */
function adultAges(context: RunContext): string {
  const words: string[] = [];
  let before: number | undefined;
  for (const { value, from } of context.pieces('minimum-wage-age')) {
    if (value === before) continue;
    words.push(`${value} and over${before === undefined ? '' : ` from ${formatDay(from)}`}`);
    before = value;
  }
  return words.join(', ');
}

/** Whose minimum wage the legal minimum is: `for workers aged 21 and over`, unless the contract states younger ones. */
export function forWhom(context: RunContext): string {
  const { pay, staff } = context.contract;
  const isAdult = pay.age === '21+' && staff.every(({ age }) => age === undefined || age === '21+');
  return isAdult ? `for workers aged ${adultAges(context)}` : 'for workers of the ages stated';
}

/** £ an hour as a reader should take it: ` on average over the year` where it changes within the year. */
export function onAverage(context: RunContext, rate: string): string {
  const pieces = context.pieces(rate);
  return pieces.every(({ value }) => value === pieces[0]?.value) ? '' : ' on average over the year';
}
