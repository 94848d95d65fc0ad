// The sheet of the calendar: windows, layers of cover, bands, days and prices by time, for each year of each scenario.
import type { Figure } from '../../../engine/figure.ts';
import type { DefinedNames } from '../../../engine/workbook.ts';
import { hoursLeft } from '../../../figures/inputs/delivered.ts';
import { coverHoursSold, nobodyTakesVisits } from '../../../figures/inputs/demand.ts';
import { anyCover, coverOfOne } from '../../../figures/inputs/supervision.ts';
import type { Inputs } from '../inputs/index.ts';
import type { WorkbookRun } from '../runs.ts';
import { type Content, formula, Sheet, text, value } from '../sheet.ts';
import { addBands, factsOfBands, type Rows } from './bands.ts';
import { Facts } from './facts.ts';
import { addSales } from './sales.ts';
import { addLayers, addPriced } from './sessions.ts';
import { addUnit } from './unit.ts';
import { type Windows, windowsOf } from './windows.ts';

export interface Calendar {
  sheet: Sheet;
  /** The name of the unit, as a formula. */
  unit: string;
  /** Calls a fact of a run, by the id of its figure and its row; undefined where it is not of the calendar. */
  call(run: WorkbookRun, id: string, row: number): string | undefined;
  /** Whether a figure has its rows here, and nowhere else. */
  holds(figure: Figure): boolean;
}

const ROWS_HERE = ['band', 'sale', 'session'];

export function calendarSheet(runs: readonly WorkbookRun[], inputs: Inputs, defined: DefinedNames): Calendar {
  const sheet = new Sheet('Calendar', [18, 10, 24, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 60], {
    rows: 0,
    columns: 3,
  });
  const facts = new Facts(sheet);
  const specified = runs.filter((run) => run === run.sold);
  const windows = new Map(runs.map((run) => [run, windowsOf(run, inputs)]));
  const windowsIn = (run: WorkbookRun): Windows => windows.get(run) as Windows;

  sheet.add(text('The calendar', 'title'));
  facts.section('Windows', 'Path', 'Begins on days', 'Hours a year', 'Staff, share or extra');
  for (const run of runs) addWindows(facts, run, windowsIn(run));
  facts.section(
    'Cover in layers',
    'Of which cover',
    'Sessions for each',
    'Staff in it',
    'Sessions',
    'While these are on',
  );
  for (const run of runs) addLayers(facts, run, windowsIn(run).cover, inputs);
  if (specified.some(({ context }) => context.sold.pricedSessions.length > 0)) {
    facts.section('Sessions that are paid for', 'Window', 'Sessions', 'Price');
    for (const run of specified) addPriced(facts, run, inputs);
  }
  facts.section(
    'Bands',
    ...['Band', 'Hours', 'Awake', 'Asleep', 'On call', 'Beside the visits', 'Extra pay', 'Share of demand'],
    ...['Covered hours', 'Fewer than two', 'Attended', 'Weight in the work done', 'Windows that hold'],
  );
  const bands = new Map(runs.map((run) => [run, addBands(facts, run, windowsIn(run))]));
  facts.section(
    'Days',
    ...['', 'Days', 'Weekends and bank holidays', 'Sessions of all hours out of hours', 'Out of hours (1: yes)'],
    ...['Cover of one (1: yes)', 'Nobody for visits (1: yes)', 'Waking cover sold, hours', 'Any cover (1: yes)'],
    ...['Share of billed hours given'],
  );
  for (const run of runs) addDays(facts, run, windowsIn(run), windowsIn(run.sold), bands.get(run) as Rows);
  addSales(facts, specified, inputs);
  const unit = addUnit(facts, specified[0] as WorkbookRun, inputs, defined);
  return {
    sheet,
    unit: unit.words,
    call: (run, id, row) => facts.find(run, id, row) ?? facts.find(run.sold, id, row) ?? unit.fact(id, row),
    holds: ({ kind, rows }) => kind === 'fact' && rows !== undefined && ROWS_HERE.includes(rows),
  };
}

function addWindows(facts: Facts, run: WorkbookRun, { cover, demand, extra }: Windows): void {
  const { coverDays, demandHours } = run.parts;
  cover.forEach((window, at) => {
    window.row = facts.row(run, text(window.path), value(coverDays[at] ?? 0, '0'), undefined, window.amount);
  });
  demand.forEach((window, at) => {
    window.row = facts.row(run, text(window.path), undefined, value(demandHours[at] ?? 0, '#,##0.00'), window.amount);
  });
  for (const window of extra) window.row = facts.row(run, text(window.path), undefined, undefined, window.amount);
}

function addDays(facts: Facts, run: WorkbookRun, own: Windows, sold: Windows, bands: Rows): void {
  const { sheet } = facts;
  const { layout } = run.context;
  const out = [...own.cover, ...own.demand].filter(({ outOfHours }) => outOfHours).map(({ row }) => sheet.cell(row, 5));
  const hoursSold = sold.cover
    .filter(({ mode }) => mode === 'waking')
    .map(({ row, hours = 0 }) => `${sheet.cell(row, 3)}*${hours}*${sheet.cell(row, 5)}`);
  const { ofOne, nobody, anybody, given } = factsOfBands(sheet, run, bands);
  const ofYear: [string, Content][] = [
    ['calendar.days', value(layout.days, '0')],
    ['calendar.weekendAndHolidayDays', value(layout.weekendAndHolidayDays, '0')],
    ['calendar.outOfHoursSessions', value(layout.outOfHoursSessions, '#,##0.00')],
    [
      'calendar.outOfHours',
      formula(out.length === 0 ? '0' : `IF(MAX(${out.join(',')})>0,1,0)`, layout.outOfHours ? 1 : 0, '0'),
    ],
    ['cover.ofOne', formula(ofOne, run.value(coverOfOne), '0')],
    ['cover.nobody', formula(nobody, run.value(nobodyTakesVisits), '0')],
    ['cover.hoursSold', formula(hoursSold.join('+') || '0', run.value(coverHoursSold), '#,##0.00')],
    ['cover.any', formula(anybody, run.value(anyCover), '0')],
    [
      hoursLeft.id,
      given === undefined ? value(run.value(hoursLeft), '0.00%') : formula(given, run.value(hoursLeft), '0.00%'),
    ],
  ];
  const line = facts.row(run, undefined, ...ofYear.map(([, content]) => content));
  ofYear.forEach(([id], at) => {
    facts.keep(run, id, 0, sheet.cell(line, 3 + at));
  });
}
