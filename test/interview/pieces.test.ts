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
