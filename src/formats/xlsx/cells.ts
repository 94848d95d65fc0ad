// The cells of the sheet of inputs: one for each value of the contract that a reader may change and see the results move.
//
// Most are one figure each. Where the contract takes a word or a number (`statutory` or 5%), the cell takes either too,
// and the figures behind it are worked out from the cell.
import { fieldAt } from '../../contract/schema.ts';
import type { Absence, Contract, Posts, Salary } from '../../contract/types.ts';
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

/** Whether a figure's cell may hold `none` for a number. */
export function isAlternative(id: string): boolean {
  return ALTERNATIVES.has(id);
}

export function keyOf(figure: Figure, row: number): string {
  return figure.rows === undefined ? figure.id : `${figure.id}[${row}]`;
}

/** Every cell for a contract, in the order of the sums. */
export function inputCells(context: RunContext): InputCell[] {
  return [...ownCells(context), ...wordCells(context.contract), ...listCells(context.contract), ...ruleCells()];
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
    for (let row = 0; row < count; row++)
      cells.push({
        key: keyOf(figure, row),
        path: (figure.path ?? figure.id).replace('[]', `[${row}]`),
        label: figure.label,
        unit: figure.unit,
        fixed: figure.id === 'contract.years',
        read: (run) => (isUsed && !isUsed(run.contract) ? NONE : readLeaf(figure, run, row)),
      });
  }
  return cells;
}

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
    ...contract.staff.flatMap(({ role, rate }, at) =>
      rate === undefined
        ? []
        : [
            cell(`staff[${at}].rate`, `Basic rate of pay, or the rate named: ${role}`, (c) => {
              const own = c.staff[at]?.rate ?? NONE;
              return typeof own === 'object' ? own.of : own;
            }),
          ],
    ),
    cell('pay.sick_pay', 'Sick pay', (c) => c.pay.sick_pay),
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

/** Prices, windows and what the scenarios take from `safe` and `in_house`. */
function listCells(contract: Contract): InputCell[] {
  const cells: InputCell[] = [];
  const add = (
    path: string,
    label: string,
    unit: string,
    read: (contract: Contract) => number | null | undefined,
  ): void => {
    cells.push({ key: path, path, label, unit, read: (context) => orNone(read(context.contract) ?? undefined) });
  };
  add('price.per_hour', 'Price of an hour', 'GBP/hour', (c) => c.price.per_hour);
  contract.price.rates.forEach((rate, at) => {
    if (rate.per_visit == null)
      add(
        `price.rates[${at}].per_hour`,
        'Price of an hour, by this line',
        'GBP/hour',
        (c) => c.price.rates[at]?.per_hour,
      );
    else
      add(
        `price.rates[${at}].per_visit`,
        'Price of a visit, by this line',
        'GBP/visit',
        (c) => c.price.rates[at]?.per_visit,
      );
  });
  contract.demand.pattern.forEach((_, at) => {
    add(`demand.pattern[${at}].share`, 'Share of demand in this window', 'share', (c) => c.demand.pattern[at]?.share);
  });
  contract.cover.forEach(({ mode }, at) => {
    add(`cover[${at}].staff`, `Staff on cover in this window, ${mode}`, 'workers', (c) => c.cover[at]?.staff);
  });
  contract.pay.enhancements.forEach((_, at) => {
    add(`pay.enhancements[${at}].extra`, 'Extra pay in this window', 'share', (c) => c.pay.enhancements[at]?.extra);
  });
  contract.safe.cover?.forEach(({ mode }, at) => {
    add(`safe.cover[${at}].staff`, `Staff that safe cover takes, ${mode}`, 'workers', (c) => c.safe.cover?.[at]?.staff);
  });
  contract.safe.enhancements?.forEach((_, at) => {
    add(
      `safe.enhancements[${at}].extra`,
      'Extra pay of the fair-work scenario',
      'share',
      (c) => c.safe.enhancements?.[at]?.extra,
    );
  });
  add('safe.second_worker', 'Safe share of hours with a second worker', 'share', (c) => c.safe.second_worker);
  add('safe.span', 'Safe number of posts to a supervisor', 'posts/worker', (c) => c.safe.span);
  const either = (
    path: string,
    label: string,
    unit: string,
    read: (contract: Contract) => Absence | undefined,
  ): void => {
    add(path, label, unit, (c) => pick(read(c), 'amount'));
    const key = `${path}Share`;
    const asShare = (context: RunContext) => orNone(pick(read(context.contract), 'share'));
    cells.push({ key, path, label: `${label}, as a share of on-duty hours`, unit: 'share', read: asShare });
  };
  either('safe.supervision', 'Safe supervision', 'hours/month/post', (c) => c.safe.supervision);
  either('safe.training', 'Safe training', 'days/year', (c) => c.safe.training);
  add('in_house.pension', "Pension of the authority's own staff", 'share', (c) => c.in_house.pension);
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
