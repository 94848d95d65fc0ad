// The sheet of inputs: every value of the contract with where it comes from, what each scenario makes of it, and the
// cells that all other sheets work from.
import { inputAt } from '../../../contract/inputs.ts';
import { keysOf } from '../../../contract/tree.ts';
import type { ContractFile, Input } from '../../../contract/types.ts';
import type { Figure } from '../../../engine/figure.ts';
import { type DefinedNames, NONE } from '../../../engine/workbook.ts';
import type { RunContext } from '../../../figures/context.ts';
import { type ScenarioName, scenarios } from '../../../scenarios/index.ts';
import { unitWords } from '../../../words/words.ts';
import { staffThatStays } from '../calendar/sessions.ts';
import { nameOf } from '../figures.ts';
import { ADDED, isRaised, raised } from '../raised.ts';
import type { WorkbookRun } from '../runs.ts';
import { type Content, formatOf, formula, Sheet, text, value } from '../sheet.ts';
import { numberOrNone } from '../wiring.ts';
import { EMPTY, type InputCell } from './cell.ts';
import { inputCells } from './cells.ts';
import { type Following, followings } from './follow.ts';
import { whileSilent, withoutSilence } from './silence.ts';

export interface Inputs {
  sheet: Sheet;
  /** Calls the cell of an input in a scenario. Throws where there is none. */
  call(scenario: ScenarioName, key: string): string;
  has(key: string): boolean;
  /** Calls the number that the simulation of calls adds to cover; undefined where calls are planned. */
  added: string | undefined;
}

type Entry = { heading: string } | { input: Input } | { cell: InputCell; input: Input | undefined };

const SPECIFIED_COLUMN = 2;
const FIRST_SCENARIO = 4;
const HEADING_ROWS = 4;

export function inputsSheet(
  file: ContractFile,
  runs: ReadonlyMap<ScenarioName, readonly WorkbookRun[]>,
  defined: DefinedNames,
): Inputs {
  const all = [...runs.values()].flat();
  const specified = runs.get('asSpecified')?.[0]?.context;
  const cells = specified ? inputCells(specified, staffThatStays(all)) : [];
  const others = [...runs.keys()].filter((name) => name !== 'asSpecified');
  const { sheet, added } = begun(others, all.find((run) => run.added !== undefined)?.added);
  const entries = inOrder(file, cells);
  const rows = new Map(
    entries.flatMap((entry, at) => ('cell' in entry ? [[entry.cell.key, sheet.next + at] as const] : [])),
  );
  const columns = new Map<ScenarioName, number>(others.map((name, at) => [name, FIRST_SCENARIO + at]));
  const has = (key: string): boolean => rows.has(key);
  const call = (scenario: ScenarioName, key: string): string => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`no input cell is called ${key}`);
    return sheet.cell(row, columns.get(scenario) ?? SPECIFIED_COLUMN);
  };
  const book: Book | undefined = specified && {
    specified,
    cells,
    added,
    has,
    call: (key) => call('asSpecified', key),
    named: (figure) => nameOf(defined, figure, { year: 1, scenario: 'asSpecified' }),
  };
  const scenarioColumns = others.map((name) => book && columnOf(name, runs.get(name)?.[0], book));
  for (const entry of entries) {
    if ('heading' in entry) sheet.add(text(entry.heading, 'heading'));
    else if ('cell' in entry) {
      if (!book) continue;
      const inScenarios = scenarioColumns.map((column) => column && contentIn(column, entry.cell, book));
      sheet.add(...cellOf(entry.cell, book.specified), ...inScenarios, ...whereFrom(entry.input));
    } else {
      const { input } = entry;
      const besides = others.map(() => undefined);
      sheet.add(text(input.path), undefined, text(input.text), undefined, ...besides, ...whereFrom(input));
    }
  }
  return { sheet, call, has, added };
}

/** The sheet with its headings, and the cell of what the simulation of calls adds to cover. */
function begun(others: readonly ScenarioName[], more: number | undefined): { sheet: Sheet; added: string | undefined } {
  const sheet = new Sheet(
    'Inputs',
    [38, 44, 18, 26, ...others.map(() => 16), 18, 12, 6, 50, 50],
    { rows: HEADING_ROWS, columns: SPECIFIED_COLUMN },
    { pagesWide: 2 },
  );
  sheet.add(text('Inputs', 'title'));
  sheet.add(
    text(
      'A yellow cell may be changed, and all results follow. Windows, dates, years and lists lay the workbook out: to change those, run the tool again.',
      'quiet',
    ),
  );
  const row = sheet.add(
    ...(more === undefined ? [] : [undefined, text(ADDED, 'wrapped'), value(more, '0'), text('workers')]),
  );
  sheet.add(
    ...['Path', 'What it is', 'As specified', 'Unit', ...others.map((name) => scenarios[name].title)].map(heading),
    ...['As written', 'Origin', 'Line', 'Source', 'Quote'].map(heading),
  );
  return { sheet, added: more === undefined ? undefined : sheet.cell(row, SPECIFIED_COLUMN) };
}

/** What the cells of a scenario are made of: those of the contract as specified. */
interface Book {
  specified: RunContext;
  cells: readonly InputCell[];
  added: string | undefined;
  has(key: string): boolean;
  call(key: string): string;
  named(figure: Figure): string;
}

interface ScenarioColumn {
  run: WorkbookRun;
  /** The contract of the scenario as if nothing had been silent. */
  spoken: RunContext;
  changes: ReadonlyMap<string, Following>;
}

function columnOf(
  name: ScenarioName,
  run: WorkbookRun | undefined,
  { specified, cells }: Book,
): ScenarioColumn | undefined {
  if (!run) return undefined;
  const spoken = withoutSilence(name, specified.contract, { ...run.context, contract: run.unraised });
  return { run, spoken, changes: followings(name, specified, spoken, cells) };
}

function cellOf(cell: InputCell, specified: RunContext): Content[] {
  const { path, label, unit, choices, fixed } = cell;
  const look = fixed ? undefined : 'input';
  return [
    text(path),
    text(fixed ? `${label}: lays the workbook out, not for changing here` : label),
    { ...value(cell.read(specified), inputFormat(unit), look), choices } as Content,
    text(unit === '' ? '' : unitWords(unit)),
  ];
}

function contentIn(column: ScenarioColumn, cell: InputCell, book: Book): Content {
  const { run, spoken } = column;
  const content = unraised(column, cell, cell.read(spoken), book);
  const own = cell.read({ ...run.context, contract: run.unraised });
  const said = whileSilent(content, own, book.cells, cell, (key) => ({
    cell: book.call(key),
    now: book.cells.find((each) => each.key === key)?.read(book.specified) ?? NONE,
  }));
  return book.added && isRaised(cell.key, run) ? raised(said, book.added, run.added ?? 0) : said;
}

/** Before its cover is raised by what the simulation adds. */
function unraised({ changes }: ScenarioColumn, cell: InputCell, own: number | string, book: Book): Content {
  const following = changes.get(cell.key);
  const format = inputFormat(cell.unit);
  if (following?.kind === 'same') return sameAs(book.call(cell.key), cell, own, format);
  if (following?.kind === 'derived')
    return formula(following.formula(book.call, book.named, book.has), own, format, 'override');
  return value(own, format, 'override');
}

/** A cell that may be empty is never called as it is: a spreadsheet takes nothing for 0. */
function sameAs(cell: string, { mayBeEmpty }: InputCell, own: number | string, format: string | undefined): Content {
  if (!mayBeEmpty) return formula(cell, own, format);
  return formula(numberOrNone(cell), own === EMPTY ? NONE : own, format);
}

/** As a contract would state it: no decimals that nobody wrote. */
function inputFormat(unit: string): string | undefined {
  return unit.startsWith('GBP') || unit.startsWith('share') ? formatOf(unit) : undefined;
}

const heading = (words: string): Content => text(words, 'columns');

function whereFrom(input: Input | undefined): (Content | undefined)[] {
  if (!input) return [];
  const { origin, judgement, place, source, quote } = input;
  return [
    text(input.text),
    text(judgement ? `${origin} (judgement)` : origin),
    place ? value(place.line, '0') : undefined,
    text(source ?? '', 'wrapped'),
    text(quote ?? '', 'wrapped'),
  ];
}

/** In the order of the contract, each value beside what the sums make of it; then what no line of the contract holds. */
function inOrder({ inputs }: ContractFile, cells: readonly InputCell[]): Entry[] {
  const byInput = new Map<Input, InputCell[]>();
  const rest: InputCell[] = [];
  for (const cell of cells) {
    const input = inputAt(inputs, cell.path) ?? inputAt(inputs, cell.path.replace(/\.[^.]*$/, ''));
    if (input && cell.path !== '') byInput.set(input, [...(byInput.get(input) ?? []), cell]);
    else rest.push(cell);
  }
  const entries: Entry[] = [];
  let section = '';
  for (const input of inputs.values()) {
    const [heading = ''] = keysOf(input.path);
    if (heading !== section) entries.push({ heading });
    section = heading;
    const own = byInput.get(input);
    if (own) entries.push(...own.map((cell) => ({ cell, input })));
    else entries.push({ input });
  }
  if (rest.length > 0) entries.push({ heading: 'What no line of the contract holds' });
  return [...entries, ...rest.map((cell) => ({ cell, input: undefined }))];
}
