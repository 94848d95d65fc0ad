import type { Contract, Salary } from '../contract/types.ts';
import { A_HAIR } from '../engine/hair.ts';
import { wageFactor } from '../figures/money.ts';
import { perHourWorked } from '../figures/pay/per-hour-worked.ts';
import { rate } from '../figures/pay/rate.ts';
import { postPaid } from '../figures/staff/post.ts';
import { money } from '../words/words.ts';
import { pricePath } from './hours-given.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** £ an hour: pay of nothing has no sums. */
const LEAST = 0.01;

/** Salaries that are a share of basic pay stay what they are. */
function held(salary: Salary, { run: { results } }: Setting): Salary {
  if ('amount' in salary) return salary;
  if ('share_of_minimum_wage' in salary) return salary;
  const basic = results.value(rate) * results.value(postPaid);
  return { amount: (salary.share_of_basic * basic) / results.value(wageFactor) };
}

function apply(contract: Contract, value: number, setting: Setting): Contract {
  const { supervision } = contract;
  return {
    ...contract,
    pay: { ...contract.pay, rate: value / setting.run.results.value(wageFactor) },
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

export const basicRate: Lever = {
  id: 'basic-rate',
  label: 'A lower basic rate of pay',
  unit: 'GBP/hour',
  range: (setting) => ({ from: specified(setting), to: LEAST }),
  apply,
  kind: (value, setting) => (value < setting.minimumWage - A_HAIR ? 'unlawful' : 'lawful'),
  leaves: (value, setting) => ({
    payPerHour: setting.resultsOf(apply(setting.contract, value, setting)).value(perHourWorked),
    minimumWage: setting.minimumWage,
  }),
  say({ value, enough, saves }, setting) {
    const least = setting.minimumWage;
    const law = `The adult minimum wage is ${money(least)}.`;
    if (!enough)
      return `No rate of pay closes the gap: work for nothing would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short. ${law}`;
    const against = value < least - A_HAIR ? `That is under the adult minimum wage of ${money(least)}.` : law;
    const own = money(specified(setting));
    // A fraction of a penny less would read as no less.
    const lower = money(value) === own ? money(value, 4) : money(value);
    return `Income meets cost at a basic rate of ${lower} an hour, where ${own} is specified. ${against}`;
  },
  question: 'What is the hourly rate, and has anybody but the provider seen the payroll?',
  invitedBy: (setting, inputs) =>
    inputs.get('pay.rate')?.origin === 'stated'
      ? { path: 'pay.rate', how: 'a rate is stated, and nothing says who checks it' }
      : { path: pricePath(setting), how: 'no rate of pay is stated with the price' },
  /** A combination lowers pay only as far as the law lets it. */
  inCombination(setting) {
    const least = setting.minimumWage;
    return specified(setting) > least + A_HAIR ? { from: specified(setting), to: least } : undefined;
  },
};
