// Contracts made by hand, each where a rule of the method has an edge that a random contract seldom meets.
import { dayNumber } from './days.ts';
import { BANK_HOLIDAY, type Case, cover, EVERY_DAY, from, made, piece, WEEKDAYS, WEEKEND } from './plain.ts';

export const cases: Case[] = [
  // The minimum wage rises twice in the year to August 2016: 30 days at £6.50, 183 at £6.70 and 153 at £7.20.
  // 300 hours a week is 15,642.857 hours a year, 5 of 6 by day; nights are on call, each visit short of 2 hours by 40 minutes.
  made(
    'family support at all hours, on call, in a year with three minimum wages',
    (c) => {
      c.contract.start = dayNumber(2015, 9, 1);
      c.contract.years = 3;
      c.demand.hours_per_week = 300;
      c.demand.visits = [{ length: 1, share: 1 }];
      c.demand.pattern = [
        { ...from(EVERY_DAY, 7, 22), share: 5 / 6 },
        { ...from(EVERY_DAY, 22, 7), share: 1 / 6 },
      ];
      c.cover = [cover(from(EVERY_DAY, 22, 7), 2, 'on-call')];
      c.visit.notes = 1 / 3;
      c.pay.minimum_call_out = 2;
      c.pay.on_call = 15;
      c.supervision.on_call_manager.per_session = 15;
    },
    {
      'pay.rate': (30 * 6.5 + 183 * 6.7 + 153 * 7.2) / 366,
      'cover.onCallSessions': 2 * 366,
      'time.onDuty': ((300 * 365) / 7) * (4 / 3) * (5 / 6 + (1 / 6) * 1.5),
    },
  ),
  // Odd lengths by the visit, dearer at the weekend, and no price by the hour: every length and time has its own line.
  // Mon-Fri carries 5/7 of the demand; 20 minutes at £9 is £27 an hour (£30 at the weekend), 43 minutes £20 at all times.
  made(
    'home care by the visit, with no price by the hour',
    (c) => {
      c.price.per_hour = undefined;
      c.price.rates = [
        { length: 20 / 60, window: from(WEEKEND, 0, 24), per_visit: 10 },
        { length: 20 / 60, per_visit: 9 },
        { length: 43 / 60, per_hour: 20 },
      ];
      c.price.vat_included = 0.2;
      c.demand.visits = [
        { length: 20 / 60, share: 0.75 },
        { length: 43 / 60, share: 0.25 },
      ];
      c.demand.pattern = [
        { ...from(WEEKDAYS, 7, 22), share: 5 / 7 },
        { ...from(WEEKEND, 7, 22), share: 2 / 7 },
      ];
      c.visit.travel = 12 / 60;
      c.visit.idle = 0.1;
    },
    { 'price.average': (0.75 * (27 * (5 / 7) + 30 * (2 / 7)) + 0.25 * 20) / 1.2 },
  ),
  // The first night of the year belongs to the last day: a sleep-in that runs past the year's end covers its first morning.
  // Waking cover is longer than the work by day, so the cover is what is paid; 2025-26 has 8 bank holidays left out.
  made(
    'supported living round the clock, no day cover on bank holidays',
    (c) => {
      c.cover = [
        cover(from(EVERY_DAY, 7, 22, false), 3, 'waking'),
        cover(from(EVERY_DAY | BANK_HOLIDAY, 22, 7, false), 1, 'sleep-in'),
      ];
      c.demand.hours_per_week = 100;
      c.demand.pattern = [{ ...from(WEEKDAYS, 9, 10), share: 1 }];
      c.pay.sleep_in = 50;
      c.pay.enhancements = [
        { ...from(EVERY_DAY, 20, 8), extra: 0.2 },
        { ...from(WEEKEND | BANK_HOLIDAY, 0, 24), extra: 0.5 },
        { ...from(WEEKDAYS, 19, 7), extra: 0.1 },
      ];
      c.safe.cover = [cover(from(EVERY_DAY, 0, 24), 2, 'waking')];
    },
    { 'cover.sleepIns': 365, 'pay.sleepIns': 365 * 50 },
  ),
  // From a leap day on: 1 March in other years, with bank holidays by rule and every rate projected.
  made(
    'a term that starts on 29 February and runs far beyond the lists',
    (c) => {
      c.contract.start = dayNumber(2032, 2, 29);
      c.contract.years = 12;
      c.contract.nation = 'northern-ireland';
      c.price.indexation = 'wages';
      c.pay.enhancements = [{ ...from(BANK_HOLIDAY, 0, 24), extra: 1 }];
      c.cover = [cover(from(EVERY_DAY, 8, 20), 4, 'waking')];
      c.in_house = { pay_point: 2, pension: 0.2 };
    },
    // 1 April 2027 is the first rise; the year from 29 February 2032 has 32 days of the fifth and 334 of the sixth.
    { 'pay.rate': (12.71 * (32 * 1.03 ** 5 + 334 * 1.03 ** 6)) / 366 },
  ),
  // One visit in four is wasted, half of its price is paid, and it falls short of the least call-out as well.
  made(
    'wasted visits to two people each, on call',
    (c) => {
      c.lone_working.second_worker = 1;
      c.lone_working.check_in = 0.05;
      c.price.second_worker = 0.5;
      c.visit.travel = 0.25;
      c.visit.wasted = { share: 0.25, staff_time: 0.2, billed: 0.5 };
      c.visit.miles = 4;
      c.cover = [cover(from(EVERY_DAY, 0, 24), 1, 'on-call')];
      c.pay.minimum_call_out = 1;
      c.supervision.on_call_manager.per_session = 20;
      c.demand.guaranteed_hours_per_week = 600;
    },
    {
      'income.hourly': 20 * ((600 * 365) / 7) * 1.5,
      'income.wasted': 20 * ((500 * 365) / 7) * 0.25 * 0.5 * 1.5,
      // One on call is alone. 251 working days part the year: 198 nights of one session, 46 weekends of four, and with bank
      // holidays 7 (Easter 2025), 6, 6 and 6 (Mondays), 7 (Christmas), 3 (New Year) and 7 (Easter 2026, round the ring).
      'supervision.onCall': 20 * (198 + 46 * 4 + 7 + 6 + 6 + 6 + 7 + 3 + 7) * 1.15,
      // Visits take an hour and more; a wasted one takes half an hour, and is paid as one.
      'time.onDuty': ((500 * 365) / 7) * 2 * (1 + 1.25 * 0.3 + 0.25 * 0.2 + 0.25 * 0.5),
    },
  ),
  // Half the way is paid and a fifth is from home: the other three tenths the minimum wage counts and nobody pays.
  made(
    'unpaid travel brings the hour under the minimum wage',
    (c) => {
      c.visit.travel = 0.5;
      c.visit.travel_paid = 0.5;
      c.visit.travel_from_home = 0.2;
      c.visit.miles = 6;
      c.costs.mileage_rate = 0.3;
    },
    {
      'time.unpaidTravel': ((500 * 365) / 7) * 0.5 * 0.3,
      'pay.perHourWorked': (((360 * 12.21 + 5 * 12.71) / 365) * 1.25) / 1.4,
      'direct.mileage': ((500 * 365) / 7) * 6 * 0.3,
    },
  ),
  // Six hours a week: no National Insurance until April 2025, no pension, and no sick pay until the limit goes in April 2026.
  made(
    'a part-time week under every limit, over the change of the sick pay law',
    (c) => {
      c.contract.start = dayNumber(2025, 10, 6);
      c.contract.years = 2;
      c.pay.contracted_week = 6;
      c.absence.sickness = { amount: 8 };
      c.absence.sick_spells = 2;
      c.on_costs.employment_allowance = 1;
    },
    { 'oncost.pension': 0, 'oncost.nationalInsurance': 0 },
  ),
  // Everything that can be a share of price is: 10%, 5% and 15%, so cost is seven tenths of the total.
  made(
    'overheads, contingency and surplus as shares of price',
    (c) => {
      c.overheads = {
        share: 0.1,
        of: 'price',
        per_hour: 0.5,
        per_year: 3000,
        contingency: { share: 0.05, of: 'price' },
        surplus: { share: 0.15, of: 'price' },
      };
      c.costs.other = [{ name: 'gloves', per: 'visit', amount: 0.19 }];
    },
    { 'direct.other': ((500 * 365) / 7) * 0.19 },
  ),
  // Paid within 10 days for 5%: 20 days sooner than the 30 that the law gives, though the terms say 90.
  made(
    'an early-payment discount against terms that the law does not allow, fragile',
    (c) => {
      c.price.per_hour = 21;
      c.price.payment_terms = 90;
      c.price.early_payment = { discount: 0.05, within: 10 };
      c.price.at_risk = { share: 0.1, expected_loss: 0.2 };
      c.overheads.share = 0.05;
      c.overheads.contingency.share = 0.05;
      c.overheads.surplus.share = 0.05;
      c.pay.rate = 13.25;
    },
    { 'discount.annualised': (1 / 0.95) ** (365 / 20) - 1, 'income.discount': 0.05 * 21 * ((500 * 365) / 7) },
  ),
  // Shares instead of statute; a share of sickness stays in basic pay but comes out of it at the legal minimum.
  // 0.65% of the hours on duty is under an hour a month: supervision stays as it is in the safe scenario.
  made(
    'on-costs and time off as shares, agency staff, salaries by the basic rate',
    (c) => {
      c.contract.authority_kind = 'other';
      c.absence.leave = { share: 0.1207 };
      c.absence.sickness = { share: 0.03 };
      c.absence.supervision = { amount: 1 };
      c.safe.supervision = { share: 0.0065 };
      c.safe.span = 8;
      c.on_costs.national_insurance = { share: 0.095, of: 'worked-pay' };
      c.on_costs.pension = { employer: 0.05, of: 'worked-pay', participation: 0.8, duty_from: undefined };
      c.on_costs.apprenticeship_levy = true;
      c.pay.vacancies = 0.15;
      c.pay.agency_rate = { amount: 24 };
      c.supervision.span = 10;
      c.supervision.supervisor_salary = { share_of_basic: 1.4 };
      c.supervision.manager = { fte: { share_of_posts: 0.02 }, salary: { amount: 40_000 } };
      c.costs.turnover = 0.3;
      c.costs.recruitment_per_hire = 700;
      c.in_house = { pay_point: 5, pension: undefined };
    },
    { 'pay.sick': 0, 'post.onDuty': ((37 * 365) / 7 - 12) / (1 + 0.1507) },
  ),
  // No hour is bought as such: there is no price by the hour, and the unit is the assessment.
  made(
    'everything by the piece',
    (c) => {
      c.price.per_hour = undefined;
      c.demand.hours_per_week = 0;
      c.price.items = [piece('assessment', 90, { per_year: 800, contact_time: 2, staff_time: 1.5 })];
    },
    { 'price.average': null, 'time.visits': 0, 'time.workload': 2800, 'income.gross': 72_000, 'unit.volume': 800 },
  ),
  // Nearly all contact is in the pieces: assessments of two hours, paid by the assessment.
  made(
    'assessments by the piece beside an hour a week',
    (c) => {
      c.demand.hours_per_week = 1;
      c.price.items = [
        piece('assessment', 90, { per_year: 800, contact_time: 2, staff_time: 1.5 }),
        piece('report', 8, { per_visit: 0.5, staff_time: 0.5 }),
      ];
      c.price.block_per_year = 12_000;
    },
    {
      'time.contactHours': 365 / 7 + 1600,
      'time.pieces': 800 * 1.5 + (365 / 7) * 0.25,
      'income.pieces': 72_000 + (365 / 7) * 4,
    },
  ),
];
