// Contracts at random of every kind that the method knows: visits by the hour of contact or of duty, posts on cover, nights by
// the session, places, pieces, posts by their number or by cases, and sums for work that nobody states.
import fc from 'fast-check';
import type { CoverWindow } from '../../src/calendar/types.ts';
import { WAYS } from '../../src/contract/sections/delivered.ts';
import type { Contract, Delivered, Places, StaffRole } from '../../src/contract/types.ts';
import { dayNumber } from './days.ts';
import { role } from './plain.ts';
import {
  age,
  amount,
  coverWindow,
  demandAndPrice,
  flag,
  list,
  maybe,
  minutes,
  payRate,
  rest,
  share,
  week,
  weights,
  withShares,
} from './random-parts.ts';
import { SILENT } from './silent.ts';

const KINDS = ['visits', 'duty', 'cover', 'nights', 'places', 'pieces', 'posts', 'sum'] as const;
type KindOfContract = (typeof KINDS)[number];

const kind = fc.constantFrom<KindOfContract>('visits', 'visits', 'visits', 'duty', 'duty', ...KINDS.slice(2));

const roleLike = fc.record({ rate: maybe(payRate), age: maybe(age), contracted_week: maybe(week) });
const byShare: fc.Arbitrary<StaffRole[]> = fc
  .tuple(fc.array(roleLike, { minLength: 1, maxLength: 3 }), weights)
  .map(([roles, all]) => withShares(roles, all).map(({ thing, share }, i) => role(`share ${i}`, { ...thing, share })));
const byPosts: fc.Arbitrary<StaffRole[]> = fc.array(
  fc
    .tuple(roleLike, flag, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 4, max: 40 }))
    .map(([like, cases, number, per_worker]) =>
      role('posts', { ...like, ...(cases ? { cases: number, per_worker } : { posts: number / 20 }) }),
    ),
  { minLength: 1, maxLength: 2 },
);
const none = fc.constant<StaffRole[]>([]);
const anyStaff = fc.oneof(
  { weight: 2, arbitrary: none },
  { weight: 2, arbitrary: byShare },
  { weight: 1, arbitrary: byPosts },
  { weight: 1, arbitrary: fc.tuple(byShare, byPosts).map(([shares, posts]) => [...shares, ...posts]) },
);

const places: fc.Arbitrary<Places> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), amount(900), flag, fc.oneof(fc.constant(1), share(1)))
  .map(([number, price, nightly, occupancy]) => ({
    ...{ number, occupancy: occupancy === 0 ? 0.5 : occupancy },
    ...(nightly ? { per_week: undefined, per_night: price / 7 } : { per_week: price, per_night: undefined }),
  }));

const way = fc
  .constantFrom(...WAYS)
  .chain((one) =>
    (one === 'contact-minutes' ? fc.integer({ min: 20, max: 60 }) : share(0.9)).map(
      (value): Partial<Delivered> => ({ way: one, value }),
    ),
  );

const event = fc.tuple(amount(500), share(1));

const more = fc.record({
  staff: anyStaff,
  posts: byPosts,
  places,
  block: fc.integer({ min: 50_000, max: 900_000 }),
  apart: list(fc.constantFrom(true, false), 4),
  sessionPrice: list(fc.constantFrom(undefined, 40, 95), 4),
  unknown: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
  end: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.integer({ min: 1, max: 900 })),
  ways: list(way, 2),
  phone: fc.record({ contact_time: minutes(20), staff_time: minutes(60) }),
  seen: flag,
  events: fc.oneof({ weight: 8, arbitrary: list(event, 0) }, list(event, 2)),
  safeStaff: coverWindow,
});
type More = typeof more extends fc.Arbitrary<infer T> ? T : never;

/** What a contract of this kind pays for and asks for. */
function ofKind(c: Contract, kind: KindOfContract, all: More): void {
  const { price, demand } = c;
  c.staff = all.staff;
  c.cover = c.cover.map(
    (window, i): CoverWindow => ({
      ...window,
      takes_visits: !(window.mode === 'waking' && all.apart[i] === true),
      per_session: kind === 'visits' || kind === 'nights' ? all.sessionPrice[i] : undefined,
    }),
  );
  price.buys = kind === 'duty' || kind === 'cover' ? 'duty' : 'contact';
  if (price.buys === 'duty') {
    for (const line of price.rates) {
      line.per_hour ??= line.per_visit;
      line.per_visit = undefined;
    }
  }
  if (kind === 'visits' || kind === 'duty') return;
  demand.hours_per_week = 0;
  demand.guaranteed_hours_per_week = 0;
  demand.visits = [];
  if (kind !== 'pieces') {
    demand.pattern = [];
    price.items = [];
  } else price.items = price.items.map((item) => ({ ...item, per_year: item.per_year ?? 120, per_visit: undefined }));
  if (kind === 'cover') {
    const guard = { ...all.safeStaff, mode: 'waking' as const, takes_visits: false };
    c.cover = [...c.cover.map((window) => ({ ...window, takes_visits: window.mode !== 'waking' })), guard];
    for (const line of price.rates) line.length = undefined;
    return;
  }
  price.per_hour = undefined;
  price.rates = [];
  if (kind === 'nights') c.cover.push({ ...all.safeStaff, mode: 'waking', takes_visits: true, per_session: 95 });
  if (kind === 'places') price.places = all.places;
  if (kind === 'places' || kind === 'pieces') price.block_per_year = 0;
  if (kind === 'posts' || kind === 'places') c.staff = [...all.staff, ...all.posts];
  if (kind === 'posts' || kind === 'sum') price.block_per_year = all.block;
  if (kind === 'sum') {
    c.staff = [];
    c.cover = c.cover.filter(({ mode }) => mode !== 'waking');
    c.safe.cover = undefined;
  }
}

function makeUnknown(c: Contract): void {
  const { price } = c;
  if (price.per_hour !== undefined) {
    price.per_hour = null;
    price.rates = [];
  } else if (price.places) price.places = { ...price.places, per_night: undefined, per_week: null };
  else if (price.block_per_year !== 0) price.block_per_year = null;
  else for (const item of price.items) item.price = null;
}

const nothingIsPaid = ({ price, cover }: Contract) =>
  price.per_hour === undefined &&
  price.items.length === 0 &&
  !price.places &&
  price.block_per_year === 0 &&
  !cover.some(({ per_session }) => per_session !== undefined);

/** What the law of the day, or the format, would refuse. */
function mended(c: Contract): void {
  const { start } = c.contract;
  // Something is paid, if only a sum.
  if (nothingIsPaid(c)) c.price.block_per_year = 100_000;
  const rates = [c.pay, ...c.staff];
  const isReal = (rate: unknown) => JSON.stringify(rate ?? '').includes('real-living-wage');
  for (const one of rates) if (start < dayNumber(2011, 11, 2) && isReal(one.rate)) one.rate = 'minimum-wage';
  const { pension } = c.on_costs;
  if (start < dayNumber(2012, 10, 1) && pension.of === 'qualifying-earnings') pension.employer = 'statutory';
  // What the law asks for is a share of qualifying earnings.
  if (pension.of !== 'qualifying-earnings' && pension.employer === 'statutory') pension.employer = 0.05;
  // The old spine of council pay has points 4 to 28 in the lists.
  const point = c.in_house.pay_point;
  if (point !== undefined && start < dayNumber(2019, 4, 1)) c.in_house.pay_point = 4 + (point % 25);
}

function whatWasSeen(c: Contract, all: More): Delivered[] {
  const nothing = { way: undefined, value: undefined, item: undefined, contact_time: undefined };
  const silent = { ...nothing, staff_time: undefined, contact: undefined };
  const first = c.price.items[0];
  const pieces = all.seen && first ? [{ ...silent, item: first.name, ...all.phone }] : [];
  // On cover of more than one, which of them is the second is nobody's to say.
  const ways = all.ways.filter((one) => one.way !== 'no-second-worker' || c.cover.length === 0);
  return [...pieces, ...ways.map((one) => ({ ...silent, ...one }))];
}

export const randomContract: fc.Arbitrary<Contract> = fc
  .tuple(kind, demandAndPrice, rest, more)
  .map(([kind, visits, others, all]) => {
    const c = structuredClone({ ...others, ...visits, ...SILENT }) as unknown as Contract;
    c.price.items.forEach((item, i) => {
      item.name = `piece ${i}`;
    });
    ofKind(c, kind, all);
    if (all.unknown) makeUnknown(c);
    if (all.end !== undefined) c.contract.end = c.contract.start + all.end;
    mended(c);
    c.delivered = whatWasSeen(c, all);
    c.elsewhere = all.events.map(([unit_cost, chance], i): Contract['elsewhere'][number] => ({
      ...{ event: `event ${i}`, unit_cost, chance },
      ...{ share: undefined, hours: undefined },
    }));
    return c;
  });
