// Paths and values of a contract as people outside read them.
import { describe, expect, it } from 'vitest';
import { askedIn, nameOf, questionOf, shortNameOf, valueInWords } from '../../src/contract/ask.ts';

describe('a path in words', () => {
  it.each([
    ['demand.hours_per_week', 'Hours a week'],
    ['pay.rate', 'Basic rate of pay'],
    ['contract.start', 'The first day of the contract'],
    ['overheads.surplus.share', 'Surplus as a share'],
    ['cover[0].staff', 'Staff on cover at once'],
    ['cover[1].staff', 'Staff on cover at once (no. 2)'],
    ['cover[1].bank_holidays', 'Cover 2: whether a bank holiday counts as its weekday'],
  ])('%s is %s', (path, words) => {
    expect(nameOf(path)).toBe(words);
  });

  it('says in a sentence what it is, and not of what', () => {
    expect(shortNameOf('visit.travel')).toBe('travel');
    expect(shortNameOf('overheads.share')).toBe('overheads');
  });
});

describe('what is asked', () => {
  it('is named once, whatever paths ask for it', () => {
    expect(askedIn(['demand.visits[0].share', 'demand.visits[1].share', 'price.per_hour'])).toBe(
      'what share of the hours each length of visit has and the price of an hour',
    );
  });

  it('is what a field is about, without what follows to explain it', () => {
    expect(questionOf('supervision.span').short).toBe('full-time posts to a supervisor');
  });
});

describe('a value in words', () => {
  it.each([
    ['110% of minimum-wage', '110% of the minimum wage'],
    ['real-living-wage', 'the real Living Wage'],
    ['real-living-wage-london', 'the real Living Wage for London'],
    ['self-reported-timesheets', 'self reported timesheets'],
    ['2015-09-01', '1 September 2015'],
    ['0000-00-00', '0000-00-00'],
    ['£1300000', '£1,300,000'],
    ['approved', "HMRC's approved rate"],
    ['£16.00', '£16.00'],
  ])('%s is %s', (text, words) => {
    expect(valueInWords(text)).toBe(words);
  });
});
