// The parts of contracts nobody would sign: every input at random, within its own type, with no profile behind it.
import fc from 'fast-check';
import type { CoverWindow, EnhancementWindow, Window } from '../../src/calendar/types.ts';
import { OTHER_PER } from '../../src/contract/sections/costs.ts';
import type { Absence, Contract, OtherLine, PayRate, Posts, PriceRate, Salary } from '../../src/contract/types.ts';
import { AGE_BANDS, type AgeBand, NAMED_PAY } from '../../src/rates/minimum-wage.ts';
import { dayNumber } from './days.ts';
import type { PricedItem } from './plain.ts';

const WEEKS = 365 / 7;
const MINUTES = [7, 10, 15, 20, 30, 43, 45, 60, 75, 90, 120, 200];

/** Often nothing at all, often a round number: where the rules have their edges. */
export function share(most: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: Math.round(most * 100) }).map((percent) => percent / 100),
    // Odd ones, but none so small that dividing by it is beyond a number.
    fc.integer({ min: 1, max: 999_983 }).map((part) => (most * part) / 999_983),
  );
}

export function amount(most: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: Math.round(most * 100) }).map((pence) => pence / 100),
  );
}

export const minutes = (most: number) => fc.integer({ min: 0, max: most }).map((m) => m / 60);
export const flag = fc.boolean();

const windowOf = (onBankHolidays: fc.Arbitrary<boolean>): fc.Arbitrary<Window> =>
  fc
    .record({
      days: fc.oneof(
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom(0b111_1111, 0b1111_1111, 0b1_1111, 0b110_0000, 0b1000_0000),
      ),
      start: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 95 })),
      length: fc.oneof(fc.constant(96), fc.integer({ min: 1, max: 96 })),
      onBankHolidays,
    })
    .map(({ days, start, length, onBankHolidays }) => ({ days, start, end: start + length, onBankHolidays }));

const anyWindow = windowOf(fc.constant(true));
export const coverWindow: fc.Arbitrary<CoverWindow> = fc
  .tuple(windowOf(flag), fc.constantFrom(1, 1, 2, 3, 0.5), fc.constantFrom('waking', 'sleep-in', 'on-call'))
  .map(([window, staff, mode]) => ({ ...window, staff, mode }) as CoverWindow);
const enhancement: fc.Arbitrary<EnhancementWindow> = fc
  .tuple(anyWindow, share(1.5))
  .map(([window, extra]) => ({ ...window, extra }));

export const list = <T>(one: fc.Arbitrary<T>, most: number) => fc.array(one, { maxLength: most });

/** One or more weights as shares that add to 1. */
export function withShares<T>(things: T[], weights: number[]): { thing: T; share: number }[] {
  const used = things.map((_, i) => weights[i] ?? 1);
  const sum = used.reduce((a, b) => a + b, 0);
  return things.map((thing, i) => ({ thing, share: (used[i] ?? 0) / sum }));
}
export const weights = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }))
  .map(([first, others]) => [first, ...others]);

const absence = (most: number, mostShare: number): fc.Arbitrary<Absence> =>
  fc.oneof(
    { weight: 3, arbitrary: amount(most).map((a) => ({ amount: a })) },
    { weight: 1, arbitrary: share(mostShare).map((s) => ({ share: s })) },
  );
const salary: fc.Arbitrary<Salary> = fc.oneof(
  fc.oneof(fc.integer({ min: 4000, max: 70_000 }), fc.constantFrom(0, 5000, 10_000)).map((a) => ({ amount: a })),
  share(3).map((s) => ({ share_of_basic: s })),
  share(3).map((s) => ({ share_of_minimum_wage: s })),
);
const posts: fc.Arbitrary<Posts> = fc.oneof(
  amount(3).map((a) => ({ amount: a })),
  share(0.3).map((s) => ({ share_of_posts: s })),
);
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const item: fc.Arbitrary<PricedItem> = fc
  .record({
    price: amount(200),
    yearly: flag,
    volume: share(2),
    contact_time: fc.oneof(fc.constant(0), minutes(120)),
    staff_time: minutes(180),
  })
  .map(({ yearly, volume, ...rest }) => ({
    name: 'piece',
    ...rest,
    ...(yearly ? { per_year: volume * 100 } : { per_visit: volume }),
  }));

const priceRate = (lengths: number[]): fc.Arbitrary<PriceRate> =>
  fc
    .record({
      length: maybe(fc.constantFrom(...lengths, 55 / 60)),
      window: maybe(anyWindow),
      visit: flag,
      price: fc.integer({ min: 300, max: 5000 }).map((pence) => pence / 100),
    })
    .map(({ length, window, visit, price }) => ({
      length,
      window,
      ...(visit ? { per_visit: price } : { per_hour: price }),
    }));

/** What is paid by the hour, the visit and the piece; the kinds of contract add the rest. */
const price = (lengths: number[]) =>
  fc.record({
    per_hour: fc.integer({ min: 500, max: 6000 }).map((pence) => pence / 100),
    rates: list(priceRate(lengths), 5),
    second_worker: share(1),
    vat_included: fc.constantFrom(0, 0, 0.2, 0.05),
    items: list(item, 2),
    block_per_year: amount(90_000),
    set_up: amount(20_000),
    cap_per_year: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.integer({ min: 20_000, max: 900_000 })),
    early_payment: fc.record({ discount: share(0.3), within: maybe(fc.integer({ min: 0, max: 70 })) }),
    payment_terms: fc.constantFrom(0, 14, 30, 45, 60, 90),
    at_risk: fc.record({ share: share(0.4), expected_loss: share(1) }),
    indexation: fc.oneof(fc.constantFrom('none', 'wages', 'prices', -0.01), share(0.06)) as fc.Arbitrary<
      Contract['price']['indexation']
    >,
  });

export const demandAndPrice = fc
  .uniqueArray(fc.constantFrom(...MINUTES), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((m) => m / 60))
  .chain((lengths) =>
    fc.record({
      demand: fc
        .record({
          hours_per_week: fc.integer({ min: 1, max: 300_000 }).map((n) => n / 100),
          guaranteed: share(1.4),
          pattern: list(anyWindow, 4),
          weeks_per_year: fc.constantFrom(WEEKS, WEEKS, 39, 41),
          weights,
          lengthWeights: weights,
        })
        .map(({ hours_per_week, guaranteed, pattern, weights, lengthWeights, weeks_per_year }): Contract['demand'] => ({
          calls: undefined,
          weeks_per_year,
          hours_per_week,
          guaranteed_hours_per_week: guaranteed * hours_per_week,
          // A length that no visit has buys nothing, so there is none.
          visits: withShares(
            lengths,
            lengthWeights.map((weight) => weight + 1),
          ).map(({ thing, share }) => ({ length: thing, share })),
          response_time: undefined,
          pattern: withShares(pattern, weights).map(({ thing, share }) => ({ ...thing, share })),
        })),
      price: price(lengths),
    }),
  );

const start = fc.oneof(
  fc.integer({ min: dayNumber(2010, 4, 6), max: dayNumber(2034, 12, 31) }),
  fc.constantFrom(
    dayNumber(2010, 4, 6),
    dayNumber(2012, 9, 30),
    dayNumber(2012, 10, 1),
    dayNumber(2014, 4, 6),
    dayNumber(2016, 2, 29),
    dayNumber(2020, 2, 29),
    dayNumber(2024, 2, 29),
    dayNumber(2025, 4, 1),
    dayNumber(2026, 4, 1),
    dayNumber(2026, 4, 6),
    dayNumber(2027, 4, 1),
    dayNumber(2028, 2, 29),
    dayNumber(2031, 12, 31),
  ),
);

export const payRate: fc.Arbitrary<PayRate> = fc.oneof(
  fc.integer({ min: 500, max: 2500 }).map((pence) => pence / 100),
  fc.constantFrom(...NAMED_PAY),
  fc.record({
    share: fc.integer({ min: 80, max: 190 }).map((percent) => percent / 100),
    of: fc.constantFrom(...NAMED_PAY),
  }),
);
export const age = fc.oneof({ weight: 2, arbitrary: fc.constant<AgeBand>('21+') }, fc.constantFrom(...AGE_BANDS));
export const week = fc.constantFrom(8.5, 12, 16, 20, 25, 30, 37, 40);

/** The rest of the contract, all of it independent of the visits. */
export const rest = fc.record({
  contract: fc.record({
    title: fc.constant('A contract at random'),
    authority: fc.constant('An authority'),
    provider: fc.constant(''),
    authority_kind: fc.constantFrom('local-authority', 'nhs', 'fire', 'school', 'other-public', 'other'),
    provider_kind: fc.constantFrom('company', 'charity', 'mutual', 'public'),
    nation: fc.constantFrom('england', 'wales', 'scotland', 'northern-ireland'),
    start,
    years: fc.oneof(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 30 }).map((months) => months / 12),
    ),
    extension: fc.constant(0),
    profile: fc.constant(undefined),
  }),
  cover: list(coverWindow, 4),
  lone_working: fc.record({
    allowed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
    second_worker: fc.oneof(share(1), fc.constant(1)),
    risks: fc.constant([]),
    check_in: minutes(12),
    device_per_month: amount(20),
  }),
  visit: fc.record({
    crew: fc.constantFrom(1, 1, 1, 2, 3),
    travel: minutes(50),
    travel_paid: fc.oneof(fc.constant(1), share(1)),
    travel_from_home: share(1),
    miles: amount(15),
    notes: minutes(25),
    idle: share(0.6),
    wasted: fc.record({ share: share(0.4), staff_time: minutes(40), billed: share(1) }),
  }),
  pay: fc.record({
    rate: payRate,
    age,
    full_time_week: fc.constantFrom(35, 36.5, 37, 37.5, 40),
    contracted_week: week,
    enhancements: list(enhancement, 4),
    sleep_in: amount(70),
    on_call: amount(30),
    minimum_call_out: fc.oneof(fc.constant(0), minutes(240)),
    sick_pay: fc.constantFrom('statutory', 'full'),
    vacancies: share(0.5),
    agency_rate: fc.oneof(
      amount(40).map((own) => ({ amount: own })),
      share(3).map((share_of_minimum_wage) => ({ share_of_minimum_wage })),
    ),
  }),
  absence: fc.record({
    leave: absence(8, 0.15),
    sickness: absence(20, 0.08),
    sick_spells: fc.oneof(fc.integer({ min: 0, max: 5 }), share(4)),
    training: absence(5, 0.05),
    induction: absence(5, 0.05),
    supervision: absence(2, 0.04),
    team_meetings: absence(2, 0.04),
  }),
  on_costs: fc.record({
    national_insurance: fc.oneof(
      fc.constant('statutory'),
      fc.record({ share: share(0.15), of: fc.constantFrom('worked-pay', 'gross-pay') }),
    ),
    pension: fc.record({
      employer: fc.oneof(fc.constant('statutory'), share(0.25)),
      of: fc.constantFrom('qualifying-earnings', 'qualifying-earnings', 'gross-pay', 'worked-pay'),
      participation: fc.oneof(fc.constant(1), share(1)),
      duty_from: maybe(fc.integer({ min: dayNumber(2012, 10, 1), max: dayNumber(2018, 2, 1) })),
    }),
    employment_allowance: fc.oneof(fc.constant(0), fc.constant(1), share(1)),
    apprenticeship_levy: flag,
  }),
  supervision: fc.record({
    span: fc.oneof(fc.constant(0), fc.integer({ min: 4, max: 25 })),
    supervisor_salary: salary,
    manager: fc.record({ fte: posts, salary }),
    admin: fc.record({ fte: posts, salary }),
    on_call_manager: fc.record({
      per_session: amount(50),
      sessions_per_year: maybe(fc.integer({ min: 0, max: 600 })),
      share: fc.oneof(fc.constant(1), share(1)),
    }),
    external: fc.record({ sessions_per_year: fc.integer({ min: 0, max: 24 }), fee: amount(100) }),
  }),
  costs: fc.record({
    start_up: amount(50_000),
    mileage_rate: fc.oneof(fc.constant('approved'), amount(0.6)),
    turnover: share(0.9),
    recruitment_per_hire: amount(2000),
    training_fees: amount(400),
    equipment: amount(300),
    other: list(
      fc.record({
        name: fc.constant('line'),
        per: fc.constantFrom(...OTHER_PER),
        amount: amount(300),
      }) as fc.Arbitrary<OtherLine>,
      3,
    ),
  }),
  overheads: fc.record({
    share: share(0.3),
    of: fc.constantFrom('cost', 'price'),
    per_hour: amount(4),
    per_year: amount(20_000),
    contingency: fc.record({ share: share(0.1), of: fc.constantFrom('cost', 'price') }),
    surplus: fc.record({ share: share(0.2), of: fc.constantFrom('cost', 'price') }),
  }),
  safe: fc.record({
    second_worker: maybe(share(1)),
    supervision: maybe(absence(3, 0.05)),
    training: maybe(absence(6, 0.06)),
    span: maybe(fc.integer({ min: 3, max: 20 })),
    cover: maybe(fc.array(coverWindow, { minLength: 1, maxLength: 3 })),
    enhancements: maybe(list(enhancement, 3)),
  }),
  in_house: fc.record({
    pay_point: maybe(fc.integer({ min: 1, max: 43 })),
    pension: maybe(share(0.25)),
  }),
  assumptions: fc.record({
    wage_growth: share(0.07),
    price_growth: share(0.06),
    borrowing_rate: share(0.15),
  }),
});
