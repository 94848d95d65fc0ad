// The sheet of inputs: every value of the contract with where it comes from, what each scenario makes of it, and the
// cells that all other sheets work from.
import { inputAt } from '../../contract/inputs.ts';
import type { ContractFile, Input } from '../../contract/types.ts';
import type { Figure } from '../../engine/figure.ts';
import { type DefinedNames, NONE } from '../../engine/workbook.ts';
import type { RunContext } from '../../figures/context.ts';
import { type ScenarioName, scenarios } from '../../scenarios/index.ts';
import { unitWords } from '../../words/words.ts';
import { EMPTY, type InputCell, inputCells } from './cells.ts';
import { nameOf } from './figures.ts';
import { type Following, followings } from './follow.ts';
import { ADDED, isRaised, raised } from './raised.ts';
import type { WorkbookRun } from './runs.ts';
import { staffThatStays } from './sessions.ts';
import { type Content, formatOf, formula, Sheet, text, value } from './sheet.ts';
import { whileSilent, withoutSilence } from './silence.ts';
import { numberOrNone } from './wiring.ts';

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
  const specified = runs.get('asSpecified')?.[0]?.context;
  const cells = specified ? inputCells(specified, staffThatStays([...runs.values()].flat())) : [];
  const others = [...runs.keys()].filter((name) => name !== 'asSpecified');
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
  const more = [...runs.values()].flat().find(({ added }) => added !== undefined)?.added;
  const addedRow = sheet.add(
    ...(more === undefined ? [] : [undefined, text(ADDED, 'wrapped'), value(more, '0'), text('workers')]),
  );
  const added = more === undefined ? undefined : sheet.cell(addedRow, SPECIFIED_COLUMN);
  sheet.add(
    ...['Path', 'What it is', 'As specified', 'Unit', ...others.map((name) => scenarios[name].title)].map(heading),
    ...['As written', 'Origin', 'Line', 'Source', 'Quote'].map(heading),
  );
  const entries = inOrder(file, cells);
  const rows = new Map<string, number>();
  entries.forEach((entry, at) => {
    if ('cell' in entry) rows.set(entry.cell.key, sheet.next + at);
  });
  const columns = new Map<ScenarioName, number>(others.map((name, at) => [name, FIRST_SCENARIO + at]));
  const call = (scenario: ScenarioName, key: string): string => {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`no input cell is called ${key}`);
    return sheet.cell(row, columns.get(scenario) ?? SPECIFIED_COLUMN);
  };
  const asSpecified = (key: string): string => call('asSpecified', key);
  const named = (figure: Figure): string => nameOf(defined, figure, { year: 1, scenario: 'asSpecified' });
  const changes = new Map<ScenarioName, Map<string, Following>>();
  /** The contract of each scenario as if nothing had been silent. */
  const spoken = new Map<ScenarioName, RunContext>();
  for (const name of others) {
    const run = runs.get(name)?.[0];
    if (!specified || !run) continue;
    const context = withoutSilence(name, specified.contract, { ...run.context, contract: run.unraised });
    spoken.set(name, context);
    changes.set(name, followings(name, specified, context, cells));
  }
  const inScenario = (name: ScenarioName, cell: InputCell): Content | undefined => {
    const [applied, context] = [runs.get(name)?.[0], spoken.get(name)];
    if (!applied || !context || !specified) return undefined;
    const content = unraised(name, cell, cell.read(context));
    const own = cell.read({ ...applied.context, contract: applied.unraised });
    const said = whileSilent(content, own, cells, cell, (key) => ({
      cell: asSpecified(key),
      now: cells.find((each) => each.key === key)?.read(specified) ?? NONE,
    }));
    return added && isRaised(cell.key, applied) ? raised(said, added, applied.added ?? 0) : said;
  };
  const unraised = (name: ScenarioName, cell: InputCell, own: number | string): Content => {
    const following = changes.get(name)?.get(cell.key);
    const format = inputFormat(cell.unit);
    if (following?.kind === 'same') return sameAs(asSpecified(cell.key), cell, own, format);
    if (following?.kind === 'derived')
      return formula(
        following.formula(asSpecified, named, (key) => rows.has(key)),
        own,
        format,
        'override',
      );
    return value(own, format, 'override');
  };
  for (const entry of entries) {
    if ('heading' in entry) {
      sheet.add(text(entry.heading, 'heading'));
    } else if ('cell' in entry && specified) {
      const { cell, input } = entry;
      const { choices, fixed } = cell;
      sheet.add(
        text(cell.path),
        text(fixed ? `${cell.label}: lays the workbook out, not for changing here` : cell.label),
        { ...value(cell.read(specified), inputFormat(cell.unit), fixed ? undefined : 'input'), choices } as Content,
        text(cell.unit === '' ? '' : unitWords(cell.unit)),
        ...others.map((name) => inScenario(name, cell)),
        ...whereFrom(input),
      );
    } else if ('input' in entry && entry.input) {
      const { input } = entry;
      sheet.add(
        text(input.path),
        undefined,
        text(input.text),
        undefined,
        ...others.map(() => undefined),
        ...whereFrom(input),
      );
    }
  }
  return { sheet, call, has: (key) => rows.has(key), added };
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
    const own = /^[^.[]*/.exec(input.path)?.[0] ?? '';
    if (own !== section) {
      entries.push({ heading: own });
      section = own;
    }
    const of = byInput.get(input);
    if (of) entries.push(...of.map((cell) => ({ cell, input })));
    else entries.push({ input });
  }
  if (rest.length > 0) entries.push({ heading: 'What no line of the contract holds' });
  return [...entries, ...rest.map((cell) => ({ cell, input: undefined }))];
}
