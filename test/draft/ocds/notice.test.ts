import { describe, expect, it } from 'vitest';
import { draft } from '../../../src/draft/index.ts';
import type { Drafted } from '../../../src/draft/types.ts';
import { packOfBytes } from '../documents.ts';

const PERIOD = { startDate: '2026-03-31T23:00:00Z', endDate: '2029-03-31T22:59:59Z' };

async function of(release: object, lot?: string): Promise<Drafted> {
  const json = JSON.stringify({ ocid: 'ocds-h6vhtk-000001', date: '2026-01-01T00:00:00Z', ...release });
  return draft({ ...(await packOfBytes(json, 'notice.json')), lot });
}
const tender = (more: object) => of({ tender: { title: 'Home care', contractPeriod: PERIOD, ...more } });
const valueAt = ({ values }: Drafted, path: string) => values.find((each) => each.path === path)?.value;

describe('a value', () => {
  it('is divided by the years of the term, with both quoted', async () => {
    const drafted = await tender({ value: { amount: 900_000, currency: 'GBP' } });
    expect(drafted.values.find(({ path }) => path === 'price.block_per_year')).toEqual({
      path: 'price.block_per_year',
      value: '£300000',
      how: '£900,000 over 3 years',
      quotes: [
        { document: 'notice.json', place: '/tender/value/amount', words: '900000' },
        { document: 'notice.json', place: '/tender/contractPeriod/startDate', words: '2026-03-31T23:00:00Z' },
        { document: 'notice.json', place: '/tender/contractPeriod/endDate', words: '2029-03-31T22:59:59Z' },
      ],
    });
  });

  it('of a contract that may be renewed, nobody says for how long, is not divided', async () => {
    const lots = [{ id: '1', hasRenewal: true, renewal: { description: 'To be agreed.' }, contractPeriod: PERIOD }];
    const drafted = await tender({ value: { amount: 900_000, currency: 'GBP' }, lots });
    expect(valueAt(drafted, 'price.block_per_year')).toBeUndefined();
    expect(drafted.remarks.join()).toContain(
      'whether £900,000 (notice.json, /tender/value/amount) counts the extension',
    );
  });

  it.each([
    ['Extension for up to 48 months', '4 years'],
    ['2 x 12 month optional extension periods, subject to approval and funding.', '2 years'],
  ])('of the extension stands in its own text: %s', async (description, value) => {
    const lots = [{ id: '1', hasRenewal: true, renewal: { description }, contractPeriod: PERIOD }];
    expect(valueAt(await tender({ lots }), 'contract.extension')).toBe(value);
  });

  it('in euros is said and not drafted', async () => {
    const drafted = await tender({ value: { amount: 900_000, currency: 'EUR' } });
    expect(valueAt(drafted, 'price.block_per_year')).toBeUndefined();
    expect(drafted.remarks).toContain(
      '/tender/value/amount gives 900000 EUR, which is not in pounds; it is not drafted',
    );
  });

  it('with VAT inside alone is said and not drafted', async () => {
    const drafted = await tender({ value: { amountGross: 900_000, currency: 'GBP' } });
    expect(valueAt(drafted, 'price.block_per_year')).toBeUndefined();
    expect(drafted.remarks.join()).toContain('has VAT inside and none is given without');
  });

  it('that is no number is told', async () => {
    const { remarks } = await tender({ value: { amount: '900,000', currency: 'GBP' } });
    expect(remarks).toEqual(['the value at /tender/value/amount is no number; it is not drafted']);
  });

  it.each([0, 1])('of £%d is nobody’s price', async (amount) => {
    expect(valueAt(await tender({ value: { amount, currency: 'GBP' } }), 'price.block_per_year')).toBeUndefined();
  });

  it('of a framework is no income', async () => {
    const drafted = await tender({
      description: 'A framework agreement with several providers.',
      value: { amount: 9e6, currency: 'GBP' },
    });
    expect(valueAt(drafted, 'price.block_per_year')).toBeUndefined();
    expect(drafted.remarks.join()).toContain('framework or list');
  });

  it('counts extensions under the Procurement Act 2023, and otherwise nobody knows', async () => {
    const grown = {
      value: { amount: 900_000, currency: 'GBP' },
      contractPeriod: { ...PERIOD, maxExtentDate: '2031-03-31T22:59:59Z' },
    };
    const act = await tender({ ...grown, legalBasis: { id: '2023/54' } });
    expect(valueAt(act, 'price.block_per_year')).toBe('£180000');
    expect(valueAt(act, 'contract.extension')).toBe('2 years');
    const before = await tender(grown);
    expect(valueAt(before, 'price.block_per_year')).toBeUndefined();
    expect(before.remarks.join()).toContain('£300,000 a year without, or £180,000 with it');
  });
});

describe('what came to nothing', () => {
  it.each([
    [{ tag: ['awardCancellation'], tender: { title: 'Home care' } }, '/tag/0 is awardCancellation'],
    [{ tender: {}, awards: [{ status: 'cancelled' }, { status: 'unsuccessful' }] }, '/awards/0/status is cancelled'],
    [{ tender: { title: 'Home care', status: 'withdrawn' } }, '/tender/status is withdrawn'],
  ])('is told of %j', async (release, remark) => {
    expect((await of(release)).remarks.join()).toContain(`${remark}: nobody may have been given this contract`);
  });

  it('is not told where one award of several stands', async () => {
    const awards = [{ status: 'cancelled' }, { status: 'active' }];
    expect((await of({ tender: { title: 'Home care' }, awards })).remarks).toEqual([]);
  });
});

describe('contradictions', () => {
  it('of the fields and the words are listed with both places, and neither is taken', async () => {
    const drafted = await tender({ description: 'The contract will commence on 1 May 2026.' });
    expect(valueAt(drafted, 'contract.start')).toBeUndefined();
    expect(drafted.contradictions).toEqual([
      {
        path: 'contract.start',
        says: [
          { value: '2026-04-01', quotes: [expect.objectContaining({ place: '/tender/contractPeriod/startDate' })] },
          { value: '2026-05-01', quotes: [expect.objectContaining({ place: '/tender/description' })] },
        ],
      },
    ]);
    expect(drafted.text).toContain('# contract.start: 2026-05-01'.slice(2));
  });

  it('of a currency with the same sum in pounds are listed, and the pounds are taken', async () => {
    const value = { amount: 900_000, currency: 'GBP' };
    const drafted = await tender({ value, lots: [{ id: '1', value: { ...value, currency: 'AED' } }] });
    expect(valueAt(drafted, 'price.block_per_year')).toBe('£300000');
    expect(drafted.contradictions[0]?.says.map((each) => each.value)).toEqual([
      '900000 GBP, which is taken',
      '900000 AED',
    ]);
  });
});

describe('lots', () => {
  const lots = [
    { id: '1', title: 'North', value: { amount: 300_000, currency: 'GBP' }, contractPeriod: PERIOD },
    { id: '2', title: 'South', value: { amount: 600_000, currency: 'GBP' }, contractPeriod: PERIOD },
  ];

  it('together have no price of a contract', async () => {
    const drafted = await of({ tender: { title: 'Home care', value: { amount: 900_000, currency: 'GBP' }, lots } });
    expect(valueAt(drafted, 'price.block_per_year')).toBeUndefined();
    expect(drafted.remarks.join()).toContain('it is for 2 lots; a lot is drafted alone, with --lot and its id: 1, 2');
  });

  it('of which each has a value of its own are named, where there is no other', async () => {
    const lots = ['a', 'b'].map((id) => ({ id, value: { amount: 300_000, currency: 'GBP' } }));
    const drafted = await tender({ lots });
    expect(valueAt(drafted, 'price.block_per_year')).toBeUndefined();
    expect(drafted.remarks).toEqual([
      'each of 2 lots has a value of its own; a lot is drafted alone, with --lot and its id: a, b',
    ]);
  });

  it('alone are drafted with their own value and name', async () => {
    const drafted = await of(
      { tender: { title: 'Home care', value: { amount: 900_000, currency: 'GBP' }, lots } },
      '2',
    );
    expect(valueAt(drafted, 'price.block_per_year')).toBe('£200000');
    expect(valueAt(drafted, 'contract.title')).toBe('South');
  });
});

describe('the service', () => {
  const coded = (title: string, ...ids: string[]) =>
    tender({
      title,
      classification: { scheme: 'CPV', id: ids[0] },
      additionalClassifications: ids.slice(1).map((id) => ({ scheme: 'CPV', id })),
    });

  it('goes by a code that means one service only', async () => {
    expect(valueAt(await coded('Contract 7', '79713000'), 'contract.profile')).toBe('security-guarding');
    expect(valueAt(await coded('Contract 7', '85311000'), 'contract.profile')).toBeUndefined();
  });

  it('is unknown where codes or title name two', async () => {
    const two = await coded('Contract 7', '79713000', '90919200');
    expect(valueAt(two, 'contract.profile')).toBeUndefined();
    expect(two.contradictions[0]?.path).toBe('contract.profile');
    expect(valueAt(await coded('Home care and cleaning', '85000000'), 'contract.profile')).toBeUndefined();
  });

  it.each(['Window cleaning', 'Security services software', 'Cleaning consumables', 'Review of home care'])(
    'is not what %s buys',
    async (title) => {
      expect(valueAt(await coded(title, '85000000'), 'contract.profile')).toBeUndefined();
    },
  );
});

describe('releases of one procurement', () => {
  it('are one notice, of which the latest says what counts', async () => {
    const release = (date: string, title: string) => ({ ocid: 'a', date, tender: { title } });
    const json = JSON.stringify({ releases: [release('2026-01-01', 'Old name'), release('2026-02-01', 'New name')] });
    const { notice } = await packOfBytes(json, 'a.json');
    expect(notice).toMatchObject({ title: 'New name', releases: { length: 2 } });
  });
});
