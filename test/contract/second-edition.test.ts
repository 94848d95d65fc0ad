// The keys that the second edition of the method adds.
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { fixture, messages, read, SHORT } from './fixtures.ts';

describe('the keys of the second edition', () => {
  const { contract, inputs, unknown } = read(fixture('second-edition.yaml'));

  test('are read, every one of them', () => {
    expect(contract.contract).toMatchObject({ provider: 'A mutual of social workers', years: 50 / 12, end: undefined });
    expect(contract.price).toMatchObject({
      buys: 'duty',
      per_hour: null,
      places: { number: 32, per_week: 210, per_night: undefined, occupancy: 0.95 },
      block_per_year: 1_100_000,
      set_up: 20_000,
      cap_per_year: 1_200_000,
    });
    expect(contract.price.items[0]).toMatchObject({ price: null, per_year: 120 });
    expect(contract.demand).toMatchObject({ calls: 'unplanned', weeks_per_year: 39 });
    expect(contract.cover).toMatchObject([
      { takes_visits: false, per_session: 95 },
      { takes_visits: true, per_session: null },
    ]);
    expect(contract.staff).toEqual([
      { role: 'social worker', posts: 20, rate: { share: 1.65, of: 'minimum-wage' } },
      { role: 'family worker', cases: 300, per_worker: 15 },
      { role: 'assistant', share: 1, age: '18-20', contracted_week: 16 },
    ]);
    expect(contract.visit.crew).toBe(3);
    expect(contract.pay).toMatchObject({ rate: { share: expect.closeTo(1.1, 12), of: 'minimum-wage' }, age: '21-24' });
    expect(contract.on_costs.pension.duty_from).toBe(day('2016-02-01'));
    expect(contract.supervision).toMatchObject({
      on_call_manager: { share: 0.25 },
      supervisor_salary: { share_of_minimum_wage: 1.9 },
    });
    expect(contract.delivered).toEqual([
      { item: 'assessment', contact_time: 0.05, contact: 'phone' },
      { way: 'visit-not-made', value: 0.12 },
      { way: 'contact-minutes', value: 37 },
    ]);
    expect(contract.elsewhere[0]).toMatchObject({ event: 'police-call-out', chance: 0.5 });
  });

  test('say what is unknown, and who saw what', () => {
    expect(unknown.slice(0, 3)).toEqual(['price.per_hour', 'price.items[0].price', 'cover[1].per_session']);
    expect(unknown).toEqual(expect.arrayContaining(['pay.on_call', 'overheads.share']));
    expect(inputs.get('delivered[1].value')).toMatchObject({ source: 'Audit, March 2017', quote: 'one in eight' });
    expect(inputs.get('supervision.supervisor_salary')?.unit).toBe('share');
  });
});

describe('where the file is silent', () => {
  test('the second edition changes nothing', () => {
    const { contract } = read(SHORT);
    expect(contract.contract).toMatchObject({ provider: '', end: undefined, years: 1 });
    expect(contract.price).toMatchObject({ buys: 'contact', places: undefined, set_up: 0, cap_per_year: undefined });
    expect(contract.demand).toMatchObject({ calls: undefined, weeks_per_year: 365 / 7 });
    expect(contract).toMatchObject({ staff: [], delivered: [], visit: { crew: 1 }, pay: { age: '21+' } });
    expect(contract.on_costs.pension.duty_from).toBeUndefined();
    expect(contract.supervision.on_call_manager.share).toBe(1);
  });
});

describe('the last day of a contract', () => {
  const years = (end: string) => read(SHORT.replace('2015-09-01', `2015-09-01, end: ${end}`)).contract.contract.years;

  test('makes the term that its length in years or months would make', () => {
    expect([years('2016-08-31'), years('2018-08-31'), years('2018-10-31')]).toEqual([1, 3, 38 / 12]);
  });

  test('counts the days of a year that it cuts short within a month', () => {
    expect(years('2016-09-10')).toBeCloseTo(1 + 10 / 365, 12);
  });

  test('stands alone, and after the first', () => {
    expect(messages(SHORT.replace('2015-09-01', '2015-09-01, years: 3, end: 2018-08-31'))).toEqual([
      'contract states both years and end; keep one of them',
    ]);
    expect(messages(SHORT.replace('2015-09-01', '2015-09-01, end: 2015-08-31'))[0]).toContain('write a later day');
  });
});

describe('what does not go together', () => {
  test.each([
    ['staff: [{role: nurse, cases: 300}]', 'staff[0] states cases alone; add the other, such as per_worker: 15'],
    ['staff: [{role: nurse, posts: 2, share: 10%}]', 'staff[0] states both posts and share; keep one of them'],
    ['staff: [{role: nurse}]', 'staff[0] has neither share nor posts nor cases; add one of them, such as posts: 20'],
    ['delivered: [{way: visit-not-made, value: 12%}]', 'delivered[0].source is missing'],
    ['delivered: [{way: visit-not-made, source: Audit}]', 'delivered[0] has no value; add what was seen'],
    ['delivered: [{way: contact-minutes, value: 12%, source: Audit}]', 'the minutes given for each hour billed'],
    ['delivered: [{way: posts-empty, value: 12 minutes, source: Audit}]', 'a share such as 12%'],
    ['delivered: [{item: report, contact: phone, source: Audit}]', 'price.items has no pieces'],
  ])('%s', (line, message) => {
    expect(messages(`${SHORT}${line}\n`).join('\n')).toContain(message);
  });
});
