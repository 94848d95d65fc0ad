// What `viability rates` says: the law by date, as pages to print and as data for other programs.

import { type Day, formatDay, formatIso } from '../../calendar/day.ts';
import { knownOn, LawUnknown, payPointNumbers, waits } from '../../rates/index.ts';
import type { Confidence, Rate, RateRow } from '../../rates/types.ts';
import { aside, left, paragraph, right, table, textCell } from '../../report/blocks.ts';
import type { Row } from '../../report/types.ts';
import { upperFirst } from '../../words/text.ts';
import { withUnit } from '../../words/words.ts';
import { type Page, pageOf } from './page.ts';

const CONFIDENCE: { [level in Confidence]: string } = {
  'two-sources': 'Two sources agree',
  'one-source': 'One source',
  derived: 'Worked out from',
  memory: 'Not checked against a source',
};

const range = (numbers: readonly number[], prefix: string): string =>
  `${prefix}${numbers[0]} to ${prefix}${numbers.at(-1)}`;

const PAY_POINTS =
  `The pay spine of local government is here too: ${range(payPointNumbers(), 'pay-point-')}, and the one before April ` +
  `2019: ${range(payPointNumbers('ended'), 'old-pay-point-')}.`;

const LISTS =
  'Lists under names of their own: law-notices, what the law is about to change; rights-to-see, what anybody may see of ' +
  'a contract; pension-staging, when employers came to owe a pension.';

/** What comes after the last day that is known. */
const PROJECTED: { [kind in Rate['projection']]: string } = {
  wages: "a costing raises it each year by the contract's growth of wages",
  prices: "a costing raises it each year by the contract's growth of prices",
  none: 'a costing keeps it as it is',
};

/**
 * A rate on one day: its value and the row behind it, or why there is none. Without a contract nobody says how wages and
 * prices grow, so a projected day shows the last known value.
 */
interface OnDay {
  value: number | null;
  status: 'known' | 'projected' | 'didNotExist' | 'unknown';
  row?: RateRow;
}

function rateOn(rate: Rate, on: Day): OnDay {
  try {
    const { base, projected, row } = knownOn(rate, on);
    if (!row) return { value: null, status: 'didNotExist' };
    return { value: base, status: projected ? 'projected' : 'known', row };
  } catch (error) {
    if (error instanceof LawUnknown) return { value: null, status: 'unknown' };
    throw error;
  }
}

/** The value of a rate where it was last known. */
function latest(rate: Rate): RateRow {
  return rate.rows.filter((row) => !waits(row)).at(-1) as RateRow;
}

/** Every rate in one line: on a day, or where it was last known. */
export function listPage(rates: readonly Rate[], on: Day | undefined): Page {
  const rows = rates.map((rate): Row => {
    const { value, row, status } = on === undefined ? known(latest(rate)) : rateOn(rate, on);
    const note =
      on === undefined || status === 'projected' ? `${rate.title}, known to ${formatDay(rate.knownTo)}` : rate.title;
    return {
      cells: [
        textCell(rate.name),
        textCell(value === null ? (status === 'didNotExist' ? 'none yet' : 'unknown') : worded(rate, value)),
        row ? { kind: 'day', value: row.from } : { kind: 'empty' },
      ],
      note,
    };
  });
  return pageOf({
    lead: `${rates.length} rates${on === undefined ? '' : ` on ${formatDay(on)}`}.`,
    sentence:
      on === undefined
        ? 'Each is shown where it was last known. `viability rates NAME` shows every value and its reference.'
        : 'A day after the last one known shows the last known value; a costing projects it.',
    title: 'The law by date',
    subtitle: 'What the law and published agreements set, which no contract has to state',
    blocks: [table([left('Name'), right('Value'), right('From')], rows), aside(PAY_POINTS), aside(LISTS)],
  });
}

function known(row: RateRow): OnDay {
  return { value: row.value, status: 'known', row };
}

/** One rate: every dated value, or the one that holds on a day, with the references behind them. */
export function ratePage(rate: Rate, on: Day | undefined): Page {
  const held = on === undefined ? known(latest(rate)) : rateOn(rate, on);
  const rows = on === undefined ? rate.rows : [...(held.row ? [held.row] : []), ...announcedBy(rate, on)];
  const values = rows.map((row) => rowOf(rate, row));
  return pageOf({
    lead: leadOf(rate, held, on),
    sentence: `It is known to ${formatDay(rate.knownTo)}; after that ${PROJECTED[rate.projection]}, and says so.`,
    title: upperFirst(rate.title),
    subtitle: rate.law,
    blocks: [
      paragraph(rate.description),
      ...(values.length > 0 ? [table([left('From'), right('Value')], values)] : []),
    ],
  });
}

/** Values announced for a day, which no costing uses yet. */
function announcedBy(rate: Rate, on: Day): RateRow[] {
  return rate.rows.filter((row) => waits(row) && row.from <= on);
}

function leadOf(rate: Rate, { value, status, row }: OnDay, on: Day | undefined): string {
  if (value === null || row === undefined) {
    const first = rate.rows.find(({ none }) => !none) as RateRow;
    const why = status === 'didNotExist' ? 'did not exist' : 'is not known';
    return `The ${rate.title} ${why} on ${formatDay(on ?? first.from)}: its first value here is from ${formatDay(first.from)}.`;
  }
  if (on === undefined) return `${upperFirst(worded(rate, value))} from ${formatDay(row.from)}.`;
  return `${upperFirst(worded(rate, value))} on ${formatDay(on)}${status === 'projected' ? ', as last known' : ''}.`;
}

function rowOf(rate: Rate, row: RateRow): Row {
  const age = row.minAge === undefined ? '' : `, from age ${row.minAge}`;
  const year = row.annual === undefined ? '' : ` (${withUnit(row.annual, 'GBP/year', 0)})`;
  return {
    cells: [
      textCell(`${formatDay(row.from)}${row.announced ? ', announced' : ''}`),
      textCell(row.none ? 'none' : `${worded(rate, row.value)}${year}${age}`),
    ],
    note: evidenceWords(row),
  };
}

/** What stands behind a value: reference, how well it is confirmed, where it was read. */
export function evidenceWords(
  row: Pick<RateRow, 'reference' | 'referenceConfirmed' | 'confidence' | 'sources' | 'note'>,
): string {
  return [
    `${row.reference}${row.referenceConfirmed ? '.' : ' (reference unconfirmed).'}`,
    `${CONFIDENCE[row.confidence]}${row.sources.length === 0 ? '' : `: ${row.sources.join('; ')}`}.`,
    ...(row.note === undefined ? [] : [row.note]),
  ].join(' ');
}

/** Whole pounds where all of a rate's values are. */
function worded(rate: Rate, value: number): string {
  if (value === 0 && rate.zero !== undefined) return rate.zero;
  const whole = rate.unit.startsWith('GBP') && rate.rows.every((row) => Number.isInteger(row.value));
  return withUnit(value, rate.unit, whole ? 0 : undefined);
}

/** One rate as data; days as `2015-09-01`, values in the rate's unit, shares as fractions. */
export function rateData(rate: Rate, on: Day | undefined): object {
  return {
    name: rate.name,
    title: rate.title,
    unit: rate.unit,
    description: rate.description,
    law: rate.law,
    before: rate.before ?? null,
    knownTo: formatIso(rate.knownTo),
    projection: rate.projection,
    ...(on === undefined ? {} : { on: onDayData(rateOn(rate, on), on) }),
    values: rate.rows.map(({ from, announced, ...row }) => ({
      from: formatIso(from),
      ...row,
      announced: announced ?? false,
    })),
  };
}

function onDayData({ value, status, row }: OnDay, on: Day): object {
  return { day: formatIso(on), value, status, from: row ? formatIso(row.from) : null };
}
