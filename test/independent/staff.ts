// Section 5 of the method: posts, roles and people.
//
// READINGS
//  1. Induction as a share of on-duty hours is that share, not times turnover.
//  2. Sick days and spells are those of one worker, part-time or not: a part-time week is shorter days.
//  3. Where bands ask for hours and no listed role has a share, the one more role comes after those that are listed. Where
//     nothing is listed and no band asks for hours, the role under `pay` stands with no post, so that a post still has hours.
import type { Absence, Contract } from '../../src/contract/types.ts';
import { add, get, type Role, sumOf, WEEKS, type Year } from './year.ts';

export function rolesOf(c: Contract, bandsAskForHours: boolean): Role[] {
  const roles: Role[] = c.staff.map((role) => ({
    share: role.share,
    posts: role.cases === undefined ? role.posts : role.cases / (role.per_worker ?? Number.NaN),
    own: role.rate,
    age: role.age ?? c.pay.age,
    week: role.contracted_week ?? c.pay.contracted_week,
  }));
  const shares = roles.filter(({ share }) => share !== undefined);
  if (roles.length === 0 || (bandsAskForHours && shares.length === 0)) {
    roles.push({ share: 1, posts: undefined, own: undefined, age: c.pay.age, week: c.pay.contracted_week });
  }
  return roles;
}

/** What each role weighs in an average over the roles with a share, by share; only posts: over posts. */
export function weightsOf(roles: Role[]): number[] {
  const byShare = roles.some(({ share }) => share !== undefined);
  const weights = roles.map(({ share, posts }) => (byShare ? share : posts) ?? 0);
  const whole = sumOf(weights, (weight) => weight);
  return weights.map((weight) => (whole === 0 ? 1 / roles.length : weight / whole));
}

/** Hours off duty a year of one full-time post that are stated in natural units, by what they are for. */
export function naturalHours(
  c: Contract,
  averageWeek: number,
): Record<'leave' | 'sickness' | 'training' | 'induction' | 'talks', number> {
  const week = c.pay.full_time_week;
  const people = week / averageWeek;
  const amount = (absence: Absence) => ('amount' in absence ? absence.amount : 0);
  return {
    leave: amount(c.absence.leave) * week,
    sickness: (amount(c.absence.sickness) / 5) * week,
    training: (amount(c.absence.training) / 5) * week * people,
    induction: ((amount(c.absence.induction) * c.costs.turnover) / 5) * week * people,
    talks: (amount(c.absence.supervision) + amount(c.absence.team_meetings)) * 12 * people,
  };
}

/** W x sum of FTE / sum of heads. */
function averageWeek(roles: Role[]): number {
  const weights = weightsOf(roles);
  return 1 / sumOf(roles, ({ week }, i) => (weights[i] ?? 0) / week);
}

function postPaid(c: Contract): number {
  return c.pay.full_time_week * WEEKS;
}

export function mayAskForHours(c: Contract): boolean {
  const pieces = c.price.items.some((item) => item.contact_time + item.staff_time > 0);
  return c.demand.hours_per_week > 0 || pieces || c.cover.some(({ mode }) => mode === 'waking');
}

export function postOnDuty(c: Contract, roles = rolesOf(c, mayAskForHours(c))): number {
  const natural = naturalHours(c, averageWeek(roles));
  const { leave, sickness, training, induction, supervision, team_meetings } = c.absence;
  let shares = 0;
  for (const absence of [leave, sickness, training, induction, supervision, team_meetings]) {
    if ('share' in absence) shares += absence.share;
  }
  const off = natural.leave + natural.sickness + natural.training + natural.induction + natural.talks;
  const onDuty = (postPaid(c) - off) / (1 + shares);
  if (!(onDuty > 0)) throw new Error('a post has no hour on duty');
  return onDuty;
}

/** After the hours of the bands, on which the roles by share rest. */
export function staff({ c, crew, roles, f }: Year): void {
  const onDuty = postOnDuty(c, roles);
  f['post.paid'] = postPaid(c);
  f['post.onDuty'] = onDuty;
  f['post.reliefFactor'] = postPaid(c) / onDuty;
  roles.forEach(({ share, posts, week }, i) => {
    const fte = posts ?? ((share ?? 0) * get(f, 'band.onDuty')) / onDuty;
    f[`role.fte[${i}]`] = fte;
    f[`role.headcount[${i}]`] = (fte * c.pay.full_time_week) / week;
  });
  f['time.posts'] = sumOf(roles, ({ posts }) => (posts ?? 0) * onDuty);
  f['time.onDuty'] = add(f, 'band.onDuty', 'time.posts');
  f['staff.fte'] = sumOf(roles, (_, i) => get(f, `role.fte[${i}]`));
  f['staff.headcount'] = sumOf(roles, (_, i) => get(f, `role.headcount[${i}]`));
  const contact = get(f, 'time.contactHours');
  f['time.utilisation'] = contact === 0 ? null : (contact * crew) / get(f, 'time.onDuty');
}
