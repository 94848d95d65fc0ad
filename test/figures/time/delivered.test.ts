// What is done of what is billed: call-outs that nobody attends, hours not given, and workers beyond one who do not come.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/contract/types.ts';
import type { Left } from '../../../src/figures/context.ts';
import { figureById } from '../../../src/figures/index.ts';
import { contextOf, evaluate, lawOf } from '../../../src/model/run.ts';
import { once } from '../../once.ts';
import { plain } from '../worked.ts';

const always = { days: 0b111_1111, onBankHolidays: true, takes_visits: true, per_session: undefined };
const DAY = { ...always, start: 32, end: 80 };
const NIGHT = { ...always, start: 88, end: 124 };
const HOURS = (500 * 365) / 7;

/** Three fifths of the work by day, with one awake; two fifths by night. Somebody is on call all the time. */
function dayAndNight(contract: Contract): void {
  contract.visit.travel = 0.25;
  contract.demand.pattern = [
    { ...DAY, share: 0.6 },
    { ...NIGHT, share: 0.4 },
  ];
  contract.cover = [
    { ...DAY, staff: 1, mode: 'waking' },
    { ...always, start: 0, end: 96, staff: 1, mode: 'on-call' },
  ];
}

function leaving(left: Partial<Left>, change: (contract: Contract) => void = dayAndNight) {
  const contract = plain(change);
  const rules = { left: { hours: 1, callOuts: 1, overOne: 1, ...left }, sold: plain(change) };
  const context = contextOf(contract, rules, 1, lawOf(contract, 1));
  const results = evaluate(context);
  const figure = (id: string) => figureById.get(id) as NonNullable<ReturnType<typeof figureById.get>>;
  return {
    of: (id: string) => results.value(figure(id)),
    /** Summed over the bands in which somebody is awake, and over the others. */
    byDay: (id: string) => sumOf(id, (waking) => waking > 0),
    byNight: (id: string) => sumOf(id, (waking) => waking === 0),
  };
  function sumOf(id: string, counts: (waking: number) => boolean): number {
    return context.layout.bands.reduce(
      (sum, { waking }, row) => (counts(waking) ? sum + results.value(figure(id), row) : sum),
      0,
    );
  }
}

describe('call-outs that nobody attends', () => {
  const whole = once(() => leaving({}));
  const half = once(() => leaving({ callOuts: 0.5 }));

  it('take their part from the hours given, and leave those billed', () => {
    expect(whole().of('time.contactHours')).toBeCloseTo(HOURS, 6);
    expect(half().of('time.contactHours')).toBeCloseTo((0.6 + 0.4 * 0.5) * HOURS, 6);
    expect(half().of('income.hourly')).toBeCloseTo(30 * HOURS, 6);
  });

  it('are missing from the night alone: by day somebody is awake, on call or not', () => {
    expect(half().byDay('band.work')).toBeCloseTo(whole().byDay('band.work'), 6);
    expect(half().byNight('band.work')).toBeCloseTo(whole().byNight('band.work') / 2, 6);
  });

  it('are those of staff asleep as well as of staff on call', () => {
    const asleep = leaving({ callOuts: 0.5 }, (contract) => {
      dayAndNight(contract);
      contract.cover = [{ ...NIGHT, staff: 1, mode: 'sleep-in' }];
    });
    // Nobody is on cover by day, so nobody is called out.
    expect(asleep.of('time.contactHours')).toBeCloseTo(0.8 * HOURS, 6);
    const nobody = leaving({ callOuts: 0.5 }, (contract) => {
      dayAndNight(contract);
      contract.cover = [];
    });
    expect(nobody.of('time.contactHours')).toBeCloseTo(HOURS, 6);
  });

  it('leave no work where all of it was theirs', () => {
    const none = leaving({ callOuts: 0 }, (contract) => {
      dayAndNight(contract);
      contract.demand.pattern = [{ ...NIGHT, share: 1 }];
    });
    expect(none.of('time.contactHours')).toBe(0);
    expect(none.byNight('band.work')).toBe(0);
    expect(none.of('time.asked')).toBeCloseTo(365 * 12, 6);
  });

  it('come off beside hours that are not given by day or night', () => {
    expect(leaving({ callOuts: 0.5, hours: 0.75 }).of('time.contactHours')).toBeCloseTo(0.8 * 0.75 * HOURS, 6);
  });
});

describe('wasted visits', () => {
  it('are billed by the part of the price that is paid for them, for each visit billed', () => {
    const change = (contract: Contract) => {
      dayAndNight(contract);
      contract.visit.wasted = { share: 0.1, staff_time: 0, billed: 0.4 };
    };
    expect(leaving({ hours: 0.5 }, change).of('income.wasted')).toBeCloseTo(30 * HOURS * 0.1 * 0.4, 6);
  });
});
