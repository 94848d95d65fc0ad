// What sentences say, and what they only seem to say.
import { describe, expect, it } from 'vitest';
import { drafted } from '../documents.ts';

async function paths(text: string): Promise<{ [path: string]: unknown }> {
  const { values } = await drafted(text, 'a.txt');
  return Object.fromEntries(values.map(({ path, value }) => [path, value]));
}

describe('what is said', () => {
  it.each([
    ['The contract will commence on Monday 1st of June 2026.', { 'contract.start': '2026-06-01' }],
    [
      'The contract runs from 01/04/2026 to 31/03/2029.',
      { 'contract.start': '2026-04-01', 'contract.end': '2029-03-31' },
    ],
    [
      'The contract is for an initial period of three (3) years with the option to extend for a further 2 x 12 months.',
      { 'contract.years': '3 years', 'contract.extension': '2 years' },
    ],
    ['School Catering Contract – Aldbanks Primary Schools', { 'contract.profile': 'catering' }],
    ['Home Care Contract', { 'contract.profile': 'home-care' }],
    ['The contract will be a 3+1+1 year contract.', { 'contract.years': '3 years', 'contract.extension': '2 years' }],
    [
      'The Council commissions a total of 1,250 hours of home care per week.',
      { 'demand.hours_per_week': '1,250 hours' },
    ],
    ['The contract price includes an early payment discount of 2.5%.', { 'price.early_payment.discount': '2.5%' }],
    ['The budget for this contract is £120,000 per annum excluding VAT.', { 'price.block_per_year': '£120000' }],
    ['The total value of the contract is £600,000 over four years.', { 'price.block_per_year': '£150000' }],
    ['The Council will pay a fixed price of £21.64 per hour.', { 'price.per_hour': '£21.64' }],
    ['The contract will automatically expire 2 years after the start date.', { 'contract.years': '2 years' }],
    ['Renewal: option to extend for up to 36 months.', { 'contract.extension': '3 years' }],
    [
      'Kent County Council (the Council) is carrying out a tendering exercise for advocacy.',
      { 'contract.authority': 'Kent County Council', 'contract.authority_kind': 'local-authority' },
    ],
    [
      'The contract value is £1.2 million per annum over 3+1+1 years from 1 April 2026.',
      {
        'contract.start': '2026-04-01',
        'contract.years': '3 years',
        'contract.extension': '2 years',
        'price.block_per_year': '£1200000',
      },
    ],
    [
      'Initial term of 3 years with options to extend for 1 + 1 years.',
      { 'contract.years': '3 years', 'contract.extension': '2 years' },
    ],
    [
      'The total value of the contract is £12.5m. The contract runs for 4 years from April 1, 2026.',
      { 'contract.start': '2026-04-01', 'contract.years': '4 years', 'price.block_per_year': '£3125000' },
    ],
  ])('%s', async (text, found) => {
    expect(await paths(text)).toEqual(found);
  });
});

describe('where it is said', () => {
  it('is its own line, of a text whose lines have no space between them', async () => {
    const { values } = await drafted(
      'SPECIFICATION: Interpreting\nBuyer: Kent County Council\nContract start date: 1 July 2026\nPrices will be increased\neach year by CPI. Invoices are paid\nwithin 30 days of an invoice.',
      'a.txt',
    );
    const places = Object.fromEntries(values.map(({ path, quotes }) => [path, quotes.map(({ place }) => place)]));
    expect(places).toMatchObject({
      'contract.title': ['line 1'],
      'contract.authority': ['line 2'],
      'contract.start': ['line 3'],
      'price.indexation': ['line 4'],
    });
  });
});

describe('what is not said of the contract', () => {
  it.each([
    'Records must be kept for a period of 6 years after the contract.',
    'The closing date for tenders for this contract is 1 April 2026.',
    'The provider must have public liability insurance of £5,000,000 for the term of the contract.',
    'Care workers are paid at least £12.60 per hour by the provider.',
    'The Council will pay a maximum of £21.64 per hour under the contract.',
    'For example, the contract price may be £20 per hour.',
    'The current contract ends on 31 March 2026.',
    'Full-time staff of the provider work 37 hours a week; a total of 42 hours per week may be contracted hours.',
    'The budget for the contract is between £100,000 and £150,000 per annum.',
    'The total value of the contract is £600,000 including VAT over four years.',
    'The contract price is €600,000 over four years.',
    // A rise that consumer prices are only a part of is not theirs.
    'Prices will be indexed annually by CPI less 1%.',
    'The rates will be increased each April by CPI minus 0.5%.',
    'The fees are adjusted annually by 80% of the CPI.',
    'Prices shall be increased by CPI + 1 each year.',
    'Contract start date: TBC',
    'The contract price is not £21.64 per hour, but will be set by tender.',
    'The contract value was £200,000 per annum.',
    'The outgoing contract has a value of £200,000 per annum.',
    'The provider will be paid £24.50 per hour or part thereof under the contract.',
    'The contract price is £25,000 per calendar month.',
    'The contract value is £400 per place.',
    'The contract will start on 04/05/2026.\n\nQuestions by 03/25/2026.',
    'Contract start date: 31 February 2026',
  ])('%s', async (text) => {
    expect(await paths(text)).toEqual({});
  });
});

describe('what is named and not drafted is told', () => {
  it.each([
    ['The contract starts on 04/05/2026.\n\nQuestions by 03/25/2026.', 'the month first, such as 03/25/2026'],
    ['The contract price is £25,000 per calendar month.', 'a sum for each month is named and not drafted'],
    ['The contract price is £24.50 per hour or part thereof.', 'a part of an hour is paid as an hour'],
    ['The contract value is €1,200,000 over 2 years.', 'a sum in another currency is named and not drafted'],
    [
      'The hourly rate is between £20 and £25 per hour.',
      'a price of an hour is named and not drafted, because another sum stands in the same words: "The hourly',
    ],
    ['The hourly rate is £25.40 for Zone 2.', 'because it is for some hours, places or people only'],
    ['The Board will pay up to £30 per hour.', 'because its words name a most, a range or a rough sum'],
    ['The Council may deduct £25 for each missed visit.', 'what is taken off where work falls short is named'],
    ['Guards are paid at least £12.60 per hour.', 'what workers are paid an hour is named and not drafted; pay.rate'],
  ])('%s', async (text, remark) => {
    const { values, remarks } = await drafted(text, 'a.txt');
    expect(values.filter(({ path }) => /price|start/.test(path))).toEqual([]);
    expect(remarks.join()).toContain(remark);
  });
});

describe('beside the price', () => {
  it('an hourly rate is remarked where a sum for the year is drafted', async () => {
    const { values, remarks } = await drafted(
      'The value of this contract is £120,000 per annum excluding VAT.\n\nThe Council will pay a fixed price of £21.64 per hour.',
      'a.txt',
    );
    expect(values.map(({ path }) => path)).toEqual(['price.block_per_year']);
    expect(remarks.join()).toContain(
      'beside the sum for the year an hourly rate is named: "The Council will pay a fixed price of £21.64 per hour."',
    );
  });

  it('what a price line pays for is not asked for in vain', async () => {
    const text = 'The provider must submit quarterly reports.\n\nStaff must receive supervision each month.\n\n';
    const all = (await drafted(text, 'a.md')).asked.map(({ what }) => what);
    expect(all).toEqual(['reports and returns', 'supervision of the workers']);
    const paid = await drafted(`${text}| Item | Price |\n|---|---|\n| Quarterly report | £80.00 |\n`, 'a.md');
    expect(paid.asked.map(({ what }) => what)).toEqual(['supervision of the workers']);
  });
});

describe('a rate card', () => {
  const card = (heads: string, more = '') =>
    drafted(
      `${more}\n| Length | ${heads} |\n|---|---|---|\n| 15 minutes | £8.00 | £9.00 |\n| 60 minutes | £24.00 | £28.00 |\n`,
      'a.md',
    );

  it('is drafted where every column is understood', async () => {
    expect((await card('Weekday rate per visit | Weekend rate per visit')).values.map(({ path }) => path)).toContain(
      'price.rates',
    );
  });

  it.each([
    'Lot 1 | Lot 2',
    'Urban | Rural',
    'Weekday | Weekend after 8pm',
    'Maximum price | Your price',
    'Day | Evening',
  ])('is not drafted under %s', async (heads) => {
    expect((await card(heads)).values).toEqual([]);
  });

  it('is not drafted twice with two prices for the same', async () => {
    const table = (price: string) =>
      `| Length | Price per visit |\n|---|---|\n| 15 minutes | ${price} |\n| 60 minutes | £24.00 |\n\n`;
    const { values, contradictions } = await drafted(`${table('£8.00')}Or so.\n\n${table('£9.00')}`, 'a.md');
    expect(values).toEqual([]);
    expect(contradictions.map(({ path }) => path)).toEqual(['price.rates']);
  });
});
