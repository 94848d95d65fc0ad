// Contracts made by hand for what the second edition of the method adds: time, term, roles and law.
import { dayNumber } from './days.ts';
import { type Case, cover, EVERY_DAY, from, made, piece, role, WEEKDAYS, WEEKEND } from './plain.ts';

/** A year's hours of 500 a week. */
const HOURS = (500 * 365) / 7;
const PAID = (37 * 365) / 7;
const ON_DUTY = PAID - 5.6 * 37;
/** The adult minimum wage from 6 April 2025 to 5 April 2026. */
const RATE = (360 * 12.21 + 5 * 12.71) / 365;

export const secondEdition: Case[] = [
  // 6 April 2026 to 5 April 2027: 360 days at £12.71, and five of the rise that is projected for April 2027.
  made(
    'ten pounds an hour in 2026 is paid as the minimum wage',
    (c) => {
      c.contract.start = dayNumber(2026, 4, 6);
      c.pay.rate = 10;
    },
    { 'pay.rate': (360 * 12.71 + 5 * 12.71 * 1.03) / 365, 'pay.perHourWorked': 10 },
  ),
  // 21 to 24 had a rate of their own from April 2016: 30 days at £6.50 and 336 at £6.70, whatever 25 was due.
  made(
    'an age band of its own',
    (c) => {
      c.contract.start = dayNumber(2015, 9, 1);
      c.pay.age = '21-24';
    },
    { 'pay.rate': (30 * 6.5 + 336 * 6.7) / 366 },
  ),
  made(
    'an apprentice before there was a rate for apprentices, and a share of the minimum wage',
    (c) => {
      c.contract.start = dayNumber(2010, 4, 6);
      c.pay.age = 'apprentice';
      c.pay.rate = { share: 1.1, of: 'minimum-wage' };
    },
    // 178 days to 30 September 2010 at the adult £5.80, then £2.50.
    { 'pay.rate': (1.1 * (178 * 5.8 + 187 * 2.5)) / 365, 'legalMinimum pay.rate': (178 * 5.8 + 187 * 2.5) / 365 },
  ),
  made(
    'the floor of social care that Wales funds from April 2022',
    (c) => {
      c.contract.nation = 'wales';
      c.contract.start = dayNumber(2022, 1, 1);
      c.pay.rate = 'social-care-minimum';
    },
    { 'pay.rate': (90 * 8.91 + 275 * 9.9) / 365 },
  ),
  // 1929.29 hours paid, 207.2 on leave: five posts keep one awake round the clock.
  made(
    'one guard awake all year, bought by the duty hour',
    (c) => {
      c.contract.start = dayNumber(2026, 4, 6);
      c.price.buys = 'duty';
      c.price.per_hour = 18;
      c.demand.hours_per_week = 0;
      c.demand.visits = [];
      c.cover = [cover(from(EVERY_DAY, 0, 24), 1, 'waking', { takes_visits: false })];
    },
    {
      'time.onDuty': 8760,
      'time.contactHours': 0,
      'time.visits': 0,
      'time.utilisation': null,
      'staff.fte': 8760 / ON_DUTY,
      'price.average': 18,
      'income.hourly': 18 * 8760,
      'unit.volume': 8760,
      'cost.perContactHour': null,
      'income.netPerContactHour': null,
    },
  ),
  // 30 minutes take 45 of duty; a tenth is idle, so the hours of duty come out as bought.
  made(
    'visits bought by the hour of duty',
    (c) => {
      c.price.buys = 'duty';
      c.demand.hours_per_week = 100;
      c.demand.visits = [{ length: 0.5, share: 1 }];
      c.visit.travel = 0.2;
      c.visit.travel_paid = 0.5;
      c.visit.notes = 0.15;
      c.visit.idle = 0.1;
    },
    {
      'time.contactHours': (((100 * 365) / 7) * 0.9 * 0.5) / 0.75,
      'time.onDuty': (100 * 365) / 7,
      'income.hourly': (20 * 100 * 365) / 7,
      'unit.volume': (100 * 365) / 7,
      // All travel is paid, so as many visits take longer, for the same money.
      'safe time.visits': (((100 * 365) / 7) * 0.9) / 0.75,
      'safe time.onDuty': (((100 * 365) / 7) * 0.85) / 0.75,
      'safe income.hourly': (20 * 100 * 365) / 7,
      // Idle time is no law: as many hours of duty hold more visits of 30 + 12 + 9 minutes.
      'legalMinimum time.visits': (100 * 365) / 7 / 0.85,
    },
  ),
  // Of duty a quarter-hour takes 2 hours for each hour of contact, an hour 1.25.
  made(
    'two lengths and their shares of the hours of duty',
    (c) => {
      c.price.buys = 'duty';
      c.price.per_hour = undefined;
      c.price.rates = [{ length: 0.25, per_hour: 10 }, { per_hour: 20 }];
      c.demand.visits = [
        { length: 0.25, share: 0.5 },
        { length: 1, share: 0.5 },
      ];
      c.visit.travel = 0.25;
    },
    { 'price.average': (10 * 1 + 20 * 0.625) / 1.625, 'time.contactHours': HOURS / 1.625 },
  ),
  made(
    'nobody alone is two',
    (c) => {
      c.lone_working.allowed = false;
      c.lone_working.second_worker = 0.3;
      c.price.second_worker = 0.5;
      c.demand.pattern = [{ ...from(WEEKEND, 7, 22), share: 1 }];
      c.supervision.on_call_manager.per_session = 20;
    },
    { 'time.workload': HOURS * 2, 'income.hourly': 20 * HOURS * 1.5, 'supervision.onCall': 0 },
  ),
  // Two are always on cover, and one alone gives the assessments. 251 working days part the year: 198 nights of one session,
  // 46 weekends of four, and with bank holidays seven longer stretches.
  made(
    'pieces by one worker, beside cover of two',
    (c) => {
      c.demand.hours_per_week = 0;
      c.price.per_hour = undefined;
      c.price.block_per_year = 200_000;
      c.price.items = [piece('assessment', 100, { per_year: 500, contact_time: 2 })];
      c.cover = [cover(from(EVERY_DAY, 22, 7), 2, 'waking')];
      c.supervision.on_call_manager.per_session = 20;
    },
    { 'supervision.onCall': 20 * (198 + 46 * 4 + 3 * 7 + 3 * 6 + 3) * 1.15 },
  ),
  // Three at each visit, a fourth at one in five; only the fourth is "one more".
  made(
    'a crew of three',
    (c) => {
      c.visit.crew = 3;
      c.lone_working.second_worker = 0.2;
      c.price.second_worker = 1;
      c.visit.miles = 2;
    },
    { 'time.workload': HOURS * 3.2, 'income.hourly': 20 * HOURS * 1.2, 'direct.mileage': HOURS * 3.2 * 2 * 0.45 },
  ),
  made(
    'a core beside the visits',
    (c) => {
      c.demand.hours_per_week = 610;
      c.demand.visits = [{ length: 0.5, share: 1 }];
      c.cover = [cover(from(EVERY_DAY, 8, 18), 2, 'waking', { takes_visits: false })];
    },
    { 'band.apart': 7300, 'band.waking': 0, 'time.onDuty': 7300 + (610 * 365) / 7 },
  ),
  // Demand falls in the waking hours; the night asleep is an allowance.
  made(
    'asleep at night, awake by day, no pattern',
    (c) => {
      c.demand.hours_per_week = 168;
      c.demand.visits = [{ length: 8, share: 1 }];
      c.cover = [cover(from(EVERY_DAY, 7, 23), 1, 'waking'), cover(from(EVERY_DAY, 23, 7), 1, 'sleep-in')];
      c.pay.sleep_in = 60;
    },
    { 'time.onDuty': (168 * 365) / 7, 'pay.sleepIns': 365 * 60 },
  ),
  // 6 April 2025 is a Sunday: 51 weekends of 62 hours, and one round the ring of 86.
  made(
    'a weekend on call in three windows that touch, and nights in two',
    (c) => {
      c.cover = [
        cover(from(0b1_0000, 18, 24), 1, 'on-call'),
        cover(from(WEEKEND, 0, 24), 1, 'on-call'),
        cover(from(0b1, 0, 8), 1, 'on-call'),
        cover(from(EVERY_DAY, 22, 24), 1, 'sleep-in'),
        cover(from(EVERY_DAY, 0, 7), 1, 'sleep-in'),
        cover(from(EVERY_DAY, 23, 7), 0.5, 'sleep-in'),
      ];
    },
    { 'cover.onCallSessions': 51 * 4 + 6, 'cover.sleepIns': 365 * 1.5 },
  ),
  made(
    'on call without a gap through a leap year',
    (c) => {
      c.contract.start = dayNumber(2027, 3, 1);
      c.cover = [cover(from(EVERY_DAY, 0, 24), 1, 'on-call')];
    },
    { 'cover.onCallSessions': 549 },
  ),
  // 31 January 2027 and a month would be 31 February: the term ends on the 28th, 29 days into its second year.
  made(
    'a term of thirteen months from the end of January',
    (c) => {
      c.contract.start = dayNumber(2026, 1, 31);
      c.contract.years = 13 / 12;
      c.costs.start_up = 1000;
      c.price.set_up = 600;
      c.price.vat_included = 0.2;
    },
    { 'direct.startUp': 1000 / (1 + 29 / 365), 'income.setUp': 500 / (1 + 29 / 365) },
  ),
  made(
    'a term that ends within its first year',
    (c) => {
      c.contract.end = dayNumber(2025, 10, 5);
      c.costs.start_up = 500;
    },
    { 'direct.startUp': 500 / (183 / 365) },
  ),
  made(
    'thirty-nine weeks of school',
    (c) => {
      c.demand.hours_per_week = 100;
      c.demand.guaranteed_hours_per_week = 110;
      c.demand.weeks_per_year = 39;
    },
    { 'time.contactHours': 3900, 'income.hourly': 20 * 39 * 110 },
  ),
  // Training is for each person: 37 hours of it, and 0.7 / 37 + 0.3 / 16 persons for each paid hour of a week.
  made(
    'roles by share, by posts and by cases',
    (c) => {
      c.absence.training = { amount: 5 };
      c.staff = [
        role('worker', { share: 0.7, rate: 14 }),
        role('junior', { share: 0.3, age: '18-20', contracted_week: 16 }),
        role('lead', { posts: 2, rate: 20 }),
        role('family worker', { cases: 30, per_worker: 15, rate: 18 }),
      ];
    },
    rolesKnown(),
  ),
  // Both get it: one post of the frontline, half a manager.
  made(
    'half of the Employment Allowance against all National Insurance',
    (c) => {
      c.price.per_hour = undefined;
      c.price.block_per_year = 60_000;
      c.demand.hours_per_week = 0;
      c.demand.visits = [];
      c.staff = [role('worker', { posts: 1, rate: 15 })];
      c.supervision.manager = { fte: { amount: 0.5 }, salary: { amount: 40_000 } };
      c.on_costs.employment_allowance = 0.5;
    },
    {
      'time.posts': ON_DUTY,
      'time.onDuty': ON_DUTY,
      'oncost.nationalInsurance': 0.15 * (15 * PAID - 5000),
      'oncost.allowance': 5250,
      'supervision.manager': 0.5 * (40_000 + 0.15 * 35_000 + 0.03 * (40_000 - 6240)),
      'unit.volume': 1,
      'time.visits': 0,
      'price.average': null,
    },
  ),
  // 2014-15: £10 is £19,292.86 a year, over the trigger of £10,000; the duty begins on 1 October, for 187 days of 365.
  made(
    'a small employer before and after its staging date',
    (c) => {
      c.contract.start = dayNumber(2014, 4, 6);
      c.pay.rate = 10;
      c.staff = [role('worker', { posts: 3 })];
      c.demand.hours_per_week = 0;
      c.demand.visits = [];
      c.price.per_hour = undefined;
      c.price.block_per_year = 80_000;
      c.on_costs.pension.duty_from = dayNumber(2014, 10, 1);
    },
    {
      'oncost.pension': (3 * 0.01 * (10 * PAID - 5772) * 187) / 365,
      'oncost.nationalInsurance': 3 * 0.138 * (10 * PAID - 7956),
      'income.gross': 80_000,
    },
  ),
  made(
    'before levy, allowance and pensions: 2010, paid within ten days of an agreed ninety',
    (c) => {
      c.contract.start = dayNumber(2010, 4, 6);
      c.contract.years = 2;
      c.pay.rate = 8;
      c.staff = [role('worker', { posts: 1 })];
      c.demand.hours_per_week = 0;
      c.demand.visits = [];
      c.price.per_hour = undefined;
      c.price.block_per_year = 30_000;
      c.price.payment_terms = 90;
      c.price.early_payment = { discount: 0.05, within: 10 };
      c.on_costs.apprenticeship_levy = true;
      c.on_costs.employment_allowance = 1;
    },
    {
      'oncost.levy': 0,
      'oncost.pension': 0,
      'oncost.allowance': 0,
      'oncost.nationalInsurance': 0.128 * (8 * PAID - 5715),
      'discount.annualised': (1 / 0.95) ** (365 / 80) - 1,
    },
  ),
  made(
    'the pay point of the council, and a role that is paid more already',
    (c) => {
      c.contract.start = dayNumber(2025, 4, 1);
      c.staff = [role('worker', { share: 0.5 }), role('lead', { share: 0.5, rate: 25 })];
      c.in_house = { pay_point: 5, pension: 0.2 };
      c.overheads.surplus.share = 0.1;
      c.price.items = [piece('report', 5, { per_visit: 1, staff_time: 0.25 })];
    },
    { 'inHouse role.rate[0]': 13.26, 'inHouse role.rate[1]': 25, 'inHouse cost.surplus': 0 },
  ),
  made(
    'the manager of a weekday service is not called out, a night is one session',
    (c) => {
      c.supervision.on_call_manager = { per_session: 20, sessions_per_year: undefined, share: 0.25 };
      c.demand.pattern = [{ ...from(WEEKDAYS, 8, 18), share: 1 }];
      c.supervision.span = 10;
      c.supervision.supervisor_salary = { share_of_minimum_wage: 1.9 };
    },
    {
      'supervision.onCall': 0,
      'supervision.line': (HOURS / ON_DUTY / 10) * (1.9 * RATE * PAID * 1.18 - 0.15 * 5000 - 0.03 * 6240),
    },
  ),
  made(
    'a quarter of the rota of a manager, who is called out at weekends alone',
    (c) => {
      c.supervision.on_call_manager = { per_session: 20, sessions_per_year: 104, share: 0.25 };
    },
    { 'supervision.onCall': 0.25 * 104 * 20 * 1.15 },
  ),
];

/** 2025-26: 360 days at £10.00 for 18 to 20, five at £10.85; under 21 no employer's National Insurance up to £50,270. */
function rolesKnown(): Record<string, number> {
  const people = 37 * (0.7 / 37 + 0.3 / 16);
  const onDuty = ON_DUTY - 37 * people;
  const young = (360 * 10 + 5 * 10.85) / 365;
  const fte = (0.7 * HOURS) / onDuty;
  return {
    'post.onDuty': onDuty,
    'role.fte[0]': fte,
    'role.fte[1]': (0.3 * HOURS) / onDuty,
    'role.headcount[1]': (((0.3 * HOURS) / onDuty) * 37) / 16,
    'role.fte[3]': 2,
    'role.rate[1]': young,
    'pay.rate': 0.7 * 14 + 0.3 * young,
    'time.posts': 4 * onDuty,
    'role.gross[2]': 2 * PAID * 20,
    'oncost.nationalInsurance': 0.15 * (fte * (14 * PAID - 5000) + 2 * (20 * PAID - 5000) + 2 * (18 * PAID - 5000)),
    'oncost.pension': 0.03 * (fte * (14 * PAID - 6240) + 2 * (20 * PAID - 6240) + 2 * (18 * PAID - 6240)),
  };
}
