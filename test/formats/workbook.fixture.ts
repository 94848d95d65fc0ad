// Contracts for the workbook's tests, and a spreadsheet program of others that works a workbook out afresh.
import { readXlsx } from 'hucre/xlsx';
import { HyperFormula, type RawCellContent, type SimpleCellAddress } from 'hyperformula';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import type { Figure } from '../../src/engine/figure.ts';
import { DefinedNames } from '../../src/engine/workbook.ts';
import type { Assessment } from '../../src/model/types.ts';
import type { ScenarioName } from '../../src/scenarios/index.ts';

/** A contract in which every part of the method has something to do. */
export const EVERYTHING = `
contract:
  title: "=1+1 Support at home"
  authority: A council
  authority_kind: local-authority
  provider_kind: charity
  nation: england
  start: 2024-09-01
  years: 5
price:
  per_hour: {value: £24.00, source: "=HYPERLINK(\\"x\\")", quote: "+44"}
  rates:
    - {days: bank-holiday, per_hour: £31.00}
    - {length: 30 minutes, days: [sat, sun], hours: "07:00-22:00", per_visit: £14.20}
  second_worker: 50%
  vat_included: 5%
  items:
    - {name: "@report", price: £8.00, per_visit: 0.1, staff_time: 1 hour}
    - {name: assessment, price: £90.00, per_year: 40, staff_time: 2 hours, contact_time: 1 hour}
  block_per_year: £4,000
  early_payment: {discount: 2%, within: 10 days}
  payment_terms: 45 days
  at_risk: {share: 5%, expected_loss: 20%}
  indexation: 2%
demand:
  hours_per_week: 300 hours
  guaranteed_hours_per_week: 250 hours
  visits:
    - {length: 30 minutes, share: 40%}
    - {length: 1 hour, share: 60%}
  pattern:
    - {days: mon-fri, hours: "07:00-22:00", share: 70%}
    - {days: every day, hours: "18:00-02:00", share: 10%}
    - {days: weekends, hours: "07:00-22:00", share: 20%}
cover:
  - {days: every day, hours: "22:00-07:00", bank_holidays: yes, staff: 1, mode: waking}
  - {days: every day, hours: "22:00-07:00", bank_holidays: yes, staff: 2, mode: sleep-in}
  - {days: weekends, hours: "00:00-24:00", bank_holidays: yes, staff: 1, mode: on-call}
lone_working:
  allowed: yes
  second_worker: 10%
  check_in: 3 minutes
  device_per_month: £8.00
visit:
  travel: 15 minutes
  travel_paid: 60%
  travel_from_home: 20%
  miles: 4
  notes: 5 minutes
  idle: 5%
  wasted: {share: 3%, staff_time: 10 minutes, billed: 50%}
pay:
  rate: £13.20
  full_time_week: 37 hours
  contracted_week: 25 hours
  enhancements:
    - {days: every day, hours: "22:00-06:00", extra: 25%}
    - {days: bank-holiday, extra: 100%}
    - {days: sun, extra: 50%}
  sleep_in: £60.00
  on_call: £20.00
  minimum_call_out: 1 hour
  sick_pay: statutory
  vacancies: 5%
  agency_rate: £24.00
absence:
  leave: 5.6 weeks
  sickness: 8 days
  sick_spells: 2
  training: 2%
  induction: 5 days
  supervision: 1 hour
  team_meetings: 1 hour
on_costs:
  national_insurance: statutory
  pension: {employer: statutory, of: qualifying-earnings, participation: 80%}
  employment_allowance: yes
  apprenticeship_levy: yes
supervision:
  span: 12
  supervisor_salary: 140% of basic pay
  manager: {fte: 0.5, salary: £38000}
  admin: {fte: 2% of posts, salary: £24000}
  on_call_manager: {per_session: £15}
  external: {sessions_per_year: 12, fee: £70}
costs:
  start_up: £9,000
  mileage_rate: £0.50
  turnover: 30%
  recruitment_per_hire: £700
  training_fees: £100
  equipment: £150
  other:
    - {name: gloves and aprons, per: visit, amount: £0.19}
    - {name: phones, per: worker, amount: £60}
    - {name: audit, per: year, amount: £900}
    - {name: records, per: contact-hour, amount: £0.05}
overheads: {share: 9%, of: cost, per_hour: £0.10, per_year: £500, contingency: 2%, surplus: {share: 3%, of: price}}
safe:
  second_worker: 30%
  supervision: 2 hours
  training: 6 days
  span: 8
  cover:
    - {days: every day, hours: "20:00-08:00", bank_holidays: yes, staff: 2, mode: waking}
    - {days: every day, hours: "00:00-24:00", bank_holidays: yes, staff: 1, mode: on-call}
in_house: {pay_point: 5, pension: 18%}
assumptions: {wage_growth: 4%, price_growth: 2%, borrowing_rate: 8%}
`;

/** A contract that says little: on-call cover round the clock, no pattern, everything else left to neutral values. */
/** Contracts that leave most to their profile, whose safe level is another; pension duty begins in the first year of one rung. */
export const SILENT = `
contract: {title: Care at home, authority: A council, start: 2014-10-01, years: 2, profile: home-care}
price: {per_hour: £15.00}
demand: {hours_per_week: 400 hours}
lone_working: {risks: [violence]}
absence: {training: 3 days}
cover:
  - {days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}
`;
export const SILENT_TRADE = `
contract: {title: Youth club, authority: A council, start: 2025-09-01, years: 2, profile: youth-work}
price: {per_hour: £48.00, indexation: 2%}
demand: {hours_per_week: 30 hours, visit_length: 2 hours}
in_house: {pay_point: 5}
`;

/** Two and three on cover, of whom not all come beyond one. */
export const FEWER = `
contract: {title: A night service, authority: A council, start: 2025-04-06, years: 2}
price: {per_hour: £60.00, indexation: none}
demand: {hours_per_week: 120 hours, visit_length: 1 hour}
lone_working: {allowed: yes, second_worker: 40%}
pay: {rate: £13.50, sleep_in: £60.00, on_call: £18.00}
cover:
  - {days: every day, hours: "18:00-08:00", staff: 2, mode: waking}
  - {days: weekends, hours: "20:00-02:00", staff: 1, mode: waking}
  - {days: every day, hours: "08:00-18:00", staff: 2, mode: waking, takes_visits: no}
  - {days: every day, hours: "22:00-07:00", staff: 2, mode: sleep-in}
  - {days: fri-sun, hours: "20:00-12:00", staff: 3, mode: on-call}
delivered:
  - {way: no-second-worker, value: 60%, source: Rotas of June}
`;

export const LITTLE = `
contract:
  title: Support at short notice
  authority: A council
  authority_kind: other
  provider_kind: company
  nation: scotland
  start: 2015-09-01
  years: 2
price: {per_hour: £16.00}
demand: {hours_per_week: 60 hours, visit_length: 2 hours}
cover:
  - {days: every day, hours: "00:00-24:00", bank_holidays: yes, staff: 1, mode: on-call}
`;

/** Paid by the place, the night and a sum: nights in two windows that touch, and roles by share, posts and cases. */
export const PLACES = `
contract:
  title: A refuge
  authority: A council
  authority_kind: local-authority
  provider_kind: charity
  nation: england
  start: 2024-04-01
  years: 2
price:
  places: {number: 8, occupancy: 90%, per_week: £700}
  block_per_year: £20,000
  set_up: £6,000
  cap_per_year: £900,000
cover:
  - {days: every day, hours: "22:00-02:00", bank_holidays: yes, staff: 1, mode: sleep-in, per_session: £80}
  - {days: every day, hours: "02:00-07:00", bank_holidays: yes, staff: 1, mode: sleep-in, per_session: £80}
  - {days: every day, hours: "07:00-22:00", bank_holidays: yes, staff: 2, mode: waking}
pay: {rate: £12.60, full_time_week: 37 hours, contracted_week: 30 hours, sleep_in: £60.00, age: 18-20}
staff:
  - {role: support worker, share: 100%, rate: 110% of minimum-wage}
  - {role: manager, posts: 1, rate: £18.00}
  - {role: adviser, cases: 60, per_worker: 20, contracted_week: 24 hours}
`;

/** A yearly sum for work that nobody states. */
export const SUM = `
contract:
  title: Advice
  authority: A council
  authority_kind: local-authority
  provider_kind: charity
  nation: england
  start: 2024-04-01
  years: 2
price:
  block_per_year: £300,000
pay: {rate: £13.00, full_time_week: 37 hours, contracted_week: 37 hours}
`;

/** `like`: a contract whose raised cover is kept, as its workbook keeps it, in place of a simulation of its own. */
export function assessed(yaml: string, like?: Assessment): Assessment {
  const { contract, mistakes } = readContract(yaml, 'contract.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: more } = assess(contract, { added: like && addedIn(like) });
  if (!assessment) throw new Error(more.map(({ message }) => message).join('\n'));
  return assessment;
}

/** How many the simulation of calls adds to cover; undefined where calls are planned. */
export function addedIn({ years }: Assessment): number | undefined {
  return [...(years[0]?.runs.values() ?? [])].find(({ added }) => added !== undefined)?.added;
}

/** Replaces text that must be there, so that no test changes nothing. */
export function changed(yaml: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${from} is not in the contract once`);
    return text.replace(from, to);
  }, yaml);
}

export type Opened = Awaited<ReturnType<typeof readXlsx>>;
export const open = (bytes: Uint8Array): Promise<Opened> => readXlsx(bytes, { readStyles: true });

/** A workbook as an independent program works it out. */
export class Recalculated {
  private readonly engine: HyperFormula;
  private readonly ranges: ReadonlyMap<string, string>;
  private readonly typed: { address: SimpleCellAddress; before: RawCellContent }[] = [];

  constructor(private readonly book: Opened) {
    const sheets = Object.fromEntries(
      book.sheets.map((sheet) => [
        sheet.name,
        sheet.rows.map((row, at) =>
          row.map((value, column) => {
            const written = sheet.cells?.get(`${at},${column}`)?.formula;
            if (written !== undefined) return `=${written}`;
            return typeof value === 'string' ? `'${value}` : (value as number | null);
          }),
        ),
      ]),
    );
    const names = book.namedRanges ?? [];
    this.ranges = new Map(names.map(({ name, range }) => [name, range]));
    this.engine = HyperFormula.buildFromSheets(
      sheets,
      { licenseKey: 'gpl-v3', smartRounding: false, maxRows: 100_000 },
      names.map(({ name, range }) => ({ name, expression: `=${range}` })),
    );
  }

  /** The values of a defined name, from top to bottom. */
  named(name: string): unknown[] {
    const range = this.ranges.get(name);
    const found = /^'(.*)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range ?? '');
    if (!found) throw new Error(`${name} is not a name of cells: ${range}`);
    const [, sheetName = '', column = '', first, last = first] = found;
    const sheet = this.engine.getSheetId(sheetName) as number;
    const values: unknown[] = [];
    for (let row = Number(first); row <= Number(last); row++) {
      const address = this.engine.simpleCellAddressFromString(`${column}${row}`, sheet);
      values.push(address && this.engine.getCellValue(address));
    }
    return values;
  }

  /** Types a value into the cell of an input, as specified. */
  type(path: string, value: number | string, nth = 0): void {
    const inputs = this.book.sheets.find(({ name }) => name === 'Inputs');
    const rows = [...(inputs?.rows.keys() ?? [])].filter((row) => {
      const style = inputs?.cells?.get(`${row},2`)?.style;
      return inputs?.rows[row]?.[0] === path && style?.fill !== undefined;
    });
    const row = rows[nth];
    if (row === undefined) throw new Error(`no cell for ${path}`);
    const sheet = this.engine.getSheetId('Inputs') as number;
    const address = { sheet, row, col: 2 };
    this.typed.push({ address, before: this.engine.getCellSerialized(address) });
    this.engine.setCellContents(address, [[value]]);
  }

  /** Undoes what was typed meanwhile. */
  within(work: () => void): void {
    try {
      work();
    } finally {
      for (const { address, before } of this.typed.splice(0).reverse())
        this.engine.setCellContents(address, [[before]]);
    }
  }

  /** Cells whose kept value is not what their formula gives. */
  staleCells(): string[] {
    return this.book.sheets.flatMap(({ name, cells }) => {
      const sheet = this.engine.getSheetId(name) as number;
      return [...(cells ?? [])].flatMap(([key, cell]) => {
        if (cell.formula === undefined) return [];
        const [row = 0, col = 0] = key.split(',').map(Number);
        const given = this.engine.getCellValue({ sheet, row, col });
        const kept = cell.formulaResult ?? cell.value;
        const agrees =
          typeof given === 'number' && typeof kept === 'number'
            ? Math.abs(given - kept) <= tolerance(kept)
            : given === kept;
        return agrees ? [] : [`${name} ${key} ${cell.formula}: ${String(given)}, kept ${String(kept)}`];
      });
    });
  }

  /** All cells that show an error. */
  errors(): string[] {
    return this.engine.getSheetNames().flatMap((name) => {
      const sheet = this.engine.getSheetId(name) as number;
      return this.engine
        .getSheetValues(sheet)
        .flatMap((row, at) =>
          row.flatMap((value, column) =>
            typeof value === 'object' && value !== null
              ? [`${name} row ${at + 1} column ${column + 1}: ${JSON.stringify(value)}`]
              : [],
          ),
        );
    });
  }
}

/** 1e-9 of a value, and of `least` at least: what is left of large sums that cancel out is no difference. */
export function tolerance(value: number, least = 0.1): number {
  return 1e-9 * Math.max(Math.abs(value), least);
}

/** What differs from our own values by more than 1e-9 of them, for every figure that has one value in a run. */
export function differences(
  book: Recalculated,
  { years }: Assessment,
  figures: readonly Figure[],
  least?: number,
): string[] {
  const defined = new DefinedNames();
  const found: string[] = [];
  for (const { year, runs } of years)
    for (const [scenario, { results }] of runs)
      for (const figure of figures) {
        const name = nameIn(defined, figure, year, scenario);
        const [given] = book.named(name);
        const ours = results.value(figure);
        const agrees = Number.isNaN(ours)
          ? given === 'none'
          : typeof given === 'number' && Math.abs(given - ours) <= tolerance(ours, least);
        if (!agrees) found.push(`${name}: ${String(given)}, ours ${ours}`);
      }
  return found;
}

export function nameIn(defined: DefinedNames, figure: Figure, year: number, scenario: ScenarioName): string {
  return figure.kind === 'constant' ? defined.of(figure.id) : defined.of(figure.id, `y${year}`, scenario);
}
