// The sheet of the law: each published value with its reference, each stretch of days in each contract year, the average
// over that year, the periods under one law, and the numbers that never change.
import { type Day, formatDay } from '../../calendar/day.ts';
import type { DefinedNames } from '../../engine/workbook.ts';
import type { RunContext } from '../../figures/context.ts';
import { figures } from '../../figures/index.ts';
import { wageRatesOf } from '../../figures/roles.ts';
import { byPeriod, rateNamed } from '../../model/law.ts';
import { LawUnknown } from '../../rates/index.ts';
import type { Piece, Rate } from '../../rates/types.ts';
import { plural, unitWords } from '../../words/words.ts';
import { NAMED_RATES } from './runs.ts';
import { type Content, formatOf, formula, Sheet, text, value } from './sheet.ts';

export interface Law {
  sheet: Sheet;
  names: { name: string; range: string; comment: string }[];
  /** The average of a rate over a contract year; undefined where it is not known or not used. */
  average(rate: string, year: number): string | undefined;
  inPeriod(rate: string, year: number, period: number): string | undefined;
  /** Its value on a day of a contract year; undefined where it is not known or not used. */
  onDay(rate: string, year: number, day: Day): string | undefined;
  /** The share of a contract year that one of its periods is. */
  periodShare(year: number, period: number): string;
}

/** Calls the inputs by which wages and prices are projected. */
type Growth = Record<'wages' | 'prices', string>;

/** Columns that formulas call. */
const DAYS = 4;
const VALUE = 5;

export const TERMS_PUBLIC = 'payment-terms-public';
const SHARE = 'share';
export const TERMS_OTHER = 'payment-terms-other';

const overYear = figures.flatMap((figure) =>
  figure.kind === 'parameter' && figure.rows === undefined && figure.rate !== figure.id && figure.rate
    ? [figure.rate]
    : [],
);

/** `contexts`: one of each contract year. `points`: pay points in use. */
export function lawSheet(
  contexts: readonly RunContext[],
  points: readonly string[],
  growth: Growth,
  defined: DefinedNames,
): Law {
  const paid = contexts.flatMap((context) => wageRatesOf(context.roles, context));
  const yearly = [...new Set([...overYear, TERMS_PUBLIC, TERMS_OTHER, ...NAMED_RATES, ...paid, ...points])];
  const used = piecesUsed(contexts, [...new Set([...yearly, ...byPeriod])]);
  const sheet = new Sheet('Law', [48, 14, 20, 20, 8, 14, 40, 14, 60], { rows: 0, columns: 1 });
  sheet.add(text('The law by date', 'title'));
  const published = addPublished(sheet, used);
  const { pieces, averages } = addStretches(sheet, used, yearly, published, growth);
  const periods = addPeriods(sheet, contexts, used, pieces);
  const names = [
    ...[...averages.values()].map(({ rate, year, cell }) => ({
      name: defined.of(`rate.${rate.name}`, `y${year}`),
      range: cell,
      comment: `${rate.title}, average over contract year ${year}, ${unitWords(rate.unit)}`,
    })),
    ...addConstants(sheet, defined),
  ];
  return {
    sheet,
    names,
    average: (rate, year) => averages.get(`${rate} ${year}`)?.cell,
    onDay(rate, year, day) {
      const rateOfYear = used.find(({ rate: { name }, context }) => name === rate && context.year === year);
      const piece = rateOfYear?.pieces.find(({ from, to }) => from <= day && day <= to);
      return piece && pieces.get(piece);
    },
    inPeriod: (rate, year, period) => periods.get(`${rate} ${year} ${period}`),
    periodShare: (year, period) => periods.get(`${SHARE} ${year} ${period}`) ?? '0',
  };
}

function addSection(sheet: Sheet, title: string, ...columns: string[]): void {
  if (sheet.rows.length > 1) sheet.add();
  sheet.add(text(title, 'heading'));
  if (columns.length > 0) sheet.add(...columns.map((words) => text(words, 'columns')));
}

/** The cell of each published value, by rate and first day. */
function addPublished(sheet: Sheet, used: readonly RateYear[]): Map<string, string> {
  addSection(
    sheet,
    'Values that were published',
    ...['Rate', 'From', 'Value', 'Unit', '', '', 'Reference', 'Reference is', 'Read in'],
  );
  const published = new Map<string, string>();
  for (const { rate, pieces } of used) {
    for (const { row } of pieces) {
      const key = row && `${rate.name} ${row.from}`;
      if (!row || !key || published.has(key)) continue;
      const line = sheet.add(
        text(rate.title),
        text(formatDay(row.from)),
        value(row.value, formatOf(rate.unit), 'input'),
        text(unitWords(rate.unit)),
        undefined,
        undefined,
        text(row.reference, 'wrapped'),
        text(row.referenceConfirmed ? 'confirmed' : 'not confirmed'),
        text([...row.sources, row.note ?? ''].filter((part) => part !== '').join('; '), 'wrapped'),
      );
      published.set(key, sheet.cell(line, 2));
    }
  }
  return published;
}

interface YearAverage {
  rate: Rate;
  year: number;
  cell: string;
}

/** The cell of each stretch of days, and for rates that are used over the year that of their average. */
function addStretches(
  sheet: Sheet,
  used: readonly RateYear[],
  yearly: readonly string[],
  published: ReadonlyMap<string, string>,
  growth: Growth,
): { pieces: Map<Piece, string>; averages: Map<string, YearAverage> } {
  addSection(
    sheet,
    'What holds on the days of each contract year',
    ...['Rate', 'Contract year', 'From', 'To', 'Days', 'Value', 'How it is known'],
  );
  const cells = new Map<Piece, string>();
  const averages = new Map<string, YearAverage>();
  for (const { rate, context, pieces } of used) {
    const format = formatOf(rate.unit);
    const first = sheet.next;
    for (const piece of pieces) {
      const base = piece.row && published.get(`${rate.name} ${piece.row.from}`);
      const line = sheet.add(
        ...stretch(rate.title, context.year, piece),
        base === undefined
          ? value(piece.value, format)
          : formula(grown(base, piece, rate, growth), piece.value, format),
        text(known(piece, rate)),
      );
      cells.set(piece, sheet.cell(line, VALUE));
    }
    if (!yearly.includes(rate.name)) continue;
    const [days, values] = [DAYS, VALUE].map((column) => sheet.range(first, sheet.next - 1, column));
    const line = sheet.add(
      text(`${rate.title}: average over the year`, 'total'),
      value(context.year, '0', 'total'),
      undefined,
      undefined,
      formula(`SUM(${days})`, context.layout.days, '0', 'total'),
      formula(`SUMPRODUCT(${days},${values})/SUM(${days})`, context.average(rate.name), format, 'total'),
    );
    averages.set(`${rate.name} ${context.year}`, { rate, year: context.year, cell: sheet.cell(line, VALUE) });
  }
  return { pieces: cells, averages };
}

/** The cells of the share of each period and of the rates in it. */
function addPeriods(
  sheet: Sheet,
  contexts: readonly RunContext[],
  used: readonly RateYear[],
  pieceCells: ReadonlyMap<Piece, string>,
): Map<string, string> {
  addSection(
    sheet,
    'Periods of each contract year under one law',
    ...['Rate', 'Contract year', 'From', 'To', 'Days', 'Value', 'Period'],
  );
  const cells = new Map<string, string>();
  for (const context of contexts) {
    const { year, periods, layout } = context;
    // The rows of a period: its share of the year, then each rate.
    const first = sheet.next;
    const lineOf = (period: number): number => first + period * (1 + byPeriod.length);
    const allDays = periods.map((_, at) => sheet.cell(lineOf(at), DAYS)).join('+');
    periods.forEach((period, at) => {
      const share = `${sheet.cell(lineOf(at), DAYS)}/(${allDays})`;
      const line = sheet.add(
        ...stretch('Share of the year', year, period),
        formula(share, period.days / layout.days, '0.00%', 'total'),
        value(at + 1, '0'),
      );
      cells.set(`${SHARE} ${year} ${at}`, sheet.cell(line, VALUE));
      for (const name of byPeriod) {
        const of = used.find((one) => one.rate.name === name && one.context === context);
        const piece = of?.pieces.find(({ to }) => to >= period.from);
        const cell = piece && pieceCells.get(piece);
        const amount = context.inPeriod(name, at);
        const { title, unit } = rateNamed(name);
        const row = sheet.add(
          ...stretch(title, year, period),
          cell ? formula(cell, amount, formatOf(unit)) : value(amount, formatOf(unit)),
        );
        cells.set(`${name} ${year} ${at}`, sheet.cell(row, VALUE));
      }
    });
  }
  return cells;
}

function addConstants(sheet: Sheet, defined: DefinedNames): Law['names'] {
  addSection(sheet, 'Numbers that never change');
  return figures
    .filter((figure) => figure.kind === 'constant')
    .map((figure) => {
      const { label, unit, source } = figure;
      const line = sheet.add(
        text(label),
        undefined,
        value(figure.value ?? 0, '0'),
        text(unitWords(unit)),
        undefined,
        undefined,
        text(source),
      );
      return { name: defined.of(figure.id), range: sheet.cell(line, 2), comment: `${label}, ${unitWords(unit)}` };
    });
}

function stretch(title: string, year: number, { from, to }: { from: Day; to: Day }): Content[] {
  return [text(title), value(year, '0'), text(formatDay(from)), text(formatDay(to)), value(to - from + 1, '0')];
}

interface RateYear {
  rate: Rate;
  context: RunContext;
  pieces: readonly Piece[];
}

/** By rate, then by year. A rate that is younger than a year has no values in it. */
function piecesUsed(contexts: readonly RunContext[], names: readonly string[]): RateYear[] {
  return names.flatMap((name) =>
    contexts.flatMap((context) => {
      try {
        return [{ rate: rateNamed(name), context, pieces: context.pieces(name) }];
      } catch (error) {
        if (error instanceof LawUnknown) return [];
        throw error;
      }
    }),
  );
}

function grown(base: string, { steps }: Piece, { projection }: Rate, growth: Growth): string {
  return steps === 0 || projection === 'none' ? base : `${base}*POWER(1+${growth[projection]},${steps})`;
}

function known({ row, steps, projected }: Piece, { projection }: Rate): string {
  if (!row) return 'did not exist yet';
  if (!projected) return row.announced ? 'announced' : 'known';
  if (projection === 'none') return 'projected: unchanged';
  return `projected: ${plural(steps, 'year')} of growth in ${projection === 'wages' ? 'wages' : 'prices'}`;
}
