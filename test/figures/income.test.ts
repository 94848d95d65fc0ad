// Income by every kind of price, the cap, and prices that nobody states.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { assessed, figuresOf, figuresWith } from '../model/changed.ts';

const places = (contract: Contract) => {
  contract.price.places = { number: 8, per_week: 700, per_night: undefined, occupancy: 0.9 };
};

describe('places', () => {
  it('are paid by the week as far as they are occupied', () => {
    expect(figuresWith(places).number('income.places')).toBeCloseTo(8 * 0.9 * 700 * (365 / 7), 6);
  });

  it('or by the night', () => {
    const byNight = figuresWith((contract) => {
      contract.price.places = { number: 8, per_week: undefined, per_night: 100, occupancy: 1 };
    });
    expect(byNight.number('income.places')).toBeCloseTo(8 * 100 * 365, 6);
  });
});

describe('sessions of cover', () => {
  const NIGHTS = {
    cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
    pay: '{rate: minimum-wage, sleep_in: £40}',
  };
  const priced = (contract: Contract) => {
    for (const window of contract.cover) window.per_session = 55;
  };

  it('bring their price for each session of the mode', () => {
    expect(figuresWith(priced, NIGHTS).number('income.sessions')).toBeCloseTo(365 * 55, 6);
  });

  it('bring the same where a standard asks for more cover: income stays as in the contract', () => {
    const assessment = assessed((contract) => {
      priced(contract);
      // Planned, so that nothing but the standard stated asks for more.
      contract.demand.calls = 'planned';
      contract.safe.cover = contract.cover.map(({ per_session, ...window }) => ({ ...window, staff: 2 }));
    }, NIGHTS);
    const [specified, safe] = [figuresOf(assessment), figuresOf(assessment, 'safe')];
    expect(safe.number('cover.sleepIns')).toBe(730);
    expect(safe.number('income.sessions')).toBe(specified.number('income.sessions'));
    expect(safe.number('pay.sleepIns')).toBe(2 * specified.number('pay.sleepIns'));
  });
});

describe('a set-up fee', () => {
  it('is spread over the years of the term, months among them, and does not rise', () => {
    const assessment = assessed((contract) => {
      contract.price.set_up = 12_000;
      contract.price.indexation = 0.1;
      contract.contract.years = 2.5;
    });
    // 6 April to 5 October 2027: 183 days of 366.
    for (const year of [1, 2, 3])
      expect(figuresOf(assessment, 'asSpecified', year).number('income.setUp')).toBeCloseTo(
        12_000 / (2 + 183 / 366),
        6,
      );
  });
});

describe('a cap', () => {
  const capped = (cap: number) => (contract: Contract) => {
    contract.price.cap_per_year = cap;
  };

  it('is the most that is paid, and rises as prices do', () => {
    const assessment = assessed((contract) => {
      capped(300_000)(contract);
      contract.price.indexation = 0.02;
      contract.contract.years = 2;
    });
    expect(figuresOf(assessment).number('income.gross')).toBe(300_000);
    expect(figuresOf(assessment, 'asSpecified', 2).number('income.gross')).toBeCloseTo(306_000, 6);
  });

  it('that lies under what is needed leaves no price that would do, and says which cap would', () => {
    const { value, number } = figuresWith(capped(300_000));
    expect([value('price.breakEven'), value('price.factor')]).toEqual([null, null]);
    expect(number('cap.breakEven')).toBeCloseTo(number('cost.total') / number('income.shareKept'), 6);
  });

  it('that is high enough changes nothing', () => {
    const [free, high] = [figuresWith(), figuresWith(capped(5_000_000))];
    expect(high.number('price.breakEven')).toBe(free.number('price.breakEven'));
    expect(high.value('cap.breakEven')).toBeNull();
  });
});

describe('a price that is named and unknown', () => {
  const INCOME = [
    'hourly',
    'wasted',
    'pieces',
    'block',
    'sessions',
    'places',
    'setUp',
    'gross',
    'discount',
    'atRisk',
    'finance',
    'net',
    'netPerUnit',
  ];

  it('leaves all of income unsaid but the yearly rate of the discount', () => {
    const { value, number } = figuresWith((contract) => {
      contract.price.block_per_year = null;
      contract.price.early_payment = { discount: 0.01, within: 10 };
    });
    expect(INCOME.map((id) => value(`income.${id}`))).toEqual(INCOME.map(() => null));
    expect(value('price.average')).toBeNull();
    expect(number('discount.annualised')).toBeGreaterThan(0.1);
    expect(number('cost.total')).toBeGreaterThan(0);
  });

  it('of the unit leaves the break-even: all other income as it is', () => {
    const report = { name: 'report', price: 30, per_year: 400, contact_time: 0, staff_time: 1 };
    const withPrice = (price: number | null) =>
      figuresWith((contract) => {
        contract.price.per_hour = price;
        contract.price.items = [report];
      });
    expect(withPrice(null).number('price.breakEven')).toBeCloseTo(withPrice(20).number('price.breakEven'), 9);
  });

  it('of something else leaves none', () => {
    const { value } = figuresWith((contract) => {
      contract.price.items = [{ name: 'report', price: null, per_year: 400, contact_time: 0, staff_time: 1 }];
    });
    expect(value('price.breakEven')).toBeNull();
  });
});
