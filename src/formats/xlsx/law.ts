// The sheet of the law: each published value with its reference, each stretch of days in each contract year, the average
// over that year, the periods under one law, and the numbers that never change.
import { formatDay } from '../../calendar/day.ts';
import type { DefinedNames } from '../../engine/workbook.ts';
import type { RunContext } from '../../figures/context.ts';
import { figures } from '../../figures/index.ts';
import { rateNamed } from '../../model/law.ts';
import { LawUnknown } from '../../rates/index.ts';
import type { Piece, Rate } from '../../rates/types.ts';
import { unitWords } from '../../report/words.ts';
import { type Content, formatOf, formula, Sheet, text, value } from './sheet.ts';

export interface Law {
  sheet: Sheet;
  names: { name: string; range: string; comment: string }[];
  /** The average of a rate over a contract year; undefined where it is not known or not used. */
  average(rate: string, year: number): string | undefined;
  inPeriod(rate: string, year: number, period: number): string | undefined;
  /** The share of a contract year that one of its periods is. */
  periodShare(year: number, period: number): string;
}

/** What a contract or a scenario may name where it takes a rate by name. */
export const NAMED_RATES = ['minimum-wage', 'real-living-wage', 'real-living-wage-london'] as const;
export const TERMS_PUBLIC = 'payment-terms-public';
const SHARE = 'share';
export const TERMS_OTHER = 'payment-terms-other';

const byPeriod = figures.flatMap((figure) =>
  figure.kind === 'parameter' && figure.rows === 'period' && figure.rate ? [figure.rate] : [],
);
const overYear = figures.flatMap((figure) =>
  figure.kind === 'parameter' && figure.rows === undefined && figure.rate !== figure.id && figure.rate
    ? [figure.rate]
    : [],
);

/**
 * `contexts`: one of each contract year. `growth` calls the inputs by which wages and prices are projected. `points`: pay
 * points in use.
 */
export function lawSheet(
  contexts: readonly RunContext[],
  points: readonly string[],
  growth: Record<'wages' | 'prices', string>,
  defined: DefinedNames,
): Law {
  const sheet = new Sheet('Law', [48, 14, 20, 20, 8, 14, 40, 14, 60], { rows: 0, columns: 1 });
  const names: Law['names'] = [];
  const yearly = [...overYear, TERMS_PUBLIC, TERMS_OTHER, ...NAMED_RATES, ...points];
  const pieces = piecesUsed(contexts, [...new Set([...yearly, ...byPeriod])]);

  sheet.add(text('The law by date', 'title'));
  sheet.add(text('Values that were published', 'heading'));
  sheet.add(
    ...['Rate', 'From', 'Value', 'Unit', '', '', 'Reference', 'Reference', 'Sources'].map((words) =>
      text(words, 'columns'),
    ),
  );
  const published = new Map<string, string>();
  for (const { rate, year } of pieces) {
    for (const { row } of year.values) {
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

  sheet.add();
  sheet.add(text('What holds on the days of each contract year', 'heading'));
  sheet.add(
    ...['Rate', 'Contract year', 'From', 'To', 'Days', 'Value', 'How it is known'].map((words) =>
      text(words, 'columns'),
    ),
  );
  const averages = new Map<string, string>();
  const pieceCells = new Map<Piece, string>();
  for (const { rate, year } of pieces) {
    const first = sheet.next;
    for (const piece of year.values) {
      const base = piece.row && published.get(`${rate.name} ${piece.row.from}`);
      const line = sheet.add(
        text(rate.title),
        value(year.number, '0'),
        text(formatDay(piece.from)),
        text(formatDay(piece.to)),
        value(piece.to - piece.from + 1, '0'),
        base === undefined
          ? value(piece.value, formatOf(rate.unit))
          : formula(grown(base, piece, rate, growth), piece.value, formatOf(rate.unit)),
        text(known(piece, rate)),
      );
      pieceCells.set(piece, sheet.cell(line, 5));
    }
    if (!yearly.includes(rate.name)) continue;
    const last = sheet.next - 1;
    const [days, values] = [sheet.range(first, last, 4), sheet.range(first, last, 5)];
    const line = sheet.add(
      text(`${rate.title}: average over the year`, 'total'),
      value(year.number, '0', 'total'),
      undefined,
      undefined,
      formula(`SUM(${days})`, year.context.layout.days, '0', 'total'),
      formula(
        `SUMPRODUCT(${days},${values})/SUM(${days})`,
        year.context.average(rate.name),
        formatOf(rate.unit),
        'total',
      ),
    );
    const cell = sheet.cell(line, 5);
    averages.set(`${rate.name} ${year.number}`, cell);
    names.push({
      name: defined.of(`rate.${rate.name}`, `y${year.number}`),
      range: cell,
      comment: `${rate.title}, average over contract year ${year.number}, ${unitWords(rate.unit)}`,
    });
  }

  sheet.add();
  sheet.add(text('Periods of each contract year under one law', 'heading'));
  sheet.add(
    ...['Rate', 'Contract year', 'From', 'To', 'Days', 'Value', 'Period'].map((words) => text(words, 'columns')),
  );
  const periods = new Map<string, string>();
  for (const context of contexts) {
    const shares: number[] = [];
    context.periods.forEach((period, at) => {
      const start = (words: string): Content[] => [
        text(words),
        value(context.year, '0'),
        text(formatDay(period.from)),
        text(formatDay(period.to)),
        value(period.days, '0'),
      ];
      const line = sheet.next;
      shares.push(line);
      // Written once the days of all periods are known, as their sum is the year.
      sheet.add(...start('Share of the year'), undefined, value(at + 1, '0'));
      periods.set(`${SHARE} ${context.year} ${at}`, sheet.cell(line, 5));
      for (const name of byPeriod) {
        const rate = rateNamed(name);
        const held = pieces.find((of) => of.rate === rate && of.year.context === context)?.year.values;
        const piece = held?.find(({ to }) => to >= period.from);
        const cell = piece && pieceCells.get(piece);
        const amount = context.inPeriod(name, at);
        const format = formatOf(rate.unit);
        const row = sheet.add(...start(rate.title), cell ? formula(cell, amount, format) : value(amount, format));
        periods.set(`${name} ${context.year} ${at}`, sheet.cell(row, 5));
      }
    });
    const total = shares.map((line) => sheet.cell(line, 4)).join('+');
    shares.forEach((line, at) => {
      const share = (context.periods[at]?.days ?? 0) / context.layout.days;
      sheet.set(line, 5, formula(`${sheet.cell(line, 4)}/(${total})`, share, '0.00%', 'total'));
    });
  }

  sheet.add();
  sheet.add(text('Numbers that never change', 'heading'));
  for (const figure of figures) {
    if (figure.kind !== 'constant') continue;
    const line = sheet.add(
      text(figure.label),
      undefined,
      value(figure.value ?? 0, '0'),
      text(unitWords(figure.unit)),
      undefined,
      undefined,
      text(figure.source),
    );
    names.push({
      name: defined.of(figure.id),
      range: sheet.cell(line, 2),
      comment: `${figure.label}, ${unitWords(figure.unit)}`,
    });
  }

  return {
    sheet,
    names,
    average: (rate, year) => averages.get(`${rate} ${year}`),
    inPeriod: (rate, year, period) => periods.get(`${rate} ${year} ${period}`),
    periodShare: (year, period) => periods.get(`${SHARE} ${year} ${period}`) ?? '0',
  };
}

interface RateYear {
  rate: Rate;
  year: { number: number; context: RunContext; values: readonly Piece[] };
}

/** By rate, then by year. A rate that is younger than a year has no values in it. */
function piecesUsed(contexts: readonly RunContext[], names: readonly string[]): RateYear[] {
  return names.flatMap((name) =>
    contexts.flatMap((context) => {
      try {
        return [{ rate: rateNamed(name), year: { number: context.year, context, values: context.pieces(name) } }];
      } catch (error) {
        if (error instanceof LawUnknown) return [];
        throw error;
      }
    }),
  );
}

function grown(
  base: string,
  { steps }: Piece,
  { projection }: Rate,
  growth: Record<'wages' | 'prices', string>,
): string {
  return steps === 0 || projection === 'none' ? base : `${base}*POWER(1+${growth[projection]},${steps})`;
}

function known({ row, steps, projected }: Piece, { projection }: Rate): string {
  if (!row) return 'did not exist yet';
  if (!projected) return 'known';
  if (projection === 'none') return 'projected: unchanged';
  return `projected: ${steps} ${steps === 1 ? 'year' : 'years'} of growth in ${projection === 'wages' ? 'wages' : 'prices'}`;
}
