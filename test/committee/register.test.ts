import { describe, expect, it } from 'vitest';
import { day, formatIso } from '../../src/calendar/day.ts';
import { entryOf, registerData, registerReport } from '../../src/committee/register.ts';
import { looksLikeAccusing } from '../checks/fair-words.ts';
import { assessmentOf } from '../model/contract.fixture.ts';
import { assessed, FAMILY, flat, OURS, printed } from './contracts.ts';

function next(on: string, changes: Record<string, string> = {}): string {
  const entry = entryOf(assessed(FAMILY, { 'price.indexation': 'none', ...changes }), day(on));
  return entry.next ? `${formatIso(entry.next.day)} ${entry.next.what}` : `ended ${formatIso(entry.ended ?? 0)}`;
}

describe('the next date of a contract', () => {
  it.each([
    ['2015-06-01', {}, '2015-09-01 it starts'],
    ['2015-09-02', {}, '2018-08-31 the term ends'],
    ['2018-08-31', {}, '2018-08-31 the term ends'],
    ['2018-09-01', {}, 'ended 2018-08-31'],
    ['2015-09-02', { 'price.indexation': 'wages' }, '2016-09-01 the price moves with wages'],
    ['2016-09-02', { 'price.indexation': '2%' }, '2017-09-01 the price rises by 2%'],
    ['2016-09-02', { 'price.indexation': '-1%' }, '2017-09-01 the price falls by 1%'],
    ['2017-09-02', { 'price.indexation': 'wages' }, '2018-08-31 the term ends'],
    ['2016-01-01', { 'price.indexation': 'unknown' }, '2018-08-31 the term ends'],
    ['2016-01-01', { 'contract.extension': '2' }, '2018-08-31 the term ends, unless extended by 2 years'],
    ['2019-01-01', { 'contract.extension': '2' }, '2020-08-31 the extension ends, if it was taken'],
    ['2020-09-01', { 'contract.extension': '2' }, 'ended 2020-08-31'],
  ])('on %s with %j is %s', (on, changes, words) => {
    expect(next(on, changes as Record<string, string>)).toBe(words);
  });

  it('is told as the latest where nobody says whether it was extended', () => {
    const ended = (extension: string) =>
      entryOf(assessed(FAMILY, { 'contract.extension': extension }), day('2020-09-01')).endedOn;
    expect(ended('0')).toBe('It ended on 31 August 2018.');
    expect(ended('2')).toBe('It ended on 31 August 2020 at the latest.');
  });
});

/** A hundred hours a week at a price an hour. */
const HOURS = (buys: string) => ({
  'price.buys': buys,
  'price.per_hour': '£31',
  'price.block_per_year': '£0',
  'demand.hours_per_week': '100 hours',
});

describe('the register', () => {
  const on = day('2026-07-01');
  const entries = OURS.map((file) => entryOf(assessed(file), on));
  const report = registerReport(entries, ['broken.yaml'], on);

  it('holds every contract, the worst first', () => {
    const { contracts } = registerData(entries, [], on) as { contracts: { file: string; view: string }[] };
    expect(contracts.map(({ file }) => file).sort()).toEqual([...OURS]);
    const order = ['undeliverable', 'cannotTell', 'atRisk', 'deliverable'];
    const ranks = contracts.map(({ view }) => order.indexOf(view));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('tells the hours that are sold, by their name: of staff, and not the fewer with clients', async () => {
    const advocacy = 'contracts/advocacy-2024.yaml';
    const told = async (buys: string) =>
      flat(await printed(registerReport([entryOf(assessed(advocacy, HOURS(buys)), on)], [], on)));
    expect(await told('duty')).toMatch(/workers?, 5,214 hours of staff a year/);
    expect(await told('contact')).toMatch(/workers?, 5,214 hours with clients a year/);
  });

  it('tells hours of contact as such beside pieces and posts, and a cap that the price is under', async () => {
    const nurses = assessmentOf({
      price:
        '{block_per_year: £90000, cap_per_year: £110000, items: [{name: Referral, price: £210, per_year: 140, contact_time: 1 hour}]}',
      demand: '{hours_per_week: 0 hours}',
      visit: '{}',
      staff: '[{role: nurse, posts: 1.6, rate: £24}]',
    });
    const page = flat(await printed(registerReport([entryOf(nurses, on)], [], on)));
    expect(page).toContain('£110,000 a year, under the cap. A council.');
    expect(page).toMatch(/workers, 140 hours of contact a year\./);
  });

  it('counts the views first, and names what could not be read', async () => {
    const page = await printed(report);
    expect(page).toMatch(new RegExp(`^${OURS.length} contracts\\. \\d+ undeliverable`));
    expect(page).toContain('Not in the register, because they could not be read\n  - broken.yaml\n');
  });

  it('shows the gap of the report, the people who use it, and those who work in it', async () => {
    const entry = entryOf(assessed(FAMILY, { 'contract.people': '40' }), day('2016-01-01'));
    expect(entry).toMatchObject({ view: 'undeliverable', people: 40 });
    const page = flat(await printed(registerReport([entry], [], day('2016-01-01'))));
    expect(page).toMatch(
      /undeliverable -£18,574 31 August 2018 .*£16\.40 an hour with its reports\. A local authority/,
    );
    expect(page).toMatch(
      /Family support\. 40 people\. About 3 workers, 3,129 hours with families a year\. Next: the term ends\./,
    );
  });

  it('says cannot tell where no sums can be made', () => {
    const entry = entryOf(assessed(FAMILY, { 'demand.hours_per_week': 'unknown' }), on);
    expect(entry.gapPerYear).toBeUndefined();
    expect(registerData([entry], [], on)).toMatchObject({ contracts: [{ gapPerYear: null, workers: null }] });
  });

  it('accuses nobody and fits an email', async () => {
    const page = await printed(report);
    expect(looksLikeAccusing(page)).toEqual([]);
    expect(page.split('\n').filter((line) => line.length > 72)).toEqual([]);
  });
});
