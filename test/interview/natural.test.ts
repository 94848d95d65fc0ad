// What people say becomes what a contract says, or is refused with the reason.
import { describe, expect, it } from 'vitest';
import type { ServiceName } from '../../src/contract/profiles/registry.ts';
import { taken, wrong } from './asked.ts';

describe('an answer in natural words', () => {
  const HOURS = { price: '£16 an hour' };
  it.each<[{ [id: string]: string }, string[]]>([
    [{ start: 'since April 2026' }, ['contract.start: 2026-04-01']],
    [{ start: '1/9/2025' }, ['contract.start: 2025-09-01']],
    [{ term: 'for three years' }, ['contract.years: 3 years']],
    [{ term: '3 years with 2 possible 1 year extensions' }, ['contract.years: 3 years', 'contract.extension: 2 years']],
    [{ term: '3 years and 2 more' }, ['contract.years: 3 years', 'contract.extension: 2 years']],
    [{ term: '50 months' }, ['contract.years: 50 months']],
    [{ start: '2026-04-01', term: 'until 31 March 2029' }, ['contract.end: 2029-03-31']],
    [{ nation: 'Northern Ireland' }, ['contract.nation: northern-ireland']],
    [{ provider: 'Family Help, charity' }, ['contract.provider: Family Help', 'contract.provider_kind: charity']],
    [{ provider: 'Good Care Ltd' }, ['contract.provider: Good Care Ltd', 'contract.provider_kind: company']],
    [
      { authority: 'Barnet Council' },
      ['contract.authority: Barnet Council', 'contract.authority_kind: local-authority'],
    ],
    [
      { authority: 'University Hospitals Kent NHS Foundation Trust' },
      ['contract.authority: University Hospitals Kent NHS Foundation Trust', 'contract.authority_kind: nhs'],
    ],
    [
      { authority: 'Barnet Homes, a housing association' },
      ['contract.authority: Barnet Homes', 'contract.authority_kind: housing-association'],
    ],
    [{ authority: 'school' }, ['contract.authority_kind: school']],
    // A name that says nothing of its kind, that speaks of two, or of a council that is none.
    [{ authority: 'Barnet Homes' }, ['contract.authority: Barnet Homes']],
    [{ authority: 'Kent Council and Kent Police' }, ['contract.authority: Kent Council and Kent Police']],
    [{ authority: 'The British Council' }, ['contract.authority: The British Council']],
    [{ nation: 'London' }, ['contract.nation: england']],
    [{ price: '16' }, ['price.per_hour: £16.00']],
    [{ price: '£16 an hour' }, ['price.per_hour: £16']],
    [{ price: '£16 an hour plus VAT' }, ['price.per_hour: £16', 'price.vat_included: 0%']],
    [{ price: '£16 an hour ex VAT' }, ['price.per_hour: £16', 'price.vat_included: 0%']],
    [{ price: '£16 an hour, VAT exempt' }, ['price.per_hour: £16', 'price.vat_included: 0%']],
    [{ price: '£24 an hour including VAT' }, ['price.per_hour: £24', 'price.vat_included: 20%']],
    [{ price: '£24 (incl. 5% VAT) an hour' }, ['price.per_hour: £24', 'price.vat_included: 5%']],
    [
      { price: '£24 an hour; £8 a report; all including VAT' },
      ['price.per_hour: £24', 'price.vat_included: 20%', 'price.items: [{name: report, price: £8, per_year: unknown}]'],
    ],
    [
      { price: '£16 an hour, less 12.5% for early payment within 30 days' },
      ['price.early_payment.discount: 12.5%', 'price.early_payment.within: 30 days', 'price.per_hour: £16'],
    ],
    // Bands, whichever way round they are said.
    ...[
      '£12.50 for 30 minutes, £18.20 for 45 minutes and £23.50 an hour',
      '30 minutes £12.50; 45 minutes £18.20; an hour £23.50',
      '30 minutes: £12.50, 45 minutes: £18.20, 1 hour: £23.50',
      '£12.50/30 minutes; £18.20 per 45 minutes; £23.50/hr',
    ].map((price): [{ price: string }, string[]] => [
      { price },
      [
        'price.per_hour: £23.50',
        'price.rates: [{length: 30 minutes, per_visit: £12.50}, {length: 45 minutes, per_visit: £18.20}]',
        'demand.visits: [{length: 30 minutes, share: unknown}, {length: 45 minutes, share: unknown}]',
      ],
    ]),
    // Until March is through March.
    [{ start: '2026-04-01', term: 'till March 2028' }, ['contract.end: 2028-03-31']],
    [{ start: '2026-04-01', term: 'until the end of March 2028' }, ['contract.end: 2028-03-31']],
    [{ provider: 'a small local charity' }, ['contract.provider_kind: charity']],
    [{ rise: 'in line with CPI each year' }, ['price.indexation: prices']],
    [{ checks: 'weekly inspections' }, ['monitoring: [{measure: audit, every: week}]']],
    [{ checks: 'KPI reports monthly' }, ['monitoring: [{measure: provider-reports, every: month}]']],
    ...['not sure', 'n/a', 'tbc', 'we do not know', 'no idea.'].map((risks): [{ risks: string }, string[]] => [
      { risks },
      [],
    ]),
    [{ price: '£1.5m over 3 years' }, ['price.block_per_year: £500000']],
    [{ price: 'about 16 pounds per hour' }, ['price.per_hour: £16']],
    [
      { price: '£9.10 a visit of 30 minutes' },
      ['price.rates: [{length: 30 minutes, per_visit: £9.10}]', 'demand.visit_length: 30 minutes'],
    ],
    [
      { price: '£16 an hour; £8 a report' },
      ['price.per_hour: £16', 'price.items: [{name: report, price: £8, per_year: unknown}]'],
    ],
    [{ price: '£500,000 a year' }, ['price.block_per_year: £500,000']],
    [{ price: '£10,000 a month' }, ['price.block_per_year: £120000']],
    [{ term: '4 years', price: '£1.2 million over the term' }, ['price.block_per_year: £300000']],
    [{ ...HOURS, volume: 'about 60 hours a week' }, ['demand.hours_per_week: 60 hours']],
    [{ ...HOURS, volume: '60' }, ['demand.hours_per_week: 60 hours']],
    [{ ...HOURS, volume: '50 to 70 hours a week' }, ['demand.hours_per_week: 50..70 hours']],
    [{ ...HOURS, volume: '3,650 hours a year' }, ['demand.hours_per_week: 70 hours']],
    [
      { ...HOURS, volume: '60 hours a week, 40 hours guaranteed' },
      ['demand.hours_per_week: 60 hours', 'demand.guaranteed_hours_per_week: 40 hours'],
    ],
    [{ ...HOURS, volume: '60', length: 'about 45 minutes' }, ['demand.visit_length: 45 minutes']],
    [
      { ...HOURS, volume: '60', length: '30 minutes 70%, 1 hour 30%' },
      ['demand.visits: [{length: 30 minutes, share: 70%}, {length: 1 hour, share: 30%}]'],
    ],
    [
      { ...HOURS, volume: '60', when: 'weekdays 5pm to 11pm' },
      ['demand.pattern: [{days: mon-fri, hours: "17:00-23:00", share: 100%}]'],
    ],
    [{ alone: 'yes' }, ['lone_working.allowed: yes', 'lone_working.second_worker: 0%']],
    [{ alone: 'no, always two' }, ['lone_working.allowed: no', 'lone_working.second_worker: 100%']],
    [{ alone: '25 per cent' }, ['lone_working.second_worker: 25%']],
    [{ risks: 'drug and alcohol use, night visits' }, ['lone_working.risks: [drug and alcohol use, night visits]']],
    [
      { checks: 'timesheets by the provider and a survey by the council' },
      [
        'monitoring: [{measure: self-reported-timesheets, evidence: provider}, {measure: user-survey, evidence: authority}]',
      ],
    ],
    [{ checks: 'nothing' }, ['monitoring: []']],
    [{ rise: 'with CPI' }, ['price.indexation: prices']],
    [{ rise: '2% a year' }, ['price.indexation: 2%']],
    [
      { discount: '12.5% within 30 days' },
      ['price.early_payment.discount: 12.5%', 'price.early_payment.within: 30 days'],
    ],
  ])('%j is taken', (answers, expected) => {
    expect(taken('home-care', answers)).toEqual(expected);
  });

  it.each<[ServiceName, { [id: string]: string }, string[]]>([
    ['refuge', { price: '£210 a place a week', volume: '32' }, ['price.places: {number: 32, per_week: £210}']],
    [
      'catering',
      { price: '£2.70 a meal', volume: '40,000' },
      ['price.items: [{name: meal, price: £2.70, per_year: 40000}]'],
    ],
    [
      'carers-assessments',
      { price: '£100 an assessment', volume: '10 a week', piece: '1 hour; 90 minutes away' },
      [
        'price.items: [{name: assessment, price: £100, per_year: 521.43, contact_time: 1 hour, staff_time: 90 minutes}]',
      ],
    ],
    [
      'carers-assessments',
      { price: '£100 an assessment and £60 a review' },
      [
        'price.items: [{name: assessment, price: £100, per_year: unknown}, {name: review, price: £60, per_year: unknown}]',
      ],
    ],
    [
      'carers-assessments',
      { price: '£100 an assessment and £60 a review', volume: '10 assessments and 5 reviews a week' },
      [
        'price.items: [{name: assessment, price: £100, per_year: 521.43}, {name: review, price: £60, per_year: 260.71}]',
      ],
    ],
    [
      'carers-assessments',
      {
        price: '£100 an assessment; £60 a review',
        volume: '120 assessments',
        piece: 'an assessment takes 1 hour, a review 30 minutes; review 20 minutes away',
      },
      [
        'price.items: [{name: assessment, price: £100, per_year: 120, contact_time: 1 hour}, {name: review, price: £60, per_year: unknown, contact_time: 30 minutes, staff_time: 20 minutes}]',
      ],
    ],
    [
      'childrens-social-work-team',
      { volume: '300 cases, 15 each' },
      ['staff: [{role: social worker, cases: 300, per_worker: 15}]'],
    ],
    ['supported-living', { price: '£95 a night' }, ['cover: [{per_session: £95}]']],
    ['supported-living', { price: '£180 a shift' }, ['cover: [{per_session: £180}]']],
    [
      'supported-living',
      { price: '£40 a sleep-in 10pm to 7am' },
      ['cover: [{hours: "22:00-07:00", mode: sleep-in, per_session: £40}]'],
    ],
    [
      'supported-living',
      { price: '£95 a night', cover: 'every night 10pm-7am, one asleep' },
      ['cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in, per_session: £95}]'],
    ],
    [
      'supported-living',
      { price: '£40 a sleep-in', cover: 'every day 7am-10pm, 2 awake, and every night 10pm-7am, 1 asleep' },
      [
        'cover: [{days: every day, hours: "07:00-22:00", staff: 2, mode: waking}, {days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in, per_session: £40}]',
      ],
    ],
    [
      'home-care',
      { price: '£16 an hour; £95 a night', session: 'every night 10pm-7am, 1 awake' },
      ['cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: waking, per_session: £95}]'],
    ],
    // Of several, each gives so many.
    ['cleaning', { volume: '5 cleaners, 15 hours a week each' }, ['demand.hours_per_week: 75 hours']],
    ['home-care', { volume: '30 visits a week, 2 hours each' }, ['demand.hours_per_week: 60 hours']],
    ['technical-maintenance', { volume: '20 posts' }, ['staff: [{role: technician, posts: 20}]']],
    [
      'security-guarding',
      { cover: 'round the clock, 2 guards' },
      ['cover: [{days: every day, hours: "00:00-24:00", staff: 2, mode: waking}]'],
    ],
    [
      'supported-living',
      { cover: 'every night 10pm-7am, one asleep' },
      ['cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]'],
    ],
    [
      'supported-living',
      { cover: 'weekdays 7am to 10pm, 2 awake, and every night 10pm to 7am asleep' },
      [
        'cover: [{days: mon-fri, hours: "07:00-22:00", staff: 2, mode: waking}, {days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
      ],
    ],
    [
      'security-guarding',
      { cover: 'weekdays 6pm to 6am, and Saturdays, Sundays and bank holidays round the clock' },
      [
        'cover: [{days: mon-fri, hours: "18:00-06:00", staff: 1, mode: waking}, {days: "weekends, bank-holiday", hours: "00:00-24:00", staff: 1, mode: waking}]',
      ],
    ],
    [
      'home-care',
      { price: '£16 an hour', volume: '60', when: 'weekdays 7am-10am 50% and 4pm-8pm 20%, and weekends 30%' },
      [
        'demand.pattern: [{days: mon-fri, hours: "07:00-10:00", share: 50%}, {days: mon-fri, hours: "16:00-20:00", share: 20%}, {days: weekends, share: 30%}]',
      ],
    ],
    ['youth-work', { crew: 'three' }, ['visit.crew: 3']],
    [
      'home-care',
      { 'visit.travel visit.travel_paid costs.mileage_rate': '8 minutes; 100%; £0.35' },
      ['visit.travel: 8 minutes', 'visit.travel_paid: 100%', 'costs.mileage_rate: £0.35'],
    ],
  ])('of %s: %j', (service, answers, expected) => {
    expect(taken(service, answers)).toEqual(expected);
  });
});

it('names a service by the number that it has in the list of them', () => {
  expect(taken(undefined, { service: '11' })).toEqual(['contract.profile: security-guarding']);
  expect(taken(undefined, { service: 'none of these' })).toEqual(['contract.profile: none']);
  expect(wrong(undefined, 'service', 'befriending')).toContain('\n11 security guarding\n');
});

describe('an answer that cannot be taken', () => {
  it.each<[ServiceName | undefined, string, string, string]>([
    [undefined, 'service', 'home cair', 'did you mean home care?'],
    [undefined, 'service', 'asylum hotels', '\n 1 home care\n 2 family support\n'],
    // A word that many services have, or that only begins like one of theirs, names none of them.
    [undefined, 'service', 'day centre for older people', '"day centre for older people": no service here'],
    [undefined, 'service', 'interpreters', '"interpreters": no service here'],
    [undefined, 'service', 'street cleaners', '"street cleaners": no service here'],
    [undefined, 'service', 'security guards at night', 'did you mean security guarding?'],
    ['home-care', 'start', 'soon', '"soon": write a day that exists, such as 1 April 2026'],
    ['home-care', 'start', '1 April 1990', 'the law is known here from'],
    ['home-care', 'term', 'until 1 April 2020', 'write a later day'],
    ['home-care', 'price', 'sixteen', 'write an amount and what it is for'],
    ['home-care', 'price', '£16 an huor', 'did you mean hour?'],
    // A number alone is of an hour only where one can cost as much, and where the service is known to be sold so.
    ['home-care', 'price', '60000', 'what is £60,000.00 paid for?'],
    [undefined, 'price', '£60k', 'what is £60k paid for?'],
    [undefined, 'price', '16', 'what is £16.00 paid for?'],
    ['home-care', 'price', '£1.2 million over the term', 'write what is paid a year'],
    [
      'home-care',
      'price',
      '£24 an hour including VAT if any',
      'say whether VAT is in it: £24 an hour including VAT, or',
    ],
    [
      'home-care',
      'price',
      '£24 an hour and £8 a report with VAT',
      'say it of each, or once: £24 an hour; £8 a report; all',
    ],
    ['home-care', 'price', 'including VAT', 'write an amount and what it is for'],
    ['hostel', 'price', '£30 a night', 'write £30 a place a night, or £30 a sleep-in'],
    ['supported-living', 'price', '£95 a night for 2 workers', 'such as £40 a sleep-in 22:00-07:00'],
    ['home-care', 'title', 'x'.repeat(501), 'at most 500 characters'],
    ['catering', 'price', '£2.70', 'what is £2.70 paid for?'],
    ['home-care', 'volume', 'lots', 'write a number and of what'],
    ['childrens-social-work-team', 'volume', '300 cases', 'per_worker'],
    ['home-care', 'rise', 'sometimes', 'write none, wages, prices or a share such as 2%'],
    ['hostel', 'cover', 'one at night', 'awake, asleep'],
    [
      'hostel',
      'cover',
      'weekdays 7am to 10pm, and nights asleep',
      '"weekdays 7am to 10pm": say whether they are awake',
    ],
    ['hostel', 'cover', 'weekdays 7am to 10pm awake, and nights asleep', '"nights": write from when to when'],
    ['hostel', 'cover', 'weekdays 7am to 10pm awake, nights 10pm to 7am asleep', 'write the days of each window'],
    ['hostel', 'cover', '1 awake and 1 asleep every night 22:00-07:00', '"1 awake": write from when to when'],
    ['hostel', 'cover', '1 awake 9-5', '"9-5": write am and pm'],
    ['home-care', 'when', 'any old day', '"any old day" is not a day; write days such as mon-fri'],
    ['home-care', 'when', 'weekdays 60%, nights 40%', '"nights": write from when to when'],
    ['home-care', 'checks', 'prayer', '"prayer": write self reported timesheets, '],
    [undefined, 'service', 'cleaners for our schools', 'did you mean cleaning of buildings?\nWrite the name or number'],
    [undefined, 'service', '18', '"18": no service here is called that'],
    ['home-care', 'start', 'since April', '"since April": of which year? Write it too, such as April 2026'],
    // What would change the price is never passed over.
    [
      'home-care',
      'price',
      '£16 an hour less 12.5%',
      'is the 12.5% for paying soon? Then write £16 an hour, less 12.5%',
    ],
    ['home-care', 'price', '£16 an hour at weekends', '"at weekends" cannot be taken with the price'],
    ['cleaning', 'price', '£85,000 a year plus materials', '"plus materials" cannot be taken with the price'],
    ['supported-living', 'volume', '6 tenants, 24 hour support', '24 hours a day, or a week?'],
    ['cleaning', 'volume', '5 cleaners, 15 hours each', 'Write 75 hours a week'],
    ['home-care', 'alone', 'yes, mostly', 'in what share of the hours do two go?'],
    ['home-care', 'alone', 'two at night', 'in what share of the hours do two go?'],
    ['home-care', 'term', 'three years or so', '"three years or so": write a whole number of years'],
    ['home-care', 'volume', '18 hours a week, term time', 'write how many weeks of the year that is, such as 39 weeks'],
  ])('of %s, %s: %s is told what is accepted', (service, id, text, says) => {
    expect(wrong(service, id, text)).toContain(says);
  });
});
