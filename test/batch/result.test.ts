import { describe, expect, test } from 'vitest';
import { invalid } from '../../src/batch/result.ts';
import { unreadable } from '../../src/batch/unreadable.ts';
import { weightOf, worstFirst } from '../../src/batch/worst.ts';
import { checkedText, contractText, findingIn } from './sample.ts';

describe('the result of a contract', () => {
  const result = checkedText(contractText());

  test('has the view and the figures of the year that a report speaks of first', () => {
    expect(result.view).toMatchObject({ judged: 'undeliverable', finance: 'notViable', id: 'view-undeliverable' });
    const { year, netPrice, cost, gap, gapPerYear, minutes } = result.figures ?? { year: 0 };
    expect(year).toBe(1);
    expect(netPrice).toBeCloseTo(19.9, 1);
    expect(gap).toBeCloseTo((netPrice ?? 0) - (cost ?? 0), 9);
    expect(gapPerYear).toBeCloseTo((gap ?? 0) * 1000 * (365 / 7), 3);
    expect(minutes).toBeCloseTo((60 * (netPrice ?? 0)) / (cost ?? 1), 9);
  });

  test('counts by the law of wages where that obliges to more than the work as specified costs, as the page does', () => {
    const text = `${contractText()}pay: {rate: £12.21}\n`.replace(
      '{travel: 6 minutes}',
      '{travel: 40 minutes, travel_paid: no}',
    );
    const { scenario, cost, gap, netPrice } = checkedText(text.replace('£20.00', '£30.00')).figures ?? {};
    expect(scenario).toBe('legalMinimum');
    expect(gap).toBeCloseTo((netPrice ?? 0) - (cost ?? 0), 9);
    expect(gap).toBeLessThan(0);
    expect(result.figures?.scenario).toBe('asSpecified');
  });

  test('has the cost alone where nobody states what is paid', () => {
    const unpaid = checkedText(contractText().replace('£20.00', 'unknown'));
    expect(unpaid.view).toMatchObject({ finance: 'cannotTell', reason: 'price-unknown' });
    expect(unpaid.figures).toBeUndefined();
    expect(unpaid.costAlone).toBeCloseTo(result.figures?.cost ?? 0, 9);
    expect(result.costAlone).toBeUndefined();
  });

  test('tells an hour in pennies, a year in pounds and a word as finely as it is sold', () => {
    expect(result.decimals).toBe(2);
    expect(checkedText(contractText({ price: '£0\n  block_per_year: £2000000' })).decimals).toBe(0);
    const words = '[{name: word, price: £0.0985, per_year: 40000, staff_time: 0.15 minutes}]';
    const byTheWord = contractText()
      .replace(/^demand: .*\n/m, '')
      .replace('per_hour: £20.00', `items: ${words}`);
    expect(checkedText(byTheWord).decimals).toBe(5);
  });

  test('counts what the file states, what filled in, and what nobody knows', () => {
    const { stated, assumed, unknown } = result.inputs;
    // Title, authority, start, years, profile; price, indexation; hours, two lengths and their shares; travel.
    expect(stated).toBe(13);
    expect(assumed).toBeGreaterThan(60);
    expect(unknown).toBeGreaterThan(0);
  });

  test('has findings with their lines, the worst first', () => {
    const [first] = result.findings;
    expect(first).toMatchObject({
      id: 'price-below-cost',
      severity: 'critical',
      spot: { line: 3, column: 13, length: 6 },
    });
    expect(first?.excerpt).toBe('   3 |   per_hour: £20.00\n     |             ^^^^^^');
    const severities = result.findings.map(({ status, severity }) => `${severity} ${status}`);
    expect(severities.indexOf('major found')).toBeGreaterThan(severities.lastIndexOf('critical found'));
  });

  test('leaves excerpts out where no format shows them', () => {
    const plain = checkedText(contractText(), { withExcerpts: false });
    expect(plain.findings.map(({ excerpt }) => excerpt)).toEqual(plain.findings.map(() => undefined));
    expect(plain.findings.map(({ id }) => id)).toEqual(result.findings.map(({ id }) => id));
  });

  test('says nothing of figures where the sums cannot be made', () => {
    const unknown = checkedText(contractText({ price: 'unknown' }));
    expect(unknown.figures).toBeUndefined();
    expect(unknown.view.judged).toBe('cannotTell');
  });

  test('opens as the report does where its view counts', () => {
    expect(result.sentence).toMatch(/^An hour costs £[\d.]+ to provide\. £[\d.]+ reaches the provider/);
    expect(checkedText(contractText(), { failOn: ['never'] }).sentence).toBe('');
  });
});

describe('the worst first', () => {
  const poor = checkedText(contractText({ price: '£20.00' }), {}, () => false, 'poor.yaml');
  const poorer = checkedText(contractText({ price: '£15.00' }), {}, () => false, 'poorer.yaml');
  const unknown = checkedText(contractText({ price: 'unknown' }), {}, () => false, 'unknown.yaml');
  const broken = unreadable('broken.yaml', 'it is a folder');
  const skipped = { kind: 'skipped', file: 'other.yaml', reason: 'no contract' } as const;

  test('is what cannot be read, then the view, then the gap; what was skipped comes last', () => {
    const files = worstFirst([skipped, unknown, poor, broken, poorer], weightOf).map(({ file }) => file);
    expect(files).toEqual(['broken.yaml', 'poorer.yaml', 'poor.yaml', 'unknown.yaml', 'other.yaml']);
  });
});

describe('a file with mistakes', () => {
  test('keeps each with its line', () => {
    const text = 'price:\n  per_hour: 16 pounds\n';
    const place = { line: 2, column: 13, length: 9 };
    const mistake = {
      file: 'a.yaml',
      path: 'price.per_hour',
      place,
      message: 'write £16.00',
      severity: 'error',
    } as const;
    const [kept] = invalid('a.yaml', [mistake], text).mistakes;
    expect(kept).toMatchObject({ spot: place, message: 'write £16.00' });
    expect(kept?.excerpt).toContain('^^^^^^^^^');
  });

  test('has no place where it is one of the whole file', () => {
    const place = { line: 0, column: 0, length: 0 };
    const mistake = { file: 'a.yaml', path: '', place, message: 'a PDF', severity: 'error' } as const;
    expect(invalid('a.yaml', [mistake], '%PDF').mistakes[0]).toMatchObject({ spot: undefined, excerpt: undefined });
  });
});

test('a finding that is not there is told so by the tests themselves', () => {
  expect(() => findingIn(checkedText(contractText()), 'no-such-rule')).toThrow('no-such-rule is not among');
});
