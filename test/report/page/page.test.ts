// The page as it is printed, of each kind of contract; and what holds of all of them.
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { buildReport } from '../../../src/report/index.ts';
import { assessed as assessedText } from '../../batch/sample.ts';
import { assessed, FAMILY, flat, OURS, printed } from '../../committee/contracts.ts';

type Changes = Readonly<Record<string, string>>;

const page = async (file: string, changes: Changes = {}) =>
  printed(buildReport(assessed(file, changes), { part: 'page' }));

describe('the page', () => {
  const kinds: [string, string, Changes][] = [
    ['that-does-not-pay', FAMILY, {}],
    ['that-pays', 'contracts/home-care-2026-sound.yaml', {}],
    ['that-pays-only-at-the-least', 'contracts/home-care-2026-funded.yaml', {}],
    ['of-a-sum-without-work', 'contracts/raf-fylingdales-2014.yaml', {}],
    ['paid-by-the-year', 'contracts/security-guarding-2024.yaml', {}],
    ['without-a-price', FAMILY, { 'price.per_hour': 'unknown' }],
  ];

  it.each(kinds)('of a contract %s', async (name, file, changes) => {
    await expect(await page(file, changes)).toMatchFileSnapshot(`expected/page-${name}.txt`);
  });

  it('of the contract this tool was made for has 48 lines at most', async () => {
    const lines = (await page(FAMILY)).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(48);
  });

  it('names what the end of the bar is of', async () => {
    expect(await page(FAMILY)).toContain(': supervision, overheads');
    const other = { 'costs.other': '[{name: food, per: year, amount: "£900,000"}]' };
    expect(flat(await page(FAMILY, other))).toContain(': other costs, overheads');
  });

  it('has nothing to spare where the work as specified costs less than the law of wages allows', async () => {
    const file = 'contracts/home-care-2025.yaml';
    const unpaid = { 'visit.travel': '40 minutes', 'visit.travel_paid': 'no', 'price.per_hour': '£40.00' };
    const words = flat(await page(file, unpaid));
    expect(words).toMatch(/£[\d.]+ is the least that wage law lets an hour of care cost/);
    expect(words).toContain('is what it costs as specified, less than the law allows');
    expect(words).toMatch(/£[\d,]+ to spare a year of what the law obliges/);
    const short = flat(await page(file, { ...unpaid, 'price.per_hour': '£20.00' }));
    expect(short).toMatch(/£[\d,]+ short a year of what the law obliges/);
    expect(short).toMatch(/£[\d.]+ is the lowest price that pays for that every year/);
    expect(short).not.toContain('to spare');
  });

  it('says the same in the whole report: in its first sentence, and of the years', async () => {
    const unpaid = { 'visit.travel': '40 minutes', 'visit.travel_paid': 'no', 'price.per_hour': '£30.00' };
    const whole = buildReport(assessed('contracts/home-care-2025.yaml', unpaid), { part: ['years'] });
    const [, gap] = /£([\d,]+) short a year of what the law/.exec(
      flat(await page('contracts/home-care-2025.yaml', unpaid)),
    ) as RegExpExecArray;
    expect(whole.sentence).toMatch(
      /^An hour costs £[\d.]+ to provide as specified, less than the £[\d.]+ that the law of wages lets it cost\. £30\.00 reaches/,
    );
    expect(whole.sentence).toContain(`at what the law obliges, £0.66 an hour, £${gap} a year short.`);
    expect(JSON.stringify(whole.blocks)).toMatch(
      /That is as specified; at what the law of wages obliges, which is more, £[\d,]+ is short over the whole term/,
    );
    const paid = buildReport(assessed('contracts/home-care-2025.yaml'), { part: ['years'] });
    expect(`${paid.sentence}${JSON.stringify(paid.blocks)}`).not.toContain('as specified');
  });

  it('tells of no value that turns a price which is short of what the law obliges', async () => {
    const unpaid = { 'visit.travel': '40 minutes', 'visit.travel_paid': 'no', 'price.per_hour': '£30.00' };
    const words = flat(await page('contracts/home-care-2025.yaml', unpaid));
    expect(words).toContain('No assumption alone turns it.');
    expect(words).not.toContain('no longer pay');
  });

  const GUARD = `contract: {start: 2025-04-01, years: 3, profile: security-guarding}
price: {per_hour: £14.75, buys: duty}
cover: [{days: every day, hours: "00:00-24:00", staff: 1, mode: waking}]
lone_working: {allowed: no, risks: [aggressive visitors]}
`;
  const pageOf = async (text: string) => flat(await printed(buildReport(assessedText(text), { part: 'page' })));

  it('names the year in which the price comes under the law, where it is another than the one it speaks of', async () => {
    const words = await pageOf(GUARD);
    expect(words).toContain('£14.44 is what wage law alone makes an employer pay for it £15.16 is that in year 2');
    expect(words).toContain('when £15.07 reaches the provider, before what waiting for it costs');
  });

  it('says why money is short before it says which hours are unlawful', async () => {
    const words = await pageOf(GUARD.replace('00:00-24:00', '22:00-08:00'));
    expect(words).toMatch(/Finance Short from the first year\. Waking cover of 22:00-08:00 is 10 hours for one worker/);
  });

  it('names what is paid beside the unit: other pieces, nights, a yearly sum', async () => {
    const paid = (price: string, more = '') =>
      pageOf(`contract: {start: 2025-04-01, profile: supported-living}\nprice: {${price}}\n${more}`);
    const pieces =
      'items: [{name: case, price: £310, per_year: 420, staff_time: 4 hours}, {name: call, price: £12, per_year: 1500, staff_time: 20 minutes}]';
    expect(await paid(pieces)).toContain('for a case with its calls reaches the provider');
    const nights =
      'cover: [{days: every day, hours: "07:00-22:00", staff: 2, mode: waking}, {days: every day, hours: "22:00-07:00", mode: sleep-in, per_session: £72.50}]';
    expect(await paid('per_hour: £19.90, buys: duty, block_per_year: £900', nights)).toContain(
      'for an hour on duty with its nights and part of the yearly sum reaches the provider',
    );
  });

  it('says that a price under the cost pays with what is paid beside it', async () => {
    const beside = (price: string) =>
      pageOf(`contract: {start: 2025-04-06, profile: home-care}
price: {${price}}
demand: {hours_per_week: 100 hours, visit_length: 45 minutes}
`);
    expect(await beside('per_hour: £18, block_per_year: £12000')).toMatch(
      /is the lowest price that pays, in place of £18\.00, with all else paid as it is /,
    );
    expect(await beside('per_hour: £18')).not.toContain('with all else paid');
  });

  it('says what rests on a projection of the law, of the year or of the term', async () => {
    const from = (start: string) => pageOf(GUARD.replace('2025-04-01', start));
    expect(await from('2028-04-01')).toMatch(/is the least it costs, on law partly projected; £[\d.]+ is usual/);
    const later = await from('2025-04-01');
    expect(later).toContain('over the term, partly projected');
    expect(later).not.toContain('on law partly projected');
  });

  it('speaks of every year of a term, and of none where there is one', async () => {
    const of = (years: number) => pageOf(GUARD.replace('years: 3', `years: ${years}`).replace('£14.75', '£29.75'));
    expect(await of(1)).toMatch(/Finance Pays[,.]/);
    expect(await of(1)).not.toContain('every year');
    expect(await of(3)).toMatch(/Finance Pays in every year of the term/);
    expect(await of(3)).toMatch(/would no longer pay in every year with|No assumption alone turns it/);
  });

  it('names the cap that would do, where a cap is why no price pays', async () => {
    const words = await pageOf(`contract: {start: 2025-04-06, profile: youth-work}
price: {cap_per_year: £30000, per_hour: £45}
demand: {hours_per_week: 20 hours, visit_length: 2 hours, weeks_per_year: 40}
visit: {crew: 2}
`);
    expect(words).toContain('of £37.50 for a session hour, under the cap, reaches the provider');
    expect(words).toMatch(/£4\d,\d{3} is the lowest cap a year with which any price could pay, in place of £30,000/);
  });

  it('names who moves the view, beside what it would be without', async () => {
    const judgements =
      '[{who: A. Person, role: social worker, date: 2026-05-02, moves: view, to: undeliverable, reason: nobody can work there alone}]';
    const text = flat(await page('contracts/home-care-2026-sound.yaml', { judgements }));
    expect(text).toMatch(
      /^UNDELIVERABLE\. So judges A\. Person, social worker: nobody can work there alone\. Without that the view would be deliverable\. The price pays for the work,/,
    );
    expect(text).toContain('moves the view from deliverable to undeliverable: nobody can work there alone.');
  });

  it('says why in the words of what was found', async () => {
    const words = flat(await page(FAMILY));
    expect(words).toContain('one worker alone cannot do it safely');
    expect(words).toContain("only the provider's word shows if it is done");
    expect(words).toContain('No second worker is stated, with intoxicated adults');
    expect(words).toContain('£234 police call-out');
  });

  it('names what would show it, and never by its key', async () => {
    const words = flat(await page('contracts/mutual-marginal-cost-2026.yaml'));
    expect(words).toContain('independent calls to people and payroll audit would show either');
    expect(words).not.toContain('user-calls');
  });

  it('calls what weighs most by its name once, also where it turns the view', async () => {
    const words = flat(await page('contracts/patient-transport-2014.yaml'));
    expect(words).toContain('Most weighs: hours a week, 84 here');
    expect(words).toContain('The price would no longer pay with it at 104 hours a week.');
  });

  it.each(OURS)('%s: no key of the file, no folder of a machine', async (file) => {
    const words = flat(await page(file)).replaceAll(file, '');
    expect(words).not.toMatch(/\b[a-z]+_[a-z]+\b|\b(price|demand|cover|visit|pay|costs|overheads)\.[a-z]/);
  });

  it.each(OURS)('%s: is the same where no rung but the two that the view needs is worked out', (file) => {
    const whole = assessed(file);
    const { assessment } = assess(whole.file, { scenarios: [] });
    expect([...(assessment?.years[0]?.runs.keys() ?? [])].length).toBeLessThanOrEqual(2);
    expect(buildReport(assessment as Assessment, { part: 'page' })).toEqual(buildReport(whole, { part: 'page' }));
  });

  it('asks one question of each judgement that is not good, the worst first, and on what finance hangs', async () => {
    const asked = async (file: string) =>
      flat((await page(file)).split('ASK FIRST')[1]?.split('HOW SURE')[0] ?? '').trim();
    expect(await asked('contracts/advocacy-2024.yaml')).toMatch(/^1\. Does the price buy hours with clients/);
    expect(await asked('contracts/community-payback-2012.yaml')).toMatch(
      /^1\. For how many hours a week, or for how many posts/,
    );
    expect(await asked('contracts/refuge-2026.yaml')).toMatch(
      /^1\. How many places.*2\. For which work are two workers.*3\. How will the authority know/,
    );
    expect(await asked('contracts/home-care-2026-funded.yaml')).toMatch(
      /^1\. What does the price allow for these: .* hangs on them/,
    );
    expect(await asked('contracts/security-guarding-2024.yaml')).toMatch(/^1\. Is there one guard at night, or two\?/);
  });

  it('says of a year in which what is usual pays too that another does not', () => {
    const { sentence } = buildReport(assessed('contracts/hostel-2025.yaml'), { year: 1 });
    expect(sentence).toContain('It pays for what is usual too, which costs £239,729; in year 5 it does not.');
  });

  it('names the file as it was named, without the folders of a machine', async () => {
    const report = (file: string) => {
      const assessment = assessed(FAMILY);
      const named = Object.create(assessment, { file: { value: { ...assessment.file, file } } });
      return buildReport(named, { part: 'page' });
    };
    const last = async (file: string) => flat(await printed(report(file))).split('More: ')[1];
    expect(await last('/home/me/tenders/lot 1.yaml')).toMatch(/^viability report "lot 1.yaml" --full;/);
    expect(await last('tenders/lot-1.yaml')).toMatch(/^viability report tenders\/lot-1.yaml --full;/);
    expect(await last('standard input')).toMatch(/^viability report - --full;/);
  });
});
