// The sheet of one scenario: every figure, a column for each contract year, a row for each value.
import type { Figure } from '../../../engine/figure.ts';
import { kindsIn } from '../../../engine/graph.ts';
import { atEach, type Place, placeOf, rowAmong } from '../../../engine/place.ts';
import { type DefinedNames, spreadsheetFormula } from '../../../engine/workbook.ts';
import { figures, sections } from '../../../figures/index.ts';
import { unitDecimals } from '../../../model/printed.ts';
import { rowsIn } from '../../../model/run.ts';
import { scenarios, whatOf } from '../../../scenarios/index.ts';
import { plural, unitWords } from '../../../words/words.ts';
import type { Calendar } from '../calendar/index.ts';
import { asWritten, nameOf, parts as partsOfSums } from '../figures.ts';
import type { Inputs } from '../inputs/index.ts';
import { ADDED } from '../raised.ts';
import type { WorkbookRun } from '../runs.ts';
import { type Content, formatOf, formula, Sheet, text, value } from '../sheet.ts';
import { leafFormula, type Parts } from './leaves.ts';

export interface Named {
  name: string;
  range: string;
  comment: string;
}

const FIRST_YEAR = 3;

interface Column {
  run: WorkbookRun;
  at: number;
  name(figure: Figure): string;
}

/** Names are asked for far more often than there are any. */
function namer(defined: DefinedNames, run: WorkbookRun): (figure: Figure) => string {
  const known = new Map<Figure, string>();
  return (figure) => {
    let name = known.get(figure);
    if (name === undefined) {
      // What cannot be said of a number of posts that nobody stated is read where it was worked out.
      name = nameOf(defined, figure, (run.isUnknown(figure) && run.few) || run);
      known.set(figure, name);
    }
    return name;
  };
}

/** A sheet in the making. */
interface Laid extends Pick<Parts, 'calendar'> {
  sheet: Sheet;
  columns: readonly Column[];
  /** The first row of each figure. */
  rows: ReadonlyMap<Figure, number>;
  /** How a figure that is read, not worked out, is read in the workbook. */
  leaf(figure: Figure, run: WorkbookRun, row: number): string | undefined;
}

export function scenarioSheet(runs: readonly WorkbookRun[], parts: Parts): { sheet: Sheet; names: Named[] } {
  const [first] = runs;
  if (!first) throw new Error('a scenario without years');
  const { calendar, defined } = parts;
  const sheet = begun(first, runs, parts.inputs);
  const blocks = inBlocks(calendar);
  const laid: Laid = {
    sheet,
    calendar,
    columns: runs.map((run, at) => ({ run, at: FIRST_YEAR + at, name: namer(defined, run) })),
    rows: rowsOf(blocks, runs, sheet.next),
    leaf: (figure, run, row) => leafFormula(figure, run, row, runs, parts),
  };
  const names: Named[] = [];
  for (const { heading, figures: inBlock } of blocks) {
    sheet.add(text(heading, 'heading'));
    for (const figure of inBlock) {
      addRows(figure, heightOf(figure, runs), laid);
      for (const { run, at } of laid.columns) {
        const height = run.rowCount(figure);
        const top = laid.rows.get(figure) as number;
        if (height > 0)
          names.push({
            name: nameOf(defined, figure, run),
            range: sheet.range(top, top + height - 1, at),
            comment: commentOn(figure),
          });
      }
    }
  }
  return { sheet, names: [...names, ...namesInCalendar(laid)] };
}

/** The sheet with its headings. */
function begun(first: WorkbookRun, runs: readonly WorkbookRun[], { added }: Inputs): Sheet {
  const title = titleOf(first);
  const sheet = new Sheet(
    title,
    [46, 40, 26, ...runs.map(() => 16), 50, 70, 60],
    { rows: 4, columns: 2 },
    { columns: FIRST_YEAR + runs.length },
  );
  sheet.add(text(title, 'title'));
  sheet.add(text(whatOf(first.scenario, first.context.contract), 'quiet'));
  sheet.add(
    ...(first.added === undefined || !added
      ? []
      : [text(ADDED, 'quiet'), undefined, undefined, formula(added, first.added, '0')]),
  );
  sheet.add(
    ...['Figure', 'Id', 'Unit'].map((words) => text(words, 'columns')),
    ...runs.map(({ year }) => text(`Year ${year}`, 'years')),
    ...['Source', 'Formula', 'Why'].map((words) => text(words, 'columns')),
  );
  return sheet;
}

function addRows(figure: Figure, count: number, laid: Laid): void {
  const unit = text(unitWords(figure.unit));
  const more = [
    text(figure.source),
    text(figure.formula ? spreadsheetFormula(asWritten(figure), BY_ID) : ''),
    text(figure.why ?? ''),
  ];
  for (let row = 0; row < count; row++)
    laid.sheet.add(
      text(figure.label),
      text(figure.rows === undefined ? figure.id : `${figure.id} ${row + 1}`),
      unit,
      ...laid.columns.map((column) => contentOf(figure, column, row, laid)),
      // What holds for all rows of a figure is said once.
      ...(row === 0 ? more : []),
    );
}

/** Of the figures that stand on the sheet of the calendar. */
function namesInCalendar({ calendar, columns }: Laid): Named[] {
  return figures
    .filter((figure) => calendar.holds(figure))
    .flatMap((figure) =>
      columns.flatMap(({ run, name }) => {
        const [from, to] = [0, run.rowCount(figure) - 1].map((row) => calendar.call(run, figure.id, row));
        return from && to
          ? [{ name: name(figure), range: `${from}:${to.split('!')[1]}`, comment: commentOn(figure) }]
          : [];
      }),
    );
}

function contentOf(figure: Figure, { run, at, name }: Column, row: number, laid: Laid): Content | undefined {
  if (row >= run.rowCount(figure)) return undefined;
  const amount = run.value(figure, row);
  if (run.isUnknown(figure)) return value(amount);
  const countOf = (kind: string): number => rowsIn(run.context, kind);
  const place = placeOf(kindsIn(figure.rows), row, countOf);
  const cellAt = (part: Figure, inside: Place): string => {
    const own = rowAmong(kindsIn(part.rows), inside, countOf);
    return laid.calendar.call(run, part.id, own) ?? laid.sheet.cell((laid.rows.get(part) as number) + own, at);
  };
  const written = figure.formula
    ? spreadsheetFormula(asWritten(figure), {
        value: name,
        row: (part) => cellAt(part, place),
        range(part, over) {
          if (run.rowCount(part) === 0) return undefined;
          if (kindsIn(part.rows).every((kind) => over.includes(kind))) return name(part);
          // Of a figure with rows of two kinds, those that belong to this row.
          const cells: string[] = [];
          atEach(over, place, countOf, (inside) => void cells.push(cellAt(part, inside)));
          return cells.join(',');
        },
      })
    : laid.leaf(figure, run, row);
  const format = formatOf(figure.unit, unitDecimals(run.context));
  if (written === undefined) return value(amount, format);
  return formula(written, amount, format);
}

function titleOf({ scenario, posts }: WorkbookRun): string {
  const { title } = scenarios[scenario];
  return posts === undefined ? title : `${title}, ${plural(posts, 'post')}`;
}

function commentOn({ label, unit }: Figure): string {
  return unit === '' ? label : `${label}, ${unitWords(unit)}`;
}

const BY_ID = {
  value: (figure: Figure) => figure.id,
  row: (figure: Figure) => figure.id,
  range: (figure: Figure) => figure.id,
};

/** Results by section first, then what they rest on. */
function inBlocks(calendar: Calendar): { heading: string; figures: Figure[] }[] {
  const shown = new Set<Figure>(sections.flatMap((section) => section.figures));
  const rest = figures.filter((figure) => !shown.has(figure) && figure.kind !== 'constant' && !calendar.holds(figure));
  const kinds: [string, (figure: Figure) => boolean][] = [
    ['On the way there', (figure) => figure.kind === 'formula' && figure.rows === undefined],
    [
      'By band, visit length, item, line and period',
      (figure) => figure.kind === 'formula' && figure.rows !== undefined,
    ],
    ['Inputs', (figure) => figure.kind === 'input'],
    ['The law', (figure) => figure.kind === 'parameter'],
    ['Which way things are stated, and the calendar', (figure) => figure.kind === 'fact'],
  ];
  return [
    ...sections.map(({ title, figures: own }) => ({ heading: title, figures: [...own] })),
    ...kinds.map(([heading, is]) => ({ heading, figures: rest.filter(is) })),
    { heading: 'What sums add up', figures: [...partsOfSums] },
  ];
}

/** The first row of each figure. */
function rowsOf(
  blocks: readonly { figures: readonly Figure[] }[],
  runs: readonly WorkbookRun[],
  first: number,
): Map<Figure, number> {
  const rows = new Map<Figure, number>();
  let next = first;
  for (const { figures: inBlock } of blocks) {
    next++;
    for (const figure of inBlock) {
      rows.set(figure, next);
      next += heightOf(figure, runs);
    }
  }
  return rows;
}

/** The years of a term differ in bands and periods. */
function heightOf(figure: Figure, runs: readonly WorkbookRun[]): number {
  return Math.max(...runs.map((run) => run.rowCount(figure)));
}
