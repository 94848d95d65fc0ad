import { describe, expect, test } from 'vitest';
import { setPath, withoutOthers } from '../../src/contract/edit.ts';
import type { Mistake } from '../../src/contract/types.ts';
import { fixture, read, SHORT } from './fixtures.ts';

const set = (text: string, path: string, value: string): string => {
  const result = setPath(text, path, value, 'contract.yaml');
  if (typeof result !== 'string') throw new Error(result.message);
  return result;
};
const refusal = (text: string, path: string, value = '1'): string =>
  (setPath(text, path, value, 'contract.yaml') as Mistake).message;

const FULL = fixture('full.yaml');

describe('a value is changed where it stands', () => {
  test.each([
    ['price.per_hour', '£20', (file: ReturnType<typeof read>) => file.contract.price.per_hour, 20],
    ['price.items[0].price', '£9.50', (file: ReturnType<typeof read>) => file.contract.price.items[0]?.price, 9.5],
    ['price.items.0.price', '£9.50', (file: ReturnType<typeof read>) => file.contract.price.items[0]?.price, 9.5],
    [
      'supervision.manager.salary',
      '£31,000',
      (file: ReturnType<typeof read>) => file.contract.supervision.manager.salary,
      { amount: 31000 },
    ],
    [
      'visit.travel',
      '20..30 minutes',
      (file: ReturnType<typeof read>) => file.contract.visit.travel,
      expect.closeTo(25 / 60, 12),
    ],
    [
      'lone_working.risks',
      '[nights, dogs]',
      (file: ReturnType<typeof read>) => file.contract.lone_working.risks,
      ['nights', 'dogs'],
    ],
    ['cover', 'none', (file: ReturnType<typeof read>) => file.contract.cover, []],
    ['overheads.surplus.of', 'price', (file: ReturnType<typeof read>) => file.contract.overheads.surplus.of, 'price'],
    [
      'overheads.contingency.share',
      '4%',
      (file: ReturnType<typeof read>) => file.contract.overheads.contingency.share,
      0.04,
    ],
    [
      'contract.title',
      'It: a "title", with # marks',
      (file: ReturnType<typeof read>) => file.contract.contract.title,
      'It: a "title", with # marks',
    ],
  ])('%s=%s', (path, value, get, expected) => {
    expect(get(read(set(FULL, path, value)))).toEqual(expected);
  });

  test('and all other lines stay as they are', () => {
    const [before, after] = [FULL.split('\n'), set(FULL, 'visit.miles', '9').split('\n')];
    expect(after.length).toBe(before.length);
    expect(after.filter((line, at) => line !== before[at])).toEqual(['  miles: 9']);
  });

  test('a value with a source loses it: the source was of the old value', () => {
    const input = read(set(FULL, 'price.per_hour', '£20')).inputs.get('price.per_hour');
    expect(input).toMatchObject({ value: 20, origin: 'stated' });
    expect(input?.source).toBeUndefined();
  });

  test('behind its key, where it was a block with a source of its own', () => {
    const text = 'price:\n  per_hour:\n    value: £16\n    source: Schedule 3\n\n  # Fixed.\n  indexation: none\n';
    expect(set(text, 'price.per_hour', '£20')).toBe('price:\n  per_hour: £20\n\n  # Fixed.\n  indexation: none\n');
  });
});

describe('a value that the contract does not have', () => {
  test.each([
    ['visit.travel', '25 minutes'],
    ['overheads.surplus.share', '5%'],
    ['price.early_payment.discount', '10%'],
    ['demand.response_time', '1 hour'],
    ['cover', '[{mode: on-call}]'],
  ])('%s is added', (path, value) => {
    expect(read(set(SHORT, path, value)).inputs.get(path)).toMatchObject({ origin: 'stated' });
  });

  test('what was seen delivered has a value of its own, beside its source', () => {
    const text = `${SHORT}delivered: [{way: visit-not-made, value: 12%, source: "Audit, March 2016"}]\n`;
    expect(set(text, 'delivered[0].value', '20%')).toBe(text.replace('12%', '20%'));
  });

  test('a value that is marked keeps its mark', () => {
    expect(set(SHORT.replace('£16.00', '&price £16.00'), 'price.per_hour', '£20')).toBe(
      SHORT.replace('£16.00', '&price £20'),
    );
  });

  test('is added to a contract in lines, with its remarks kept', () => {
    const text = 'contract:\n  start: 2015-09-01 # agreed\nprice:\n  per_hour: £16.00\n';
    expect(set(text, 'visit.travel', '25 minutes')).toBe(`${text}visit:\n  travel: 25 minutes\n`);
  });
});

describe('a path that cannot be set', () => {
  test.each([
    ['price.per_hor', 'did you mean price.per_hour?'],
    ['pay.rat', 'did you mean pay.rate?'],
    ['', 'no path is given'],
    ['__proto__.x', 'nothing in a contract is called'],
    ['price.items[7].price', 'price.items has 1 entry in the contract; the first is [0]'],
    ['price.per_hour.share', 'nothing in a contract is called'],
  ])('%s', (path, message) => expect(refusal(FULL, path)).toContain(message));

  test('in a contract without the list', () => {
    expect(refusal(SHORT, 'price.items[0].price')).toContain(
      'price.items is not in the contract, so it has no entries',
    );
  });

  test('or a value that is no YAML', () => {
    expect(refusal(FULL, 'cover', '[{mode: ')).toContain('not one that YAML can read');
  });
});

describe('what states the same in another way', () => {
  const text = 'contract:\n  start: 2026-04-06 # as advertised\n  years: 3\n';

  test('goes, and all else stays as it stands', () => {
    expect(withoutOthers(text, 'contract.end')).toBe('contract:\n  start: 2026-04-06 # as advertised\n');
    expect(withoutOthers(text, 'contract.title')).toBe(text);
  });

  test('stays where another line refers to it', () => {
    const referred = text.replace('years: 3', 'years: &term 3\n  extension: *term');
    expect(withoutOthers(referred, 'contract.end')).toBe(referred);
  });
});
