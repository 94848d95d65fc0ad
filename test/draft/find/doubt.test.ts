// What may be read otherwise is not drafted: for each kind of misreading, in the words of several councils.
import { describe, expect, it } from 'vitest';
import { drafted } from '../documents.ts';

async function paths(text: string): Promise<{ [path: string]: unknown }> {
  const { values } = await drafted(text, 'a.txt');
  return Object.fromEntries(values.map(({ path, value }) => [path, value]));
}

const KINDS: { readonly [kind: string]: readonly string[] } = {
  'another body for the one that buys': [
    'The contract will be awarded jointly with Suffolk County Council from April 2026.',
    'This follows the approach of Hertfordshire County Council, which let a like service last year.',
    'Referrals are made by Surrey County Council social workers and by the ICB.',
    'The service is delivered from premises leased from Ipswich Borough Council.',
    'The service has been run since 2019 by Oldham Metropolitan Borough Council in house.',
    'Bidders must be registered with Rochdale Borough Council as landlord.',
    'Birmingham City Council is the landlord.',
    'Leeds City Council has agreed a framework that the Trust will use.',
    'Bristol City Council’s social workers refer people to the service.',
    'The Borough Council is inviting tenders for the upkeep of its parks.',
    'The County Council and its partners invite tenders.',
    'Authority: Delegated to the Director of Adults',
    'Buyer: Jane Smith',
  ],
  'somebody for the provider': [
    'The Provider (“the Contractor”) shall insure.',
    'Provider: Current provider Sodexo Limited',
    'Supplier: 14 providers on the framework',
    'Contractor: Site Manager',
    'Provider: Ofsted rating Good',
    'Supplier: Category Lead Social Care',
    'Guarantor: Acme Holdings Limited (“the Provider”) Parent: Acme Group Plc (“the Provider”)',
  ],
  'another contract for this one': [
    'The contract commenced on 1 April 2019 and expires on 31 March 2024.',
    'This contract was awarded for a period of 5 years and comes to an end in February 2027.',
    'The pilot contract ran for 12 months from 1 April 2024.',
    'Contracts were let in 2019 for three years with an option to extend for two years.',
    'A similar contract in Kent is for five years.',
    'The Council’s contract with Capita is for ten years.',
    'The service level agreement with the hospital is for two years.',
    'The licence agreement for the premises is for five years from 1 April 2026.',
    'Section 75 agreement: term of five years from 1 April 2023.',
    'The grant funding agreement is for two years.',
    'Contract start date: 1 April 2019 (current contract)',
    'Option 2: award a contract for two years. Not recommended.',
    'It was considered whether the contract should be for three years.',
    'Alternative options considered:\n\nTo award a contract for one year from 1 April 2026.\n\nThe contract price is £100,000 per annum.',
    'The contract is for 2 years for Lot 1 and 3 years for Lot 2.',
    'Contract start date: 1 April 2026 (Lot 1), 1 June 2026 (Lot 2)',
    'Contract start date: 1 April 2026 or 1 July 2026',
    'The contract is to commence on 1 November 2026 for the college and 1 April 2027 for the other schools.',
    'The Lot 1 contract is awarded for a seven-year period with the option to extend up to a further 3 years.',
    'The first agreement shall be for a term of 3 years, and the second for a term of 3 years with an option to extend by 2 years.',
    'An opportunity for a 5-year contract was advertised in January 2025.',
    'The contract starts once its evaluation ends on 1 May 2026.',
  ],
  'other days for those of the term': [
    'For the period from 1 April 2023 to 31 March 2024, how many people used the service?',
    'Annual monitoring of the contract covers the period of 1 April 2024 to 31 March 2025.',
    'Site visits to the service are from 1 May 2026 to 5 May 2026.',
    'School holidays are from 22 July 2026 to 1 September 2026; no service is needed then.',
    'The rates below are for services from 1 April 2025 to 31 March 2026.',
    'Budget for the service from 1 April 2025 to 31 March 2026: £300,000.',
    'The contract covers grass cutting from 1 March 2026 to 31 October 2026 each year.',
    'Recruitment to the service begins on 1 March 2026.',
    'Transport services start on Monday 1 September 2026 for the autumn term.',
    'The consultation on the contract begins on 4 May 2026.',
  ],
  'a term with its extensions for the term, and a part of it': [
    'Contract length: 5 years maximum',
    'Contract length: 5 years including extensions',
    'Contract duration: 60 months (including 24 months extension)',
    'Contract period: 1 April 2020 to 31 March 2027 including all extensions',
    'The contract is for five years, including two optional years.',
    'The contract is for 5 years inclusive of all possible extension periods.',
    'A seven year contract (initial five years) is planned.',
    'Contract term: 12 months rolling',
    'Cabinet agreed a 12 month contract extension.',
    'Cabinet agreed a two year contract renewal with Change Grow Live.',
    'Approve a one-year contract variation with the existing terms.',
  ],
  'an extension that is none, was one, or may come more than once': [
    'The option to extend for two years was not taken up.',
    'The contract will not be extended for a further 2 years.',
    'There is no option to extend the contract beyond 2 years.',
    'The contract may be extended by up to 50% for 2 years.',
    'The contract can be extended by one year or two years.',
    'Contract extension: 2 years used',
    'Extension: 12 months granted to 31 March 2026',
    'The Council may extend the contract annually for up to 12 months at a time.',
    'The contract may be extended by periods of 12 months.',
    'The contract may be extended by increments of 6 months up to 2 years.',
    'There are extensions of 12 months each available under the contract.',
  ],
  'a sum of several, of some years, of a part or a change for the price of a year': [
    'The budget for all adult social care contracts is £32 million per annum.',
    'The annual contract value across the three boroughs is £1,200,000.',
    'The contract value for Lot 2 is £300,000 per annum.',
    'The value of the contract is £100,000 per annum per locality.',
    'The contract price in year 1 is £120,000 per annum, rising to £130,000 in year 3.',
    'The contract value will be reduced by £40,000 per annum.',
    'The ICB contributes £75,000 per annum to the contract value.',
    'The contract value includes £60,000 per annum for the outreach post.',
    'The additional funding for the contract is £174,000 per annum.',
    'The indicative budget is £85,000 per annum.',
    'The contract value is expected to be £150,000 per annum.',
    'The value of the contract has been £120,000 per annum.',
    'The Council’s annual budget is £700,000,000.',
    'The pension element of the contract price is £30,000 per annum.',
    'Annual budget: £150,000 for 2021/22',
    'Annual value: £150,000 (current contract)',
  ],
  'an hour of something else, or of another year, for the price of an hour': [
    'The council charges £23.92 per hour.',
    'People who pay for their own care are charged the council rate of £23.92 per hour.',
    'The in-house service costs the Council £38.10 per hour.',
    'The proposed standard rate is £22.10 per hour.',
    'The provider requested a contract rate of £24.10 per hour.',
    'The contract rate is £19.80 per hour for 2023/24.',
    'Additional hours will be paid by the Council at a fixed rate of £22.00 per hour.',
    'Ad hoc call-outs are charged at a contract rate of £35 per hour.',
    'The rate for a supervisor under the contract is £22.00 per hour.',
    'The contract rate for Band A is £18.00 per hour.',
    'The contract rate for travel time is £12 per hour.',
    'The Council’s hourly rate is £21.00 for personal care.',
    'The contract pays £22 per hour for one worker and double for two.',
  ],
  'hours of opening, of staff or of a part for hours that are bought': [
    'The library is open for a total of 48 hours per week.',
    'The centre will be staffed for 60 hours per week in total.',
    'The team has a total of 185 hours per week of staff time.',
    'Estimated Time Specific Hours 1,215 hours per week',
    'The commissioned hours are 500 hours of care per week for Zone A.',
    'Waking night hours commissioned are 70 hours per week.',
    'An additional 150 hours per week may be commissioned.',
    'Delivered hours last year were 1,900 hours per week.',
    'The service user has 98 hours of support per week commissioned.',
    'The Council currently commissions 2,300 hours per week; this will fall to 2,000 hours per week.',
    'The provider will deliver 60 hours of group sessions per week.',
    'Commissioned capacity: 45 hours per week x 12 rooms.',
  ],
  'what others pay, offer or get for how the contract pays': [
    'VAT invoices must be paid within 7 days by the hirer.',
    'Bidders are required to pay their supply chain within 30 days of an invoice.',
    'Payment terms: 30 days end of month',
    'Payment terms: 14 days for SMEs',
    'Bidders may offer an early payment discount of 2%.',
    'The price was held with no uplift in 2023/24 under the contract.',
    'There will be no uplift for providers who have not signed the new contract.',
    'Rates will be increased in line with the National Living Wage and CPI.',
    'The rates for the residential placements are increased by CPI each year.',
    'Visits will be 30 minutes or 60 minutes.',
    'Calls are 15 minutes for medication only.',
  ],
};

describe.each(Object.entries(KINDS))('%s is not drafted', (_, texts) => {
  it.each(texts)('%s', async (text) => {
    expect(await paths(text)).toEqual({});
  });
});

describe('a title that only has the words of a service', () => {
  it.each([
    'Drug and Alcohol Testing Kits',
    'Cyber Security Services',
    'Assisted Living Technology',
    'Homecare Medicines Delivery',
    'Home Care Worker Training',
    'Early Help Case Management System',
  ])('%s', async (title) => {
    expect(await paths(`Contract title: ${title}`)).toEqual({ 'contract.title': title });
  });
});

describe('beside what is left out', () => {
  it.each([
    ['The contract may be extended twice by 12 months.', { 'contract.extension': '2 years' }],
    ['The contract may be extended three times for 12 months.', { 'contract.extension': '3 years' }],
    ['The contract is let on a 3 plus 2 year basis.', { 'contract.years': '3 years', 'contract.extension': '2 years' }],
    ['The term is 4(+1+1) years.', { 'contract.years': '4 years', 'contract.extension': '2 years' }],
    [
      'The contract will start on the 1st of April 2026, expire on 31st March 2027 and has an annual contract value of £9000.',
      { 'contract.start': '2026-04-01', 'contract.end': '2027-03-31', 'price.block_per_year': '£9000' },
    ],
    [
      'The contract period is 3 years from 1April 2017 to 31 March 2020 with an option to extend for 2 one year periods.',
      { 'contract.start': '2017-04-01', 'contract.end': '2020-03-31', 'contract.extension': '2 years' },
    ],
    ['The contracts would commence 01/09/2025.', { 'contract.start': '2025-09-01' }],
    [
      'The contract starts on 1 April 2026.\n\nThe contract is for 3 years with an option to extend for 2 years.\n\nContract end date: 31 March 2031',
      { 'contract.start': '2026-04-01', 'contract.years': '3 years', 'contract.extension': '2 years' },
    ],
    [
      'Alternative options considered:\n\nA contract for one year.\n\nDecision\n\nA contract for three years is to be let.',
      { 'contract.years': '3 years' },
    ],
    [
      'Value: £1,200,000 over the life of the contract including possible extensions\nContract term: 3 years',
      { 'contract.years': '3 years' },
    ],
  ])('what is said stands: %s', async (text, found) => {
    expect(await paths(text)).toEqual(found);
  });

  it.each([
    ['Referrals are made by Surrey County Council social workers.', 'in no words that say that it buys'],
    ['The Leader approves the extension of the contract by 12 months.', 'an extension is spoken of that is being made'],
    ['The ICB contributes £75,000 per annum to the contract value.', 'its words speak of a part or a change of it'],
    ['The contract rate is £19.80 per hour for 2023/24.', 'because it is the price of one year'],
    [
      'The contract starts on 1 April 2026.\n\nThe contract is for 3 years with an option to extend for 2 years.\n\nContract end date: 31 March 2031',
      'it ends on 2031-03-31 with its extension',
    ],
  ])('it is told: %s', async (text, remark) => {
    expect((await drafted(text, 'a.txt')).remarks.join()).toContain(remark);
  });

  it('a value of a notice that its words give for a year is not divided by the term', async () => {
    const notice = {
      ocid: 'ocds-b5fd17-1',
      tender: {
        title: 'Youth service',
        description: 'The Town Council has budgeted £45,000 per annum, rising to £50,000 per annum.',
        minValue: { amount: 45000, currency: 'GBP' },
        value: { amount: 50000, currency: 'GBP' },
        contractPeriod: { startDate: '2026-04-01', endDate: '2029-03-31' },
      },
    };
    const { values, remarks } = await drafted(JSON.stringify(notice), 'a.json');
    expect(values.map(({ path }) => path)).not.toContain('price.block_per_year');
    expect(remarks.join()).toContain('other words give the same sum for a year');
  });

  it.each(['These rates applied in 2023/24.', 'Rates charged to people who pay for their own care.'])(
    'a rate card is not that of the contract: %s',
    async (text) => {
      const table = '| Length | Price |\n|---|---|\n| 15 minutes | £8.00 |\n| 30 minutes | £13.00 |';
      for (const page of [`${text}\n\n${table}\n`, `${table}\n\n${text}\n`])
        expect((await drafted(page, 'a.md')).values).toEqual([]);
    },
  );
});
