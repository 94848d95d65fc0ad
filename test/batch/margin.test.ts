import { describe, expect, test } from 'vitest';
import { figureNamed } from '../../src/report/explain/names.ts';
import { textOf, unitNames } from '../model/units.ts';
import { checkedText, contractText, findingIn } from './sample.ts';

describe('--min-margin', () => {
  const gap = checkedText(contractText({ price: '£40.00' })).figures?.gap ?? 0;

  test('counts a contract that leaves less an hour', () => {
    const minMargin = { perHour: gap + 1 };
    const result = checkedText(contractText({ price: '£40.00' }), { minMargin });
    const finding = findingIn(result, 'under-min-margin');
    expect(finding).toMatchObject({ fails: true, status: 'found', path: 'price.per_hour', spot: { line: 3 } });
    expect(finding.message).toMatch(/^in year \d the net price of £[\d.]+ less cost leaves £[\d.]+ an hour/);
  });

  test('says nothing where every year leaves as much', () => {
    const result = checkedText(contractText({ price: '£40.00' }), { minMargin: { perHour: 0.5 } });
    expect(result.findings.map(({ id }) => id)).not.toContain('under-min-margin');
  });

  test('may be a share of the net price', () => {
    const enough = checkedText(contractText({ price: '£40.00' }), { minMargin: { share: 0.01 } });
    const short = checkedText(contractText({ price: '£40.00' }), { minMargin: { share: 0.9 } });
    expect(enough.findings.map(({ id }) => id)).not.toContain('under-min-margin');
    expect(findingIn(short, 'under-min-margin').message).toContain('at least 90% is asked for');
  });

  test('is of what is sold, in its own words', () => {
    const sum = contractText({ price: '£0' }).replace('indexation', 'block_per_year: £1m\n  indexation');
    expect(findingIn(checkedText(sum, { minMargin: { share: 0.03 } }), 'under-min-margin').message).toMatch(
      /^in year \d the net price of £[\d,]+ less cost leaves -£[\d,]+ a year \(-\d+% of it\)/,
    );
  });

  test('is of an hour on duty where £ an hour are asked of what is no hour', () => {
    const sum = (amount: string) =>
      contractText({ price: '£0' }).replace('indexation', `block_per_year: ${amount}\n  indexation`);
    const left = checkedText(sum('£1.5m'), { minMargin: { perHour: 5 } });
    expect(findingIn(left, 'under-min-margin').message).toMatch(
      /the net price of £\d\d\.\d\d less cost leaves -?£\d\.\d\d an hour on duty; at least £5\.00 an hour is asked for/,
    );
    // A million pounds to spare a year is more than £5 an hour.
    expect(checkedText(sum('£3.2m'), { minMargin: { perHour: 5 } }).findings.map(({ id }) => id)).not.toContain(
      'under-min-margin',
    );
  });

  test.each(unitNames)('of a %s is of figures that explain opens', (unit) => {
    for (const minMargin of [{ perHour: 1000 }, { share: 100 }]) {
      const { figures } = findingIn(checkedText(textOf(unit), { minMargin }), 'under-min-margin');
      for (const name of ['net', 'gap'] as const) expect(figureNamed(String(figures[name]?.figure))).toBeDefined();
    }
  });

  test('looks at the year in which least is left', () => {
    const result = checkedText(contractText(), { minMargin: { perHour: 0 } });
    // The price stands still and wages rise, so the second year is the worse.
    expect(findingIn(result, 'under-min-margin').message).toMatch(/^in year 2 /);
  });

  test('counts by the law of wages where that obliges to more, as the row does', () => {
    const unpaid = contractText({ price: '£34.00' })
      .replace('travel: 6 minutes', 'travel: 30 minutes, travel_paid: no')
      .replace('years: 2', 'years: 1');
    const { figures } = checkedText(unpaid);
    expect(figures?.scenario).toBe('legalMinimum');
    const { message } = findingIn(checkedText(unpaid, { minMargin: { perHour: 12 } }), 'under-min-margin');
    expect(message).toContain(`less cost leaves £${figures?.gap.toFixed(2)} an hour`);
  });

  test('is not met by what nobody knows', () => {
    const result = checkedText(contractText({ price: 'unknown' }), {
      minMargin: { perHour: 0 },
      failOn: ['undeliverable'],
    });
    expect(findingIn(result, 'under-min-margin')).toMatchObject({ status: 'cannotTell', fails: true });
  });

  test('does not count where nothing is to count', () => {
    const result = checkedText(contractText(), { minMargin: { perHour: 5 }, failOn: ['never'] });
    expect(findingIn(result, 'under-min-margin').fails).toBe(false);
  });
});
