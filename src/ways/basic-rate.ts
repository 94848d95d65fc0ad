import { isOfTheFile } from '../contract/text/place.ts';
import type { Contract, ContractFile, Salary } from '../contract/types.ts';
import { isLess } from '../engine/hair.ts';
import type { ScenarioRules } from '../figures/context.ts';
import { wageFactor } from '../figures/money.ts';
import { lowestIn } from '../figures/pay/lowest.ts';
import { perHourWorked } from '../figures/pay/per-hour-worked.ts';
import { rate, roleRate } from '../figures/pay/rate.ts';
import { postPaid } from '../figures/staff/post.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { money } from '../words/words.ts';
import { pricePath } from './hours-given.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** What would have to be paid may be under the minimum wage; the sums of a contract never are. */
const AS_STATED: ScenarioRules = { payAsStated: true };

/** £ an hour: pay of nothing has no sums. */
const LEAST = 0.01;

/** Salaries that are a share of basic pay stay what they are. */
function held(salary: Salary, { run: { results } }: Setting): Salary {
  if ('amount' in salary) return salary;
  if ('share_of_minimum_wage' in salary) return salary;
  const basic = results.value(rate) * results.value(postPaid);
  return { amount: (salary.share_of_basic * basic) / results.value(wageFactor) };
}

/** Every rate of its own falls by as much as the average does. Roles are known by their place: another lever may have made them anew. */
function apply(contract: Contract, value: number, setting: Setting): Contract {
  const { supervision } = contract;
  const { results, context } = setting.run;
  const fall = value / (results.value(rate) * results.value(wageFactor));
  // By place: another lever may have changed a role before. The roles of a run are those listed, in their order.
  const ownRate = (at: number): number => fall * results.value(roleRate, at);
  const underPay = context.roles.findIndex((role) => role.rate === undefined);
  return {
    ...contract,
    pay: { ...contract.pay, rate: underPay >= 0 ? ownRate(underPay) : contract.pay.rate },
    staff: contract.staff.map((role, at) => (role.rate === undefined ? role : { ...role, rate: ownRate(at) })),
    supervision: {
      ...supervision,
      supervisor_salary: held(supervision.supervisor_salary, setting),
      manager: { ...supervision.manager, salary: held(supervision.manager.salary, setting) },
      admin: { ...supervision.admin, salary: held(supervision.admin.salary, setting) },
    },
  };
}

function specified({ run }: Setting): number {
  return run.results.value(rate);
}

/** The average basic rate at which the lowest of all roles is at its minimum wage. */
function leastLawful(setting: Setting): number {
  const { results, context } = setting.run;
  return (setting.minimumWage * specified(setting)) / results.value(roleRate, lowestIn(context));
}

/** An average of several roles may be over the minimum wage of the one that it leaves under its own. */
function isUnder(value: number, { run: { results, context }, minimumWage, minimumWords }: Setting): string {
  if (value < minimumWage) return `is under ${minimumWords}`;
  const lowest = lowestIn(context);
  const left = (value / results.value(rate)) * results.value(roleRate, lowest);
  return `leaves ${money(left)} for ${context.roles[lowest]?.role ?? 'one role'}, under ${minimumWords}`;
}

/** The first rate of pay that the file states: for all, or for a role. */
function statedRate(inputs: ContractFile['inputs'], roles: number): string | undefined {
  const paths = ['pay.rate', ...Array.from({ length: roles }, (_, at) => `staff[${at}].rate`)];
  return paths.find((path) => isOfTheFile(inputs.get(path)));
}

export const basicRate: Lever = {
  id: 'basic-rate',
  label: 'A lower basic rate of pay',
  unit: 'GBP/hour',
  movesMoneyAlone: true,
  range: (setting) => ({ from: specified(setting), to: LEAST }),
  apply,
  gapAt: (value, setting) =>
    setting.income - setting.resultsOf(apply(setting.contract, value, setting), AS_STATED).value(totalCost),
  kind: (value, setting) => (isLess(value, leastLawful(setting)) ? 'unlawful' : 'lawful'),
  leaves: (value, setting) => ({
    payPerHour: setting.resultsOf(apply(setting.contract, value, setting), AS_STATED).value(perHourWorked),
    minimumWage: setting.minimumWage,
  }),
  say({ value, enough, saves }, setting) {
    const law = `It is set against ${setting.minimumWords}.`;
    if (!enough)
      return `No rate of pay closes the gap: work for nothing would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short. ${law}`;
    const own = money(specified(setting));
    // A fraction of a penny less would read as no less.
    const lower = money(value) === own ? money(value, 4) : money(value);
    return isLess(value, leastLawful(setting))
      ? `No lawful rate of pay closes the gap: at ${lower} an hour, where these sums have ${own}, income would meet cost, and that ${isUnder(value, setting)}.`
      : `Income meets cost at a basic rate of ${lower} an hour, where these sums have ${own}. ${law}`;
  },
  question: 'What is the hourly rate, and has anybody but the provider seen the payroll?',
  invitedBy(setting, inputs) {
    const path = statedRate(inputs, setting.contract.staff.length);
    return path === undefined
      ? { path: pricePath(setting), how: 'no rate of pay is stated with the price' }
      : { path, how: 'a rate is stated, and nothing says who checks it' };
  },
  /** A combination lowers pay only as far as the law lets it. */
  inCombination(setting) {
    const least = leastLawful(setting);
    return isLess(least, specified(setting)) ? { from: specified(setting), to: least } : undefined;
  },
};
