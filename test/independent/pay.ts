// Sections 6 and 7 of the method: pay and on-costs, role by role.
//
// READINGS
//  1. Pay is not law: sick pay's "weekly pay" and the on-costs of every period use the year's one average rate of a role.
//  2. A share of sickness in `legalMinimum`: still a share for post.onDuty, and paid by statute for as many days of W/5.
//  3. `fairWork`: the floor is `real-living-wage`, on each day; London's where the contract itself names that one for anybody.
//     The rates of `fairWork` and `inHouse` are named rates for `pay.perHourWorked`, so their role.rate counts.
//  4. `inHouse`: a role's own rate is set against the pay point on each day; the rate under `pay` gives way to it.
//  5. The statutory pension share applies to whatever base is named.
//  6. `pay.agency` is not below 0 as a whole; on-costs there are National Insurance before the allowance, pension and levy.
//  7. Where only roles with posts are there, they have the extras by posts.
//  8. The allowance is set against National Insurance of all that section 8 holds, that on the manager's rota with it.
import type { Contract } from '../../src/contract/types.ts';
import { byPeriod, type Law, minimumOf, payPointName, roleRate } from './law.ts';
import { naturalHours, weightsOf } from './staff.ts';
import { add, type Figures, get, type Role, sumOf, type Year } from './year.ts';

/** `role.rate` and what is stated, of each role; undefined where the law of a day does not say. */
export function ratesOf(
  { v, c, from, to, growth }: Pick<Year, 'v' | 'c' | 'from' | 'to' | 'growth'>,
  roles: Role[],
): { rate: number; stated: number }[] | undefined {
  const found: { rate: number; stated: number }[] = [];
  for (const { own, age } of roles) {
    const pay = { age, nation: c.contract.nation, floor: v.livingWage };
    const written = v.bareLaw ? undefined : v.payPoint === undefined ? (own ?? c.pay.rate) : own;
    const point = v.payPoint === undefined ? undefined : payPointName(v.payPoint, v.contract.contract.start);
    const rate = roleRate({ ...pay, floor: point ?? pay.floor, rate: written }, from, to, growth);
    if (rate === undefined) return undefined;
    const asStated = typeof written === 'number' && v.livingWage === undefined && v.payPoint === undefined;
    found.push({ rate, stated: asStated ? written : rate });
  }
  return found;
}

/** Hours of sickness of a full-time post that come out of basic pay. */
function sickHours({ v, c, f }: Year): number {
  const { sickness } = c.absence;
  if ('amount' in sickness) return naturalHours(c, 1).sickness;
  return v.bareLaw ? sickness.share * get(f, 'post.onDuty') : 0;
}

function sickPay(year: Year, i: number): number {
  const { c, periods, rates, roles, f } = year;
  const hours = sickHours(year);
  const rate = rates[i] ?? Number.NaN;
  if (c.pay.sick_pay === 'full') return get(f, `role.fte[${i}]`) * hours * rate;
  const days = hours / (c.pay.full_time_week / 5);
  const weeklyPay = rate * (roles[i]?.week ?? Number.NaN);
  return byPeriod(periods, (law) => {
    const limited = weeklyPay < law.earningsLimit ? 0 : law.sickWeekly;
    const weekly = law.sickLimitApplies > 0 ? limited : Math.min(law.sickWeekly, law.sickFraction * weeklyPay);
    const paidDays = Math.max(0, days - law.waitingDays * c.absence.sick_spells);
    return (get(f, `role.headcount[${i}]`) * paidDays * weekly) / 5;
  });
}

/** Section 6, agency aside, which needs section 7. */
export function pay(year: Year): void {
  const { c, from, to, growth, roles, rates, stated, f } = year;
  const weights = weightsOf(roles);
  const { leave } = c.absence;
  const leaveHours = 'amount' in leave ? leave.amount * c.pay.full_time_week : leave.share * get(f, 'post.onDuty');
  const rate = sumOf(weights, (weight, i) => weight * (rates[i] ?? Number.NaN));

  f['pay.rate'] = rate;
  f['pay.enhancements'] = get(f, 'enhanced hours') * rate;
  f['pay.sleepIns'] = get(f, 'cover.sleepIns') * c.pay.sleep_in;
  f['pay.onCall'] = get(f, 'cover.onCallSessions') * c.pay.on_call;
  const extras = add(f, 'pay.enhancements', 'pay.sleepIns', 'pay.onCall');
  f['pay.holidayExtras'] = (extras * Math.min(leaveHours, 4 * c.pay.full_time_week)) / get(f, 'post.onDuty');
  let [basic, sick] = [0, 0];
  roles.forEach((_, i) => {
    const own = rates[i] ?? Number.NaN;
    const ownBasic = get(f, `role.fte[${i}]`) * (get(f, 'post.paid') - sickHours(year)) * own;
    const ownSick = sickPay(year, i);
    const weight = weights[i] ?? 0;
    const enhanced = weight === 0 ? 0 : (get(f, 'pay.enhancements') * weight * own) / rate;
    f[`role.rate[${i}]`] = own;
    const rest = weight * add(f, 'pay.holidayExtras', 'pay.sleepIns', 'pay.onCall');
    f[`role.gross[${i}]`] = ownBasic + ownSick + enhanced + rest;
    basic += ownBasic;
    sick += ownSick;
  });
  f['pay.basic'] = basic;
  f['pay.sick'] = sick;
  f['pay.gross'] = extras + add(f, 'pay.basic', 'pay.holidayExtras', 'pay.sick');

  const onDuty = get(f, 'time.onDuty');
  f['pay.perHourWorked'] = null;
  let lowest = Number.POSITIVE_INFINITY;
  roles.forEach(({ age }, i) => {
    const worked = ((stated[i] ?? Number.NaN) * onDuty) / (onDuty + get(f, 'time.unpaidTravel'));
    const least = minimumOf(age, from, to, growth);
    // Of several that are paid the same share of their minimum, the first.
    if (!(worked / least < lowest * (1 - 1e-9))) return;
    lowest = worked / least;
    f['pay.perHourWorked'] = worked;
  });
}

const under21 = (age: Role['age']) => age === 'under-18' || age === '18-20' || age === 'apprentice';

export function nationalInsuranceOn(perHead: number, law: Law, young: boolean): number {
  const threshold = young && law.niUnder21 > 0 ? law.niUnder21 : law.niThreshold;
  return law.niRate * Math.max(0, perHead - threshold);
}

/** Of one person's pay a year. */
export function pensionOn(perHead: number, pension: Contract['on_costs']['pension'], law: Law, young: boolean): number {
  const share = pension.participation * (pension.employer === 'statutory' ? law.pensionShare : pension.employer);
  if (pension.of !== 'qualifying-earnings') return share * perHead;
  if (young || perHead <= law.trigger) return 0;
  if (pension.employer === 'statutory' && !law.pensionDuty) return 0;
  return share * (Math.min(perHead, law.upper) - law.lower);
}

/** National Insurance of the roles in one period, as if it lasted all year. */
export function nationalInsuranceOfRoles({ roles, f }: Year, law: Law): number {
  return sumOf(roles, ({ age }, i) => {
    const heads = get(f, `role.headcount[${i}]`);
    return heads === 0 ? 0 : nationalInsuranceOn(get(f, `role.gross[${i}]`) / heads, law, under21(age)) * heads;
  });
}

/** Section 7, the allowance aside, which needs section 8. */
export function onCosts(year: Year): void {
  const { c, periods, mean, roles, rates, f } = year;
  const { national_insurance: ni, pension } = c.on_costs;
  const base = (of: 'gross-pay' | 'worked-pay') =>
    of === 'gross-pay'
      ? get(f, 'pay.gross')
      : get(f, 'pay.enhancements') +
        sumOf(roles, (_, i) => get(f, `role.fte[${i}]`) * get(f, 'post.onDuty') * (rates[i] ?? Number.NaN));
  f['oncost.nationalInsurance'] =
    ni === 'statutory' ? byPeriod(periods, (law) => nationalInsuranceOfRoles(year, law)) : ni.share * base(ni.of);
  const { of } = pension;
  f['oncost.pension'] =
    of === 'qualifying-earnings'
      ? byPeriod(periods, (law) =>
          sumOf(roles, ({ age }, i) => {
            const heads = get(f, `role.headcount[${i}]`);
            return heads === 0 ? 0 : pensionOn(get(f, `role.gross[${i}]`) / heads, pension, law, under21(age)) * heads;
          }),
        )
      : byPeriod(periods, (law) => pensionOn(base(of), pension, law, false));
  f['oncost.levy'] = c.on_costs.apprenticeship_levy ? mean('apprenticeship-levy') * get(f, 'pay.gross') : 0;
}

export function onCostsOfStaff(f: Figures): number {
  return add(f, 'oncost.nationalInsurance', 'oncost.pension', 'oncost.levy');
}

export function agency({ c, f, mean }: Year): void {
  const onDuty = get(f, 'time.onDuty');
  const own = onDuty === 0 ? 0 : (get(f, 'pay.gross') + onCostsOfStaff(f)) / onDuty;
  const charge = c.pay.agency_rate;
  const hour = 'amount' in charge ? charge.amount : charge.share_of_minimum_wage * mean('minimum-wage');
  f['pay.agency'] = Math.max(0, c.pay.vacancies * onDuty * (hour - own));
}
