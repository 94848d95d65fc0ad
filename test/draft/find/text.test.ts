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
    [
      'Approve the commissioning of the successful bidder for an initial period of 5 years with an option to extend by 3 years.',
      { 'contract.years': '5 years', 'contract.extension': '3 years' },
    ],
    [
      'The contract will be for 2 years, with an optional 1 year extension.',
      { 'contract.years': '2 years', 'contract.extension': '1 year' },
    ],
    [
      'Term: an initial term of two (2) years from 1 February 2027, extendable for up to three further years.',
      { 'contract.start': '2027-02-01', 'contract.years': '2 years', 'contract.extension': '3 years' },
    ],
    ['The Trust may extend by one year.', { 'contract.extension': '1 year' }],
    [
      'The Authority may extend the Term by up to 12 months on three months’ written notice.',
      { 'contract.extension': '1 year' },
    ],
    [
      'This Agreement shall continue for an Initial Term of 36 months unless terminated earlier.',
      { 'contract.years': '3 years' },
    ],
    [
      'The contract price is £412,600 per annum, a total of £1,237,800 over the initial term.',
      { 'price.block_per_year': '£412600' },
    ],
    [
      'The contract has a value of £225,000 per annum and potential extensions up to May 2030.',
      { 'price.block_per_year': '£225000' },
    ],
    ['The contractor’s charge rate is £19.75 per hour, Monday to Sunday.', { 'price.per_hour': '£19.75' }],
    ['Framework providers are paid £19.66 p/hr.', { 'price.per_hour': '£19.66' }],
    ['The hourly rate paid to framework providers is £22.40.', { 'price.per_hour': '£22.40' }],
    ['Payment is made 30 days from the date of an invoice.', { 'price.payment_terms': '30 days' }],
    [
      'Correct invoices are paid within 30 days.\nThose in the early payment scheme will be paid within 10 days less a rebate of 1.25% of the invoice.',
      {
        'price.payment_terms': '30 days',
        'price.early_payment.discount': '1.25%',
        'price.early_payment.within': '10 days',
      },
    ],
    [
      'Renewal: The contract will commence on 1 January 2026 for an initial 4-year period, with an extension of a further 2 years.',
      { 'contract.start': '2026-01-01', 'contract.years': '4 years', 'contract.extension': '2 years' },
    ],
    [
      'The contract shall continue for an initial period of five years with options to extend (5+2+2 years).',
      { 'contract.years': '5 years', 'contract.extension': '4 years' },
    ],
    [
      'A contract for a 9-year period (five years plus two extension periods of two years).',
      { 'contract.extension': '4 years' },
    ],
    [
      'The contract term is from 1st April 2026 and ending on 31st March 2027, with the option to extend for up to 12 further months.',
      { 'contract.start': '2026-04-01', 'contract.end': '2027-03-31', 'contract.extension': '1 year' },
    ],
    [
      'The dates of the contract will be 1st January 2020 to 31st December 2022 with two further 12 month extensions.',
      { 'contract.start': '2020-01-01', 'contract.end': '2022-12-31', 'contract.extension': '2 years' },
    ],
    ['Renewal: options of two one year extensions.', { 'contract.extension': '2 years' }],
    [
      'Renewal: The contract is for a total contract period of 5 years including extensions, on an initial 2-year term.',
      {},
    ],
    [
      'Approval to procure the service for the period of 1 April 2023 to 31 March 2026.',
      { 'contract.start': '2023-04-01', 'contract.end': '2026-03-31' },
    ],
    [
      'The contract is for 3 years plus a 2 year extension.',
      { 'contract.years': '3 years', 'contract.extension': '2 years' },
    ],
    ['The contracts have the possibility of a twelve-month extension.', { 'contract.extension': '1 year' }],
    ['The contract price is fixed for the initial term.', { 'price.indexation': 'none' }],
    ['Options to extend: two periods of 12 months each', { 'contract.extension': '2 years' }],
  ])('%s', async (text, found) => {
    expect(await paths(text)).toEqual(found);
  });
});

describe('who buys, and what', () => {
  const council = (name: string) => ({ 'contract.authority': name, 'contract.authority_kind': 'local-authority' });
  it.each([
    ['MARLSHIRE COUNTY COUNCIL\nSchedule 1', council('MARLSHIRE COUNTY COUNCIL')],
    ['BOURNEMOUTH, CHRISTCHURCH AND POOLE COUNCIL\nSchedule 1', council('BOURNEMOUTH, CHRISTCHURCH AND POOLE COUNCIL')],
    ['LONDON BOROUGH OF TOWER HAMLETS\nSchedule 1', council('LONDON BOROUGH OF TOWER HAMLETS')],
    ['Passenger Transport Unit, Fenwick County Council', council('Fenwick County Council')],
    ['Issued by Eastbrook District Council, Facilities', council('Eastbrook District Council')],
    ['The offices are those of North Devon District Council.', council('North Devon District Council')],
    ['North Somerset Council is committed to extra care.', council('North Somerset Council')],
    [
      'Between Ashmoor NHS Foundation Trust (the Authority) and LinguaLink Ltd (“the Supplier”)',
      {
        'contract.authority': 'Ashmoor NHS Foundation Trust',
        'contract.authority_kind': 'nhs',
        'contract.provider': 'LinguaLink Ltd',
      },
    ],
    ['Domiciliary Care Contracts\n\nThree of them.', { 'contract.profile': 'home-care' }],
    ['Agenda item\n\nAward of a block contract for the Extra Care provision', { 'contract.profile': 'extra-care' }],
    [
      'Specification for Manned Guarding, Town Hall and Civic Centre',
      { 'contract.title': 'Manned Guarding, Town Hall and Civic Centre', 'contract.profile': 'security-guarding' },
    ],
    [
      'Award of contract: Refuge and Safe Accommodation Service',
      { 'contract.title': 'Refuge and Safe Accommodation Service', 'contract.profile': 'refuge' },
    ],
  ])('%s', async (text, found) => {
    expect(await paths(text)).toEqual(found);
  });

  it.each([
    // Nobody can tell which of two buys, and what heads a price that somebody recommends is no contract.
    'Kent County Council and Essex County Council have both said so.',
    'The Nursing and Midwifery Council is the regulator.',
    'A Minimum Price for Homecare',
    'Home Care and Day Care Fee Proposals 2024-25',
    'Specification of the cleaning, grounds maintenance',
    'Contracting Authority (Buyer)\n- Main Buyer\n- see below',
  ])('is not said by: %s', async (text) => {
    expect(Object.keys(await paths(text)).filter((path) => path !== 'contract.title')).toEqual([]);
  });
});

describe('a page whose words are copied', () => {
  it('has a value in each line, with the mark of a point', async () => {
    const text = [
      'Total value (estimated)',
      '- £6,000,000 excluding VAT',
      'Contract dates (estimated)',
      '- 5 January 2026 to 4 January 2029',
      '- Possible extension to 4 January 2031',
      '- 5 years',
      'CPV classifications',
      '- 55520000 - Catering services',
      '- 55524000 - School catering services',
      'Main Buyer',
      '- BELFAST CITY COUNCIL',
    ].join('\n');
    expect(await paths(text)).toEqual({
      'contract.start': '2026-01-05',
      'contract.end': '2029-01-04',
      'contract.extension': '2 years',
      'contract.profile': 'catering',
      'contract.authority': 'BELFAST CITY COUNCIL',
      'contract.authority_kind': 'local-authority',
    });
  });

  it('has prices in rows whose bars stand between the cells', async () => {
    const { remarks } = await drafted('Support | Unit | Rate\nCore hour | per hour | £21.85\n', 'a.txt');
    expect(remarks).toEqual([
      'a price of an hour is named and not drafted, because it stands in a list of prices of several kinds: "Core hour" (a.txt, line 2)',
    ]);
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
    'The present annual contract price is £278,400 excluding VAT.',
    'The contract value is approximately £38 million per annum.',
    'To enable the 12-month optional extension of the contract with the present guards.',
    'The contract has been extended by 12 months.',
    'The Leader approves the extension of the contract with a duration of 12 months.',
    'That approval be granted to extension of the contract for a period of one year.',
    'The Council may extend the contract by giving three months’ notice.',
    'Maximum contract end date: 31 October 2034.',
    'The provider will be paid under the contract at £7.50 per quarter hour.',
    'Direct payments are set at £17.75 per hour under the contract.',
    'The average price that providers are paid is £17.00 per hour.',
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
    [
      'The charge rate is adjusted each year by CPI, capped at 3%.',
      'how prices move is spoken of, in words that price.indexation does not hold: "The charge rate',
    ],
    [
      'The contract will be 1 January 2009 to 31 December 2012.',
      'contract.start and contract.end are not drafted, though a.txt, line 1 says so',
    ],
    [
      'The contract runs from 1 April 2026 to 31 March 2027.\n\nThe contract will start on 10 May 2026.',
      'it ends on 2027-03-31 (a.txt, line 1), and of when it begins there are several days',
    ],
    ['Staff are on site from 9am to 9pm.', 'hours of the day are named and not drafted; cover and demand.pattern'],
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

  it('a price of an hour stands, and a budget, which is what may be spent, does not', async () => {
    const text = 'The budget is £310,000 per annum.\n\nThe Council pays £23.60 per hour for each child.';
    const { values, remarks } = await drafted(text, 'a.txt');
    expect(values.map(({ path }) => path)).toEqual(['price.per_hour']);
    expect(remarks.join()).toContain('£310,000 (a.txt, line 1) is not drafted: it is called a budget');
  });

  it.each([
    ['The Service shall be available 365 days a year.', 'work on every day of the year'],
    ['Guards shall be on site 24 hours a day.', 'cover round the clock'],
    ['The Provider shall have a lone working policy.', 'safety of those who work alone'],
    ['The Provider shall pay the Real Living Wage.', 'pay above the legal least'],
    ['The Provider shall operate an Electronic Call Monitoring system.', 'electronic monitoring'],
    ['The Contractor must cover absences at no cost.', 'cover for sickness and leave'],
    ['The Contractor shall provide all materials.', 'materials and equipment'],
    ['Passenger assistants must hold an enhanced DBS.', 'checks of records (DBS)'],
  ])('%s asks for %s', async (text, what) => {
    expect((await drafted(text, 'a.txt')).asked.map((each) => each.what)).toEqual([what]);
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
