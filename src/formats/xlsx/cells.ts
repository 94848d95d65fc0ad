// The cells of the sheet of inputs: one for each value of the contract that a reader may change and see the results move.
//
// Most are one figure each. Where the contract takes a word or a number (`statutory` or 5%), the cell takes either too,
// and the figures behind it are worked out from the cell.
import { isPaidByTheHour } from '../../contract/prices.ts';
import { fieldAt } from '../../contract/schema.ts';
import type { Absence, Contract, PayRate, Posts, Salary } from '../../contract/types.ts';
import type { Figure } from '../../engine/figure.ts';
import { NONE } from '../../engine/workbook.ts';
import type { RunContext } from '../../figures/context.ts';
import { figures } from '../../figures/index.ts';
import { readLeaf } from '../../figures/leaf.ts';
import { rowsIn } from '../../model/run.ts';
import { isWired } from './wiring.ts';

export interface InputCell {
  /** Unlike any other cell's; the id of its figure where it has one of its own. */
  key: string;
  /** In the contract; two ways of stating one thing share it. */
  path: string;
  label: string;
  unit: string;
  /** The words it takes, where it takes no number. */
  choices?: readonly string[];
  /** Not for changing: the layout of the workbook rests on it. */
  fixed?: boolean;
  /** Where nobody knows the number. */
  mayBeEmpty?: boolean;
  read(context: RunContext): number | string;
}

/** Figures for one of two ways of stating something, by id, and whether a contract uses it. */
const ALTERNATIVES = new Map<string, (contract: Contract) => boolean>();
type AbsenceItem = 'leave' | 'sickness' | 'training' | 'induction' | 'supervision' | 'team_meetings';
for (const item of ['leave', 'sickness', 'training', 'induction', 'supervision', 'team_meetings'] as AbsenceItem[]) {
  ALTERNATIVES.set(`absence.${item}`, (c) => 'amount' in c.absence[item]);
  ALTERNATIVES.set(`absence.${item}Share`, (c) => 'share' in c.absence[item]);
}
const SALARIES: Record<string, (contract: Contract) => Salary> = {
  'supervision.supervisor_salary': (c) => c.supervision.supervisor_salary,
  'supervision.manager.salary': (c) => c.supervision.manager.salary,
  'supervision.admin.salary': (c) => c.supervision.admin.salary,
};
for (const [path, read] of Object.entries(SALARIES)) {
  ALTERNATIVES.set(path, (c) => 'amount' in read(c));
  ALTERNATIVES.set(`${path}.share`, (c) => 'share_of_basic' in read(c));
  ALTERNATIVES.set(`${path}.shareOfMinimum`, (c) => 'share_of_minimum_wage' in read(c));
}
ALTERNATIVES.set('pay.agency_rate', (c) => 'amount' in c.pay.agency_rate);
ALTERNATIVES.set('pay.agency_rate.shareOfMinimum', (c) => 'share_of_minimum_wage' in c.pay.agency_rate);
const POSTS: Record<string, (contract: Contract) => Posts> = {
  'supervision.manager.fte': (c) => c.supervision.manager.fte,
  'supervision.admin.fte': (c) => c.supervision.admin.fte,
};
for (const [path, read] of Object.entries(POSTS)) {
  ALTERNATIVES.set(path, (c) => 'amount' in read(c));
  ALTERNATIVES.set(`${path}.share`, (c) => 'share_of_posts' in read(c));
}
ALTERNATIVES.set(
  'supervision.on_call_manager.sessions_per_year',
  (c) => c.supervision.on_call_manager.sessions_per_year !== undefined,
);

ALTERNATIVES.set('price.cap_per_year', (c) => c.price.cap_per_year !== undefined);

/** Ways of stating something that only a contract that states it so has cells for. */
const ONLY_WHERE_STATED: { readonly [id: string]: (contract: Contract, row: number) => boolean } = {
  'price.items[].per_year': (c, row) => c.price.items[row]?.per_year !== undefined,
  'price.items[].per_visit': (c, row) => c.price.items[row]?.per_visit !== undefined,
  'price.places.number': (c) => c.price.places !== undefined,
  'price.places.occupancy': (c) => c.price.places !== undefined,
  'price.places.per_week': (c) => c.price.places?.per_week !== undefined,
  'price.places.per_night': (c) => c.price.places?.per_night !== undefined,
  'staff[].share': (c, row) => c.staff[row]?.share !== undefined,
  'staff[].posts': (c, row) => c.staff[row]?.posts !== undefined,
  'staff[].cases': (c, row) => c.staff[row]?.cases !== undefined,
  'staff[].per_worker': (c, row) => c.staff[row]?.per_worker !== undefined,
  'staff[].contracted_week': (c, row) => c.staff[row]?.contracted_week !== undefined,
};

/** What is there or not, whatever its number: who works and what is paid rest on it. */
const FIXED: { readonly [key: string]: (contract: Contract) => boolean } = {
  'contract.years': () => true,
  'demand.hours_per_week': (c) => c.demand.hours_per_week === 0,
  'price.per_hour': (c) => !isPaidByTheHour(c),
};

/** What an input cell is where nobody knows the number: empty, so that it may be typed. */
export const EMPTY = '';

/** Whether a figure's cell may hold `none` for a number. */
export function isAlternative(id: string): boolean {
  return ALTERNATIVES.has(id);
}

export function keyOf(figure: Figure, row: number): string {
  return figure.rows === undefined ? figure.id : `${figure.id}[${row}]`;
}

/** Every cell for a contract, in the order of the sums. `fixed`: keys of those that lay the workbook out. */
export function inputCells(context: RunContext, fixed: ReadonlySet<string>): InputCell[] {
  const { contract } = context;
  const cells = [...ownCells(context), ...wordCells(contract), ...listCells(contract), ...ruleCells()];
  return cells.map((cell) =>
    fixed.has(cell.key) || FIXED[cell.key]?.(contract) || isNothingAtAnyTime(cell, context)
      ? { ...cell, fixed: true }
      : cell,
  );
}

/** No price is laid out for hours in which nobody asks for anything. */
function isNothingAtAnyTime({ key, read }: InputCell, context: RunContext): boolean {
  return /^(?:cover|demand\.pattern)\[\d+\]\.(?:staff|share)$/.test(key) && read(context) === 0;
}

/** Figures with a cell of their own. */
function ownCells(context: RunContext): InputCell[] {
  const cells: InputCell[] = [];
  for (const figure of figures) {
    if (figure.kind !== 'input' || isWired(figure.id)) continue;
    const isUsed = ALTERNATIVES.get(figure.id);
    // The role under `pay` is stated there, and has no cells of its own.
    const listed = figure.rows === 'role' ? context.contract.staff.length : undefined;
    const count = figure.rows === undefined ? 1 : (listed ?? rowsIn(context, figure.rows));
    const isStated = ONLY_WHERE_STATED[figure.id];
    for (let row = 0; row < count; row++) {
      if (isStated && !isStated(context.contract, row)) continue;
      const number = (run: RunContext): number | string => {
        const amount = readLeaf(figure, run, row);
        return Number.isNaN(amount) ? EMPTY : amount;
      };
      cells.push({
        key: keyOf(figure, row),
        path: (figure.path ?? figure.id).replace('[]', `[${row}]`),
        label: figure.label,
        unit: figure.unit,
        mayBeEmpty: figure.nullable,
        read: (run) => (isUsed && !isUsed(run.contract) ? NONE : number(run)),
      });
    }
  }
  return cells;
}

const orEmpty = (amount: number | null | undefined): number | string => (amount === null ? EMPTY : orNone(amount));
const orNone = (amount: number | undefined): number | string => amount ?? NONE;
const yesOrNo = (yes: boolean | undefined): string => (yes ? 'yes' : 'no');
const YES_NO = ['yes', 'no'];

/** A part may stand for its share. */
function unitAt(path: string): string {
  return (fieldAt(path)?.unit ?? fieldAt(`${path}.share`)?.unit) || '';
}

/** The words of a field that takes nothing else. */
function wordsAt(path: string): readonly string[] | undefined {
  const { leaf, fields } = fieldAt(path) ?? {};
  return leaf && !fields && 'enum' in leaf.json
    ? leaf.words.filter((word) => word !== 'true' && word !== 'false')
    : undefined;
}

/** Words, and numbers in whose place a word may stand. */
function wordCells(contract: Contract): InputCell[] {
  /** Its unit, and the words it takes, are those of its field. */
  const cell = (
    path: string,
    label: string,
    read: (contract: Contract) => number | string,
    choices = wordsAt(path),
  ): InputCell => ({ key: path, path, label, unit: unitAt(path), choices, read: (context) => read(context.contract) });
  return [
    cell('pay.rate', 'Basic rate of pay, or the rate named', (c) =>
      typeof c.pay.rate === 'object' ? c.pay.rate.of : c.pay.rate,
    ),
    ...contract.staff.flatMap(({ role, rate }, at): InputCell[] => {
      // A scenario gives a rate of its own to a role that has none.
      const fixed = rate === undefined;
      const read = (c: Contract): PayRate | undefined => c.staff[at]?.rate;
      const named = cell(`staff[${at}].rate`, `Basic rate of pay, or the rate named: ${role}`, (c) => {
        const own = read(c) ?? NONE;
        return typeof own === 'object' ? own.of : own;
      });
      if (typeof rate !== 'object') return [{ ...named, fixed }];
      return [named, shareCell(named.path, `Share of the rate named: ${role}`, read)];
    }),
    ...(typeof contract.pay.rate === 'object'
      ? [shareCell('pay.rate', 'Basic rate of pay: share of the rate named', (c) => c.pay.rate)]
      : []),
    cell('pay.sick_pay', 'Sick pay', (c) => c.pay.sick_pay),
    cell('visit.wasted.billed', 'Share of the price of a wasted visit that is paid', (c) => c.visit.wasted.billed),
    cell('costs.mileage_rate', 'Mileage rate', (c) => c.costs.mileage_rate),
    cell('on_costs.national_insurance', 'National Insurance, or its share of pay', ({ on_costs }) =>
      on_costs.national_insurance === 'statutory' ? 'statutory' : on_costs.national_insurance.share,
    ),
    cell(
      'on_costs.national_insurance.of',
      'What that share is of',
      ({ on_costs }) => (on_costs.national_insurance === 'statutory' ? NONE : on_costs.national_insurance.of),
      ['worked-pay', 'gross-pay', NONE],
    ),
    cell('on_costs.pension.employer', "Employer's pension contribution", (c) => c.on_costs.pension.employer),
    cell('on_costs.pension.of', 'What the pension is of', (c) => c.on_costs.pension.of),
    cell('on_costs.apprenticeship_levy', 'The employer pays the apprenticeship levy', (c) =>
      yesOrNo(c.on_costs.apprenticeship_levy),
    ),
    cell('overheads.share', 'Overheads', (c) => c.overheads.share),
    cell('overheads.of', 'What overheads are a share of', (c) => c.overheads.of),
    cell('overheads.contingency', 'Contingency', (c) => c.overheads.contingency.share),
    cell('overheads.contingency.of', 'What contingency is a share of', (c) => c.overheads.contingency.of),
    cell('overheads.surplus', 'Surplus', (c) => c.overheads.surplus.share),
    cell('overheads.surplus.of', 'What surplus is a share of', (c) => c.overheads.surplus.of),
    cell('price.indexation', 'Yearly rise of the price', (c) => c.price.indexation),
    cell('price.early_payment.within', 'Days within which the discount is earned', (c) =>
      orNone(c.price.early_payment.within),
    ),
    cell('lone_working.allowed', 'Workers may work alone', (c) => yesOrNo(c.lone_working.allowed)),
    cell('contract.authority_kind', 'Kind of authority', (c) => c.contract.authority_kind),
    ...contract.costs.other.flatMap(({ name }, at) => [
      cell(`costs.other[${at}].amount`, `Named line: ${name}`, (c) => orNone(c.costs.other[at]?.amount)),
      cell(`costs.other[${at}].per`, `Named line: ${name}, for each`, (c) => c.costs.other[at]?.per ?? NONE),
    ]),
  ];
}

/** Of a rate that is named, such as 110% of the minimum wage. */
function shareCell(path: string, label: string, read: (contract: Contract) => PayRate | undefined): InputCell {
  const shareOf = (rate: PayRate | undefined): number => (typeof rate === 'object' ? rate.share : 1);
  return { key: `${path}.share`, path, label, unit: 'share', read: ({ contract }) => shareOf(read(contract)) };
}

/** Prices, windows and what the scenarios take from `safe` and `in_house`. */
function listCells(contract: Contract): InputCell[] {
  const cells: InputCell[] = [];
  const add = (path: string, label: string, read: (contract: Contract) => number | null | undefined): void => {
    const mayBeEmpty = read(contract) === null;
    cells.push({
      key: path,
      path,
      label,
      unit: unitAt(path),
      mayBeEmpty,
      read: (context) => orEmpty(read(context.contract)),
    });
  };
  if (contract.price.per_hour !== undefined) add('price.per_hour', 'Price of an hour', (c) => c.price.per_hour);
  contract.price.rates.forEach((rate, at) => {
    if (rate.per_visit === undefined)
      add(`price.rates[${at}].per_hour`, 'Price of an hour, by this line', (c) => c.price.rates[at]?.per_hour);
    else add(`price.rates[${at}].per_visit`, 'Price of a visit, by this line', (c) => c.price.rates[at]?.per_visit);
  });
  contract.demand.pattern.forEach((_, at) => {
    add(`demand.pattern[${at}].share`, 'Share of demand in this window', (c) => c.demand.pattern[at]?.share);
  });
  contract.cover.forEach(({ mode, per_session }, at) => {
    if (per_session !== undefined)
      add(`cover[${at}].per_session`, 'Price of a session of this window', (c) => c.cover[at]?.per_session);
    add(`cover[${at}].staff`, `Staff on cover in this window, ${mode}`, (c) => c.cover[at]?.staff);
  });
  contract.pay.enhancements.forEach((_, at) => {
    add(`pay.enhancements[${at}].extra`, 'Extra pay in this window', (c) => c.pay.enhancements[at]?.extra);
  });
  contract.safe.cover?.forEach(({ mode }, at) => {
    add(`safe.cover[${at}].staff`, `Staff that safe cover takes, ${mode}`, (c) => c.safe.cover?.[at]?.staff);
  });
  contract.safe.enhancements?.forEach((_, at) => {
    add(
      `safe.enhancements[${at}].extra`,
      'Extra pay of the fair-work scenario',
      (c) => c.safe.enhancements?.[at]?.extra,
    );
  });
  add('safe.second_worker', 'Safe share of hours with a second worker', (c) => c.safe.second_worker);
  add('safe.span', 'Safe number of posts to a supervisor', (c) => c.safe.span);
  const either = (path: string, label: string, read: (contract: Contract) => Absence | undefined): void => {
    add(path, label, (c) => pick(read(c), 'amount'));
    const key = `${path}Share`;
    const asShare = (context: RunContext) => orNone(pick(read(context.contract), 'share'));
    cells.push({ key, path, label: `${label}, as a share of on-duty hours`, unit: 'share', read: asShare });
  };
  either('safe.supervision', 'Safe supervision', (c) => c.safe.supervision);
  either('safe.training', 'Safe training', (c) => c.safe.training);
  add('in_house.pension', "Pension of the authority's own staff", (c) => c.in_house.pension);
  return cells;
}

function pick(absence: Absence | undefined, way: 'amount' | 'share'): number | undefined {
  return absence && way in absence ? (absence as Record<'amount' | 'share', number>)[way] : undefined;
}

/** What a scenario changes that a contract cannot say. */
function ruleCells(): InputCell[] {
  const payPointOf = ({ rules }: RunContext): string => rules.payPoint ?? NONE;
  const cell = (key: string, label: string, choices: string[], read: InputCell['read']): InputCell => ({
    key: `rules.${key}`,
    path: '',
    label,
    unit: '',
    choices,
    read,
  });
  return [
    cell(
      'payFloor',
      'Scenario: pay is at least this rate',
      [NONE, 'minimum-wage', 'real-living-wage', 'real-living-wage-london'],
      ({ rules }) => rules.payFloor ?? NONE,
    ),
    {
      ...cell('payPoint', 'Scenario: pay is that of this point of the pay spine', [], payPointOf),
      choices: undefined,
      fixed: true,
    },
    cell('milesAtRunningCost', 'Scenario: miles are paid at no more than their running cost', YES_NO, ({ rules }) =>
      yesOrNo(rules.milesAtRunningCost),
    ),
    cell('sicknessOutOfBasic', 'Scenario: sickness stated as a share comes out of basic pay too', YES_NO, ({ rules }) =>
      yesOrNo(rules.sicknessOutOfBasic),
    ),
  ];
}
