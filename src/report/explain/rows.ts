// The rows of a figure, as tables: bands, visit lengths, roles, periods, each by the name that a reader gives it.

import { formatDay } from '../../calendar/day.ts';
import { casesThatHold } from '../../engine/explain.ts';
import type { Figure } from '../../engine/figure.ts';
import { kindsIn } from '../../engine/graph.ts';
import { type Place, rowAmong, rowOf } from '../../engine/place.ts';
import type { RunContext } from '../../figures/context.ts';
import { rowsIn } from '../../model/run.ts';
import type { Run } from '../../model/types.ts';
import type { Period } from '../../rates/index.ts';
import { levers } from '../../ways/index.ts';
import { joinWords, number, share, withUnit } from '../../words/words.ts';
import { left, right, table, textCell } from '../blocks.ts';
import type { Block, Cell, Row } from '../types.ts';
import { type Finer, MOST_ROWS, toldFinely } from './digits.ts';
import { holdsIn, placeIn } from './values.ts';

/** The rows of a figure and of its parts: those that run along with it in one table, others in a table for each kind. */
export function rowTables(run: Run, figure: Figure | undefined, parts: readonly Figure[], finer?: Finer): Block[] {
  const own = kindsIn(figure?.rows);
  const isAlong = (part: Figure): boolean => kindsIn(part.rows).every((kind) => own.includes(kind));
  const inRows = parts.filter((part) => part.rows !== undefined && run.results.rowCount(part) > 0);
  const tables = figure
    ? [rowTable(run, figure.rows as string, [...inRows.filter(isAlong), figure], finer, figure)]
    : [];
  const rest = figure ? inRows.filter((part) => !isAlong(part)) : inRows;
  for (const rows of new Set(rest.map((part) => part.rows as string)))
    tables.push(
      rowTable(
        run,
        rows,
        rest.filter((part) => part.rows === rows),
        finer,
      ),
    );
  return tables;
}

/** `of`: the figure whose rows they are; each may be another case of it. */
function rowTable(run: Run, kinds: string, columns: readonly Figure[], finer?: Finer, of?: Figure): Block {
  const count = rowsIn(run.context, kinds);
  const caseAt = (place: Place): string =>
    of?.formula ? joinWords(casesThatHold(of.formula, holdsIn(run, place))) : '';
  const hasCases = count > 0 && caseAt(placeIn(run, kinds, 0)) !== '';
  const rows: Row[] = [];
  for (let row = 0; row < Math.min(count, MOST_ROWS); row++) {
    const place = placeIn(run, kinds, row);
    rows.push({
      cells: [
        textCell(rowName(run, kinds, place)),
        ...columns.map((column): Cell => {
          const at = rowAmong(kindsIn(column.rows), place, (kind) => rowsIn(run.context, kind));
          const value = run.results.value(column, at);
          const by = finer?.get(column) ?? 0;
          return textCell(by > 0 ? toldFinely(value, column, run, by) : withUnit(value, column.unit));
        }),
        ...(hasCases ? [textCell(caseAt(place))] : []),
      ],
    });
  }
  if (count > MOST_ROWS)
    rows.push({
      cells: [
        textCell(`and ${number(count - MOST_ROWS)} more`),
        ...columns.map((): Cell => ({ kind: 'empty' })),
        ...(hasCases ? [{ kind: 'empty' as const }] : []),
      ],
    });
  return table([left(''), ...columns.map(({ label }) => right(label)), ...(hasCases ? [left('because')] : [])], rows);
}

/** Several kinds are named one after the other. */
function rowName(run: Run, kinds: string, place: Place): string {
  return kindsIn(kinds)
    .map((kind) => nameInKind(run, kind, rowOf(place, kind)))
    .filter((name) => name !== '')
    .join(', ');
}

function nameInKind(run: Run, kind: string, row: number): string {
  const { context } = run;
  switch (kind) {
    case 'item':
      return context.contract.price.items[row]?.name ?? '';
    case 'line':
      return context.contract.costs.other[row]?.name ?? '';
    case 'length':
      return withUnit(context.contract.demand.visits[row]?.length ?? 0, 'hours');
    case 'role':
      return roleName(context, row);
    case 'wage':
      return periodName(context.wages[row]);
    case 'period':
      return periodName(context.periods[row]);
    case 'year':
      return `year ${row + 1}`;
    case 'event':
      return context.contract.elsewhere[row]?.event ?? '';
    case 'way':
      return levers[row]?.label ?? '';
    case 'band':
      return bandName(run, row);
    case 'sale': {
      const sale = context.sales[row];
      return sale
        ? `${withUnit(context.contract.demand.visits[sale.length]?.length ?? 0, 'hours')}, band ${sale.band + 1}`
        : '';
    }
    default:
      return `${kind} ${row + 1}`;
  }
}

function periodName(period: Period | undefined): string {
  return period ? `${formatDay(period.from)} to ${formatDay(period.to)}` : '';
}

/** Where there is only one, as under `pay`, it goes without saying. */
function roleName({ contract, roles }: RunContext, row: number): string {
  if (contract.staff.length === 0) return '';
  return roles[row]?.role || 'as under pay';
}

/** `band 2: 1 on call, 25% extra` */
function bandName({ context }: Run, row: number): string {
  const band = context.layout.bands[row];
  if (!band) return '';
  const traits = [
    band.waking > 0 ? `${number(band.waking)} awake` : '',
    band.asleep > 0 ? `${number(band.asleep)} asleep` : '',
    band.onCall > 0 ? `${number(band.onCall)} on call` : '',
    band.extra > 0 ? `${share(band.extra)} extra` : '',
    band.share === 0 ? 'no demand' : '',
  ].filter((trait) => trait !== '');
  return `band ${row + 1}${traits.length > 0 ? `: ${traits.join(', ')}` : ''}`;
}
