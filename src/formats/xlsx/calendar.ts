// The sheet of the calendar: days, windows, bands and prices by time, for each year of each scenario.
import { isApart } from '../../calendar/layout.ts';
import type { CoverWindow } from '../../calendar/types.ts';
import type { Figure } from '../../engine/figure.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Inputs } from './inputs.ts';
import type { WorkbookRun } from './runs.ts';
import { type Content, formatOf, formula, Sheet, text, value } from './sheet.ts';
import { numberOrNothing } from './wiring.ts';

export interface Calendar {
  sheet: Sheet;
  /** Calls a fact of a run, by the id of its figure and its row; undefined where it is not of the calendar. */
  call(run: WorkbookRun, id: string, row: number): string | undefined;
  /** Whether a figure has its rows here, and nowhere else. */
  holds(figure: Figure): boolean;
}

/** 1 where demand or cover falls outside Monday to Friday 08:00-18:00. */
export const OUT_OF_HOURS = 'calendar.outOfHours';

const COVERED = 10;
const BAND_FACTS = [
  'band.hours',
  'band.wakingStaff',
  'band.asleepStaff',
  'band.onCallStaff',
  'band.apartStaff',
  'band.extra',
  'band.share',
] as const;

export function calendarSheet(runs: readonly WorkbookRun[], specified: WorkbookRun, inputs: Inputs): Calendar {
  const sheet = new Sheet('Calendar', [18, 10, 24, 14, 14, 14, 14, 14, 14, 14, 14, 60], { rows: 0, columns: 3 });
  const cells = new Map<string, string>();
  const keyOf = ({ scenario, year }: WorkbookRun, id: string, row: number): string =>
    `${scenario} ${year} ${id} ${row}`;
  const start = ({ scenario, year }: WorkbookRun): Content[] => [text(scenarios[scenario].title), value(year, '0')];
  const section = (title: string, ...columns: string[]): void => {
    if (sheet.rows.length > 1) sheet.add();
    sheet.add(text(title, 'heading'));
    sheet.add(...['Scenario', 'Contract year', ...columns].map((words) => text(words, 'columns')));
  };

  sheet.add(text('The calendar', 'title'));
  section('Windows', 'Path', 'Begins on days', 'Hours a year', 'Staff, share or extra');
  const windows = new Map(runs.map((run) => [run, windowsOf(run, specified, inputs)]));
  const windowsIn = (run: WorkbookRun): Windows => windows.get(run) as Windows;
  for (const run of runs) {
    const { cover, demand, extra } = windows.get(run) as Windows;
    cover.forEach((window, at) => {
      const days = run.parts.coverDays[at] ?? 0;
      const line = sheet.add(...start(run), text(window.path), value(days, '0'), undefined, window.amount);
      window.row = line;
    });
    demand.forEach((window, at) => {
      const hours = run.parts.demandHours[at] ?? 0;
      const line = sheet.add(...start(run), text(window.path), undefined, value(hours, '#,##0.00'), window.amount);
      window.row = line;
    });
    for (const window of extra)
      window.row = sheet.add(...start(run), text(window.path), undefined, undefined, window.amount);
  }

  section(
    'Days',
    '',
    'Days',
    'Weekends and bank holidays',
    'Out of hours (1: yes)',
    'Sleep-in sessions',
    'On-call sessions',
    'Sessions of all hours out of hours',
    'Waking cover sold, hours',
  );
  for (const run of runs) {
    const { layout, sold } = run.context;
    // A session for each of its staff: one window follows its number. Where windows meet they are counted, not worked out.
    const sessions = (mode: string, now: number): Content => {
      const [one, ...others] = windowsIn(run).cover.filter((window) => window.mode === mode);
      return one && others.length === 0 && one.staff > 0
        ? formula(`${now / one.staff}*${sheet.cell(one.row, 5)}`, now, '#,##0.00')
        : value(now, '#,##0.00');
    };
    const hoursSold = windowsIn(runs.find((each) => each.scenario === 'asSpecified' && each.year === run.year) ?? run)
      .cover.filter(({ mode }) => mode === 'waking')
      .map(({ row, hours = 0 }) => `${sheet.cell(row, 3)}*${hours}*${sheet.cell(row, 5)}`);
    const line = sheet.add(
      ...start(run),
      undefined,
      value(layout.days, '0'),
      value(layout.weekendAndHolidayDays, '0'),
      value(layout.outOfHours ? 1 : 0, '0'),
      sessions('sleep-in', layout.sleepInSessions),
      sessions('on-call', layout.onCallSessions),
      value(layout.outOfHoursSessions, '#,##0.00'),
      formula(
        hoursSold.join('+') || '0',
        sold.bands.reduce((sum, { hours, waking, apart }) => sum + hours * (waking + apart), 0),
        '#,##0.00',
      ),
    );
    const ids = [
      'days',
      'weekendAndHolidayDays',
      'outOfHours',
      'sleepInSessions',
      'onCallSessions',
      'outOfHoursSessions',
    ];
    ids.forEach((id, at) => {
      cells.set(keyOf(run, `calendar.${id}`, 0), sheet.cell(line, 3 + at));
    });
    cells.set(keyOf(run, 'cover.hoursSold', 0), sheet.cell(line, 3 + ids.length));
  }

  section(
    'Bands',
    'Band',
    'Hours',
    'Awake',
    'Asleep',
    'On call',
    'Beside the visits',
    'Extra pay',
    'Share of demand',
    'Covered hours',
    'Windows that hold',
  );
  for (const run of runs) {
    const first = sheet.next;
    const last = first + run.parts.parts.length - 1;
    const held = windowsIn(run);
    run.parts.parts.forEach((part, at) => {
      const band = run.context.layout.bands[at];
      if (!band) return;
      const line = sheet.next;
      const cover = part.cover.map((index) => held.cover[index]).filter((window) => window !== undefined);
      const extra = part.enhancements.map((index) => held.extra[index]).filter((window) => window !== undefined);
      const demand = part.demand.map((index) => held.demand[index]).filter((window) => window !== undefined);
      const staff = (mode: string, apart = false): string =>
        cover
          .filter((window) => window.mode === mode && window.apart === apart)
          .map(({ row }) => sheet.cell(row, 5))
          .join('+') || '0';
      const awake = run.parts.over === 'waking';
      const amounts = extra.map(({ row }) => sheet.cell(row, 5));
      sheet.add(
        ...start(run),
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
        text([...cover, ...demand, ...extra].map(({ path }) => path).join(', ')),
      );
      BAND_FACTS.forEach((id, column) => {
        cells.set(keyOf(run, id, at), sheet.cell(line, 3 + column));
      });
    });
  }

  section('Prices by time and visit length', 'Band', 'Visit length', 'Share of demand', 'Price an hour', 'Path');
  for (const run of runs) {
    const { demand } = run.context.contract;
    run.context.sales.forEach((sale, at) => {
      const length = inputs.call(run.scenario, `demand.visits[].length[${sale.length}]`);
      const visitShare = inputs.call(run.scenario, `demand.visits[].share[${sale.length}]`);
      const paid = numberOrNothing(inputs.call(run.scenario, sale.path));
      const line = sheet.add(
        ...start(run),
        text(`Band ${(run.bandOf[sale.band] ?? -1) + 1}, part ${sale.band + 1}`),
        formula(length, demand.visits[sale.length]?.length ?? 0, '0.00'),
        formula(`${cells.get(keyOf(run, 'band.share', sale.band))}*${visitShare}`, sale.share, '0.0000%'),
        formula(sale.path.endsWith('.per_visit') ? `${paid}/${length}` : paid, sale.price, formatOf('GBP')),
        text(sale.path),
      );
      cells.set(keyOf(run, 'sale.length', at), sheet.cell(line, 3));
      cells.set(keyOf(run, 'sale.share', at), sheet.cell(line, 4));
      cells.set(keyOf(run, 'sale.price', at), sheet.cell(line, 5));
    });
  }
  return {
    sheet,
    call: (run, id, row) => cells.get(keyOf(run, id, row)),
    holds: ({ kind, rows }) => kind === 'fact' && (rows === 'band' || rows === 'sale'),
  };
}

interface WindowCell {
  path: string;
  mode?: string;
  apart: boolean;
  staff: number;
  /** On each day on which it begins. */
  hours: number | undefined;
  amount: Content;
  row: number;
}
interface Windows {
  cover: WindowCell[];
  demand: WindowCell[];
  extra: WindowCell[];
}

/** The windows of a run, with the input that each takes its staff, share or extra pay from. */
function windowsOf(run: WorkbookRun, specified: WorkbookRun, inputs: Inputs): Windows {
  const { contract } = run.context;
  const original = specified.context.contract;
  const { safe } = original;
  const pathOf = (list: unknown, own: unknown, ownPath: string, safeList: unknown, safePath: string) =>
    list === own ? ownPath : list === safeList ? safePath : undefined;
  const cell = (
    key: string | undefined,
    path: string,
    amount: number,
    format: string,
    window?: CoverWindow,
  ): WindowCell => ({
    path: key ?? path,
    mode: window?.mode,
    apart: window !== undefined && isApart(window),
    staff: amount,
    hours: window && (window.end - window.start) / 4,
    row: 0,
    amount:
      key !== undefined && inputs.has(key)
        ? formula(numberOrNothing(inputs.call(run.scenario, key)), amount, format)
        : value(amount, format),
  });
  const coverPath = pathOf(contract.cover, original.cover, 'cover', safe.cover, 'safe.cover');
  const extraPath = pathOf(
    contract.pay.enhancements,
    original.pay.enhancements,
    'pay.enhancements',
    safe.enhancements,
    'safe.enhancements',
  );
  const ownPattern = run.parts.demand === original.demand.pattern;
  return {
    cover: contract.cover.map((window, at) =>
      cell(coverPath && `${coverPath}[${at}].staff`, `cover[${at}].staff`, window.staff, '0.00', window),
    ),
    demand: (run.parts.demand ?? []).map(({ share }, at) =>
      cell(ownPattern ? `demand.pattern[${at}].share` : undefined, 'Monday to Friday 09:00-17:00', share, '0.00%'),
    ),
    extra: contract.pay.enhancements.map(({ extra }, at) =>
      cell(extraPath && `${extraPath}[${at}].extra`, `pay.enhancements[${at}].extra`, extra, '0.00%'),
    ),
  };
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
