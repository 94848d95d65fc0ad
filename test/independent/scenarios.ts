// The ladder of METHOD 11 as rewritten contracts, and the money of a contract at the prices of one of its years.
//
// READINGS
//  1. A price for a session stands under `cover` and is a price all the same: it moves with `indexation`.
//  2. "Greater supervision and training" where one is hours and the other a share: the one that leaves less time on duty.
//  3. "The smaller span": none at all (0) is not smaller, so a safe span brings supervisors in.
//  4. The safe cover takes the place of the contract's.
//     Where calls are unplanned, how many more are on cover is what the simulation says, which is not made a second time: its
//     own check is Erlang's formula. To whom they are added is read here: windows of nobody, and those that take no visits,
//     stay as they are.
//  5. "Income as in the contract", "as billed": in `asDelivered` every figure of income is that of `asSpecified`. In `safe`,
//     `fairWork` and `inHouse` too, whatever cover they add, but that the contract pays for their second workers what it
//     pays for its own. In `legalMinimum` income is worked out on its own.
//  6. `in_house` without a pension: the contract's own. Participation stays.
//  7. `delivered`: `visit-not-made` takes the visit and its notes; the journey is made and ends at the door, where nobody waits.
//     Overheads by the contact hour are there all the same. `call-out-not-attended` the work where
//     nobody waking takes visits and somebody is asleep or on call; `contact-minutes` shortens each visit, of which there
//     are as many; `posts-empty` takes posts of the roles that are stated as posts; `no-second-worker` all workers of a crew
//     and of the cover of a mode beyond one; `travel-and-notes-unpaid` paid travel, notes and checking in; `supervision-dropped`
//     supervision and training off duty, training fees, the supervisor and outside supervision; `results-not-reached` costs
//     nothing. Several ways are taken one after another.
import type { Absence, Contract, PayRate, Salary } from '../../src/contract/types.ts';
import { postOnDuty } from './staff.ts';

export const SCENARIOS = ['legalMinimum', 'asDelivered', 'asSpecified', 'safe', 'fairWork', 'inHouse'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export interface Variant {
  name: ScenarioName;
  contract: Contract;
  /** Minimum wage and statutory leave of the year, the lower of the two mileages, sickness out of basic pay. */
  bareLaw: boolean;
  /** Hours, and what is billed for them, are those of `asSpecified`. */
  asBilled: boolean;
  /** The real Living Wage is the least that is paid. */
  livingWage: 'real-living-wage' | 'real-living-wage-london' | undefined;
  payPoint: number | undefined;
  /** What is left, as delivered, of each hour billed, of call-outs, and of every worker beyond one. */
  hoursMade: number;
  callOutsMade: number;
  overOne: number;
}

/**
 * Undefined where the contract says nothing that the scenario could rest on. `atSafe`: the contract with what its file leaves
 * silent at the profile's safe level.
 */
export function variant(
  written: Contract,
  name: ScenarioName,
  moreOnCover = 0,
  { silence: _, ...atSafe }: Contract = written,
): Variant | undefined {
  const isSafe = name === 'safe' || name === 'fairWork' || name === 'inHouse';
  const { price, assumptions } = written;
  const contract = structuredClone(isSafe ? { ...atSafe, price, assumptions } : written);
  const made: Variant = {
    name,
    contract,
    bareLaw: name === 'legalMinimum',
    asBilled: name !== 'legalMinimum' && name !== 'asSpecified',
    livingWage: name === 'fairWork' ? floorOf(contract) : undefined,
    payPoint: undefined,
    hoursMade: 1,
    callOutsMade: 1,
    overOne: 1,
  };
  if (name === 'legalMinimum') lawAlone(contract);
  if (name === 'legalMinimum' || name === 'asSpecified') return made;
  if (name === 'asDelivered') return written.delivered.length > 0 ? asSeen(made) : undefined;
  makeSafe(contract);
  raiseCover(contract, moreOnCover);
  if (name === 'safe') return made;
  contract.pay.sick_pay = 'full';
  if (name === 'fairWork') {
    contract.visit.travel_paid = 1;
    if (contract.pay.enhancements.length === 0) contract.pay.enhancements = written.safe.enhancements ?? [];
    return made;
  }
  const { pay_point, pension } = written.in_house;
  if (pay_point === undefined) return undefined;
  if (pension !== undefined) {
    contract.on_costs.pension = { ...contract.on_costs.pension, employer: pension, of: 'gross-pay' };
  }
  contract.overheads.surplus.share = 0;
  return { ...made, payPoint: pay_point };
}

function floorOf({ pay, staff }: Contract): 'real-living-wage' | 'real-living-wage-london' {
  const named = [pay.rate, ...staff.map(({ rate }) => rate)].map((rate) => (typeof rate === 'object' ? rate.of : rate));
  return named.includes('real-living-wage-london') ? 'real-living-wage-london' : 'real-living-wage';
}

function lawAlone(c: Contract): void {
  c.pay.rate = 'minimum-wage';
  for (const role of c.staff) role.rate = undefined;
  c.pay.sick_pay = 'statutory';
  c.on_costs.national_insurance = 'statutory';
  c.on_costs.pension = { ...c.on_costs.pension, employer: 'statutory', of: 'qualifying-earnings' };
  c.visit.travel_paid = 1 - c.visit.travel_from_home;
  c.visit.miles *= 1 - c.visit.travel_from_home;
  c.pay.enhancements = [];
  c.pay.sleep_in = 0;
  c.pay.on_call = 0;
  c.pay.minimum_call_out = 0;
  c.pay.vacancies = 0;
  c.absence.supervision = { amount: 0 };
  c.absence.team_meetings = { amount: 0 };
  c.absence.training = { amount: 0 };
  c.absence.induction = { amount: 0 };
  c.supervision.span = 0;
  c.supervision.manager.fte = { amount: 0 };
  c.supervision.admin.fte = { amount: 0 };
  c.supervision.on_call_manager.sessions_per_year = 0;
  c.supervision.external.sessions_per_year = 0;
  c.lone_working.device_per_month = 0;
  c.lone_working.check_in = 0;
  c.visit.wasted.staff_time = 0;
  c.visit.idle = 0;
  c.costs.recruitment_per_hire = 0;
  c.costs.training_fees = 0;
  c.costs.equipment = 0;
  c.costs.start_up = 0;
  c.costs.other = [];
  c.overheads.share = 0;
  c.overheads.per_hour = 0;
  c.overheads.per_year = 0;
  c.overheads.contingency.share = 0;
  c.overheads.surplus.share = 0;
  c.price.at_risk.expected_loss = 0;
  c.assumptions.borrowing_rate = 0;
}

function makeSafe(c: Contract): void {
  const { safe } = c;
  c.lone_working.second_worker = Math.max(c.lone_working.second_worker, safe.second_worker ?? 0);
  const specified = structuredClone(c);
  c.absence.supervision = greater(specified, 'supervision', safe.supervision);
  c.absence.training = greater(specified, 'training', safe.training);
  if (safe.span !== undefined && (c.supervision.span === 0 || safe.span < c.supervision.span)) {
    c.supervision.span = safe.span;
  }
  if (safe.cover) c.cover = safe.cover;
  c.visit.travel_paid = Math.max(c.visit.travel_paid, 1 - c.visit.travel_from_home);
}

function raiseCover({ cover }: Contract, more: number): void {
  const sent = cover.filter(({ staff, takes_visits }) => staff > 0 && takes_visits !== false);
  const asleepOrOnCall = sent.filter(({ mode }) => mode !== 'waking');
  for (const window of asleepOrOnCall.length > 0 ? asleepOrOnCall : sent) window.staff += more;
}

/** The one that leaves a post fewer hours on duty, where one is in hours and the other a share. */
function greater(c: Contract, key: 'supervision' | 'training', other: Absence | undefined): Absence {
  const own = c.absence[key];
  if (other === undefined) return own;
  const withOther = structuredClone(c);
  withOther.absence[key] = other;
  return postOnDuty(withOther) < postOnDuty(c) ? other : own;
}

function asSeen(made: Variant): Variant {
  const c = made.contract;
  const less = (absence: Absence, left: number): Absence =>
    'amount' in absence ? { amount: absence.amount * left } : { share: absence.share * left };
  for (const { way, value, item, contact_time, staff_time } of c.delivered) {
    const left = 1 - (value ?? 0);
    if (item !== undefined) {
      const piece = c.price.items.find(({ name }) => name === item);
      if (!piece) throw new Error(`no piece is called ${item}`);
      piece.contact_time = contact_time ?? piece.contact_time;
      piece.staff_time = staff_time ?? piece.staff_time;
    } else if (way === 'visit-not-made') {
      // The journey is made and ends at the door, where nobody waits.
      const { wasted } = c.visit;
      const atTheDoor = wasted.share * wasted.staff_time;
      const journeys = (1 + wasted.share) / left;
      c.visit.wasted = {
        ...wasted,
        share: journeys - 1,
        staff_time: journeys === 1 ? 0 : atTheDoor / (journeys - 1) / left,
      };
      made.hoursMade *= left;
    } else if (way === 'call-out-not-attended') made.callOutsMade *= left;
    else if (way === 'no-second-worker') made.overOne *= left;
    else if (way === 'contact-minutes') {
      const given = (value ?? 60) / 60;
      made.hoursMade *= given;
      for (const visit of c.demand.visits) visit.length *= given;
    } else if (way === 'posts-empty') {
      for (const role of c.staff) {
        if (role.posts !== undefined) role.posts *= left;
        if (role.cases !== undefined) role.cases *= left;
      }
    } else if (way === 'travel-and-notes-unpaid') {
      c.visit.travel_paid *= left;
      c.visit.notes *= left;
      c.lone_working.check_in *= left;
    } else if (way === 'supervision-dropped') {
      c.absence.supervision = less(c.absence.supervision, left);
      c.absence.training = less(c.absence.training, left);
      c.costs.training_fees *= left;
      c.supervision.external.sessions_per_year *= left;
      c.supervision.span = left === 0 ? 0 : c.supervision.span / left;
    }
  }
  return made;
}

/** The contract with its money at the prices of contract year `n` (METHOD 2). Start-up cost, set-up fee, named rates stay. */
export function atPricesOf(written: Contract, n: number): Contract {
  const c = structuredClone(written);
  const { wage_growth, price_growth } = c.assumptions;
  const wages = (1 + wage_growth) ** (n - 1);
  const prices = (1 + price_growth) ** (n - 1);
  const kind = c.price.indexation;
  const indexed = kind === 'none' ? 1 : kind === 'wages' ? wages : kind === 'prices' ? prices : (1 + kind) ** (n - 1);
  const moved = (price: number | null | undefined) => (typeof price === 'number' ? price * indexed : price);

  c.price.per_hour = moved(c.price.per_hour);
  for (const line of c.price.rates) {
    line.per_hour = moved(line.per_hour);
    line.per_visit = moved(line.per_visit);
  }
  for (const item of c.price.items) item.price = moved(item.price) ?? null;
  c.price.block_per_year = moved(c.price.block_per_year) ?? null;
  if (c.price.places) {
    c.price.places.per_week = moved(c.price.places.per_week);
    c.price.places.per_night = moved(c.price.places.per_night);
  }
  if (c.price.cap_per_year !== undefined) c.price.cap_per_year *= indexed;
  for (const window of c.cover) window.per_session = moved(window.per_session);

  const raised = <T extends PayRate | undefined>(rate: T) => (typeof rate === 'number' ? rate * wages : rate);
  c.pay.rate = raised(c.pay.rate);
  for (const role of c.staff) role.rate = raised(role.rate);
  c.pay.sleep_in *= wages;
  c.pay.on_call *= wages;
  if ('amount' in c.pay.agency_rate) c.pay.agency_rate.amount *= wages;
  const raise = (salary: Salary): Salary => ('amount' in salary ? { amount: salary.amount * wages } : salary);
  c.supervision.supervisor_salary = raise(c.supervision.supervisor_salary);
  c.supervision.manager.salary = raise(c.supervision.manager.salary);
  c.supervision.admin.salary = raise(c.supervision.admin.salary);
  c.supervision.on_call_manager.per_session *= wages;
  c.supervision.external.fee *= wages;

  c.lone_working.device_per_month *= prices;
  if (typeof c.costs.mileage_rate === 'number') c.costs.mileage_rate *= prices;
  c.costs.recruitment_per_hire *= prices;
  c.costs.training_fees *= prices;
  c.costs.equipment *= prices;
  for (const line of c.costs.other) line.amount *= prices;
  c.overheads.per_hour *= prices;
  c.overheads.per_year *= prices;
  for (const event of c.elsewhere) if (event.unit_cost !== undefined) event.unit_cost *= prices;
  return c;
}
