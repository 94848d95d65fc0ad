import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import type { ScenarioRules } from '../../src/figures/context.ts';
import { net } from '../../src/figures/income/net.ts';
import { contactHours } from '../../src/figures/time/contact-hours.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { contextOf, evaluate, lawOf } from '../../src/model/run.ts';
import { LEVERS } from '../../src/model/ways.ts';
import { levers } from '../../src/ways/index.ts';
import { assessmentOf } from '../model/contract.fixture.ts';
import { assessed, SHORT, way } from './short.ts';

/** The whole model on a changed contract, worked out anew: what a lever must agree with. */
function anew(change: (contract: Contract) => Contract, rules: ScenarioRules = {}) {
  const contract = change(assessed(SHORT).file.contract);
  return evaluate(contextOf(contract, rules, 1, lawOf(contract, 1)));
}
const before = anew((contract) => contract);
const income = before.value(net);

describe('the levers', () => {
  it('are those of the costing method, in its order', () => {
    expect(levers.map(({ id }) => id)).toEqual([...LEVERS]);
  });

  it('have nothing to say where the price pays', () => {
    expect(assessed().ways).toEqual([]);
    expect(assessed().combinations).toEqual([]);
  });

  it('have nothing to say where no sums can be made', () => {
    expect(assessed({ 'demand.hours_per_week': 'unknown' }).ways).toEqual([]);
  });

  it('leave out what a contract has none of', () => {
    const ids = assessed({ 'price.per_hour': '£20.00', 'visit.travel': '0 minutes' }).ways.map(({ id }) => id);
    expect(ids).not.toContain('no-second-worker');
    expect(ids).not.toContain('travel-and-notes-unpaid');
    expect(ids).toContain('basic-rate');
  });
});

describe('no second worker', () => {
  const onCover = (staff: string) =>
    assessed({
      price: '{block_per_year: £150000}',
      demand: '{hours_per_week: 0 hours}',
      cover: `[{days: every day, hours: "07:00-19:00", staff: ${staff}, mode: waking}]`,
    }).ways.find(({ id }) => id === 'no-second-worker')?.message;

  it('is one in place of two on cover, and of a team those beside the first', () => {
    expect(onCover('2')).toMatch(
      /^Income meets cost if one worker is sent \d+% of the times that more are specified, on cover\.$/,
    );
    expect(onCover('3')).toMatch(/^Income meets cost if \d+% of those on cover beside the first are not there\.$/);
  });
});

describe('fewer minutes with the person', () => {
  it('makes cost equal to the income as specified, with as many visits as before', () => {
    const { value, leaves, kind } = way('contact-minutes');
    const factor = (value as number) / 60;
    const results = anew((contract) => ({
      ...contract,
      demand: {
        ...contract.demand,
        hours_per_week: contract.demand.hours_per_week * factor,
        visits: contract.demand.visits.map((visit) => ({ ...visit, length: visit.length * factor })),
      },
    }));
    expect(results.value(totalCost)).toBeCloseTo(income, 3);
    expect(leaves.minutesPerVisit).toBeCloseTo(value as number, 9);
    expect(kind).toBe('paper');
  });

  it('says how long a visit would last of the weeks that there are: 39 a year of school do not shorten it', () => {
    const { value, leaves, message } = way('contact-minutes', { 'demand.weeks_per_year': '39' });
    expect(leaves.minutesPerVisit).toBeCloseTo(value as number, 9);
    expect(message).toContain('An average visit of 60 minutes');
  });

  it('shows a gap of a few seconds an hour as one', () => {
    const breakEven = before.value(totalCost) / before.value(contactHours);
    const { message } = way('contact-minutes', { 'price.per_hour': `£${(breakEven - 0.01).toFixed(2)}` });
    expect(message).toMatch(/^Income meets cost if each hour billed brings 59\.\d+ minutes with the person\./);
  });

  it('is not enough where the journeys alone cost more than the price brings', () => {
    const short = way('contact-minutes', { 'price.per_hour': '£2.00' });
    expect(short).toMatchObject({ value: null, enough: false, extent: 0 });
    expect(short.saves).toBeGreaterThan(0);
    expect(short.message).toContain('Even if no time at all were given');
  });

  it('leaves what is paid by the piece to a way of its own: an assessment by phone', () => {
    const changes = {
      'demand.hours_per_week': '0 hours',
      'price.items': '[{name: assessment, price: £20.00, per_year: 1000, contact_time: 1.5 hours}]',
    };
    expect(assessed({ ...SHORT, ...changes }).ways.map(({ id }) => id)).not.toContain('contact-minutes');
    const phone = way('contact-of-a-piece', changes);
    expect(phone).toMatchObject({ kind: 'paper', enough: true, specified: 0 });
    expect(phone.message).toContain('for each assessment, by phone perhaps, where 90 minutes are asked for');
  });

  it('holds overheads that are stated for each contact hour', () => {
    const held = way('contact-minutes', { 'overheads.per_hour': '£2.00' }).value as number;
    const yearly = before.value(contactHours) * 2;
    const same = way('contact-minutes', { 'overheads.per_year': `£${yearly.toFixed(6)}` }).value as number;
    expect(held).toBeCloseTo(same, 6);
  });
});

/** Somebody calls, and a worker goes. */
const CALLED = { 'demand.response_time': '2 hours' };

describe('the visit that is billed and not made', () => {
  it('makes as many journeys, and fewer visits', () => {
    const { value } = way('visit-not-made');
    const share = value as number;
    const results = anew((contract) => ({
      ...contract,
      demand: { ...contract.demand, hours_per_week: contract.demand.hours_per_week * (1 - share) },
      visit: { ...contract.visit, wasted: { ...contract.visit.wasted, share: 1 / (1 - share) - 1 } },
    }));
    expect(results.value(totalCost)).toBeCloseTo(income, 3);
  });

  it('has to go further than staying away, because the journey is paid', () => {
    expect(way('visit-not-made').value).toBeGreaterThan(way('call-out-not-attended', CALLED).value as number);
  });

  it('says what happens at the door where the contract names risks', () => {
    const { message, invitedBy, label } = way('visit-not-made', { 'lone_working.risks': '[intoxicated adults]' });
    expect(label).toBe('The visit that is billed and not made');
    expect(message).toContain('judges it too dangerous to go in alone and leaves, with the hour on timesheet and bill');
    expect(invitedBy.path).toBe('lone_working.risks');
  });

  it('keeps the time that wasted visits take at the door', () => {
    const wasted = { 'visit.wasted.share': '10%', 'visit.wasted.staff_time': '15 minutes' };
    expect(way('visit-not-made', wasted).enough).toBe(true);
  });
});

describe('call-outs that nobody attends', () => {
  it('is no way of a service to which nobody is called', () => {
    expect(() => way('call-out-not-attended')).toThrow('no way is called');
    const duringTheDay = {
      cover: '[{days: mon-fri, hours: "09:00-17:00", mode: waking}]',
      'demand.hours_per_week': '0 hours',
    };
    expect(assessed({ ...SHORT, ...duringTheDay }).ways.map(({ id }) => id)).not.toContain('call-out-not-attended');
  });

  it('makes cost equal to the income as specified', () => {
    const { value } = way('call-out-not-attended', CALLED);
    const results = anew((contract) => ({
      ...contract,
      demand: { ...contract.demand, hours_per_week: contract.demand.hours_per_week * (1 - (value as number)) },
    }));
    expect(results.value(totalCost)).toBeCloseTo(income, 3);
  });
});

describe('travel, notes and checking in unpaid', () => {
  it('is unlawful where pay for each hour worked falls under the minimum wage', () => {
    const { kind, leaves, enough, message } = way('travel-and-notes-unpaid');
    expect(enough).toBe(false);
    expect(kind).toBe('unlawful');
    // An hour of contact, 15 minutes of travel, 10 of notes and 3 of checking in for an hour's pay of £13.00.
    expect(leaves.payPerHour).toBeCloseTo((13 * 60) / 88, 9);
    expect(message).toContain('under the adult minimum wage');
  });

  it('is lawful where pay is high enough for it', () => {
    expect(way('travel-and-notes-unpaid', { 'pay.rate': '£25.00' }).kind).toBe('lawful');
  });
});

describe('one worker where two are specified', () => {
  it('says how far, or what it would save', () => {
    expect(way('no-second-worker')).toMatchObject({ kind: 'unsafe', enough: false, extent: 1, specified: 0 });
    const enough = way('no-second-worker', { 'price.per_hour': '£38.00' });
    expect(enough.enough).toBe(true);
    expect(enough.value).toBeGreaterThan(0);
    expect(enough.value).toBeLessThan(1);
  });

  it('speaks of visits where two go there, and of cover where more than one is on it', () => {
    expect(way('no-second-worker').message).toContain('worked in twos at visits, it would save');
    const { message } = way('no-second-worker', {
      'lone_working.second_worker': '0%',
      cover: '[{days: every day, hours: all day, staff: 2, mode: waking}]',
    });
    expect(message).toContain(' on cover');
    expect(message).not.toContain('visits');
  });
});

describe('supervision and training dropped', () => {
  it('saves the time, the supervisors and the fees', () => {
    const results = anew((contract) => ({
      ...contract,
      absence: { ...contract.absence, supervision: { amount: 0 }, training: { amount: 0 } },
      supervision: { ...contract.supervision, span: 0 },
    }));
    const { saves, enough, kind } = way('supervision-dropped');
    expect([enough, kind]).toEqual([false, 'unsafe']);
    expect(saves).toBeCloseTo(before.value(totalCost) - results.value(totalCost), 6);
  });
});

describe('a lower basic rate', () => {
  // £13.00 and the minimum wage of ages 18 to 20: the average is over the minimum of both, and one cannot be paid less.
  const GARDENERS = {
    'pay.rate': 'minimum-wage',
    staff: '[{role: gardener, share: 45%, rate: £13.00}, {role: seasonal worker, share: 55%, age: 18-20}]',
    'price.per_hour': '£32.00',
  };

  it('of several roles names the one that it leaves under the minimum wage, where the average is over it', () => {
    const { kind, message } = way('basic-rate', GARDENERS);
    expect(kind).toBe('unlawful');
    expect(message).toMatch(
      /and that leaves £\d\.\d\d for seasonal worker, under the minimum wage of that age of £10\./,
    );
  });

  it('is invited by a rate that is stated for a role, which nobody checks', () => {
    const ofRoles = assessmentOf({ price: '{per_hour: £15}', pay: '{}', staff: GARDENERS.staff });
    expect(ofRoles.ways.find(({ id }) => id === 'basic-rate')?.invitedBy).toMatchObject({
      path: 'staff[0].rate',
      how: 'a rate is stated, and nothing says who checks it',
    });
  });

  it('makes cost equal to income, and is unlawful under the minimum wage', () => {
    const { value, kind, leaves, message } = way('basic-rate');
    const results = anew((contract) => ({ ...contract, pay: { ...contract.pay, rate: value as number } }), {
      payAsStated: true,
    });
    expect(results.value(gapPerYear)).toBeCloseTo(0, 3);
    expect(kind).toBe('unlawful');
    expect(message).toMatch(
      /^No lawful rate of pay closes the gap: at £[\d.]+ an hour, .* that is under the adult minimum wage of £/,
    );
    expect(leaves.payPerHour).toBeLessThan(leaves.minimumWage as number);
  });

  it('is lawful down to the minimum wage', () => {
    const { kind, message } = way('basic-rate', { 'pay.rate': '£16.00', 'price.per_hour': '£42.00' });
    expect(kind).toBe('lawful');
    expect(message).toMatch(/^Income meets cost at a basic rate of £/);
  });

  it('leaves the salaries of supervisors as they are, also where they are a share of basic pay', () => {
    const amount = { 'supervision.supervisor_salary': '£25,079.64' };
    const share = { 'supervision.supervisor_salary': '100% of basic pay' };
    const [one, other] = [way('basic-rate', amount).value as number, way('basic-rate', share).value as number];
    // 37 hours x 365/7 weeks x £13.00 is £25,080.71.
    expect(Math.abs(one - other)).toBeLessThan(0.01);
  });
});

describe('more hours, or fewer', () => {
  it('finds the hours over which fixed costs are spread', () => {
    const fixed = { 'overheads.per_year': '£30,000', 'price.per_hour': '£43.00' };
    const found = way('volume', fixed);
    expect(found).toMatchObject({ enough: true, kind: 'lawful', specified: 100 });
    expect(found.value).toBeGreaterThan(100);
    expect(found.message).toContain('spread over more hours');
  });

  it('finds fewer hours where hours beyond those guaranteed lose money', () => {
    const found = way('volume', { 'demand.guaranteed_hours_per_week': '80 hours' });
    expect(found.value).toBeLessThan(80);
    expect(found.message).toContain('would be turned down, and 80 hours a week are paid for all the same');
    expect(found.invitedBy?.how).toBe('fewer hours are guaranteed than specified');
  });

  it('does not say that too few hours are guaranteed where all are', () => {
    const found = way('volume', { 'demand.guaranteed_hours_per_week': '100 hours' });
    expect(found.invitedBy?.how).toBe('the hours guaranteed are paid for whether or not they are given');
  });

  it('finds none where each hour costs more than it brings', () => {
    expect(way('volume')).toMatchObject({ enough: false, value: null });
  });
});

describe('money from elsewhere', () => {
  it('is the gap itself', () => {
    const { value, unit, kind } = way('subsidy');
    expect(value).toBeCloseTo(-before.value(gapPerYear), 6);
    expect([unit, kind]).toEqual(['GBP/year', 'lawful']);
  });

  it('says where a bid leaves out no more than overheads and surplus', () => {
    expect(way('subsidy', { 'price.per_hour': '£37.00' }).message).toContain('a bid at marginal cost');
    expect(way('subsidy').message).toContain('the rest is the work itself');
  });
});

describe('what was seen at the value of a lever is worth what the lever says', () => {
  const AROUND = `visit: {travel: 12 minutes, miles: 2, notes: 6 minutes, wasted: {share: 10%, staff_time: 5 minutes}}
lone_working: {second_worker: 60%}
absence: {sickness: 6 days, training: 4 days, supervision: 2 hours}
supervision: {span: 4, supervisor_salary: "£30,000"}
overheads: {share: 10%, per_hour: £0.50}
pay: {rate: £14}
`;
  const DUTY = `price: {per_hour: £24, buys: duty}\ndemand: {hours_per_week: 60 hours, visit_length: 2 hours, calls: planned}\n${AROUND}`;
  const PIECES = `price: {items: [{name: assessment, price: £55, per_year: 2000, contact_time: 1 hour, staff_time: 1 hour}]}\n${AROUND}`;
  const of = (text: string, seen = '') => assessed({}, `contract: {title: T, start: 2026-04-06}\n${text}${seen}`);

  it.each([
    ['contact-minutes', DUTY, (value: number) => `way: contact-minutes, value: "${value} minutes"`],
    ['visit-not-made', DUTY, (value: number) => `way: visit-not-made, value: "${value * 100}%"`],
    ['no-second-worker', DUTY, (value: number) => `way: no-second-worker, value: "${value * 100}%"`],
    ['contact-of-a-piece', PIECES, (value: number) => `item: assessment, contact_time: "${(1 - value) * 60} minutes"`],
  ] as const)('%s: as delivered, income is what it costs', (id, text, seen) => {
    const found = of(text).ways.find((each) => each.id === id);
    expect(found?.enough).toBe(true);
    const entry = `delivered: [{${seen(found?.value as number)}, source: "Seen by an inspector"}]\n`;
    const rung = of(text, entry).years[0]?.runs.get('asDelivered')?.results;
    expect(rung?.value(totalCost)).toBeCloseTo(rung?.value(net) as number, 3);
  });
});
