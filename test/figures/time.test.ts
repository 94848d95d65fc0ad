// Time: crew, hours on duty that are bought, weeks of a year, posts, and contracts without contact.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { assessed, figuresOf, figuresWith } from '../model/changed.ts';

describe('the crew of a visit', () => {
  const crewOf = (change: (contract: Contract) => void) => figuresWith(change).number('time.crew');
  const notAlone = (contract: Contract) => {
    contract.lone_working.allowed = false;
  };

  it('is what the contract sends to each, and its second workers', () => {
    expect(
      crewOf((contract) => {
        contract.visit.crew = 2;
        contract.lone_working.second_worker = 0.25;
      }),
    ).toBe(2.25);
  });

  it('is two at least where nobody may work alone', () => {
    expect(crewOf(notAlone)).toBe(2);
    expect(
      crewOf((contract) => {
        notAlone(contract);
        contract.visit.crew = 3;
      }),
    ).toBe(3);
    // Two go to each, and a third to half of the hours.
    expect(
      crewOf((contract) => {
        notAlone(contract);
        contract.visit.crew = 2;
        contract.lone_working.second_worker = 0.5;
      }),
    ).toBe(2.5);
  });

  it('loses of its second workers those who were seen not to come', () => {
    const seen = assessed((contract) => {
      contract.lone_working.second_worker = 0.4;
      contract.delivered = [
        {
          ...{ way: 'no-second-worker', value: 0.75 },
          ...{ item: undefined, contact_time: undefined, staff_time: undefined, contact: undefined },
        },
      ];
    });
    expect(figuresOf(seen, 'asDelivered').number('time.crew')).toBeCloseTo(1.1, 9);
    expect(figuresOf(seen).number('time.crew')).toBeCloseTo(1.4, 9);
  });

  it('that the rule makes two is paid for as a second worker is', () => {
    const paid = figuresWith((contract) => {
      notAlone(contract);
      contract.price.second_worker = 1;
    });
    expect(paid.number('income.hourly')).toBeCloseTo(2 * figuresWith().number('income.hourly'), 6);
  });
});

describe('weeks of a year in which hours are asked for', () => {
  it('change volumes, guaranteed hours among them, and not the calendar', () => {
    const school = figuresWith((contract) => {
      contract.demand.weeks_per_year = 39;
      contract.demand.guaranteed_hours_per_week = 600;
    });
    expect(school.number('time.contactHours')).toBe(39 * 500);
    expect(school.number('income.hourly')).toBeCloseTo(39 * 600 * 20, 6);
    expect(school.rows('band.hours')).toEqual(figuresWith().rows('band.hours'));
  });
});

describe('hours on duty that are bought', () => {
  const aroundTheHour = {
    price: '{per_hour: £25.00}',
    demand: '{hours_per_week: 500 hours, visits: [{length: 30 minutes, share: 40%}, {length: 1 hour, share: 60%}]}',
    visit: '{travel: 15 minutes, notes: 5 minutes, wasted: {share: 10%, staff_time: 10 minutes}}',
    lone_working: '{second_worker: 20%}',
  };
  const duty = (contract: Contract) => {
    contract.price.buys = 'duty';
  };

  it('hold travel, notes and all else around the visit', () => {
    const { number, unit } = figuresWith(duty, aroundTheHour);
    const bought = (500 * 365) / 7;
    expect(unit.kind).toBe('duty-hour');
    expect(number('unit.volume')).toBeCloseTo(bought, 6);
    expect(number('time.onDuty')).toBeCloseTo(bought, 6);
    expect(number('income.hourly')).toBeCloseTo(bought * 25, 6);
    expect(number('income.wasted')).toBe(0);
    expect(number('time.contactHours')).toBeLessThan(bought / 1.2);
  });

  it('hold the waiting between visits, where nobody is on cover', () => {
    const { number } = figuresWith((contract) => {
      duty(contract);
      contract.visit.idle = 0.1;
    }, aroundTheHour);
    expect(number('time.onDuty')).toBeCloseTo((500 * 365) / 7, 6);
  });

  it('are shared out by the time that each length takes, travel inside', () => {
    const priced = figuresWith((contract) => {
      duty(contract);
      contract.price.rates = [{ length: 0.5, per_hour: 35 }];
    }, aroundTheHour);
    const around = 1.1 * 0.25 + 1 / 12 + 0.1 / 6;
    const [short, long] = [0.4 * ((0.5 + around) / 0.5), 0.6 * (1 + around)];
    expect(priced.number('price.average')).toBeCloseTo((35 * short + 25 * long) / (short + long), 9);
  });

  it('grow with what a standard asks for, while contact and income stay; in the legal minimum they stay themselves', () => {
    const assessment = assessed((contract) => {
      duty(contract);
      contract.safe.second_worker = 0.5;
      contract.visit.travel_paid = 0.5;
    }, aroundTheHour);
    const [specified, safe, least] = (['asSpecified', 'safe', 'legalMinimum'] as const).map((name) =>
      figuresOf(assessment, name),
    );
    const hours = 'time.hoursByTheHour';
    expect(safe?.number(hours)).toBeCloseTo(specified?.number(hours) as number, 6);
    expect(safe?.number('time.onDuty')).toBeGreaterThan(1.2 * (specified?.number('time.onDuty') as number));
    expect(safe?.number('income.net')).toBe(specified?.number('income.net'));
    expect(least?.number('time.onDuty')).toBeCloseTo((500 * 365) / 7, 6);
    expect(least?.number(hours)).not.toBeCloseTo(specified?.number(hours) as number, 0);
  });
});

describe('roles that are stated as posts', () => {
  const role = { role: 'caseworker', share: undefined, rate: undefined, contracted_week: undefined, age: undefined };

  it('are on duty whatever the volume: posts, or open cases for each worker', () => {
    const { number } = figuresWith((contract) => {
      contract.staff = [
        { ...role, posts: 2, cases: undefined, per_worker: undefined },
        { ...role, posts: undefined, cases: 45, per_worker: 15 },
      ];
    });
    expect(number('time.posts')).toBeCloseTo(5 * number('post.onDuty'), 9);
    expect(number('time.onDuty')).toBeCloseTo(500 * (365 / 7) + number('time.posts'), 6);
  });
});

describe('two ways of writing one contract', () => {
  const NIGHT = '{days: every day, hours: "22:00-07:00", staff: 1, mode: on-call}';
  const TOUCHING =
    '{days: every day, hours: "22:00-02:00", staff: 1, mode: on-call}, {days: every day, hours: "02:00-07:00", staff: 1, mode: on-call}';
  const pay = '{rate: minimum-wage, on_call: £20}';

  it.each([
    ['60 minutes or 1 hour', { demand: '{hours_per_week: 500 hours, visit_length: 60 minutes}' }, {}],
    ['one window or two that touch', { pay, cover: `[${NIGHT}]` }, { pay, cover: `[${TOUCHING}]` }],
    [
      'one length or its parts',
      {},
      {
        demand: '{hours_per_week: 500 hours, visits: [{length: 1 hour, share: 50%}, {length: 60 minutes, share: 50%}]}',
      },
    ],
    [
      'the order of windows and a comment',
      { pay, cover: `[${TOUCHING}]` },
      {
        pay,
        cover: `[${TOUCHING.split(', {')
          .reverse()
          .map((each) => each.replace(/^days/, '{days'))
          .join(', ')}] # nights`,
      },
    ],
  ])('%s gives the same figures', (_, one, other) => {
    const ids = [
      'time.onDuty',
      'cover.onCallSessions',
      'pay.onCall',
      'income.net',
      'cost.total',
      'gap.perYear',
      'price.breakEven',
    ];
    const [a, b] = [figuresWith(undefined, one), figuresWith(undefined, other)];
    for (const id of ids) expect(a.number(id)).toBeCloseTo(b.number(id), 6);
  });
});
