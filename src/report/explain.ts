// Opens one figure: its formula in words, in numbers, then each part in turn, down to lines of the contract and dated law.
import { formatDay } from '../calendar/day.ts';
import { figuresBeside } from '../checks/figures.ts';
import { evaluateTree } from '../engine/closures.ts';
import { asItStands, casesThatHold, figuresThatCount, type Holds, inWords } from '../engine/explain.ts';
import { type Expression, type Figure, figuresIn } from '../engine/figure.ts';
import { kindsIn, kindsOf } from '../engine/graph.ts';
import { atEach, type Place, placeOf, rowAmong, rowOf } from '../engine/place.ts';
import type { Period, RunContext } from '../figures/context.ts';
import { figureById, figures, sections } from '../figures/index.ts';
import { ratesBehind } from '../figures/leaf.ts';
import { rateNamed } from '../model/law.ts';
import { rowsIn } from '../model/run.ts';
import type { Assessment, Run } from '../model/types.ts';
import { withAllFigures } from '../model/value.ts';
import { scenarios } from '../scenarios/index.ts';
import { levers } from '../ways/index.ts';
import { joinWords, number, plural, share, timeSpan, withUnit } from '../words/words.ts';
import { yearDates } from './dates.ts';
import { originWords } from './origin.ts';
import type { Block, Cell, Row } from './types.ts';

/** What a reader calls the rows of a figure. */
const ROW_WORDS: Record<string, string> = {
  band: 'band of the year',
  sale: 'time and visit length',
  length: 'visit length',
  item: 'item',
  line: 'named line',
  period: 'part of the year under one law',
  role: 'role',
  wage: 'part of the year in which no rate of pay changes',
  year: 'year of the term',
  event: 'event elsewhere',
  way: 'way of closing the gap',
};

/** Rows of a figure that are printed; the rest are counted. */
const MOST_ROWS = 24;

/** The list of figures by section, with their values in one run. */
export function listBlocks(run: Run): Block[] {
  return sections.flatMap(({ title, figures: listed }): Block[] => [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [
        { heading: 'figure', align: 'left' },
        { heading: 'value', align: 'right' },
      ],
      rows: listed.map((figure) => ({
        note: figure.id,
        cells: [
          { kind: 'text' as const, text: figure.label },
          { kind: 'text' as const, text: write(figure, run) },
        ],
      })),
    },
  ]);
}

/** The figure with this id, also one that only a check uses, or the input at this contract path. */
export function figureNamed(name: string): Figure | undefined {
  return (
    figureById.get(name) ??
    figures.find((figure) => figure.path === name || figure.path === name.replace(/\[\d+\]/g, '[]')) ??
    figuresBeside().get(name)
  );
}

/** Every name that `explain` takes. */
export function explainable(): string[] {
  const own = [...figures, ...figuresBeside().values()];
  return [...new Set(own.flatMap((figure) => (figure.path ? [figure.id, figure.path] : [figure.id])))];
}

export function explainBlocks(assessment: Assessment, worked: Run, figure: Figure): Block[] {
  const run = withAllFigures(worked);
  const order: Figure[] = [];
  const seen = new Set<Figure>();
  // Breadth first: a reader meets the parts of a figure before the parts of its parts.
  const queue = [figure];
  while (queue.length > 0) {
    const next = queue.shift() as Figure;
    if (seen.has(next)) continue;
    seen.add(next);
    order.push(next);
    if (next.formula) queue.push(...partsThatCount(next.formula, run));
  }
  const { context, scenario } = run;
  const blocks: Block[] = [
    {
      kind: 'text',
      quiet: true,
      text: `Year ${context.year}, ${yearDates(context)}. Scenario: ${scenarios[scenario].title.toLowerCase()}.`,
    },
    ...explainOne(assessment, run, figure),
  ];
  const formulas = order
    .slice(1)
    .filter((each) => each.formula && each.kind === 'formula' && !each.id.startsWith('constant.'));
  if (formulas.length > 0) blocks.push({ kind: 'heading', level: 2, text: 'Each part in turn' });
  for (const part of formulas)
    blocks.push(
      { kind: 'heading', level: 3, text: `${part.label} (${part.id})` },
      ...explainOne(assessment, run, part),
    );
  const leaves = order.filter((each) => !each.formula || each.id.startsWith('constant.'));
  if (leaves.length > 0 && figure.formula)
    blocks.push(
      { kind: 'heading', level: 2, text: 'What it rests on' },
      {
        kind: 'list',
        ordered: false,
        items: leaves.map((leaf) => ({
          text: `${leaf.label}: ${write(leaf, run)}`,
          note: originWords(leaf, run, assessment.file),
        })),
      },
    );
  return blocks;
}

function explainOne(assessment: Assessment, run: Run, figure: Figure): Block[] {
  const blocks: Block[] = [];
  if (!figure.formula) {
    blocks.push(
      { kind: 'text', text: `${figure.label}: ${write(figure, run)}` },
      { kind: 'text', text: originWords(figure, run, assessment.file) },
    );
    if (figure.kind === 'parameter') blocks.push(...lawBlocks(figure, run));
    if (figure.rows !== undefined && run.results.rowCount(figure) > 0) blocks.push(...rowTables(run, figure, []));
    return blocks;
  }
  const kinds = kindsIn(figure.rows).map((kind) => ROW_WORDS[kind] ?? kind);
  const each = kinds.length === 0 ? write(figure, run) : `For each ${kinds.join(' and ')}`;
  blocks.push({ kind: 'text', text: `${each} = ${inWords(figure.formula)}` });
  const parts = partsThatCount(figure.formula, run);
  if (figure.rows === undefined) {
    const holds = holdsIn(run);
    const numbers = asItStands(
      figure.formula,
      (part) => (part.rows === undefined ? short(part, run) : part.label),
      holds,
    );
    blocks.push({ kind: 'text', text: `= ${numbers}` });
    const cases = casesThatHold(figure.formula, holds);
    if (cases.length > 0) blocks.push({ kind: 'text', text: `Here ${joinWords(cases)}.` });
    blocks.push(...rowTables(run, undefined, parts));
  } else if (run.results.rowCount(figure) > 0) blocks.push(...rowTables(run, figure, parts));
  else blocks.push({ kind: 'text', text: 'There are none in this contract.' });
  if (figure.why) blocks.push({ kind: 'text', quiet: true, text: `${figure.why} Source: ${figure.source}.` });
  else blocks.push({ kind: 'text', quiet: true, text: `Source: ${figure.source}.` });
  return blocks;
}

/** Where a row of a figure of these rows stands in a run. */
export function placeIn({ context }: Run, rows: string | undefined, row: number): Place {
  return placeOf(kindsIn(rows), row, (kind) => rowsIn(context, kind));
}

/** Whether a condition of a formula holds at a place in a run; rows of which there are none meet no condition. */
export function holdsIn({ results, context }: Run, place?: Place): Holds {
  const countOf = (kind: string): number => rowsIn(context, kind);
  const values = { read: (figure: Figure, at: number) => results.value(figure, at), rows: countOf };
  return (condition) => {
    const kinds = kindsOf(condition);
    return (
      kinds.every((kind) => countOf(kind) > 0) && evaluateTree(condition, values, rowAmong(kinds, place, countOf)) !== 0
    );
  };
}

/** The figures that an expression rests on in a run, in any row of it. */
export function partsThatCount(expression: Expression, run: Run): Figure[] {
  const kinds = [...new Set(figuresIn(expression).flatMap((figure) => kindsIn(figure.rows)))];
  const parts = new Set<Figure>();
  // Rows of which there are none have no cases, and the rest of the formula has.
  const countOf = (kind: string): number => Math.max(1, rowsIn(run.context, kind));
  atEach(kinds, undefined, countOf, (place) => {
    for (const figure of figuresThatCount(expression, holdsIn(run, place))) parts.add(figure);
  });
  return [...parts];
}

/** The rows of a figure and of its parts: those that run along with it in one table, others in a table for each kind. */
function rowTables(run: Run, figure: Figure | undefined, parts: readonly Figure[]): Block[] {
  const own = kindsIn(figure?.rows);
  const isAlong = (part: Figure): boolean => kindsIn(part.rows).every((kind) => own.includes(kind));
  const inRows = parts.filter((part) => part.rows !== undefined && run.results.rowCount(part) > 0);
  const tables = figure ? [rowTable(run, figure.rows as string, [...inRows.filter(isAlong), figure], figure)] : [];
  const rest = figure ? inRows.filter((part) => !isAlong(part)) : inRows;
  for (const rows of new Set(rest.map((part) => part.rows as string)))
    tables.push(
      rowTable(
        run,
        rows,
        rest.filter((part) => part.rows === rows),
      ),
    );
  return tables;
}

/** `of`: the figure whose rows they are; each may be another case of it. */
function rowTable(run: Run, kinds: string, columns: readonly Figure[], of?: Figure): Block {
  const count = rowsIn(run.context, kinds);
  const caseAt = (place: Place): string =>
    of?.formula ? joinWords(casesThatHold(of.formula, holdsIn(run, place))) : '';
  const hasCases = count > 0 && caseAt(placeIn(run, kinds, 0)) !== '';
  const rows: Row[] = [];
  for (let row = 0; row < Math.min(count, MOST_ROWS); row++) {
    const place = placeIn(run, kinds, row);
    rows.push({
      cells: [
        { kind: 'text', text: rowName(run, kinds, place) },
        ...columns.map((column): Cell => {
          const at = rowAmong(kindsIn(column.rows), place, (kind) => rowsIn(run.context, kind));
          return { kind: 'text', text: withUnit(numberOrNull(run.results.value(column, at)), column.unit) };
        }),
        ...(hasCases ? [{ kind: 'text' as const, text: caseAt(place) }] : []),
      ],
    });
  }
  if (count > MOST_ROWS)
    rows.push({
      cells: [
        { kind: 'text', text: `and ${number(count - MOST_ROWS)} more` },
        ...columns.map((): Cell => ({ kind: 'empty' })),
        ...(hasCases ? [{ kind: 'empty' as const }] : []),
      ],
    });
  return {
    kind: 'table',
    columns: [
      { heading: '', align: 'left' },
      ...columns.map(({ label }) => ({ heading: label, align: 'right' as const })),
      ...(hasCases ? [{ heading: 'because', align: 'left' as const }] : []),
    ],
    rows,
  };
}

/** Several kinds are named one after the other. */
function rowName(run: Run, kinds: string, place: Place): string {
  return kindsIn(kinds)
    .map((kind) => nameInKind(run, kind, rowOf(place, kind)))
    .filter((name) => name !== '')
    .join(', ');
}

function nameInKind(run: Run, kind: string, row: number): string {
  const { context } = run;
  switch (kind) {
    case 'item':
      return context.contract.price.items[row]?.name ?? '';
    case 'line':
      return context.contract.costs.other[row]?.name ?? '';
    case 'length':
      return withUnit(context.contract.demand.visits[row]?.length ?? 0, 'hours');
    case 'role':
      return roleName(context, row);
    case 'wage':
      return periodName(context.wages[row]);
    case 'period':
      return periodName(context.periods[row]);
    case 'year':
      return `year ${row + 1}`;
    case 'event':
      return context.contract.elsewhere[row]?.event ?? '';
    case 'way':
      return levers[row]?.label ?? '';
    case 'band':
      return bandName(run, row);
    case 'sale': {
      const sale = context.sales[row];
      return sale
        ? `${withUnit(context.contract.demand.visits[sale.length]?.length ?? 0, 'hours')}, band ${sale.band + 1}`
        : '';
    }
    default:
      return `${kind} ${row + 1}`;
  }
}

function periodName(period: Period | undefined): string {
  return period ? `${formatDay(period.from)} to ${formatDay(period.to)}` : '';
}

/** Where there is only one, as under `pay`, it goes without saying. */
function roleName({ contract, roles }: RunContext, row: number): string {
  if (contract.staff.length === 0) return '';
  return roles[row]?.role || 'as under pay';
}

/** `band 2: 1 on call, 25% extra` */
function bandName({ context }: Run, row: number): string {
  const band = context.layout.bands[row];
  if (!band) return '';
  const traits = [
    band.waking > 0 ? `${number(band.waking)} awake` : '',
    band.asleep > 0 ? `${number(band.asleep)} asleep` : '',
    band.onCall > 0 ? `${number(band.onCall)} on call` : '',
    band.extra > 0 ? `${share(band.extra)} extra` : '',
    band.share === 0 ? 'no demand' : '',
  ].filter((trait) => trait !== '');
  return `band ${row + 1}${traits.length > 0 ? `: ${traits.join(', ')}` : ''}`;
}

/** What the rule of law is, in our own words, and its values by date. */
function lawBlocks(figure: Figure, run: Run): Block[] {
  return ratesBehind(figure, run.context).flatMap((name): Block[] => {
    const rate = rateNamed(name);
    return [
      { kind: 'text', quiet: true, text: rate.description },
      {
        kind: 'table',
        columns: [
          { heading: 'from', align: 'left' },
          { heading: 'to', align: 'left' },
          { heading: 'value', align: 'right' },
        ],
        rows: run.context.pieces(name).map((piece) => ({
          note: piece.row?.reference,
          cells: [
            { kind: 'day' as const, value: piece.from },
            { kind: 'day' as const, value: piece.to },
            {
              kind: 'text' as const,
              text: `${withUnit(piece.value, rate.unit)}${piece.projected ? ', projected' : ''}`,
            },
          ],
        })),
      },
    ];
  });
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Lengths of time as a contract states them: `6 minutes a visit`. */
function inUnit(value: number, unit: string): string {
  const time = /^hours(?:\/(visit|item))?$/.exec(unit);
  return time && !Number.isNaN(value)
    ? `${timeSpan(value)}${time[1] ? ` a ${time[1]}` : ''}`
    : withUnit(numberOrNull(value), unit);
}

/** A value with its unit; a figure of rows says how many it has. */
export function write(figure: Figure, run: Run): string {
  if (figure.rows === undefined) return inUnit(run.results.value(figure), figure.unit);
  const count = run.results.rowCount(figure);
  if (count === 1) return inUnit(run.results.value(figure, 0), figure.unit);
  return count === 0 ? 'none' : plural(count, 'row');
}

/** A value inside a formula, where the words of its unit only get in the way. */
function short(figure: Figure, run: Run): string {
  const count = run.results.rowCount(figure);
  if (count !== 1) return write(figure, run);
  return withUnit(numberOrNull(run.results.value(figure)), figure.unit).split(' ')[0] as string;
}
