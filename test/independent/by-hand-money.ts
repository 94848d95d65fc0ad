// Contracts made by hand for what the second edition of the method adds: prices, units, what money buys, what is delivered.
import type { Contract, Delivered } from '../../src/contract/types.ts';
import { type Case, cover, EVERY_DAY, from, made, piece, role } from './plain.ts';

/** 2025-26: a full-time post at the minimum wage, all year under one law but for five days of a higher wage. */
const HOURS = (500 * 365) / 7;
const PAID = (37 * 365) / 7;
const ON_DUTY = PAID - 5.6 * 37;
const RATE = (360 * 12.21 + 5 * 12.71) / 365;
const POST = PAID * RATE + 0.15 * (PAID * RATE - 5000) + 0.03 * (PAID * RATE - 6240);
const DUTY_HOUR = POST / ON_DUTY;

/** Nothing by the hour, paid on the day. */
function noVisits(c: Contract): void {
  c.price.per_hour = undefined;
  c.price.payment_terms = 0;
  c.demand.hours_per_week = 0;
  c.demand.visits = [];
}

function seen(what: Partial<Delivered>): Delivered {
  const nothing = { way: undefined, value: undefined, item: undefined, contact_time: undefined };
  return { ...nothing, staff_time: undefined, contact: undefined, ...what };
}

const event = (name: string, unit_cost: number, chance: number): Contract['elsewhere'][number] => ({
  ...{ event: name, unit_cost, chance },
  ...{ share: undefined, hours: undefined },
});

export const money: Case[] = [
  made(
    'places by the week, some of them empty, under a cap',
    (c) => {
      noVisits(c);
      c.price.places = { number: 10, per_week: 110, per_night: undefined, occupancy: 0.95 };
      c.price.cap_per_year = 48_000;
      c.staff = [role('worker', { posts: 2 })];
      c.costs.other = [
        { name: 'laundry', per: 'place-week', amount: 1 },
        { name: 'rent', per: 'month', amount: 100 },
        { name: 'food', per: 'week', amount: 10 },
        { name: 'radio', per: 'duty-hour', amount: 0.1 },
      ];
    },
    {
      'income.places': (9.5 * 110 * 365) / 7,
      'income.gross': 48_000,
      'unit.volume': (9.5 * 365) / 7,
      'direct.other': (9.5 * 365) / 7 + 1200 + 3650 / 7 + 0.1 * 2 * ON_DUTY,
      'price.breakEven': null,
      'price.factor': null,
      'cap.breakEven': 2 * POST + (9.5 * 365) / 7 + 1200 + 3650 / 7 + 0.1 * 2 * ON_DUTY,
      'post.cost': POST + ((9.5 * 365) / 7 + 1200 + 3650 / 7 + 0.1 * 2 * ON_DUTY) / 2,
    },
  ),
  made(
    'places by the night',
    (c) => {
      noVisits(c);
      c.price.places = { number: 10, per_week: undefined, per_night: 20, occupancy: 1 };
      c.staff = [role('worker', { posts: 2 })];
    },
    {
      'income.places': 73_000,
      'price.breakEven': (2 * POST * 7) / 3650,
      'price.factor': (2 * POST) / 73_000,
      'cap.breakEven': null,
      'bought.share': 1,
      'bought.places': 10,
      'bought.posts': 73_000 / POST,
      'bought.awake': (73_000 / POST) * (ON_DUTY / 8760),
      'bought.minutes': null,
      'bought.pieces': null,
    },
  ),
  made(
    'waking nights by the session, in two windows that touch',
    (c) => {
      noVisits(c);
      c.cover = [
        cover(from(EVERY_DAY, 22, 24), 1, 'waking', { per_session: 95 }),
        cover(from(EVERY_DAY, 0, 7), 1, 'waking', { per_session: 95 }),
      ];
    },
    {
      'income.sessions': 365 * 95,
      'unit.volume': 365,
      'time.onDuty': 365 * 9,
      'price.breakEven': 9 * DUTY_HOUR,
      'bought.share': 95 / (9 * DUTY_HOUR),
    },
  ),
  made(
    'a price that nobody states',
    (c) => {
      c.price.per_hour = null;
      c.price.block_per_year = 10_000;
      c.price.payment_terms = 0;
    },
    {
      'income.gross': null,
      'income.block': null,
      'income.net': null,
      'price.average': null,
      'gap.perYear': null,
      'gap.term': null,
      'bought.share': null,
      'price.factor': null,
      'unit.volume': HOURS,
      'cost.total': HOURS * DUTY_HOUR,
      'price.breakEven': DUTY_HOUR - 10_000 / HOURS,
    },
  ),
  // The hour is named first, so it is the unit, but nobody knows what the sum brings.
  made(
    'a sum that nobody states beside a price by the hour',
    (c) => {
      c.price.block_per_year = null;
    },
    { 'income.hourly': null, 'price.breakEven': null, 'unit.volume': HOURS, 'cost.perUnit': DUTY_HOUR },
  ),
  made(
    'a sum that nobody states for nights awake',
    (c) => {
      noVisits(c);
      c.price.block_per_year = null;
      c.cover = [cover(from(EVERY_DAY, 22, 7), 1, 'waking')];
    },
    { 'income.net': null, 'price.breakEven': 365 * 9 * DUTY_HOUR, 'cost.total': 365 * 9 * DUTY_HOUR, 'unit.volume': 1 },
  ),
  made(
    'a sum that pays for the hours: what is needed is a sum, and the price by the hour stands at nothing',
    (c) => {
      c.price.per_hour = 0;
      c.price.payment_terms = 0;
      c.price.block_per_year = 500_000;
    },
    {
      'price.average': null,
      'income.hourly': 0,
      'line.minutes[0]': null,
      'price.breakEven': HOURS * DUTY_HOUR,
      'unit.volume': 1,
      'cost.perUnit': HOURS * DUTY_HOUR,
      'income.netPerContactHour': null,
    },
  ),
  // E for the nights with their holiday pay, and what each post costs: 10 and 20 lie on one line.
  made('a sum for work that nobody states, with nights asleep', unstated, unstatedKnown()),
  made(
    'a quarter of an hour and an hour, each at its own cost',
    (c) => {
      c.price.per_hour = undefined;
      c.price.payment_terms = 0;
      c.price.rates = [
        { length: 0.25, per_visit: 7.95 },
        { length: 1, per_visit: 23.6 },
      ];
      c.demand.visits = [
        { length: 0.25, share: 0.5 },
        { length: 1, share: 0.5 },
      ];
      c.visit.travel = 0.1;
      c.price.items = [piece('report', 30, { per_year: 100, staff_time: 1 })];
    },
    {
      'cost.perDutyHour': DUTY_HOUR,
      'line.cost[0]': 0.35 * DUTY_HOUR,
      'line.cost[1]': 1.1 * DUTY_HOUR,
      'line.cost[2]': DUTY_HOUR,
      'line.minutes[0]': 60 * (7.95 / DUTY_HOUR - 0.1),
      'line.minutes[1]': 60 * (23.6 / DUTY_HOUR - 0.1),
      'line.minutes[2]': (60 * 30) / DUTY_HOUR,
    },
  ),
  // Each mile is paid £0.45, a visit 5 miles: a journey costs that and no duty hour.
  made(
    'journeys cost beside the hours',
    (c) => {
      c.price.payment_terms = 0;
      c.visit.miles = 5;
      c.overheads.share = 0.1;
    },
    {
      'cost.perDutyHour': 1.1 * DUTY_HOUR,
      'line.cost[0]': 1.1 * (DUTY_HOUR + 2.25),
      'line.minutes[0]': (60 * (20 - 1.1 * 2.25)) / (1.1 * DUTY_HOUR),
    },
  ),
  made(
    'assessments that are made by phone',
    (c) => {
      noVisits(c);
      c.price.items = [piece('assessment', 120, { per_year: 1000, contact_time: 2, staff_time: 1 })];
      c.delivered = [seen({ item: 'assessment', contact_time: 0.05, staff_time: 0.5, contact: 'phone' })];
    },
    {
      'time.contactHours': 2000,
      'asDelivered time.contactHours': 50,
      'asDelivered time.onDuty': 550,
      'asDelivered income.gross': 120_000,
      'asDelivered gap.perYear': 120_000 - 550 * DUTY_HOUR,
      'price.breakEven': 3 * DUTY_HOUR,
      'bought.pieces': 1000,
    },
  ),
  made(
    'a quarter of the visits are not made, the others are cut to 45 minutes',
    (c) => {
      c.price.payment_terms = 0;
      c.visit.notes = 0.25;
      c.delivered = [seen({ way: 'visit-not-made', value: 0.25 }), seen({ way: 'contact-minutes', value: 45 })];
    },
    {
      'asDelivered time.visits': HOURS * 0.75,
      'asDelivered time.contactHours': HOURS * 0.75 * 0.75,
      'asDelivered time.onDuty': HOURS * 0.75,
      'asDelivered income.net': 20 * HOURS,
    },
  ),
  made(
    'a post in five is empty, and supervision is not given',
    (c) => {
      noVisits(c);
      c.price.block_per_year = 400_000;
      c.absence.supervision = { amount: 2 };
      c.staff = [role('social worker', { posts: 10, rate: 18 }), role('family worker', { cases: 60, per_worker: 12 })];
      c.delivered = [seen({ way: 'posts-empty', value: 0.2 }), seen({ way: 'supervision-dropped', value: 1 })];
    },
    { 'time.onDuty': 15 * (ON_DUTY - 24), 'asDelivered time.onDuty': 12 * ON_DUTY, 'asDelivered staff.fte': 12 },
  ),
  // All cost goes with the visits: the share not made that closes the gap is gap / cost.
  made(
    'police and duty team come where a visit is not made',
    (c) => {
      c.price.payment_terms = 0;
      c.elsewhere = [event('police-call-out', 230.58, 1), event('emergency-duty-team', 115, 0.5)];
      c.price.per_hour = 12;
    },
    { 'elsewhere.perEvent': 288.08, 'elsewhere.breakEven': DUTY_HOUR / 288.08 },
  ),
];

function unstated(c: Contract): void {
  noVisits(c);
  c.price.block_per_year = 400_000;
  c.cover = [cover(from(EVERY_DAY, 22, 7), 2, 'sleep-in')];
  c.pay.sleep_in = 50;
}

function unstatedKnown(): Record<string, number | null> {
  const nights = 730 * 50 * (1 + (4 * 37) / ON_DUTY);
  const posts = (400_000 - 1.18 * nights) / POST;
  return {
    'time.onDuty': 0,
    'staff.fte': null,
    'pay.sleepIns': 730 * 50,
    'cost.total': null,
    'gap.perYear': null,
    'bought.share': null,
    'bought.posts': posts,
    'post.cost': 400_000 / posts,
    'bought.dutyHours': (posts * ON_DUTY * 7) / 365,
    'bought.awake': (posts * ON_DUTY) / 8760,
  };
}
