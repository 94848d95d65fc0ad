// What is said beside figures that are as specified where the law of wages obliges the provider to more.
import { expect, test } from 'vitest';
import { costPerUnit, gapPerYear } from '../../../src/figures/total/result.ts';
import { lawInstead } from '../../../src/model/finance.ts';
import { priceNeeded } from '../../../src/model/price-needed.ts';
import { lawfulBlocks, lawfulData } from '../../../src/report/view/lawful.ts';
import { money } from '../../../src/words/words.ts';
import { withRanges } from '../../model/draws/drawn.fixture.ts';

const unpaid = (price: string, paid = 'no') =>
  withRanges('home-care-2025', { 'visit.travel': '40 minutes', 'visit.travel_paid': paid, 'price.per_hour': price });

test('what is short at the law, and the lowest price that pays for it', () => {
  const assessment = unpaid('£20.00');
  const gap = lawInstead(assessment.years[0])?.results.value(gapPerYear) ?? Number.NaN;
  const least = priceNeeded(assessment.years.slice(0, 1), 'legalMinimum');
  expect(lawfulBlocks(assessment, 1)).toEqual([
    {
      kind: 'text',
      quiet: true,
      text: `These figures are of the contract as specified, which costs less than the law of wages obliges the provider to: at that ${money(-gap, 0)} a year is short, and ${least?.words} is the lowest price that pays for that.`,
    },
  ]);
});

test('what is to spare at the law, and no price where there is one that pays', () => {
  const [block] = lawfulBlocks(unpaid('£40.00'), 1);
  expect(block && 'text' in block && block.text).toMatch(
    /obliges the provider to: at that £[\d,]+ a year is to spare\.$/,
  );
});

test('no gap where nobody states what is paid', () => {
  const [block] = lawfulBlocks(unpaid('unknown'), 1);
  expect(block && 'text' in block && block.text).toMatch(/than the law of wages obliges the provider to\.$/);
});

test('to other programs with its scenario, and null where the law obliges to no more', () => {
  const assessment = unpaid('£20.00');
  const results = lawInstead(assessment.years[0])?.results;
  expect(lawfulData(assessment, 1)).toMatchObject({
    scenario: 'legalMinimum',
    'cost.perUnit': results?.value(costPerUnit),
    'gap.perYear': results?.value(gapPerYear),
  });
  expect(lawfulData(unpaid('£20.00', 'yes'), 1)).toBeNull();
  expect(lawfulBlocks(unpaid('£20.00', 'yes'), 1)).toEqual([]);
});
