import { describe, expect, it } from 'vitest';
import { priceBelowBenchmarks } from '../../../src/checks/finance/price-below-benchmarks.ts';
import { answers } from '../answers.ts';
import { answer, look, NO_HOURS } from '../looking.ts';

answers(priceBelowBenchmarks, [
  ['nothing', 'no profile says which amounts fit', { 'price.per_hour': '£10.00' }],
  ['nothing', 'the price is above them', { 'contract.profile': 'home-care' }],
  ['nothing', 'it is 9% under', { 'contract.profile': 'home-care', 'price.per_hour': '£29.25' }],
  ['found', 'it is 11% under', { 'contract.profile': 'home-care', 'price.per_hour': '£28.60' }],
  // A tenth under £32.14 is £28.926.
  ['found', 'it is a penny more than a tenth under', { 'contract.profile': 'home-care', 'price.per_hour': '£28.92' }],
  ['nothing', 'it is a penny less than a tenth under', { 'contract.profile': 'home-care', 'price.per_hour': '£28.93' }],
  ['found', 'it is under every published amount', { 'contract.profile': 'home-care', 'price.per_hour': '£18.00' }],
  [
    'found',
    'it is a quarter of a per cent under the lowest, which nobody would print',
    { 'contract.profile': 'home-care', 'price.per_hour': '£22.65' },
  ],
  ['found', 'it is 1% under the lowest', { 'contract.profile': 'home-care', 'price.per_hour': '£22.48' }],
  ['nothing', 'no profile says which amounts fit, and no sums can be made', NO_HOURS],
  ['cannotTell', 'no sums can be made', { 'contract.profile': 'home-care', ...NO_HOURS }],
]);

describe('price-below-benchmarks', () => {
  it('major where the price is under every amount that fits', () => {
    const at = (price: string) =>
      look(priceBelowBenchmarks, { 'contract.profile': 'home-care', 'price.per_hour': price })[0];
    expect(at('£28.00')?.severity).toBe('minor');
    expect(at('£20.00')?.severity).toBe('major');
    expect(at('£20.00')?.message).toContain('38% under £32.14');
    expect(at('£20.00')?.message).toContain('It is under every published amount that fits.');
    const alone = look(priceBelowBenchmarks, { 'contract.profile': 'supported-living', 'price.per_hour': '£15.00' })[0];
    expect(alone?.message).toContain('It is under the only published amount that fits.');
  });

  it('in a few words, how far under the lowest and the highest', () => {
    const brief = (profile: string, price: string) =>
      look(priceBelowBenchmarks, { 'contract.profile': profile, 'price.per_hour': price })[0]?.brief;
    expect(brief('home-care', '£20.00')).toBe(
      '£20.00 an hour is 12% to 38% under what was published, £22.71 to £32.14.',
    );
    expect(brief('supported-living', '£15.00')).toBe('£15.00 an hour is 23% under the £19.36 published.');
  });

  it('a second worker who is not paid for halves the price of an hour of one worker', () => {
    const base = { 'contract.profile': 'home-care', 'price.per_hour': '£40.00', 'lone_working.second_worker': '100%' };
    expect(look(priceBelowBenchmarks, { ...base, 'price.second_worker': '0%' })[0]?.message).toContain(
      'An hour of one worker is paid £20.00',
    );
    // As shortly: a share of an amount that stands in no price list is not told without it.
    expect(look(priceBelowBenchmarks, { ...base, 'price.second_worker': '0%' })[0]?.brief).toMatch(
      /^£20\.00 for an hour of one worker is 12% to 38% under/,
    );
    expect(answer(priceBelowBenchmarks, { ...base, 'price.second_worker': '100%' })).toBe('nothing');
  });
});
