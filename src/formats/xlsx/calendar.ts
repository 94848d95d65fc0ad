// The sheet of the calendar: windows, layers of cover, bands, days and prices by time, for each year of each scenario.
import type { Figure } from '../../engine/figure.ts';
import type { DefinedNames } from '../../engine/workbook.ts';
import { bandLeft, hoursLeft } from '../../figures/inputs/delivered.ts';
import { coverHoursSold, nobodyTakesVisits } from '../../figures/inputs/demand.ts';
import { anyCover, coverOfOne } from '../../figures/inputs/supervision.ts';
import type { Inputs } from './inputs.ts';
import { Page } from './page.ts';
import type { WorkbookRun } from './runs.ts';
import { addSales } from './sales.ts';
import { addLayers, addPriced, ofThoseAsked } from './sessions.ts';
import { type Content, formula, Sheet, text, value } from './sheet.ts';
import { addUnit } from './unit.ts';
import { type WindowCell, type Windows, windowsOf } from './windows.ts';

export interface Calendar {
  sheet: Sheet;
  /** The name of the unit, as a formula. */
  unit: string;
  /** Calls a fact of a run, by the id of its figure and its row; undefined where it is not of the calendar. */
  call(run: WorkbookRun, id: string, row: number): string | undefined;
  /** Whether a figure has its rows here, and nowhere else. */
  holds(figure: Figure): boolean;
}

const COVERED = 10;
const OF_ONE = 11;
const ATTENDED = 12;
const WEIGHT = 13;
const BAND_FACTS = [
  'band.hours',
  'band.wakingStaff',
  'band.asleepStaff',
  'band.onCallStaff',
  'band.apartStaff',
  'band.extra',
  'band.share',
] as const;
const ROWS_HERE = ['band', 'sale', 'session'];

export function calendarSheet(runs: readonly WorkbookRun[], inputs: Inputs, defined: DefinedNames): Calendar {
  const sheet = new Sheet('Calendar', [18, 10, 24, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 60], {
    rows: 0,
    columns: 3,
  });
  const page = new Page(sheet);
  const specified = runs.filter((run) => run === run.sold);
  const windows = new Map(runs.map((run) => [run, windowsOf(run, inputs)]));
  const windowsIn = (run: WorkbookRun): Windows => windows.get(run) as Windows;

  sheet.add(text('The calendar', 'title'));
  page.section('Windows', 'Path', 'Begins on days', 'Hours a year', 'Staff, share or extra');
  for (const run of runs) addWindows(page, run, windowsIn(run));
  page.section(
    'Cover in layers',
    'Of which cover',
    'Sessions for each',
    'Staff in it',
    'Sessions',
    'While these are on',
  );
  for (const run of runs) addLayers(page, run, windowsIn(run).cover, inputs);
  if (specified.some(({ context }) => context.sold.pricedSessions.length > 0)) {
    page.section('Sessions that are paid for', 'Window', 'Sessions', 'Price');
    for (const run of specified) addPriced(page, run, inputs);
  }
  page.section(
    'Bands',
    ...['Band', 'Hours', 'Awake', 'Asleep', 'On call', 'Beside the visits', 'Extra pay', 'Share of demand'],
    ...['Covered hours', 'Fewer than two', 'Attended', 'Weight in the work done', 'Windows that hold'],
  );
  const bands = new Map(runs.map((run) => [run, addBands(page, run, windowsIn(run))]));
  page.section(
    'Days',
    ...['', 'Days', 'Weekends and bank holidays', 'Sessions of all hours out of hours', 'Out of hours (1: yes)'],
    ...['Cover of one (1: yes)', 'Nobody for visits (1: yes)', 'Waking cover sold, hours', 'Any cover (1: yes)'],
    ...['Share of billed hours given'],
  );
  for (const run of runs) addDays(page, run, windowsIn(run), windowsIn(run.sold), bands.get(run) as Rows);
  addSales(page, specified, inputs);
  const unit = addUnit(page, specified[0] as WorkbookRun, inputs, defined);
  return {
    sheet,
    unit: unit.words,
    call: (run, id, row) => page.find(run, id, row) ?? page.find(run.sold, id, row) ?? unit.fact(id, row),
    holds: ({ kind, rows }) => kind === 'fact' && rows !== undefined && ROWS_HERE.includes(rows),
  };
}

function addWindows(page: Page, run: WorkbookRun, { cover, demand, extra }: Windows): void {
  const { coverDays, demandHours } = run.parts;
  cover.forEach((window, at) => {
    window.row = page.row(run, text(window.path), value(coverDays[at] ?? 0, '0'), undefined, window.amount);
  });
  demand.forEach((window, at) => {
    window.row = page.row(run, text(window.path), undefined, value(demandHours[at] ?? 0, '#,##0.00'), window.amount);
  });
  for (const window of extra) window.row = page.row(run, text(window.path), undefined, undefined, window.amount);
}

/** The first and last row of the bands of a run. */
interface Rows {
  first: number;
  last: number;
}

function addBands(page: Page, run: WorkbookRun, held: Windows): Rows {
  const { sheet } = page;
  const first = sheet.next;
  const last = first + run.parts.parts.length - 1;
  const { left } = run.context.rules;
  const attended = (at: number): number => {
    const { waking = 0, asleep = 0, onCall = 0 } = run.context.layout.bands[at] ?? {};
    return waking === 0 && asleep + onCall > 0 ? (left?.callOuts ?? 1) : 1;
  };
  const whole = run.context.layout.bands.reduce((sum, { share }, at) => sum + share * attended(at), 0);
  run.parts.parts.forEach((part, at) => {
    const band = run.context.layout.bands[at];
    if (!band) return;
    const line = sheet.next;
    const of = (list: readonly WindowCell[], indexes: readonly number[]): WindowCell[] =>
      indexes.map((index) => list[index]).filter((window) => window !== undefined);
    const cover = of(held.cover, part.cover);
    const extra = of(held.extra, part.enhancements);
    const demand = of(held.demand, part.demand);
    const staff = (mode: string, apart = false): string => {
      const asked = cover.filter((window) => window.mode === mode && window.apart === apart);
      return ofThoseAsked(asked.map(({ row }) => sheet.cell(row, 5)).join('+') || '0', run);
    };
    const awake = run.parts.over === 'waking';
    const amounts = extra.map(({ row }) => sheet.cell(row, 5));
    const total = band.waking + band.asleep + band.onCall + band.apart;
    const cells = [4, 5, 6, 7].map((column) => sheet.cell(line, column)).join('+');
    page.row(
      run,
      text(`Band ${(run.bandOf[at] ?? -1) + 1}, part ${at + 1}`),
      value(band.hours, '#,##0.00'),
      formula(staff('waking'), band.waking, '0.00'),
      formula(staff('sleep-in'), band.asleep, '0.00'),
      formula(staff('on-call'), band.onCall, '0.00'),
      formula(staff('waking', true), band.apart, '0.00'),
      formula(amounts.length === 0 ? '0' : `MAX(0,${amounts.join(',')})`, band.extra, '0.00%'),
      formula(
        run.parts.demand ? shareOfPattern(sheet, line, demand) : shareOfCover(sheet, line, first, last),
        band.share,
        '0.0000%',
      ),
      formula(
        `IF(${(awake ? [4] : [5, 6]).map((column) => sheet.cell(line, column)).join('+')}>0,${sheet.cell(line, 3)},0)`,
        (awake ? band.waking : band.asleep + band.onCall) > 0 ? band.hours : 0,
        '#,##0.00',
      ),
      formula(`IF(AND(${cells}>0,${cells}<2),1,0)`, total > 0 && total < 2 ? 1 : 0, '0'),
      formula(
        `IF(AND(${sheet.cell(line, 4)}=0,${sheet.cell(line, 5)}+${sheet.cell(line, 6)}>0),${left?.callOuts ?? 1},1)`,
        attended(at),
        '0.00%',
      ),
      left === undefined || left.callOuts === 1
        ? value(1, '0.0000')
        : formula(
            `IF(${attendedOf(sheet, first, last)}=0,0,${sheet.cell(line, ATTENDED)}/${attendedOf(sheet, first, last)})`,
            whole === 0 ? 0 : attended(at) / whole,
            '0.0000',
          ),
      text([...cover, ...demand, ...extra].map(({ path }) => path).join(', ')),
    );
    BAND_FACTS.forEach((id, column) => {
      page.keep(run, id, at, sheet.cell(line, 3 + column));
    });
    page.keep(run, bandLeft.id, at, sheet.cell(line, WEIGHT));
  });
  return { first, last };
}

function addDays(page: Page, run: WorkbookRun, own: Windows, sold: Windows, { first, last }: Rows): void {
  const { sheet } = page;
  const { layout } = run.context;
  const out = [...own.cover, ...own.demand].filter(({ outOfHours }) => outOfHours).map(({ row }) => sheet.cell(row, 5));
  const range = (column: number): string => sheet.range(first, last, column);
  const hoursSold = sold.cover
    .filter(({ mode }) => mode === 'waking')
    .map(({ row, hours = 0 }) => `${sheet.cell(row, 3)}*${hours}*${sheet.cell(row, 5)}`);
  const facts: [string, Content][] = [
    ['calendar.days', value(layout.days, '0')],
    ['calendar.weekendAndHolidayDays', value(layout.weekendAndHolidayDays, '0')],
    ['calendar.outOfHoursSessions', value(layout.outOfHoursSessions, '#,##0.00')],
    [
      'calendar.outOfHours',
      formula(out.length === 0 ? '0' : `IF(MAX(${out.join(',')})>0,1,0)`, layout.outOfHours ? 1 : 0, '0'),
    ],
    ['cover.ofOne', formula(`MAX(${range(OF_ONE)})`, run.value(coverOfOne), '0')],
    ['cover.nobody', formula(`IF(SUM(${[4, 5, 6].map(range).join(',')})>0,0,1)`, run.value(nobodyTakesVisits), '0')],
    ['cover.hoursSold', formula(hoursSold.join('+') || '0', run.value(coverHoursSold), '#,##0.00')],
  ];
  facts.push(['cover.any', formula(`IF(SUM(${[4, 5, 6, 7].map(range).join(',')})>0,1,0)`, run.value(anyCover), '0')]);
  const { left } = run.context.rules;
  facts.push([
    hoursLeft.id,
    left === undefined || left.callOuts === 1
      ? value(run.value(hoursLeft), '0.00%')
      : formula(`${left.hours}*${attendedOf(sheet, first, last)}`, run.value(hoursLeft), '0.00%'),
  ]);
  const line = page.row(run, undefined, ...facts.map(([, content]) => content));
  facts.forEach(([id], at) => {
    page.keep(run, id, 0, sheet.cell(line, 3 + at));
  });
}

/** What of the pattern of demand somebody attends. */
function attendedOf(sheet: Sheet, first: number, last: number): string {
  return `SUMPRODUCT(${sheet.range(first, last, 9)},${sheet.range(first, last, ATTENDED)})`;
}

/** Each entry's share is spread evenly over its hours, wherever they fall. */
function shareOfPattern(sheet: Sheet, line: number, demand: readonly WindowCell[]): string {
  if (demand.length === 0) return '0';
  const densities = demand.map(({ row }) => `${sheet.cell(row, 5)}/${sheet.cell(row, 4)}`);
  return `${sheet.cell(line, 3)}*(${densities.join('+')})`;
}

/** Demand without a pattern falls evenly over the hours in which anybody is on cover. */
function shareOfCover(sheet: Sheet, line: number, first: number, last: number): string {
  return `${sheet.cell(line, COVERED)}/SUM(${sheet.range(first, last, COVERED)})`;
}
