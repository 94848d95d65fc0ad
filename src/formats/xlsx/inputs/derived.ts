// Inputs that a scenario works out from others, as formulas of the contract as specified. `follow.ts` takes one only
// where it gives what the scenario itself gives, for contracts of many kinds.
import type { Figure } from '../../../engine/figure.ts';
import { NONE } from '../../../engine/workbook.ts';
import { daysPerWeek, daysPerYear, monthsPerYear, workingDaysPerWeek } from '../../../figures/constants.ts';
import { postOffDuty, postOffDutyShare, postOnDuty, postPaid } from '../../../figures/staff/post.ts';
import { peopleInPost } from '../../../figures/staff/roles.ts';
import { numberOrNothing } from '../wiring.ts';

/** Of the contract as specified, by the key of the cell. */
export type Values = ReadonlyMap<string, number | string>;

export interface Rule {
  value(values: Values): number | string;
  /** `named` gives the name of a figure of the contract as specified; `has` says whether there is such a cell. */
  formula(call: (key: string) => string, named: (figure: Figure) => string, has: (key: string) => boolean): string;
}

const amount = (values: Values, key: string): number => {
  const found = values.get(key);
  return typeof found === 'number' ? found : 0;
};
const isStated = (values: Values, key: string): boolean => typeof values.get(key) === 'number';

const PAID = 'visit.travel_paid';
const FROM_HOME = 'visit.travel_from_home';
const MILES = 'visit.miles';
const SECOND = 'lone_working.second_worker';
const SPAN = 'supervision.span';
const WEEK = 'pay.full_time_week';
const PENSION = 'on_costs.pension.employer';
const LONDON = 'real-living-wage-london';
const TURNOVER = 'costs.turnover';
const WORKING_DAYS = workingDaysPerWeek.value ?? 1;
const MONTHS = monthsPerYear.value ?? 0;

/** By the key of the cell, the rules that some scenario follows. */
export const DERIVED: { readonly [key: string]: readonly Rule[] } = {
  [PAID]: [
    {
      value: (v) => 1 - amount(v, FROM_HOME),
      formula: (call) => `1-${call(FROM_HOME)}`,
    },
    {
      value: (v) => Math.max(amount(v, PAID), 1 - amount(v, FROM_HOME)),
      formula: (call) => `MAX(${call(PAID)},1-${call(FROM_HOME)})`,
    },
  ],
  [MILES]: [
    {
      value: (v) => amount(v, MILES) * (1 - amount(v, FROM_HOME)),
      formula: (call) => `${call(MILES)}*(1-${call(FROM_HOME)})`,
    },
  ],
  [SECOND]: [
    {
      value: (v) => Math.max(amount(v, SECOND), amount(v, 'safe.second_worker')),
      formula: (call) => `MAX(${call(SECOND)},${numberOrNothing(call('safe.second_worker'))})`,
    },
  ],
  [SPAN]: [
    {
      value: (v) => {
        const [own, safe] = [amount(v, SPAN), amount(v, 'safe.span')];
        return isStated(v, 'safe.span') && (own === 0 || safe < own) ? safe : own;
      },
      formula: (call) => {
        const [own, safe] = [call(SPAN), call('safe.span')];
        return `IF(ISNUMBER(${safe}),IF(OR(${own}=0,${safe}<${own}),${safe},${own}),${own})`;
      },
    },
  ],
  [PENSION]: [
    {
      value: (v) => v.get(isStated(v, 'in_house.pension') ? 'in_house.pension' : PENSION) ?? NONE,
      formula: (call) => `IF(ISNUMBER(${call('in_house.pension')}),${call('in_house.pension')},${call(PENSION)})`,
    },
  ],
  'rules.payFloor': [
    {
      value: (v) =>
        ratesNamed((key) => v.has(key)).some((key) => v.get(key) === LONDON) ? LONDON : 'real-living-wage',
      formula: (call, _, has) => {
        const london = ratesNamed(has).map((key) => `${call(key)}="${LONDON}"`);
        return `IF(OR(${london.join(',')}),"${LONDON}","real-living-wage")`;
      },
    },
  ],
  ...whicheverTakesMore('supervision'),
  ...whicheverTakesMore('training'),
};

/** Every cell in which somebody's rate of pay may be named. */
function ratesNamed(has: (key: string) => boolean): string[] {
  const keys = ['pay.rate'];
  for (let at = 0; has(`staff[${at}].rate`); at++) keys.push(`staff[${at}].rate`);
  return keys;
}

type Item = 'leave' | 'sickness' | 'training' | 'induction' | 'supervision' | 'team_meetings';

/** Hours of a full-time post that one unit of each item takes. */
const HOURS_A_UNIT: Record<Item, (values: Values) => number> = {
  leave: (v) => amount(v, WEEK),
  sickness: (v) => amount(v, WEEK) / WORKING_DAYS,
  training: (v) => (peopleIn(v) * amount(v, WEEK)) / WORKING_DAYS,
  induction: (v) => (peopleIn(v) * amount(v, TURNOVER) * amount(v, WEEK)) / WORKING_DAYS,
  supervision: (v) => peopleIn(v) * MONTHS,
  team_meetings: (v) => peopleIn(v) * MONTHS,
};

/** Workers who share a full-time post, on average over roles by their shares; a contract by posts alone is not followed. */
function peopleIn(values: Values): number {
  let [shares, heads] = [0, 0];
  for (let at = 0; values.has(`staff[].share[${at}]`); at++) {
    const share = amount(values, `staff[].share[${at}]`);
    shares += share;
    heads += share / (amount(values, `staff[].contracted_week[${at}]`) || amount(values, 'pay.contracted_week'));
  }
  return amount(values, WEEK) * (shares > 0 ? heads / shares : 1 / amount(values, 'pay.contracted_week'));
}

/** Hours on duty that time off leaves a full-time post, one item of it being the safe one. */
function onDuty(values: Values, safe?: Item): number {
  let [hours, share] = [0, 0];
  for (const item of Object.keys(HOURS_A_UNIT) as Item[]) {
    const key = `${item === safe ? 'safe' : 'absence'}.${item}`;
    hours += amount(values, key) * HOURS_A_UNIT[item](values);
    share += amount(values, `${key}Share`);
  }
  return ((amount(values, WEEK) * (daysPerYear.value ?? 0)) / (daysPerWeek.value ?? 1) - hours) / (1 + share);
}

/** Of the contract's own time off duty and the safe one, the one that takes more of a post: amount and share alike. */
function whicheverTakesMore(item: 'supervision' | 'training'): { [key: string]: readonly Rule[] } {
  const [own, safe] = [`absence.${item}`, `safe.${item}`];
  const rule = (way: '' | 'Share'): Rule => ({
    value: (v) => v.get(`${onDuty(v, item) < onDuty(v) ? safe : own}${way}`) ?? NONE,
    formula: (call, named) => {
      const moved = (from: string, to: string): string => `${numberOrNothing(call(from))}-${numberOrNothing(call(to))}`;
      const one = item === 'training' ? `${call(WEEK)}/${named(workingDaysPerWeek)}` : named(monthsPerYear);
      const unit = `${one}*${named(peopleInPost)}`;
      const hours = `${named(postPaid)}-${named(postOffDuty)}+(${moved(own, safe)})*${unit}`;
      const share = `1+${named(postOffDutyShare)}-(${moved(`${own}Share`, `${safe}Share`)})`;
      return `IF((${hours})/(${share})<${named(postOnDuty)},${call(`${safe}${way}`)},${call(`${own}${way}`)})`;
    },
  });
  return { [own]: [rule('')], [`${own}Share`]: [rule('Share')] };
}
