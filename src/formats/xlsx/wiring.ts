// How figures are read from the cells of the sheet of inputs, where a cell is more than the figure's number.

/** Calls an input's cell by its key, in the column of the scenario. */
export type CallCell = (key: string) => string;

const number = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},0)`;
const isNumber = (cell: string): string => `IF(ISNUMBER(${cell}),1,0)`;
const isWord = (cell: string): string => `IF(ISNUMBER(${cell}),0,1)`;
const is = (cell: string, word: string): string => `IF(${cell}="${word}",1,0)`;
const where = (cell: string, word: string, amount: string): string => `IF(${cell}="${word}",${number(amount)},0)`;

type Wire = (call: CallCell, row: number) => string;

const shareOf =
  (share: string, of: string, base: string): Wire =>
  (call) =>
    where(call(of), base, call(share));
const perLine =
  (per: string): Wire =>
  (call, row) =>
    where(call(`costs.other[${row}].per`), per, call(`costs.other[${row}].amount`));

/** By the id of the figure. */
const WIRES: { readonly [id: string]: Wire } = {
  'pay.rateStated': (call) => number(call('pay.rate')),
  'staff[].rate': (call, row) => number(call(`staff[${row}].rate`)),
  'pay.sickPayFull': (call) => is(call('pay.sick_pay'), 'full'),
  'costs.mileage_rate': (call) => number(call('costs.mileage_rate')),
  'costs.mileageIsApproved': (call) => is(call('costs.mileage_rate'), 'approved'),
  'costs.mileageAtRunningCost': (call) => is(call('rules.milesAtRunningCost'), 'yes'),
  'costs.other.perVisit': perLine('visit'),
  'costs.other.perContactHour': perLine('contact-hour'),
  'costs.other.perWorker': perLine('worker'),
  'costs.other.perDutyHour': perLine('duty-hour'),
  'costs.other.perItem': perLine('item'),
  'costs.other.perPlaceWeek': perLine('place-week'),
  'costs.other.perWeek': perLine('week'),
  'costs.other.perMonth': perLine('month'),
  'costs.other.perYear': perLine('year'),
  'on_costs.national_insurance.share': (call) => number(call('on_costs.national_insurance')),
  'on_costs.nationalInsuranceIsShare': (call) => isNumber(call('on_costs.national_insurance')),
  'on_costs.nationalInsuranceOfGrossPay': (call) => is(call('on_costs.national_insurance.of'), 'gross-pay'),
  'on_costs.pension.employer': (call) => number(call('on_costs.pension.employer')),
  'on_costs.pensionIsStatutory': (call) => isWord(call('on_costs.pension.employer')),
  'on_costs.pensionOfQualifyingEarnings': (call) => is(call('on_costs.pension.of'), 'qualifying-earnings'),
  'on_costs.pensionOfGrossPay': (call) => is(call('on_costs.pension.of'), 'gross-pay'),
  'on_costs.apprenticeship_levy': (call) => is(call('on_costs.apprenticeship_levy'), 'yes'),
  'overheads.shareOfCost': shareOf('overheads.share', 'overheads.of', 'cost'),
  'overheads.shareOfPrice': shareOf('overheads.share', 'overheads.of', 'price'),
  'overheads.contingencyOfCost': shareOf('overheads.contingency', 'overheads.contingency.of', 'cost'),
  'overheads.contingencyOfPrice': shareOf('overheads.contingency', 'overheads.contingency.of', 'price'),
  'overheads.surplusOfCost': shareOf('overheads.surplus', 'overheads.surplus.of', 'cost'),
  'overheads.surplusOfPrice': shareOf('overheads.surplus', 'overheads.surplus.of', 'price'),
  'absence.sicknessInBasic': (call) =>
    `IF(ISNUMBER(${call('absence.sicknessShare')}),IF(${call('rules.sicknessOutOfBasic')}="yes",0,1),0)`,
  'price.indexation': (call) => number(call('price.indexation')),
  'price.indexedToWages': (call) => is(call('price.indexation'), 'wages'),
  'price.indexedToPrices': (call) => is(call('price.indexation'), 'prices'),
  'price.early_payment.within': (call) =>
    `IF(ISNUMBER(${call('price.early_payment.within')}),${call('price.early_payment.within')},${call('price.payment_terms')})`,
  'supervision.onCallSessionsStated': (call) => isNumber(call('supervision.on_call_manager.sessions_per_year')),
  'supervision.supervisor_salary.isShare': (call) => isNumber(call('supervision.supervisor_salary.share')),
  'supervision.manager.salary.isShare': (call) => isNumber(call('supervision.manager.salary.share')),
  'supervision.admin.salary.isShare': (call) => isNumber(call('supervision.admin.salary.share')),
  'supervision.supervisor_salary.isShareOfMinimum': (call) =>
    isNumber(call('supervision.supervisor_salary.shareOfMinimum')),
  'supervision.manager.salary.isShareOfMinimum': (call) => isNumber(call('supervision.manager.salary.shareOfMinimum')),
  'supervision.admin.salary.isShareOfMinimum': (call) => isNumber(call('supervision.admin.salary.shareOfMinimum')),
};

/** Whether a figure is read from cells of another kind than its own. */
export function isWired(id: string): boolean {
  return Object.hasOwn(WIRES, id);
}

/** The formula of a wired figure; undefined where it has a cell of its own, or none. */
export function wired(id: string, row: number, call: CallCell): string | undefined {
  return isWired(id) ? WIRES[id]?.(call, row) : undefined;
}

/** A cell that may hold `none`. */
export { number as numberOrNothing };
