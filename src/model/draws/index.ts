// The ranges that a contract states, drawn: once for each contract, however many ask.
import type { ContractFile } from '../../contract/types.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { firstShort } from '../finance.ts';
import { problemIn } from '../problem.ts';
import { specifiedIn } from '../specified.ts';
import type { Subject } from '../types.ts';
import { DRAW_SEED, DRAWS, type Outcome, outcomeOf } from './outcome.ts';
import { statedRanges } from './ranges.ts';

/** Looked at in one contract year; undefined where it states no range that can be drawn, or its sums cannot be made. */
export function drawnOf(subject: Pick<Subject, 'file' | 'years'>, year: number): Outcome | undefined {
  const known = outcomes.get(subject.file) ?? new Map<number, Outcome | undefined>();
  outcomes.set(subject.file, known);
  if (!known.has(year)) known.set(year, draw(subject, year));
  return known.get(year);
}

/** The chance that the price pays in every year that is judged; NaN where none can be told. */
export function chanceThatItPays(subject: Pick<Subject, 'file' | 'years'>): number {
  return drawnOf(subject, firstShort(subject))?.pays?.share ?? Number.NaN;
}

function draw(subject: Pick<Subject, 'file' | 'years'>, year: number): Outcome | undefined {
  const results = specifiedIn(subject, year)?.results;
  const ranges = statedRanges(subject.file);
  if (ranges.length === 0 || !results || Number.isNaN(results.value(totalCost))) return undefined;
  try {
    const outcome = outcomeOf(subject, { ranges, draws: DRAWS, seed: DRAW_SEED, year });
    return outcome.held.length < ranges.length ? outcome : undefined;
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}

const outcomes = new WeakMap<ContractFile, Map<number, Outcome | undefined>>();
