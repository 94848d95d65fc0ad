// What is sold at which price, for each year as specified: each part of the year at each visit length.
import type { Inputs } from '../inputs/index.ts';
import type { WorkbookRun } from '../runs.ts';
import { formatOf, formula, text, value } from '../sheet.ts';
import { numberOrNone } from '../wiring.ts';
import type { Facts } from './facts.ts';

const [SHARE, PRICE, LENGTH, PAID, UNKNOWN] = [4, 5, 6, 7, 8];
const AROUND = ['visit.travel', 'visit.travel_paid', 'lone_working.check_in', 'visit.notes'] as const;

export function addSales(facts: Facts, runs: readonly WorkbookRun[], inputs: Inputs): void {
  const { sheet } = facts;
  const call = (key: string): string => inputs.call('asSpecified', key);
  const [first] = runs;
  if (!first) return;
  const { price, demand } = first.context.contract;
  const isOfCover = price.buys === 'duty' && demand.hours_per_week === 0;
  const shares = price.buys === 'duty' && !isOfCover ? sharesOfDuty(facts, first, call) : undefined;
  facts.section(
    'Prices by time and visit length',
    ...['Band', 'Visit length', 'Share of demand', 'Price an hour', 'Of length', 'Share x price', 'Unknown', 'Path'],
  );
  for (const run of runs) {
    const { sales, contract } = run.context;
    const top = sheet.next;
    sales.forEach((sale, at) => {
      const fact = (id: string): string => facts.find(run, id, sale.band) ?? '0';
      const length = isOfCover ? '0' : call(`demand.visits[].length[${sale.length}]`);
      const share = isOfCover
        ? `${fact('band.hours')}*(${fact('band.wakingStaff')}+${fact('band.apartStaff')})/${facts.find(run, 'cover.hoursSold', 0)}`
        : `${fact('band.share')}*${shares?.[sale.length] ?? call(`demand.visits[].share[${sale.length}]`)}`;
      addSale(facts, run, at, { length, share, price: hourPrice(sale.path, call(sale.path), length) });
    });
    const range = (column: number): string => sheet.range(top, top + sales.length - 1, column);
    contract.demand.visits.forEach((_, length) => {
      facts.keep(run, 'line.hourPrice', length, averageOf(length, range, sales.length > 0));
    });
  }
}

function addSale(
  facts: Facts,
  run: WorkbookRun,
  at: number,
  written: { length: string; share: string; price: string },
): void {
  const { sheet } = facts;
  const { sales, contract } = run.context;
  const { band, length, share, price, path } = sales[at] as (typeof sales)[number];
  const cell = (column: number): string => sheet.cell(sheet.next, column);
  const known = `ISNUMBER(${cell(PRICE)})`;
  const line = facts.row(
    run,
    text(`Band ${(run.bandOf[band] ?? -1) + 1}, part ${band + 1}`),
    formula(written.length, contract.demand.visits[length]?.length ?? 0, '0.00'),
    formula(written.share, share, '0.0000%'),
    formula(written.price, price, formatOf('GBP')),
    value(length + 1, '0'),
    formula(`IF(${known},${cell(SHARE)}*${cell(PRICE)},0)`, share * (price || 0), formatOf('GBP')),
    formula(`IF(${known},0,1)`, Number.isNaN(price) ? 1 : 0, '0'),
    text(path),
  );
  facts.keep(run, 'sale.length', at, sheet.cell(line, 3));
  facts.keep(run, 'sale.share', at, sheet.cell(line, SHARE));
  facts.keep(run, 'sale.price', at, sheet.cell(line, PRICE));
}

/** The price of a visit is that of an hour by its length. */
function hourPrice(path: string, cell: string, length: string): string {
  const stated = numberOrNone(cell);
  return path.endsWith('.per_visit') ? stated.replace(`,${cell},`, `,${cell}/${length},`) : stated;
}

/** The average price of an hour of a visit length, as a formula over the rows of a year. */
function averageOf(length: number, range: (column: number) => string, isSold: boolean): string {
  if (!isSold) return '"none"';
  const sum = (column: number): string => `SUMIF(${range(LENGTH)},${length + 1},${range(column)})`;
  return `IF(OR(${sum(UNKNOWN)}>0,${sum(SHARE)}<=0),"none",${sum(PAID)}/${sum(SHARE)})`;
}

/** Short visits have more around them, so they take more of the hours on duty than of the hours of contact. */
function sharesOfDuty(facts: Facts, run: WorkbookRun, call: (key: string) => string): string[] {
  const { sheet } = facts;
  const { demand, visit, lone_working } = run.context.contract;
  const { travel, travel_paid, notes, wasted } = visit;
  const [journey, paid, checkIn, written] = AROUND.map(call);
  const [share, door] = [call('visit.wasted.share'), call('visit.wasted.staff_time')];
  const around =
    (1 + wasted.share) * (travel * travel_paid + lone_working.check_in) + notes + wasted.share * wasted.staff_time;
  const weights = demand.visits.map((one) => (one.share * (one.length + around)) / one.length);
  const total = weights.reduce((sum, each) => sum + each, 0);
  facts.section('Shares of the hours on duty', 'Visit length', 'Weight', 'Share of hours on duty');
  const first = sheet.next;
  const last = first + weights.length - 1;
  return weights.map((weight, at) => {
    const [length, own] = [call(`demand.visits[].length[${at}]`), call(`demand.visits[].share[${at}]`)];
    const line = sheet.next;
    facts.row(
      run,
      formula(length, demand.visits[at]?.length ?? 0, '0.00'),
      formula(
        `${own}*(${length}+(1+${share})*(${journey}*${paid}+${checkIn})+${written}+${share}*${door})/${length}`,
        weight,
        '0.0000',
      ),
      formula(`${sheet.cell(line, 3)}/SUM(${sheet.range(first, last, 3)})`, weight / total, '0.00%'),
    );
    return sheet.cell(line, 4);
  });
}
