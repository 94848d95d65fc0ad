// The lowest price that pays: in every year, and as the contract states its prices.
import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../src/committee/conditions.ts';
import { isPaid } from '../../src/engine/hair.ts';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { breakEvenFor } from '../../src/model/break-even.ts';
import { capNeeded, moreNeeded, nonePaysUnder, priceNeeded } from '../../src/model/price-needed.ts';
import type { Assessment } from '../../src/model/types.ts';
import { buildReport } from '../../src/report/index.ts';
import { roundUp } from '../../src/words/rounding.ts';
import { assessmentOf } from './contract.fixture.ts';

const ONE_YEAR = '{title: Support, start: 2025-04-06}';
const TERM = '{title: Support, start: 2024-04-06, years: 3}';

const costed = (price: string, contract = TERM): Assessment =>
  assessmentOf({ contract, price, absence: '{sickness: 5 days}' });

const isPaidInAll = ({ years }: Assessment): boolean =>
  years.every(({ runs }) => isPaid(runs.get('asSpecified')?.results.value(gapPerYear) ?? -1));

const priceOf = ({ years }: Assessment) => priceNeeded(years)?.price as number;

describe('the lowest price that pays', () => {
  it.each([
    ['stands still', 'indexation: none'],
    ['holds VAT', 'indexation: none, vat_included: 20%'],
    ['rises', 'indexation: 2%'],
    ['rises with wages and holds VAT', 'indexation: wages, vat_included: 5%'],
    ['is paid late, with a discount', 'early_payment: {discount: 10%, within: 10 days}, payment_terms: 60 days'],
  ])('pays in every year, and a penny less does not, of a price that %s', (_, more) => {
    const at = (price: number): string => `{per_hour: £${price.toFixed(2)}, second_worker: 0%, ${more}}`;
    const lowest = priceOf(costed(at(12)));
    expect(isPaidInAll(costed(at(lowest)))).toBe(true);
    expect(isPaidInAll(costed(at(lowest - 0.01)))).toBe(false);
  });

  it.each([
    ['1%', 3],
    // A price that rises by more than costs do has most to pay for at the start.
    ['12%', 1],
  ])('is what is solved for in the year that needs most, of a price that rises by %s', (indexation, worst) => {
    const short = costed(`{per_hour: £17.00, second_worker: 0%, vat_included: 20%, indexation: ${indexation}}`);
    const solved = [1, 2, 3].map((year) => breakEvenFor(short, 'price.per_hour', year)?.value as number);
    expect(priceOf(short)).toBe(roundUp(Math.max(...solved), 2));
    expect(priceNeeded(short.years)?.year).toBe(worst);
    expect(solved[worst - 1]).toBe(Math.max(...solved));
  });

  it.each([
    ['stands still', 'indexation: none', ONE_YEAR],
    ['holds VAT', 'indexation: none, vat_included: 20%', TERM],
    ['rises with the price', 'indexation: 2%, vat_included: 20%', TERM],
  ])(
    'hangs on a cap that must rise first, of one that %s: at what is named it pays, at £20 less it does not',
    (_, more, term) => {
      const at = (cap: number): Assessment =>
        costed(`{per_hour: £90, second_worker: 0%, cap_per_year: "£${cap}", ${more}}`, term);
      const least = Number(capNeeded(at(80_000).years)?.replace(/[£,]/g, ''));
      expect(isPaidInAll(at(least))).toBe(true);
      expect(isPaidInAll(at(least - 20))).toBe(false);
      expect(capNeeded(at(1_000_000).years)).toBeUndefined();
    },
  );

  it('is none where a cap keeps any price from paying; then the cap has to rise by what comes off income too', () => {
    const capped = costed(
      '{per_hour: £40, second_worker: 0%, early_payment: {discount: 10%, within: 10 days}, cap_per_year: "£80,000", vat_included: 20%}',
      ONE_YEAR,
    );
    const cap = breakEvenFor(capped, 'price.cap_per_year', 1)?.value as number;
    expect(priceNeeded(capped.years)).toBeUndefined();
    const [first] = capped.years;
    expect(moreNeeded(first?.runs.get('asSpecified') as never)).toBeCloseTo(cap - 80_000, 4);
    expect(conditionsOf(capped)[0]).toContain(
      `The authority pays at least £${Math.round(cap - 80_000).toLocaleString('en-GB')} more in year 1,`,
    );
  });

  it.each([
    ['indexation: none', TERM, { starting: '', withVat: '', everyYear: ' every year' }],
    [
      'indexation: 2%, vat_included: 20%',
      TERM,
      { starting: 'starting ', withVat: ' with VAT', everyYear: ' every year' },
    ],
    ['vat_included: 20%', ONE_YEAR, { starting: '', withVat: ' with VAT', everyYear: '' }],
  ])('says that it is where a price rises, holds VAT or is for several years: %s', (more, contract, words) => {
    const { years } = costed(`{per_hour: £17.00, second_worker: 0%, ${more}}`, contract);
    const needed = priceNeeded(years);
    expect(needed).toMatchObject(words);
    const amount = `£${needed?.price.toFixed(2)}`;
    expect(needed).toMatchObject({ amount, words: `${amount} an hour` });
    expect(nonePaysUnder(years)).toBe(
      `: no ${words.starting}price${words.withVat} under ${amount} pays${words.everyYear}`,
    );
  });

  it('is in whole pounds for a price of the year', () => {
    const { price, words } = priceNeeded(costed('{block_per_year: "£90000", per_hour: £0}', ONE_YEAR).years) ?? {};
    expect(Number.isInteger(price)).toBe(true);
    expect(words).toBe(`£${price?.toLocaleString('en-GB')} a year`);
  });

  it('is none where no price is named, nor where there is nothing to work out', () => {
    const { years } = costed('{set_up: "£90000"}', ONE_YEAR);
    expect(priceNeeded(years)).toBeUndefined();
    expect(nonePaysUnder(years)).toBe('');
    expect(priceNeeded([])).toBeUndefined();
    expect(priceNeeded(years, 'inHouse')).toBeUndefined();
  });

  it('is one number on the page and in a motion, which says in which year it pays for the work and no more', () => {
    const short = costed('{per_hour: £17.00, second_worker: 0%, vat_included: 20%, indexation: none}');
    const lowest = `£${priceOf(short).toFixed(2)}`;
    const page = JSON.stringify(buildReport(short, { part: 'page' }));
    expect(page).toContain(
      `{"term":"${lowest}","text":"is the lowest price with VAT that pays every year, in place of £17.00"}`,
    );
    expect(conditionsOf(short)[0]).toMatch(
      new RegExp(
        `^The price with VAT is at least ${lowest} an hour, which pays for the work as specified in year 3 \\(in year 1 £[\\d.]+ does, if it then rises`,
      ),
    );
  });
});
