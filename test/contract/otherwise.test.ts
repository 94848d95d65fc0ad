// What a mistake shows to write is read where it is written: nobody has to guess twice.
import { describe, expect, test } from 'vitest';
import { readContract } from '../../src/contract/read.ts';

const CONTRACT = `contract:
  title: Home care
  start: 2026-04-06
  years: 3
price:
  per_hour: £23.50
  early_payment: {discount: 1%, within: 10 days}
demand:
  hours_per_week: 1600 hours
  visit_length: 30 minutes
`;
const mistakesIn = (text: string) => readContract(text, 'a.yaml').mistakes.map(({ message }) => message);

describe('what others write is shown as it is written here', () => {
  test.each([
    ['£23.50', 'GBP 23.50', '£23.50'],
    ['£23.50', '23.50 GBP', '£23.50'],
    ['£23.50', '23.50£', '£23.50'],
    ['£23.50', '23.50 pounds sterling', '£23.50'],
    ['£23.50', '£23,50', '£23.50'],
    ['£23.50', '£1.234,50', '£1234.50'],
    ['£23.50', '£23.50p', '£23.50'],
    ['£23.50', '£23.50 + VAT', '£23.50'],
    ['£23.50', '£23.50 (ex VAT)', '£23.50'],
    ['£23.50', '£23.50*', '£23.50'],
    ['£23.50', '£23.50¹', '£23.50'],
    ['£23.50', '£23.50.', '£23.50'],
    ['£23.50', '£2O.5O', '£20.50'],
    ['£23.50', '«£23.50»', '£23.50'],
    ['£23.50', '£٢٣٫٥٠', '£23.50'],
    ['£23.50', '£23.50 p/h', '£23.50ph'],
    ['£23.50', '£23.50 hourly', '£23.50 an hour'],
    ['£23.50', 'approx. £23.50', '£23.50'],
    ['1%', '1 per cent', '1%'],
    ['1%', '1℅', '1%'],
    ['1%', '1½%', '1.5%'],
    ['1600 hours', '1 600 hours', '1600 hours'],
    ['1600 hours', "1'600 hours", '1600 hours'],
    ['1600 hours', '1\u202f600 hours', '1600 hours'],
    ['1600 hours', '6OO hours', '600 hours'],
    ['1600 hours', '६०० hours', '600 hours'],
    ['1600 hours', '1600 hours weekly', '1600 hours a week'],
    ['30 minutes', '½ hour', '0.5 hour'],
    ['30 minutes', '1 1/2 hours', '1.5 hours'],
    ['30 minutes', 'half an hour', '30 minutes'],
    ['30 minutes', 'an hour and a half', '90 minutes'],
    ['30 minutes', '30 m', '30 minutes'],
    ['30 minutes', 'PT30M', '30 minutes'],
    ['30 minutes', '00:30:00', '30 minutes'],
    ['30 minutes', '30 minutes on average', '30 minutes'],
    ['10 days', 'ten days', '10 days'],
    ['years: 3', 'years: three', '3'],
    ['£23.50', '£23.50 (2025/26)', '£23.50'],
    ['30 minutes', '0:30', '30 minutes'],
    ['30 minutes', '1h30', '1 hours 30 minutes'],
    ['30 minutes', '"30\'"', '30 minutes'],
    ['30 minutes', '~30 minutes', '30 minutes'],
    ['30 minutes', 'up to 30 minutes', '30 minutes'],
    ['years: 3', 'years: ③', '3'],
  ])('in place of %s, %s', (plain, elsewhere, here) => {
    expect(mistakesIn(CONTRACT.replace(plain, elsewhere)).join()).toContain(`; write ${here} if that is meant, or `);
    expect(mistakesIn(CONTRACT.replace(plain, plain.replace(/\S*\d.*/, here)))).toEqual([]);
  });

  test.each([
    ['£22–24', '£22..24'],
    ['£22-24', '£22..24'],
    ['between £22 and £24', '£22..£24'],
  ])('a range too: %s', (elsewhere, here) => {
    expect(mistakesIn(CONTRACT.replace('£23.50', elsewhere)).join()).toContain(
      `; write a range with two dots, ${here}, or `,
    );
    expect(mistakesIn(CONTRACT.replace('£23.50', here))).toEqual([]);
  });

  test.each(['£23.50 (inc VAT)', '£23.50 inc VAT', '£22.00£23.50', '20 x 30', '£5p', '300 + 300', '€23,50'])(
    '%s could be more than one thing, and is no guess of ours',
    (elsewhere) => {
      expect(mistakesIn(CONTRACT.replace('£23.50', elsewhere)).join()).not.toContain('if that is meant');
    },
  );
});

describe('a term and what may be added to it', () => {
  test.each([
    ['3+1+1', '3', '2'],
    ['3 + 2', '3', '2'],
    ['3 (+1+1)', '3', '2'],
    ['3 years plus up to 2 years', '3', '2'],
    ['36 + 12 + 12 months', '36 months', '24 months'],
  ])('%s is %s with an extension of %s', (sum, firm, more) => {
    expect(mistakesIn(CONTRACT.replace('years: 3', `years: ${sum}`)).join()).toContain(
      `; write ${firm} if that is meant, and extension: ${more} on a line of its own for what may be added`,
    );
    expect(mistakesIn(CONTRACT.replace('years: 3', `years: ${firm}\n  extension: ${more}`))).toEqual([]);
  });

  test.each(['3 + 12 months', '3 years + 12 months', '3+x', '+2', '3+'])('%s is no guess of ours', (sum) => {
    expect(mistakesIn(CONTRACT.replace('years: 3', `years: ${sum}`)).join()).not.toContain('extension');
  });

  test('an extension in parts is written as their sum', () => {
    expect(mistakesIn(CONTRACT.replace('years: 3', 'years: 3\n  extension: 1+1')).join()).toMatch(
      /^contract\.extension .*; write 2 if that is meant$/,
    );
  });
});

describe('what stands in the place of a value that is still to come', () => {
  test.each([
    'TBC',
    'tbd',
    '(TBA)',
    'to be confirmed',
    'n/a',
    'NaN',
    '£XX.XX',
    '£......',
    '£____',
    '—',
    '"?"',
    "don't know",
  ])('in place of a price, %s is written unknown', (nothing) => {
    expect(mistakesIn(CONTRACT.replace('£23.50', nothing)).join()).toMatch(
      /^price\.per_hour .*; write unknown if nobody knows it, or an amount such as £16\.00/,
    );
    expect(mistakesIn(CONTRACT.replace('£23.50', 'unknown'))).toEqual([]);
  });

  test('but where a value must be known, it is asked for', () => {
    expect(mistakesIn(CONTRACT.replace('2026-04-06', 'TBC')).join()).not.toContain('unknown');
  });
});

test('what stands under a misspelt section is not missing', () => {
  for (const title of ['Contract', '+contract', '1. contract', '__contract__', 'contarct'])
    expect(mistakesIn(CONTRACT.replace('contract', title)).map((each) => each.replace(/ \(the line.*/, ''))).toEqual([
      `${title} is not a key known here; did you mean contract?`,
    ]);
});

describe('a key by the name that others have for it', () => {
  test.each([
    ['start:', 'commences:', 'contract.start'],
    ['start:', 'from:', 'contract.start'],
    ['years:', 'term:', 'contract.years'],
    ['years:', 'duration:', 'contract.years'],
    ['title:', 'name:', 'contract.title'],
    ['per_hour:', 'hourly_rate:', 'price.per_hour'],
    ['per_hour:', 'price_per_hour:', 'per_hour'],
    ['hours_per_week:', 'hours:', 'demand.hours_per_week'],
    ['hours_per_week:', 'weekly_hours:', 'demand.hours_per_week'],
    ['visit_length:', 'call_length:', 'demand.visit_length'],
  ])('in place of %s, %s', (plain, elsewhere, meant) => {
    const mistakes = mistakesIn(CONTRACT.replace(plain, elsewhere));
    expect(mistakes).toEqual([expect.stringContaining(` is not a key known here; did you mean ${meant}?`)]);
    expect(mistakesIn(CONTRACT.replace(plain, `${meant.replace(/^.*\./, '')}:`))).toEqual([]);
  });

  test.each([
    ['hours_per_week:', 'hours_per_year:', 'did you mean hours_per_week, with its value for a week?'],
    [
      'per_hour:',
      'per_month:',
      'did you mean price.block_per_year, with its value for a year, 12 times that of a month?',
    ],
    [
      'per_hour:',
      'block_per_quarter:',
      'did you mean block_per_year, with its value for a year, 4 times that of a quarter?',
    ],
    [
      'per_hour:',
      'monthly_fee:',
      'did you mean price.block_per_year, with its value for a year, 12 times that of a month?',
    ],
    ['per_hour:', 'daily_rate:', 'did you mean price.per_hour, with its value for an hour?'],
    ['years: 3', 'months: 36', 'did you mean contract.years, such as 36 months?'],
  ])('with what its value is of, where that is another time: %s, %s', (plain, elsewhere, said) => {
    expect(mistakesIn(CONTRACT.replace(plain, elsewhere)).join()).toContain(said);
  });

  test('value in a section is a key like others, and no value with its source', () => {
    expect(mistakesIn(CONTRACT.replace('per_hour: £23.50', 'value: £2.4m'))).toEqual([
      expect.stringMatching(/^price\.value is not a key known here; /),
    ]);
  });

  test.each([
    ['wage: £13', 'pay.rate'],
    ['hourly: £13', 'pay.rate'],
  ])('pay: {%s}', (line, meant) => {
    expect(mistakesIn(`${CONTRACT}pay: {${line}}\n`).join()).toContain(`did you mean ${meant}?`);
  });

  test.each([
    ['nation: Cymru', 'wales'],
    ['nation: NI', 'northern-ireland'],
    ['profile: security', 'security-guarding'],
  ])('and a word: %s', (line, meant) => {
    expect(mistakesIn(CONTRACT.replace('years: 3', line)).join()).toContain(`did you mean ${meant}?`);
  });

  test.each(['inflation', 'CPI'])('a growth of prices: %s', (word) => {
    expect(mistakesIn(CONTRACT.replace('£23.50', `£23.50\n  indexation: ${word}`)).join()).toContain(
      'did you mean prices?',
    );
  });
});

test('a term of months that was written as years is asked about', () => {
  const warnings = (years: string) =>
    readContract(CONTRACT.replace('years: 3', years), 'a.yaml').contract?.warnings.map(({ message }) => message);
  expect(warnings('years: 36')).toEqual(['contract.years is 36 years; are 36 months meant?']);
  expect(warnings('years: 36 months')).toEqual([]);
  expect(warnings('years: 25')).toEqual([]);
});
