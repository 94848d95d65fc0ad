// How finely the parts of a formula are told: so that whoever reckons with them as they are printed gets what is printed.

import { evaluateTree } from '../../engine/closures.ts';
import type { Figure } from '../../engine/figure.ts';
import { kindsOf } from '../../engine/graph.ts';
import { rowAmong } from '../../engine/place.ts';
import { unitDecimals } from '../../model/printed.ts';
import { rowsIn } from '../../model/run.ts';
import type { Run } from '../../model/types.ts';
import { decimalsOf, roundTo } from '../../words/rounding.ts';
import { withUnit } from '../../words/words.ts';
import { partsThatCount, placeIn } from './values.ts';

/** Decimals more than elsewhere, at most: who is not served by these is served by none. */
const MOST_FINER = 7;
/** Rows of a figure that are printed; the rest are counted. */
export const MOST_ROWS = 24;

/** Decimals more than elsewhere that a part of a formula is told with; none where it is not named. */
export type Finer = ReadonlyMap<Figure, number>;

/** Part of an hour is told in minutes, so that what it is counted in can stand with it. */
const inMinutes = (value: number, unit: string): boolean =>
  unit.startsWith('hours') && value !== 0 && Math.abs(value) < 1;

function usualDecimals(value: number, { unit }: Figure, { context }: Run): number {
  if (unit === 'GBP/unit') return Math.max(2, unitDecimals(context));
  if (unit === 'GBP/item') return Math.max(2, decimalsOf(value));
  // A share of 100 is told in %, a ratio is multiplied with.
  return unit === 'ratio' || unit.startsWith('share') ? 4 : 2;
}

/** A value as it is printed, and its decimals: no more than it needs, and of money no fewer than elsewhere. */
function printed(value: number, figure: Figure, run: Run, finer: number): { value: number; decimals: number } {
  const usual = usualDecimals(value, figure, run);
  const most = usual + finer;
  const rounded = roundTo(value, most);
  let decimals = figure.unit.startsWith('GBP') ? usual : 0;
  while (decimals < most && roundTo(value, decimals) !== rounded) decimals++;
  return { value: rounded, decimals };
}

/** The number that a reader takes from what is printed. */
function read(value: number, figure: Figure, run: Run, finer: number): number {
  if (!Number.isFinite(value)) return value;
  return inMinutes(value, figure.unit)
    ? printed(value * 60, figure, run, finer).value / 60
    : printed(value, figure, run, finer).value;
}

/** A value with its unit, so much finer than elsewhere. */
export function toldFinely(value: number, figure: Figure, run: Run, finer: number): string {
  const { unit } = figure;
  if (!Number.isFinite(value)) return withUnit(value, unit);
  const [told, of] = inMinutes(value, unit) ? [value * 60, unit.replace(/^hours/, 'minutes')] : [value, unit];
  const { decimals } = printed(told, figure, run, finer);
  return withUnit(told, of, unit.startsWith('share') ? Math.max(0, decimals - 2) : decimals);
}

/** A value inside a formula, where the words of its unit only get in the way, but for minutes among hours. */
export function inFormula(value: number, figure: Figure, run: Run, finer: number): string {
  const [number = '', noun = ''] = toldFinely(value, figure, run, finer).split(' ');
  return noun.startsWith('minute') && figure.unit.startsWith('hours') ? `${number} ${noun}` : number;
}

/**
 * Which parts of a figure's formula are told more finely than elsewhere, and by how much: those without which the formula
 * would not come to what is printed of the figure, in any of the rows that are shown.
 */
export function finerParts(figure: Figure, run: Run): Finer {
  const { formula } = figure;
  if (!formula) return new Map();
  const { results, context } = run;
  const rows = (kind: string): number => rowsIn(context, kind);
  const isShown = (part: Figure): boolean => part.rows !== undefined || figure.rows === undefined;
  const parts = partsThatCount(formula, run).filter(isShown);
  const places = figure.rows === undefined ? [0] : [...Array(Math.min(results.rowCount(figure), MOST_ROWS)).keys()];
  const kinds = kindsOf(formula);
  const comesToIt = (finer: Finer): boolean =>
    places.every((row) => {
      const values = {
        rows,
        read: (part: Figure, at: number) => {
          const value = results.value(part, at);
          return parts.includes(part) ? read(value, part, run, finer.get(part) ?? 0) : value;
        },
      };
      const at = figure.rows === undefined ? 0 : rowAmong(kinds, placeIn(run, figure.rows, row), rows);
      const own = results.value(figure, row);
      const value = evaluateTree(formula, values, at);
      return toldFinely(value, figure, run, 0) === toldFinely(own, figure, run, 0);
    });
  const all = (by: number): Map<Figure, number> => new Map(parts.map((part) => [part, by]));
  let by = 0;
  while (by < MOST_FINER && !comesToIt(all(by))) by++;
  const finer = all(by);
  if (!comesToIt(finer)) return new Map();
  // Each no finer than it must be beside the others.
  for (const part of parts)
    for (let less = 0; less < by; less++) {
      const with_ = new Map(finer).set(part, less);
      if (!comesToIt(with_)) continue;
      finer.set(part, less);
      break;
    }
  return finer;
}
