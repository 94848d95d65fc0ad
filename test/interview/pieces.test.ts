import { describe, expect, it } from 'vitest';
import type { ServiceName } from '../../src/contract/profiles/registry.ts';
import { readContract } from '../../src/contract/read.ts';
import { contractText } from '../../src/interview/text.ts';
import { interview, taken, wrong } from './asked.ts';

describe('several pieces', () => {
  const PIECES = { price: '£100 an assessment and £60 a review' };
  it.each<[string, string, string]>([
    ['volume', '10 a week', 'say of which: 60 assessments a year; 60 reviews a year'],
    ['volume', '120 assessments and 60 hours a week', 'say how often, such as 120 assessments a year'],
    ['piece', '1 hour', 'such as assessment 1 hour; assessment 90 minutes away; review 30 minutes'],
    ['piece', 'review 1 hour and 90 minutes away', 'write time away from the person apart: 1 hour; 90 minutes away'],
    ['price', '£100 an assessment and 60 a review', 'write each price with its £'],
    ['price', '£100 an assessment; £60 an assessment', 'two prices for one assessment'],
  ])('are each named: %s, %s is asked again', (id, text, says) => {
    expect(wrong('carers-assessments', id, text, PIECES)).toContain(says);
  });
});

describe('how many pieces there are', () => {
  const counted = (price: string, volume: string, service?: ServiceName) => {
    const [items = ''] = taken(service, { price, volume });
    return /per_year: "?(\d+)/.exec(items)?.[1];
  };

  it.each([
    ['£4.20 an answered call', '21,000 calls', '21000'],
    ['£4.20 an answered call', '21,000 calls a year', '21000'],
    ['£4.20 per call answered', 'about 21,000 answered calls in the year', '21000'],
    ['9.85p per word translated', '40k words', '40000'],
    ['£12 a collection', '30 collections a month', '360'],
    ["£100 per carer's assessment", '600 assessments over the year', '600'],
    ['£4 per alarm activation', '3m activations', '3000000'],
    ['£2.61 a meal', '90,000 school meals', '90000'],
    ['£2.61 a meal', '500 meals a day, 190 school days a year', '95000'],
  ])('is told by their noun: %s, %s', (price, volume, count) => {
    expect(counted(price, volume)).toBe(count);
  });

  it.each([
    [
      '£4.20 an answered call',
      '21,000 telephone calls',
      'say how many answered calls, such as 21,000 answered calls a year',
    ],
    ['£35 a journey', '12,000 trips a year', 'such as 12,000 journeys a year'],
    ['£100 a full assessment; £60 a light assessment', '600 assessments', 'say of which: 60 full assessments a year'],
    ['£2.61 a meal', '2,000 meals a week, 190 days', '"190 days": say how many meals'],
    ['£2.61 a meal', '500 meals a day, 400 days', '"400 days": say how many meals'],
  ])('is asked again where another noun is meant, or one of several: %s, %s', (price, volume, says) => {
    expect(wrong(undefined, 'volume', volume, { price })).toContain(says);
  });

  it.each<[ServiceName, string, string]>([
    ['carers-assessments', '600 assessments a year', 'assessment'],
    ['catering', '600 school meals a year', 'meal'],
  ])('is read of %s beside a sum for the year, which then pays for all of them', (service, volume, name) => {
    const text = contractText(interview(service, { price: '£500,000 a year', volume }));
    const items = readContract(text, 'c.yaml').contract?.contract.price.items;
    expect(items).toMatchObject([{ name, price: 0, per_year: 600 }]);
    expect(text).toContain(`Assumption: the sum for the year pays for every ${name}`);
  });

  it.each([
    ['£98.50 per 1,000 words', 'name: word, price: £0.0985'],
    ['£4 per camera per month', 'name: camera, price: £48'],
    ['£4 per monitored camera per year', 'name: monitored camera, price: £4'],
  ])('is of one of them a year: %s', (price, item) => {
    expect(taken(undefined, { price })[0]).toContain(item);
  });
});

describe('what is paid by the night', () => {
  const NIGHT = { price: '£95 a night' };
  it('is asked again where nobody is there, or where it may be of any of several windows', () => {
    expect(wrong('supported-living', 'cover', 'nobody', NIGHT)).toContain('£95 is paid for a session: write when');
    const two = 'every night 22:00-07:00, 1 asleep; every night 22:00-07:00, 1 awake';
    expect(wrong('supported-living', 'cover', two, NIGHT)).toContain('say which is paid £95 a session');
    const day = 'every day 09:00-17:00, 1 awake';
    expect(wrong('supported-living', 'cover', day, NIGHT)).toContain('say which is paid £95 a session');
    expect(taken('supported-living', { ...NIGHT, cover: `${two}, £95 a night` })).toEqual([
      'cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}, {days: every day, hours: "22:00-07:00", staff: 1, mode: waking, per_session: £95}]',
    ]);
  });

  it.each<ServiceName>(['supported-living', 'home-care'])(
    'stays a comment in %s until its hours are known',
    (service) => {
      const text = contractText(interview(service, NIGHT));
      expect(text).toContain('cover: [{days: every day, hours: unknown, mode: unknown, per_session: £95}]');
      expect(readContract(text, 'c.yaml').contract?.contract.cover).toEqual([]);
    },
  );

  it('is a price of the contract once they are', () => {
    const text = contractText(interview('supported-living', { ...NIGHT, cover: 'every night 10pm-7am, 1 asleep' }));
    expect(readContract(text, 'c.yaml').contract?.contract.cover).toMatchObject([
      { mode: 'sleep-in', per_session: 95 },
    ]);
  });
});
