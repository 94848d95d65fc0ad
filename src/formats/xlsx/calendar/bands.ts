// The bands of each year, a row for each part of one: its hours, who is there, what those hours are paid beside basic pay,
// and how much of demand falls into them.
import type { YearPart } from '../../../calendar/parts.ts';
import type { Band } from '../../../calendar/types.ts';
import { bandLeft, isCallOut } from '../../../figures/inputs/delivered.ts';
import type { WorkbookRun } from '../runs.ts';
import { type Content, formula, type Sheet, text, value } from '../sheet.ts';
import type { Facts } from './facts.ts';
import { ofThoseAsked } from './sessions.ts';
import type { WindowCell, Windows } from './windows.ts';

/** The first and last row of the bands of a run. */
export interface Rows {
  first: number;
  last: number;
}

/** Columns. */
const [HOURS, AWAKE, ASLEEP, ON_CALL, BESIDE] = [3, 4, 5, 6, 7] as const;
const [SHARE, COVERED, OF_ONE, ATTENDED, WEIGHT] = [9, 10, 11, 12, 13] as const;
/** Those of the windows above, on the same sheet. */
const [WINDOW_HOURS, WINDOW_AMOUNT] = [4, 5] as const;

/** What each column holds, from that of the hours on. */
const FACTS = [
  'band.hours',
  'band.wakingStaff',
  'band.asleepStaff',
  'band.onCallStaff',
  'band.apartStaff',
  'band.extra',
  'band.share',
] as const;

export function addBands(facts: Facts, run: WorkbookRun, windows: Windows): Rows {
  const { sheet } = facts;
  const { parts } = run.parts;
  const rows = { first: sheet.next, last: sheet.next + parts.length - 1 };
  parts.forEach((part, at) => {
    const band = run.context.layout.bands[at];
    if (!band) return;
    const line = sheet.next;
    const held = heldIn(part, windows);
    facts.row(
      run,
      text(`Band ${(run.bandOf[at] ?? -1) + 1}, part ${at + 1}`),
      value(band.hours, '#,##0.00'),
      ...staffCells(sheet, run, band, held.cover),
      extraCell(sheet, band, held.extra),
      formula(
        run.parts.demand ? shareOfPattern(sheet, line, held.demand) : shareOfCover(sheet, line, rows),
        band.share,
        '0.0000%',
      ),
      ...presenceCells(sheet, run, band),
      weightCell(sheet, run, at, rows),
      text([...held.cover, ...held.demand, ...held.extra].map(({ path }) => path).join(', ')),
    );
    FACTS.forEach((id, column) => {
      facts.keep(run, id, at, sheet.cell(line, HOURS + column));
    });
    facts.keep(run, bandLeft.id, at, sheet.cell(line, WEIGHT));
  });
  return rows;
}

/** The windows that hold in a part. */
function heldIn({ cover, demand, enhancements }: YearPart, windows: Windows): Windows {
  const among = (list: readonly WindowCell[], indexes: readonly number[]): WindowCell[] =>
    indexes.map((index) => list[index]).filter((window) => window !== undefined);
  return {
    cover: among(windows.cover, cover),
    demand: among(windows.demand, demand),
    extra: among(windows.extra, enhancements),
  };
}

/** Awake, asleep, on call, and awake beside the visits. */
function staffCells(sheet: Sheet, run: WorkbookRun, band: Band, cover: readonly WindowCell[]): Content[] {
  const staff = (now: number, mode: string, apart = false): Content => {
    const asked = cover.filter((window) => window.mode === mode && window.apart === apart);
    const cells = asked.map(({ row }) => sheet.cell(row, WINDOW_AMOUNT));
    return formula(ofThoseAsked(cells.join('+') || '0', run), now, '0.00');
  };
  return [
    staff(band.waking, 'waking'),
    staff(band.asleep, 'sleep-in'),
    staff(band.onCall, 'on-call'),
    staff(band.apart, 'waking', true),
  ];
}

/** Of several extras for one hour the highest is paid. */
function extraCell(sheet: Sheet, band: Band, extra: readonly WindowCell[]): Content {
  const cells = extra.map(({ row }) => sheet.cell(row, WINDOW_AMOUNT));
  return formula(cells.length === 0 ? '0' : `MAX(0,${cells.join(',')})`, band.extra, '0.00%');
}

/** Hours in which somebody takes visits, whether fewer than two are there, and what part of what is asked is attended. */
function presenceCells(sheet: Sheet, run: WorkbookRun, band: Band): Content[] {
  const cell = (column: number): string => sheet.cell(sheet.next, column);
  const [covering, covered] =
    run.parts.over === 'waking'
      ? [cell(AWAKE), band.waking]
      : [`${cell(ASLEEP)}+${cell(ON_CALL)}`, band.asleep + band.onCall];
  const everybody = [AWAKE, ASLEEP, ON_CALL, BESIDE].map(cell).join('+');
  const there = band.waking + band.asleep + band.onCall + band.apart;
  return [
    formula(`IF(${covering}>0,${cell(HOURS)},0)`, covered > 0 ? band.hours : 0, '#,##0.00'),
    formula(`IF(AND(${everybody}>0,${everybody}<2),1,0)`, there > 0 && there < 2 ? 1 : 0, '0'),
    formula(
      `IF(AND(${cell(AWAKE)}=0,${cell(ASLEEP)}+${cell(ON_CALL)}>0),${callOutsLeft(run)},1)`,
      isCallOut(band) ? callOutsLeft(run) : 1,
      '0.00%',
    ),
  ];
}

/** What a part weighs in the work done, where not every call-out is attended. */
function weightCell(sheet: Sheet, run: WorkbookRun, part: number, rows: Rows): Content {
  const weight = run.value(bandLeft, part);
  if (callOutsLeft(run) === 1) return value(weight, '0.0000');
  const all = attendedOf(sheet, rows);
  return formula(`IF(${all}=0,0,${sheet.cell(sheet.next, ATTENDED)}/${all})`, weight, '0.0000');
}

function callOutsLeft({ context }: WorkbookRun): number {
  return context.rules.left?.callOuts ?? 1;
}

/** What of the pattern of demand somebody attends. */
function attendedOf(sheet: Sheet, { first, last }: Rows): string {
  return `SUMPRODUCT(${sheet.range(first, last, SHARE)},${sheet.range(first, last, ATTENDED)})`;
}

/** Each entry's share is spread evenly over its hours, wherever they fall. */
function shareOfPattern(sheet: Sheet, line: number, demand: readonly WindowCell[]): string {
  if (demand.length === 0) return '0';
  const densities = demand.map(({ row }) => `${sheet.cell(row, WINDOW_AMOUNT)}/${sheet.cell(row, WINDOW_HOURS)}`);
  return `${sheet.cell(line, HOURS)}*(${densities.join('+')})`;
}

/** Demand without a pattern falls evenly over the hours in which anybody is on cover. */
function shareOfCover(sheet: Sheet, line: number, { first, last }: Rows): string {
  return `${sheet.cell(line, COVERED)}/SUM(${sheet.range(first, last, COVERED)})`;
}

/** Facts of a whole year that rest on its bands: cover of one, nobody for visits, anybody at all, hours that are given. */
export function factsOfBands(sheet: Sheet, run: WorkbookRun, rows: Rows) {
  const range = (column: number): string => sheet.range(rows.first, rows.last, column);
  const sum = (...columns: number[]): string => `SUM(${columns.map(range).join(',')})`;
  const { left } = run.context.rules;
  return {
    ofOne: `MAX(${range(OF_ONE)})`,
    nobody: `IF(${sum(AWAKE, ASLEEP, ON_CALL)}>0,0,1)`,
    anybody: `IF(${sum(AWAKE, ASLEEP, ON_CALL, BESIDE)}>0,1,0)`,
    /** Undefined where all are. */
    given: left === undefined || left.callOuts === 1 ? undefined : `${left.hours}*${attendedOf(sheet, rows)}`,
  };
}
