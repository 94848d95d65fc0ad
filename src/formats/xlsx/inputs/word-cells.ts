// Cells that take a word, or a number in whose place a word may stand: those of the contract, and what a scenario changes
// that no contract can say.
import { valueAt } from '../../../contract/tree.ts';
import type { Contract, PayRate } from '../../../contract/types.ts';
import { NONE } from '../../../engine/workbook.ts';
import type { RunContext } from '../../../figures/context.ts';
import { NAMED_RATES } from '../runs.ts';
import { cellAt, held, type InputCell, YES_NO } from './cell.ts';

export function wordCells(contract: Contract): InputCell[] {
  const ofNationalInsurance = cellAt('on_costs.national_insurance.of');
  return [
    ...rateCells('pay.rate', 'Basic rate of pay', contract),
    // A scenario gives a rate of its own to a role that has none.
    ...contract.staff.flatMap(({ role, rate }, at) =>
      rateCells(`staff[${at}].rate`, `Basic rate of pay of ${role}`, contract).map((cell) => ({
        ...cell,
        fixed: rate === undefined,
      })),
    ),
    cellAt('pay.sick_pay'),
    cellAt('visit.wasted.billed'),
    cellAt('costs.mileage_rate'),
    {
      ...cellAt('on_costs.national_insurance'),
      read: ({ contract: { on_costs } }) =>
        on_costs.national_insurance === 'statutory' ? 'statutory' : on_costs.national_insurance.share,
    },
    {
      ...ofNationalInsurance,
      choices: [...(ofNationalInsurance.choices ?? []), NONE],
      // Only what is statutory is of nothing: a scenario that makes it so changes this too.
      read: ({ contract: { on_costs } }) =>
        on_costs.national_insurance === 'statutory' ? NONE : on_costs.national_insurance.of,
    },
    cellAt('on_costs.pension.employer'),
    cellAt('on_costs.pension.of'),
    cellAt('on_costs.apprenticeship_levy'),
    cellAt('overheads.share'),
    cellAt('overheads.of'),
    cellAt('overheads.contingency', 'overheads.contingency.share'),
    cellAt('overheads.contingency.of'),
    cellAt('overheads.surplus', 'overheads.surplus.share'),
    cellAt('overheads.surplus.of'),
    cellAt('price.indexation'),
    cellAt('price.early_payment.within'),
    cellAt('lone_working.allowed'),
    cellAt('contract.authority_kind'),
    ...contract.costs.other.flatMap(({ name }, at) => [
      { ...cellAt(`costs.other[${at}].amount`), label: `Named line: ${name}` },
      { ...cellAt(`costs.other[${at}].per`), label: `Named line: ${name}, for each` },
    ]),
  ];
}

/** The cell of a rate of pay, and that of its share where a contract states one, such as 110% of the minimum wage. */
function rateCells(path: string, name: string, stated: Contract): InputCell[] {
  const rateIn = valueAt(path) as (contract: Contract) => PayRate | undefined;
  const named: InputCell = {
    ...cellAt(path),
    label: `${name}, or the rate named`,
    read({ contract }) {
      const rate = rateIn(contract);
      return held(typeof rate === 'object' ? rate.of : rate);
    },
  };
  if (typeof rateIn(stated) !== 'object') return [named];
  const ofNamed: InputCell = {
    key: `${path}.share`,
    path,
    label: `${name}: share of the rate named`,
    unit: 'share',
    read({ contract }) {
      const rate = rateIn(contract);
      return typeof rate === 'object' ? rate.share : 1;
    },
  };
  return [named, ofNamed];
}

/** What a scenario changes that a contract cannot say. */
export function ruleCells(): InputCell[] {
  const cell = (key: keyof RunContext['rules'], label: string, choices?: string[], ifSilent = NONE): InputCell => ({
    key: `rules.${key}`,
    path: '',
    label: `Scenario: ${label}`,
    unit: '',
    choices,
    read: ({ rules }) => held(rules[key] ?? ifSilent),
  });
  return [
    cell('payFloor', 'pay is at least this rate', [NONE, ...NAMED_RATES]),
    { ...cell('payPoint', 'pay is that of this point of the pay spine'), fixed: true },
    cell('milesAtRunningCost', 'miles are paid at no more than their running cost', YES_NO, 'no'),
    cell('sicknessOutOfBasic', 'sickness stated as a share comes out of basic pay too', YES_NO, 'no'),
  ];
}
