// The years of a contract (METHOD 2), counted by the days of the calendar.
//
// READINGS
//  1. "From that anniversary": the anniversary as it falls, so 29 February counts its months from 1 March in other years.
//  2. A term in years that holds months (50 / 12) is rounded to whole months.
//  3. A stated end decides alone, whatever the number of years beside it.
import type { Contract } from '../../src/contract/types.ts';
import { dayNumber, partsOf, yearStart } from './days.ts';

export interface ContractYear {
  from: number;
  /** The last day of the whole year, as it is costed. */
  to: number;
  /** Days of it that the contract lasts / days of the whole year. */
  part: number;
}

export function contractYears({ start, end, years }: Contract['contract']): ContractYear[] {
  const last = end ?? lastDay(start, Math.round(years * 12));
  if (last < start) throw new Error('the contract ends before it starts');
  const found: ContractYear[] = [];
  for (let n = 1; yearStart(start, n) <= last; n++) {
    const [from, to] = [yearStart(start, n), yearStart(start, n + 1) - 1];
    found.push({ from, to, part: (Math.min(last, to) - from + 1) / (to - from + 1) });
  }
  return found;
}

export function yearsOfTerm(years: ContractYear[]): number {
  return years.reduce((sum, { part }) => sum + part, 0);
}

function lastDay(start: number, months: number): number {
  const anniversary = yearStart(start, Math.floor(months / 12) + 1);
  const rest = months % 12;
  if (rest === 0) return anniversary - 1;
  const { year, month, date } = partsOf(anniversary);
  const reached = dayNumber(year, month + rest, date);
  const wanted = ((month - 1 + rest) % 12) + 1;
  // The 31st of a month of 30 days: the calendar has run on into the next month, whose first day it is.
  if (partsOf(reached).month === wanted) return reached - 1;
  return dayNumber(year, month + rest + 1, 1) - 1;
}
