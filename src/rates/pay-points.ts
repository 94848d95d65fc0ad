// The national pay spine of local government, and the one that ended in March 2019: one rate for each pay point, made
// when it is asked for.
import current from './pay-points.yaml';
import ended from './pay-points-before-2019.yaml';
import { rateOf } from './read.ts';
import type { PayPointFile, RateFile } from './schema.ts';
import type { Rate } from './types.ts';

type Spine = 'current' | 'ended';

const SPINES: { readonly [spine in Spine]: { file: () => unknown; name: string; of: string } } = {
  current: { file: current, name: 'pay-point-', of: '' },
  ended: { file: ended, name: 'old-pay-point-', of: ' of the spine before 2019' },
};

const fileOf = (spine: Spine): PayPointFile => SPINES[spine].file() as PayPointFile;

/** Points that exist or existed, lowest first: of the spine since April 2019, or of the one before. */
export function payPointNumbers(spine: Spine = 'current'): readonly number[] {
  return Object.keys(fileOf(spine).annual)
    .map(Number)
    .sort((a, b) => a - b);
}

/** `pay-point-1` to `pay-point-43`, and `old-pay-point-4` to `old-pay-point-28`. */
export function payPointNames(): string[] {
  return (['current', 'ended'] as const).flatMap((spine) =>
    payPointNumbers(spine).map((point) => `${SPINES[spine].name}${point}`),
  );
}

const payPoints = new Map<string, Rate>();

/** The rate of a name of `payPointNames`; undefined for any other. */
export function payPointNamed(name: string): Rate | undefined {
  const [, old, number] = /^(old-)?pay-point-(\d+)$/.exec(name) ?? [];
  return number === undefined ? undefined : payPoint(Number(number), old ? 'ended' : 'current');
}

/**
 * Basic pay of a pay point in £ an hour (`annual` of each row: £ a year); undefined for a point that never was.
 * Those on a point that was deleted moved to the lowest one left, so its rate goes on as that point's. Those on a point
 * of the spine that ended moved to one of today's.
 */
export function payPoint(point: number, spine: Spine = 'current'): Rate | undefined {
  if (!payPointNumbers(spine).includes(point)) return undefined;
  const name = `${SPINES[spine].name}${point}`;
  const known = payPoints.get(name);
  if (known) return known;
  const file = fileOf(spine);
  const rate = rateOf(name, {
    title: `local government pay point ${point}${SPINES[spine].of}`,
    unit: 'GBP/hour',
    description: file.description,
    law: file.law,
    known_to: file.known_to,
    projection: 'wages',
    rows: file.rows.map((row, at) => rowOf(point, row, at, spine)),
  });
  const later = file.moves && payPoint(file.moves[point] as number);
  const whole = later ? { ...rate, knownTo: later.knownTo, rows: [...rate.rows, ...later.rows] } : rate;
  payPoints.set(name, whole);
  return whole;
}

type Row = RateFile['rows'][number];

function rowOf(point: number, row: Omit<Row, 'value'>, at: number, spine: Spine): Row {
  const { annual, hourly } = fileOf(spine);
  const left = payPointNumbers(spine).find((number) => number >= point && annual[number]?.[at] !== undefined) as number;
  const values = { annual: annual[left]?.[at], value: hourly[left]?.[at] as number };
  if (left === point) return { ...row, ...values };
  const moved = `Point ${point} no longer exists: those on it moved to point ${left}.`;
  return { ...row, ...values, note: row.note === undefined ? moved : `${moved} ${row.note}` };
}
