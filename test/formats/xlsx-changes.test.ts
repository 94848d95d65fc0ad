import { describe, expect, it } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { workbook } from '../../src/formats/xlsx.ts';
import {
  assessed,
  changed,
  differences,
  EVERYTHING,
  FEWER,
  LITTLE,
  open,
  PLACES,
  Recalculated,
  SILENT,
  SILENT_TRADE,
  SUM,
} from './workbook.fixture.ts';

const single = figures.filter((figure) => figure.rows === undefined);

/** What is typed into the workbook, and the same written into the contract. */
interface Change {
  type: readonly (readonly [path: string, value: number | string, nth?: number])[];
  write: readonly (readonly [from: string, to: string])[];
}

const ONE_AT_A_TIME: Record<string, Change> = {
  'the price': { type: [['price.per_hour', 27.5]], write: [['per_hour: {value: £24.00', 'per_hour: {value: £27.50']] },
  'the price of a short visit': { type: [['price.rates[1].per_visit', 16]], write: [['£14.20', '£16.00']] },
  'the rate of pay': { type: [['pay.rate', 14.1]], write: [['rate: £13.20', 'rate: £14.10']] },
  'a rate of pay named instead': {
    type: [['pay.rate', 'real-living-wage']],
    write: [['rate: £13.20', 'rate: real-living-wage']],
  },
  'the discount': { type: [['price.early_payment.discount', 0.08]], write: [['discount: 2%', 'discount: 8%']] },
  'no discount, so none as a yearly rate': {
    type: [['price.early_payment.discount', 0]],
    write: [['discount: 2%', 'discount: 0%']],
  },
  'the hours a week': { type: [['demand.hours_per_week', 420]], write: [['week: 300 hours', 'week: 420 hours']] },
  'the length of visits': {
    type: [['demand.visits[1].length', 1.25]],
    write: [['length: 1 hour,', 'length: 75 minutes,']],
  },
  'travel and how much of it is paid': {
    type: [
      ['visit.travel', 0.5],
      ['visit.travel_paid', 0.95],
      ['visit.travel_from_home', 0.3],
    ],
    write: [
      ['travel: 15 minutes', 'travel: 30 minutes'],
      ['travel_paid: 60%', 'travel_paid: 95%'],
      ['from_home: 20%', 'from_home: 30%'],
    ],
  },
  leave: { type: [['absence.leave', 7]], write: [['leave: 5.6 weeks', 'leave: 7 weeks']] },
  'training, past what is safe': { type: [['absence.training', 0.09, 1]], write: [['training: 2%', 'training: 9%']] },
  'supervision, past what is safe': {
    type: [['absence.supervision', 3]],
    write: [['supervision: 1 hour', 'supervision: 3 hours']],
  },
  'training less, in days: under what is safe': {
    type: [
      ['absence.training', 4],
      ['absence.training', 'none', 1],
      ['safe.training', 5],
    ],
    write: [
      ['training: 2%', 'training: 4 days'],
      ['training: 6 days', 'training: 5 days'],
    ],
  },
  'the second worker, past what is safe': {
    type: [['lone_working.second_worker', 0.45]],
    write: [
      ['lone_working:\n  allowed: yes\n  second_worker: 10%', 'lone_working:\n  allowed: yes\n  second_worker: 45%'],
    ],
  },
  'two workers always, so no manager on call': {
    type: [['lone_working.second_worker', 1]],
    write: [['allowed: yes\n  second_worker: 10%', 'allowed: yes\n  second_worker: 100%']],
  },
  'the span, and the safe one': {
    type: [
      ['supervision.span', 9],
      ['safe.span', 10],
    ],
    write: [
      ['span: 12', 'span: 9'],
      ['span: 8', 'span: 10'],
    ],
  },
  'staff on cover': {
    type: [
      ['cover[0].staff', 3],
      ['cover[1].staff', 1],
      ['safe.cover[0].staff', 4],
    ],
    write: [
      ['staff: 1, mode: waking', 'staff: 3, mode: waking'],
      ['staff: 2, mode: sleep-in', 'staff: 1, mode: sleep-in'],
      ['staff: 2, mode: waking', 'staff: 4, mode: waking'],
    ],
  },
  'when demand falls': {
    type: [
      ['demand.pattern[0].share', 0.5],
      ['demand.pattern[1].share', 0.3],
    ],
    write: [
      ['share: 70%', 'share: 50%'],
      ['share: 10%', 'share: 30%'],
    ],
  },
  'extra pay': {
    type: [
      ['pay.enhancements[0].extra', 0.6],
      ['pay.enhancements[2].extra', 0.3],
    ],
    write: [
      ['extra: 25%', 'extra: 60%'],
      ['extra: 50%', 'extra: 30%'],
    ],
  },
  'full sick pay, the levy, a pension of all pay': {
    type: [
      ['pay.sick_pay', 'full'],
      ['on_costs.apprenticeship_levy', 'no'],
      ['on_costs.pension.employer', 0.06],
      ['on_costs.pension.of', 'gross-pay'],
    ],
    write: [
      ['sick_pay: statutory', 'sick_pay: full'],
      ['apprenticeship_levy: yes', 'apprenticeship_levy: no'],
      ['{employer: statutory, of: qualifying-earnings', '{employer: 6%, of: gross-pay'],
    ],
  },
  'National Insurance as a share of pay': {
    type: [
      ['on_costs.national_insurance', 0.095],
      ['on_costs.national_insurance.of', 'gross-pay'],
    ],
    write: [['national_insurance: statutory', 'national_insurance: {share: 9.5%, of: gross-pay}']],
  },
  'growth of wages, which projects the law too': {
    type: [
      ['assumptions.wage_growth', 0.055],
      ['price.indexation', 'wages'],
    ],
    write: [
      ['wage_growth: 4%', 'wage_growth: 5.5%'],
      ['indexation: 2%', 'indexation: wages'],
    ],
  },
  'overheads of price, and named lines': {
    type: [
      ['overheads.of', 'price'],
      ['overheads.share', 0.12],
      ['costs.other[0].amount', 0.4],
      ['costs.other[1].per', 'year'],
      ['in_house.pension', 0.22],
    ],
    write: [
      ['{share: 9%, of: cost', '{share: 12%, of: price'],
      ['amount: £0.19', 'amount: £0.40'],
      ['per: worker', 'per: year'],
      ['pension: 18%', 'pension: 22%'],
    ],
  },
};

describe('an input changed in the workbook moves every scenario as it moves the contract', async () => {
  const everything = assessed(EVERYTHING);
  const opened = await open(await workbook(everything));
  const book = new Recalculated(opened);
  for (const [name, { type, write }] of Object.entries(ONE_AT_A_TIME)) {
    it(name, () => {
      book.within(() => {
        for (const [path, value, nth] of type) book.type(path, value, nth);
        expect(book.errors()).toEqual([]);
        expect(differences(book, assessed(changed(EVERYTHING, ...write), everything), single)).toEqual([]);
      });
    });
  }

  it('and puts back what it was', () => {
    expect(differences(book, everything, single)).toEqual([]);
  });

  it('places, prices, nights and roles', async () => {
    const places = new Recalculated(await open(await workbook(assessed(PLACES))));
    const both: Change = {
      type: [
        ['price.places.number', 9],
        ['price.places.per_week', 650],
        ['price.cap_per_year', 380_000],
        ['price.set_up', 9000],
        ['cover[1].staff', 3],
        ['cover[1].per_session', 95],
        ['staff[0].rate', 1.2, 1],
        ['staff[1].posts', 2],
        ['staff[2].cases', 85],
        ['staff[2].contracted_week', 20],
      ],
      write: [
        ['number: 8', 'number: 9'],
        ['£700', '£650'],
        ['£900,000', '£380,000'],
        ['£6,000', '£9,000'],
        [
          '"02:00-07:00", bank_holidays: yes, staff: 1, mode: sleep-in, per_session: £80',
          '"02:00-07:00", bank_holidays: yes, staff: 3, mode: sleep-in, per_session: £95',
        ],
        ['110% of', '120% of'],
        ['posts: 1', 'posts: 2'],
        ['cases: 60', 'cases: 85'],
        ['contracted_week: 24 hours', 'contracted_week: 20 hours'],
      ],
    };
    for (const [path, value, nth] of both.type) places.type(path, value, nth);
    expect(places.errors()).toEqual([]);
    expect(differences(places, assessed(changed(PLACES, ...both.write)), single)).toEqual([]);
  });

  it('a block that brings more than the places, which makes the year the unit', async () => {
    const places = new Recalculated(await open(await workbook(assessed(PLACES))));
    places.type('price.block_per_year', 500_000);
    const contract = assessed(changed(PLACES, ['£20,000', '£500,000']));
    expect(differences(places, contract, single)).toEqual([]);
    expect(places.named('unit.isYear_y1_asSpecified')).toEqual([1]);
  });

  it('a price that nobody knew, once it is typed', async () => {
    const unknown = changed(LITTLE, ['per_hour: £16.00', 'per_hour: unknown']);
    const book = new Recalculated(await open(await workbook(assessed(unknown))));
    expect(book.named('gap.perYear_y1_asSpecified')).toEqual(['none']);
    book.type('price.per_hour', 16);
    expect(differences(book, assessed(LITTLE), single)).toEqual([]);
  });

  it('what a sum buys', async () => {
    const book = new Recalculated(await open(await workbook(assessed(SUM))));
    book.type('price.block_per_year', 420_000);
    book.type('pay.rate', 14);
    const contract = changed(SUM, ['£300,000', '£420,000'], ['£13.00', '£14.00']);
    expect(differences(book, assessed(contract), single)).toEqual([]);
  });

  it('how many are asked for, where not all beyond one come', async () => {
    const night = new Recalculated(await open(await workbook(assessed(FEWER))));
    night.type('cover[0].staff', 3);
    night.type('cover[3].staff', 4);
    night.type('cover[4].staff', 1);
    const contract = changed(
      FEWER,
      ['staff: 2, mode: waking}', 'staff: 3, mode: waking}'],
      ['staff: 2, mode: sleep-in', 'staff: 4, mode: sleep-in'],
      ['staff: 3, mode: on-call', 'staff: 1, mode: on-call'],
    );
    expect(night.errors()).toEqual([]);
    expect(differences(night, assessed(contract, assessed(FEWER)), single)).toEqual([]);
  });

  it('what the profile said, once it is typed: on the safe rungs it is stated too', async () => {
    const home = new Recalculated(await open(await workbook(assessed(SILENT))));
    home.type('absence.sickness', 3);
    home.type('visit.notes', 0.25);
    home.type('absence.supervision', 0.2);
    home.type('costs.training_fees', 40);
    home.type('on_costs.pension.participation', 0.9);
    home.type('pay.sick_pay', 'full');
    const written = changed(
      SILENT,
      ['training: 3 days', 'training: 3 days, sickness: 3 days, supervision: 12 minutes'],
      [
        '\ncover:',
        `
visit: {notes: 15 minutes}
costs: {training_fees: £40}
on_costs: {pension: {participation: 90%}}
pay: {sick_pay: full}
cover:`,
      ],
    );
    expect(home.errors()).toEqual([]);
    expect(differences(home, assessed(written), single)).toEqual([]);
    const youth = new Recalculated(await open(await workbook(assessed(SILENT_TRADE))));
    youth.type('supervision.manager.fte', 0.01, 1);
    youth.type('overheads.share', 0.05);
    const trade = changed(SILENT_TRADE, [
      '\nin_house:',
      '\nsupervision: {manager: {fte: 1% of posts}}\noverheads: {share: 5%}\nin_house:',
    ]);
    expect(differences(youth, assessed(trade), single)).toEqual([]);
  });

  it('many at once, in a contract that leaves most to neutral values', async () => {
    const before = assessed(LITTLE);
    const little = new Recalculated(await open(await workbook(before)));
    little.type('price.per_hour', 19);
    little.type('demand.hours_per_week', 75);
    little.type('cover[0].staff', 2);
    little.type('pay.rate', 8.2);
    little.type('visit.travel', 0.5);
    little.type('absence.leave', 6);
    little.type('on_costs.pension.employer', 0.05);
    const contract = changed(
      LITTLE,
      ['£16.00', '£19.00'],
      ['60 hours', '75 hours'],
      ['staff: 1', 'staff: 2'],
      [
        '\ncover:',
        `
visit: {travel: 30 minutes}
pay: {rate: £8.20}
absence: {leave: 6 weeks}
on_costs: {pension: {employer: 5%}}
cover:`,
      ],
    );
    expect(little.errors()).toEqual([]);
    expect(differences(little, assessed(contract, before), single)).toEqual([]);
  });
});
