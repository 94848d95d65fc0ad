// The national pay spine of local government: one rate for each pay point, made when first asked for.
import data from './pay-points.yaml';
import { readRate } from './read.ts';
import type { Rate } from './types.ts';

type Fields = { [key: string]: unknown };
/** By point, one value for each row of the spine; the list of a point that was deleted is shorter. */
type Table = { [point: string]: number[] };

interface Spine {
  description: string;
  law: string;
  known_to: string;
  rows: Fields[];
  annual: Table;
  hourly: Table;
}

const spineOf = data as () => Spine;

let numbers: readonly number[] | undefined;

/** Pay points that exist or existed since April 2019, lowest first. */
export function payPointNumbers(): readonly number[] {
  numbers ??= Object.keys(spineOf().annual)
    .map(Number)
    .sort((a, b) => a - b);
  return numbers;
}

const made = new Map<number, Rate>();

/**
 * Basic pay of a pay point in £ an hour (`annual` of each row: £ a year); undefined for a point that never was.
 * Those on a point that was deleted moved to the lowest one left, so its rate goes on as that point's.
 */
export function payPoint(point: number): Rate | undefined {
  if (!payPointNumbers().includes(point)) return undefined;
  const spine = spineOf();
  let rate = made.get(point);
  if (!rate) {
    rate = readRate(`pay-point-${point}`, {
      title: `local government pay point ${point}`,
      unit: 'GBP/hour',
      description: spine.description,
      law: spine.law,
      before: 'unknown',
      known_to: spine.known_to,
      projection: 'wages',
      rows: spine.rows.map((row, at) => rowOf(point, row, at)),
    });
    made.set(point, rate);
  }
  return rate;
}

function rowOf(point: number, row: Fields, at: number): Fields {
  const spine = spineOf();
  const left = payPointNumbers().find((number) => number >= point && spine.annual[number]?.[at] !== undefined);
  const values = { annual: spine.annual[left as number]?.[at], value: spine.hourly[left as number]?.[at] };
  if (left === point) return { ...row, ...values };
  const moved = `Point ${point} no longer exists: those on it moved to point ${left}.`;
  return { ...row, ...values, note: row.note === undefined ? moved : `${moved} ${row.note}` };
}
