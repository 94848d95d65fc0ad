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
    const bottom = top + sales.length - 1;
    sales.forEach((sale, at) => {
      const length = isOfCover ? '0' : call(`demand.visits[].length[${sale.length}]`);
      const fact = (id: string): string => facts.find(run, id, sale.band) ?? '0';
      const share = isOfCover
        ? `${fact('band.hours')}*(${fact('band.wakingStaff')}+${fact('band.apartStaff')})/${facts.find(run, 'cover.hoursSold', 0)}`
        : `${fact('band.share')}*${shares?.[sale.length] ?? call(`demand.visits[].share[${sale.length}]`)}`;
      const cell = call(sale.path);
      const paid = sale.path.endsWith('.per_visit')
        ? numberOrNone(cell).replace(`,${cell},`, `,${cell}/${length},`)
        : numberOrNone(cell);
      const line = sheet.next;
      const known = `ISNUMBER(${sheet.cell(line, PRICE)})`;
      facts.row(
        run,
        text(`Band ${(run.bandOf[sale.band] ?? -1) + 1}, part ${sale.band + 1}`),
        formula(length, contract.demand.visits[sale.length]?.length ?? 0, '0.00'),
        formula(share, sale.share, '0.0000%'),
        formula(paid, sale.price, formatOf('GBP')),
        value(sale.length + 1, '0'),
        formula(
          `IF(${known},${sheet.cell(line, SHARE)}*${sheet.cell(line, PRICE)},0)`,
          sale.share * (sale.price || 0),
          formatOf('GBP'),
        ),
        formula(`IF(${known},0,1)`, Number.isNaN(sale.price) ? 1 : 0, '0'),
        text(sale.path),
      );
      facts.keep(run, 'sale.length', at, sheet.cell(line, 3));
      facts.keep(run, 'sale.share', at, sheet.cell(line, SHARE));
      facts.keep(run, 'sale.price', at, sheet.cell(line, PRICE));
    });
    contract.demand.visits.forEach((_, length) => {
      facts.keep(
        run,
        'line.hourPrice',
        length,
        averageOf(length, (column) => sheet.range(top, bottom, column), sales.length > 0),
      );
    });
  }
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
