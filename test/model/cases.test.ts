// Contracts that once came out wrong, and what is right: each stands for a kind.
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../src/committee/facts.ts';
import type { Contract } from '../../src/contract/types.ts';
import { net } from '../../src/figures/income/net.ts';
import { onDuty } from '../../src/figures/time/on-duty.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import type { Assessment } from '../../src/model/types.ts';
import { buildReport } from '../../src/report/index.ts';
import { verdictWords } from '../../src/report/page/first-sentence.ts';
import { allQuestions } from '../../src/report/questions/index.ts';
import { assessed, figuresOf, figuresWith } from './changed.ts';

const on = (profile: string, start = '2026-04-06') => `{title: T, start: ${start}, profile: ${profile}}`;
const PROFILE = { visit: '{}', pay: '{}', overheads: '{}' };
const ALL_DAY = '[{days: every day, hours: "00:00-24:00", staff: 1, mode: waking}]';

describe('home care', () => {
  const homeCare = { ...PROFILE, contract: on('home-care') };

  it('of a quarter of an hour and of an hour, each at its own price: both buy more than they are for', () => {
    const { rows } = figuresWith(undefined, {
      ...homeCare,
      price: '{rates: [{length: 15 minutes, per_visit: £7.95}, {length: 60 minutes, per_visit: £23.60}]}',
      demand:
        '{hours_per_week: 1000 hours, visits: [{length: 15 minutes, share: 50%}, {length: 60 minutes, share: 50%}]}',
    });
    const [short = 0, long = 0] = rows('line.minutes') as number[];
    expect(Math.round(short)).toBe(17);
    expect(long).toBeGreaterThan(61.5);
    expect(long).toBeLessThan(64);
  });

  it('in which nobody may work alone takes two', () => {
    const { number } = figuresWith(undefined, {
      ...homeCare,
      price: '{per_hour: £23.50}',
      demand: '{hours_per_week: 600 hours, visit_length: 30 minutes}',
      lone_working: '{allowed: no}',
    });
    expect(number('time.crew')).toBe(2);
    expect(number('cost.perUnit')).toBeCloseTo(48.37, 2);
  });

  it('with a core beside the visits pays for both', () => {
    const sections = {
      ...homeCare,
      contract: on('home-care', '2026-06-01'),
      price: '{per_hour: £21.50, block_per_year: £156950}',
      demand: '{hours_per_week: 610 hours, visit_length: 30 minutes}',
      cover: '[{days: every day, hours: "08:00-18:00", staff: 2, mode: waking}]',
    };
    const beside = (contract: Contract) => {
      for (const window of contract.cover) window.takes_visits = false;
    };
    expect(figuresWith(beside, sections).number('time.onDuty')).toBeCloseTo(44_408.33, 2);
    expect(figuresWith(undefined, sections).number('time.onDuty')).toBeCloseTo(44_408.33 - 7300, 2);
  });

  it('at a price that nobody states has a cost and a break-even, and no income', () => {
    const assessment = assessed(
      (contract) => {
        contract.price.per_hour = null;
      },
      { ...homeCare, demand: '{hours_per_week: 600 hours, visit_length: 30 minutes}' },
    );
    const { value, number, unit } = figuresOf(assessment);
    expect(unit.kind).toBe('contact-hour');
    expect(
      ['price.average', 'income.hourly', 'income.gross', 'income.net', 'gap.perYear', 'bought.share'].map((id) =>
        value(id),
      ),
    ).toEqual([null, null, null, null, null, null]);
    expect(number('cost.perUnit')).toBeCloseTo(24.58, 2);
    expect(number('price.breakEven')).toBeGreaterThan(number('cost.perUnit'));
    expect(assessment.verdict.finance).toBe('cannotTell');
    expect(buildReport(assessment).sentence).toContain('costs £24.58');
  });
});

describe('supported living', () => {
  it('asleep is paid by the allowance, not by the hour: without a pattern demand falls in waking cover', () => {
    const { rows } = figuresWith(undefined, {
      ...PROFILE,
      contract: on('supported-living'),
      price: '{per_hour: £21}',
      demand: '{hours_per_week: 112 hours, visit_length: 8 hours}',
      cover:
        '[{days: every day, hours: "07:00-23:00", mode: waking}, {days: every day, hours: "23:00-07:00", mode: sleep-in}]',
    });
    const asleep = rows('band.asleepStaff').map((staff, band) => (staff === 1 ? rows('band.onDuty')[band] : 0));
    expect(asleep.every((hours) => hours === 0)).toBe(true);
  });
});

describe('family support', () => {
  const posts = (pay: string): number =>
    figuresWith(undefined, {
      ...PROFILE,
      contract: on('family-support'),
      price: '{per_hour: £45}',
      demand: '{hours_per_week: 200 hours, visit_length: 2 hours}',
      pay,
    }).number('staff.fte');

  it('of 200 hours a week takes 7.78 posts where each is one person', () => {
    expect(posts('{full_time_week: 37 hours, contracted_week: 37 hours}')).toBeCloseTo(7.78, 2);
  });

  it('takes 7.82 where part-timers share them, each of whom is trained and supervised', () => {
    expect(posts('{}')).toBeCloseTo(7.82, 2);
  });
});

describe('a refuge paid by a block', () => {
  const block = {
    contract: '{title: Refuge, start: 2026-04-06, years: 1}',
    price: '{per_hour: £0, block_per_year: £823175}',
    demand: '{hours_per_week: 560 hours, visit_length: 1 hour}',
    pay: '{}',
    cover: '[{days: every day, hours: "00:00-24:00", staff: 4, mode: on-call}]',
  };

  it('needs a sum for the year, never a price below nothing', () => {
    const { unit, value, number } = figuresWith(undefined, block);
    expect(unit.kind).toBe('year');
    expect(number('price.breakEven')).toBeCloseTo(474_700, -3);
    expect(number('income.netPerUnit')).toBe(number('income.net'));
    expect(['price.average', 'bought.minutes', 'income.netPerContactHour'].map((id) => value(id))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('for which nobody states hours: what the money buys is said, and no cost', () => {
    const assessment = assessed(
      (contract) => {
        contract.demand = { ...contract.demand, hours_per_week: 0, visits: [] };
      },
      { ...block, contract: on('home-care') },
    );
    const { value, number } = figuresOf(assessment);
    expect(
      ['cost.total', 'cost.perUnit', 'gap.perYear', 'staff.fte', 'price.breakEven'].map((id) => value(id)),
    ).toEqual([null, null, null, null, null]);
    expect(number('time.onDuty')).toBe(0);
    expect(number('bought.posts')).toBeGreaterThan(15);
    expect(number('bought.posts')).toBeLessThan(35);
    expect(number('post.cost') * number('bought.posts')).toBeCloseTo(number('income.net'), 4);
    expect(number('bought.dutyHours')).toBeCloseTo((number('bought.awake') * 365 * 24 * 7) / 365, 6);
    expect(assessment.verdict.finance).toBe('cannotTell');
  });

  it('costs what the posts cost that the money was said to buy', () => {
    const noHours = (contract: Contract) => {
      contract.demand = { ...contract.demand, hours_per_week: 0, visits: [] };
    };
    const sections = { ...block, contract: on('home-care') };
    const posts = figuresWith(noHours, sections).number('bought.posts');
    const { number } = figuresWith((contract) => {
      noHours(contract);
      const nothing = { share: undefined, cases: undefined, per_worker: undefined };
      const asPay = { rate: undefined, contracted_week: undefined, age: undefined };
      contract.staff = [{ role: 'worker', posts, ...nothing, ...asPay }];
    }, sections);
    expect(number('time.posts')).toBeCloseTo(posts * number('post.onDuty'), 6);
    // The line between two sums is no straight line where an allowance or a threshold bends it.
    expect(number('cost.total') / number('income.net')).toBeCloseTo(1, 2);
  });
});

describe('guarding bought by the hour on duty', () => {
  const guard = (contract: Contract) => {
    contract.price.buys = 'duty';
    contract.demand = { ...contract.demand, hours_per_week: 0, visits: [] };
    for (const window of contract.cover) window.takes_visits = false;
  };

  it('round the clock takes about five full-time posts', () => {
    const { unit, number, value } = figuresWith(guard, {
      cover: ALL_DAY,
      absence: '{sickness: 8 days, training: 3 days, supervision: 1 hour}',
    });
    expect(unit.kind).toBe('duty-hour');
    expect(number('unit.volume')).toBe(8760);
    expect(number('time.onDuty')).toBe(8760);
    expect(number('staff.fte')).toBeGreaterThan(4.6);
    expect(number('staff.fte')).toBeLessThan(5.5);
    expect(number('income.hourly')).toBeCloseTo(8760 * 20, 6);
    expect(['cost.perContactHour', 'time.utilisation', 'price.average'].map((id) => value(id))).toEqual([
      null,
      null,
      20,
    ]);
    expect([number('time.visits'), number('time.contactHours')]).toEqual([0, 0]);
  });

  it('earns by the prices of the hours of its cover', () => {
    const { number } = figuresWith(
      (contract) => {
        guard(contract);
        contract.price.rates = [{ window: { days: 0x60, start: 0, end: 96, onBankHolidays: true }, per_hour: 27 }];
      },
      { cover: ALL_DAY },
    );
    // From Sunday 6 April 2025 to Sunday 5 April 2026: 53 Sundays, 52 Saturdays.
    expect(number('price.average')).toBeCloseTo(20 + (7 * 105) / 365, 9);
  });
});

describe('a crew of two on cover, paid by a block', () => {
  const ambulance = {
    contract: '{title: Ambulance crew, start: 2026-04-06}',
    price: '{per_hour: £0, block_per_year: £100000}',
    demand: '{hours_per_week: 84 hours, visit_length: 1 hour}',
    cover: '[{days: every day, hours: "10:00-22:00", staff: 2, mode: waking}]',
    lone_working: '{allowed: no, second_worker: 100%}',
  };

  it('costs half the hours where one is sent, which is unsafe', () => {
    const assessment = assessed(undefined, ambulance);
    const way = assessment.ways.find(({ id }) => id === 'no-second-worker');
    expect(way).toMatchObject({ kind: 'unsafe', enough: true });
    const { value: alone = 0 } = way ?? {};
    const seen = assessed((contract) => {
      const silent = { item: undefined, contact_time: undefined, staff_time: undefined, contact: undefined };
      contract.delivered = [{ way: 'no-second-worker', value: alone ?? 0, ...silent }];
    }, ambulance);
    const run = seen.years[0]?.runs.get('asDelivered');
    const specified = seen.years[0]?.runs.get('asSpecified');
    if (!run || !specified) throw new Error('no sums');
    // Of 8,760 hours on duty half are the second worker's.
    expect(run.results.value(onDuty)).toBeCloseTo(8760 - 4380 * (alone ?? 0), 6);
    expect(run.results.value(totalCost)).toBeCloseTo(specified.results.value(net), 3);
    expect(run.results.value(net)).toBe(specified.results.value(net));
  });
});

describe('pay under the minimum wage', () => {
  it('is paid as the minimum wage in the sums, and is unlawful', () => {
    const assessment = assessed(undefined, {
      contract: '{title: Ten pounds, start: 2026-04-06}',
      price: '{per_hour: £20}',
      demand: '{hours_per_week: 1000 hours, visit_length: 30 minutes}',
      pay: '{rate: £10.00}',
    });
    const { number } = figuresOf(assessment);
    expect(number('pay.rate')).toBeGreaterThan(12.7);
    expect(number('pay.perHourWorked')).toBe(10);
    expect(assessment.verdict.finance).toBe('unlawful');
    // The price pays, and is over the legal minimum: what is unlawful is the pay.
    expect(verdictWords(assessment)).toMatch(/^what it states breaks the law/);
    expect(buildReport(assessment).sentence).not.toContain('The law alone obliges');
    expect(buildReport(assessment).sentence).toContain('What the contract states breaks the law.');
  });
});

describe('what is found of a price', () => {
  const messagesOf = (assessment: Assessment) => assessment.findings.map(({ message }) => message).join('\n');

  it('that stands still beside pay far over the minimum: no wage overtakes it, and no rise from £15.80 to £15.80', () => {
    const assessment = assessed(undefined, {
      contract: '{title: T, start: 2024-08-01, years: 4}',
      price: '{per_hour: £40}',
      demand: '{hours_per_week: 100 hours, visit_length: 1 hour}',
      pay: '{rate: £15.80}',
    });
    expect(messagesOf(assessment)).not.toMatch(/£15\.80 to £15\.80|0\.0%/);
    expect(assessment.verdict).toMatchObject({ finance: 'cannotTell', reason: 'unknown-cost' });
  });

  it('a penny under what was costed in public is not 0% under it', () => {
    const assessment = assessed(undefined, {
      ...PROFILE,
      contract: on('home-care'),
      price: '{per_hour: £24.09}',
      demand: '{hours_per_week: 600 hours, visit_length: 30 minutes}',
    });
    expect(messagesOf(assessment)).not.toMatch(/\b0% under/);
    expect(messagesOf(assessment)).toMatch(/30% under £34\.42/);
  });
});

describe('two workers at a price by the hour, of which nobody says whether it is paid for both', () => {
  const two = (paid: string, perHour = '£24') =>
    assessed(undefined, {
      contract: '{title: T, start: 2026-04-06}',
      price: `{per_hour: ${perHour}${paid}}`,
      lone_working: '{second_worker: 100%}',
      pay: '{}',
      visit: '{travel: 0 minutes, notes: 0 minutes, idle: 0%}',
      absence: '{sickness: 5 days, training: 1 day, supervision: 10 minutes}',
      supervision: '{span: 20, supervisor_salary: "£30,000", manager: {fte: 0}}',
      costs: '{turnover: 10%}',
      overheads: '{share: 5%}',
    });

  it('is nothing in the sums, and finance cannot be told where the price for both would pay', () => {
    const { verdict, findings, hangsOn, file } = two('');
    expect(verdict).toMatchObject({ finance: 'cannotTell', reason: 'price-unknown' });
    expect(file.unknown).toContain('price.second_worker');
    expect(hangsOn).toEqual(['price.second_worker']);
    expect(findings.filter(({ id }) => id.startsWith('price-below-c')).map(({ status }) => status)).toEqual([
      'cannotTell',
    ]);
    expect(allQuestions(two(''))[0]?.text).toBe(
      'Is the hour of the second worker paid for too, and at which part of the price?',
    );
    expect(verdictWords(two(''))).toMatch(/^nobody states whether the second worker is paid for/);
  });

  it('has a gap at each reading, and says of each which', () => {
    const page = JSON.stringify(buildReport(two(''), { part: 'page' }).blocks);
    expect(page).toMatch(
      /short a year if one price is for both workers.*to spare a year if the second is paid for too/,
    );
    expect(page).toContain('is the lowest price that pays for both workers');
    const bars = buildReport(two(''), { part: 'page' }).blocks.find(({ kind }) => kind === 'bars');
    expect(bars).toMatchObject({
      bars: [{ label: 'Cost' }, { label: 'Paid once' }, { label: 'Paid twice' }],
      mark: undefined,
    });
    expect(sumsOf(two(''))).toMatch(
      /short by .* so if one price is for both workers\. If .* is paid for too, £[\d,]+ a year is left/,
    );
  });

  it('is what is stated, where it is', () => {
    expect(two(', second_worker: 0%').verdict.finance).toBe('unlawful');
    expect(two(', second_worker: 100%').verdict.finance).toBe('viable');
  });

  it('and no help where not even the price for both would pay', () => {
    expect(two('', '£15').verdict.finance).toBe('unlawful');
  });
});

describe('a caseload', () => {
  it('leaves each family about an hour a week of those that are paid for, and is held against its own kind of service', () => {
    const { findings } = assessed(undefined, {
      ...PROFILE,
      contract: on('family-support'),
      price: '{per_hour: £45}',
      demand: '{hours_per_week: 200 hours, visit_length: 2 hours}',
      quality: '{caseload: 25}',
    });
    const found = findings.find(({ id }) => id === 'caseload-too-high');
    expect(found?.message).toMatch(
      /^A full-time family support worker has 25 families; 16 are usual \(.*\)\. The hours paid for come to 1 hour 1 minute a week for each\.$/,
    );
    expect(found?.figures.timeForEach?.value).toBeCloseTo(1.023, 3);
  });
});

describe('assessments by the piece, of which somebody saw that they are done by phone', () => {
  it('cost less than is billed, and bring what is billed', () => {
    const assessment = assessed(
      (contract) => {
        const silent = { way: undefined, value: undefined, contact: 'phone' as const };
        contract.delivered = [{ item: 'assessment', contact_time: 0.05, staff_time: undefined, ...silent }];
      },
      {
        contract: '{title: Assessments, start: 2026-04-06}',
        price:
          '{items: [{name: assessment, price: £60.00, per_year: 768, contact_time: 90 minutes, staff_time: 2 hours}]}',
        demand: '{}',
      },
    );
    const runs = assessment.years[0]?.runs;
    const [seen, asked] = [runs?.get('asDelivered')?.results, runs?.get('asSpecified')?.results];
    if (!seen || !asked) throw new Error('no sums');
    expect(seen.value(net)).toBe(asked.value(net));
    expect(asked.value(onDuty) - seen.value(onDuty)).toBeCloseTo(768 * 1.45, 6);
  });
});
