// What the price is for, what one of it costs, and what the money buys.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { assessed, figuresOf, figuresWith } from '../model/changed.ts';

const piece = (price: number | null, perYear = 1000) => ({
  name: 'assessment',
  price,
  per_year: perYear,
  contact_time: 1,
  staff_time: 2,
});
type Change = (contract: Contract) => void;
const priced =
  (price: Partial<Contract['price']>): Change =>
  (contract) => {
    Object.assign(contract.price, price);
  };

describe('the unit', () => {
  it.each<[string, Change, string, number]>([
    ['a contact hour', () => {}, 'contact-hour', 500 * (365 / 7)],
    ['a piece, where pieces bring most', priced({ items: [piece(600)] }), 'piece', 1000],
    ['the piece that brings most of several', priced({ items: [piece(1), piece(700, 900)] }), 'piece', 900],
    ['the year, where a block brings most', priced({ block_per_year: 2_000_000 }), 'year', 1],
    [
      'a place and week',
      priced({ places: { number: 20, per_week: 900, per_night: undefined, occupancy: 0.8 } }),
      'place-week',
      20 * 0.8 * (365 / 7),
    ],
  ])('is %s', (_, change, kind, volume) => {
    const { unit, number } = figuresWith(change);
    expect(unit.kind).toBe(kind);
    expect(number('unit.volume')).toBeCloseTo(volume, 6);
    expect(number('cost.perUnit')).toBeCloseTo(number('cost.total') / volume, 6);
    expect(number('gap.perUnit')).toBeCloseTo(number('gap.perYear') / volume, 6);
  });

  it('is a session, where nights are all that is paid', () => {
    const { unit, number } = figuresWith(
      (contract) => {
        contract.price.per_hour = undefined;
        for (const window of contract.cover) window.per_session = 160;
      },
      { cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: waking}]' },
    );
    expect([unit.kind, number('unit.volume')]).toEqual(['session', 365]);
    expect(number('income.netPerUnit')).toBeCloseTo(160 * number('income.shareKept'), 9);
  });

  it('is the first of them at a tie, and the first that is named where a price is unknown', () => {
    const hourly = figuresWith().number('income.hourly');
    expect(figuresWith(priced({ block_per_year: hourly })).unit.kind).toBe('contact-hour');
    expect(figuresWith(priced({ block_per_year: hourly * 1.01 })).unit.kind).toBe('year');
    expect(figuresWith(priced({ block_per_year: null })).unit.kind).toBe('contact-hour');
  });

  it('is the same on every rung of the ladder, also where a second worker is paid for', () => {
    const hourly = figuresWith().number('income.hourly');
    const assessment = assessed((contract) => {
      contract.price.block_per_year = hourly * 1.1;
      contract.price.second_worker = 1;
      contract.safe.second_worker = 1;
    });
    expect(
      ['asSpecified', 'safe', 'legalMinimum'].map((name) => figuresOf(assessment, name as 'safe').unit.kind),
    ).toEqual(['year', 'year', 'year']);
  });
});

describe('the break-even price of the unit', () => {
  it.each<[string, Change, Change]>([
    ['hours', () => {}, () => {}],
    ['pieces', priced({ items: [piece(600)] }), () => {}],
    ['a block', priced({ block_per_year: 2_000_000 }), () => {}],
    ['places', priced({ places: { number: 20, per_week: 900, per_night: undefined, occupancy: 0.8 } }), () => {}],
  ])('of %s closes the gap, all other income as it is', (_, change) => {
    const own: Change = (contract) => {
      change(contract);
      contract.price.vat_included = 0.2;
      contract.price.at_risk = { share: 0.1, expected_loss: 0.5 };
      contract.price.set_up = 10_000;
      contract.price.per_hour = 5;
    };
    const needed = figuresWith(own).number('price.breakEven') * 1.2;
    const at: Change = (contract) => {
      own(contract);
      const { price } = contract;
      if (price.items.length > 0) price.items = [piece(needed)];
      else if (price.places) price.places.per_week = needed;
      else if (price.block_per_year) price.block_per_year = needed;
      else price.per_hour = needed;
    };
    expect(figuresWith(at).number('gap.perYear')).toBeCloseTo(0, 4);
  });

  it('of a night or of an hour closes it, the other at its own price as it is', () => {
    const NIGHT = { cover: '[{days: every day, hours: "22:00-07:00", staff: 2, mode: waking}]' };
    const at = (hour: number, night: number) =>
      figuresWith((contract) => {
        contract.price.per_hour = hour;
        contract.price.at_risk = { share: 0.1, expected_loss: 0.5 };
        for (const window of contract.cover) window.per_session = night;
      }, NIGHT);
    const nights = at(0.5, 400);
    expect([nights.unit.kind, nights.number('unit.volume')]).toEqual(['session', 730]);
    expect(at(0.5, nights.number('price.breakEven')).number('gap.perYear')).toBeCloseTo(0, 4);
    const hours = at(20, 40);
    expect(hours.unit.kind).toBe('contact-hour');
    expect(at(hours.number('price.breakEven'), 40).number('gap.perYear')).toBeCloseTo(0, 4);
  });

  it('is never below nothing', () => {
    const { number } = figuresWith((contract) => {
      contract.price.items = [piece(600, 1000), { ...piece(5_000, 200), contact_time: 0, staff_time: 0 }];
      contract.price.per_hour = 90;
    });
    expect(number('price.breakEven')).toBe(0);
  });

  it('goes with the factor by which every price would have to rise', () => {
    const own: Change = (contract) => {
      contract.price.block_per_year = 30_000;
      contract.price.set_up = 5_000;
    };
    const factor = figuresWith(own).number('price.factor');
    const { number } = figuresWith((contract) => {
      own(contract);
      contract.price.per_hour = 20 * factor;
      contract.price.block_per_year = 30_000 * factor;
      contract.price.set_up = 5_000 * factor;
    });
    expect(number('gap.perYear')).toBeCloseTo(0, 4);
  });
});

describe('visits and pieces one by one', () => {
  const MIXED = {
    demand: '{hours_per_week: 500 hours, visits: [{length: 30 minutes, share: 40%}, {length: 1 hour, share: 60%}]}',
    visit:
      '{travel: 15 minutes, miles: 4, notes: 5 minutes, idle: 10%, wasted: {share: 10%, staff_time: 10 minutes, billed: 50%}}',
    lone_working: '{second_worker: 20%}',
    costs: '{other: [{name: gloves, per: visit, amount: £0.19}]}',
    overheads: '{share: 10%}',
  };
  const withPieces: Change = (contract) => {
    contract.price.items = [piece(90, 300), { ...piece(40, 700), contact_time: 0 }];
  };

  it('cost together what the year costs', () => {
    const { number, rows } = figuresWith(withPieces, MIXED);
    const made = [...(rows('length.visits') as number[]), ...(rows('item.volume') as number[])];
    const total = (rows('line.cost') as number[]).reduce((sum, cost, at) => sum + cost * (made[at] as number), 0);
    expect(total).toBeCloseTo(number('cost.total'), 4);
  });

  it('cost what is left once those who are beside the visits are paid', () => {
    const { number, rows } = figuresWith(
      (contract) => {
        withPieces(contract);
        for (const window of contract.cover) window.takes_visits = false;
      },
      { ...MIXED, cover: '[{days: every day, hours: "08:00-18:00", staff: 2, mode: waking}]' },
    );
    const made = [...(rows('length.visits') as number[]), ...(rows('item.volume') as number[])];
    const total = (rows('line.cost') as number[]).reduce((sum, cost, at) => sum + cost * (made[at] as number), 0);
    const core = 2 * 10 * 365 * number('cost.perDutyHour');
    expect(total + core).toBeCloseTo(number('cost.total'), 4);
  });

  it('buy just their own minutes where net income is cost', () => {
    const oneLength = { ...MIXED, demand: '{hours_per_week: 500 hours, visit_length: 45 minutes}' };
    const needed = figuresWith(undefined, oneLength).number('price.breakEven');
    const { rows } = figuresWith(priced({ per_hour: needed }), oneLength);
    expect(rows('line.minutes')[0]).toBeCloseTo(45, 6);
  });

  it('of a piece without contact are minutes of staff time', () => {
    const { rows, number } = figuresWith(priced({ items: [{ ...piece(40, 700), contact_time: 0 }] }));
    const atDuty = (60 * 40 * number('income.shareKept')) / (number('cost.perDutyHour') * number('time.dutyPerWork'));
    expect(rows('line.minutes')[1]).toBeCloseTo(atDuty, 9);
  });

  it('never buy less than nothing, and nothing is said where no price is theirs', () => {
    const cheap = figuresWith(priced({ per_hour: 0.5 }), {
      visit: '{travel: 2 hours, miles: 40}',
    });
    expect(cheap.rows('line.minutes')).toEqual([0]);
    const block = figuresWith((contract) => {
      contract.price.per_hour = 0;
      contract.price.block_per_year = 100_000;
    });
    expect(block.rows('line.minutes')).toEqual([null]);
  });
});

describe('what the money buys', () => {
  it('is a share of the whole, at most all of it: minutes of an hour, pieces, places', () => {
    const hours = figuresWith();
    expect(hours.number('bought.minutes')).toBeCloseTo(60 * hours.number('bought.share'), 9);
    expect([hours.value('bought.pieces'), hours.value('bought.places')]).toEqual([null, null]);
    expect(figuresWith(priced({ per_hour: 90 })).number('bought.minutes')).toBe(60);
    const pieces = figuresWith(priced({ items: [piece(600)] }));
    expect(pieces.number('bought.pieces')).toBeCloseTo(1000 * pieces.number('bought.share'), 9);
  });

  it('is posts at what a post costs', () => {
    const { number } = figuresWith();
    expect(number('bought.posts') / number('staff.fte')).toBeCloseTo(number('income.net') / number('cost.total'), 9);
    expect(number('bought.awake')).toBeCloseTo((number('bought.posts') * number('post.onDuty')) / 8760, 9);
  });
});

describe('the gap of the term', () => {
  it('counts a last year cut short by its days', () => {
    const assessment = assessed((contract) => {
      contract.contract.years = 18 / 12;
    });
    const [first, second] = [1, 2].map((year) => figuresOf(assessment, 'asSpecified', year));
    const expected = (first?.number('gap.perYear') as number) + ((second?.number('gap.perYear') as number) * 183) / 365;
    expect(first?.number('gap.term')).toBeCloseTo(expected, 6);
    expect(second?.number('gap.term')).toBeCloseTo(expected, 6);
  });
});
