import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { readContract } from '../../src/contract/read.ts';
import { DEMAND, fixture, input, messages, PRICE, read, SHORT, START } from './fixtures.ts';

describe('the whole format', () => {
  test('reads without mistakes, every section of it', () => {
    const text = fixture('full.yaml');
    const { contract, mistakes } = readContract(text, 'full.yaml');
    expect(mistakes).toEqual([]);
    expect(contract?.contract.contract).toEqual({
      title: 'External family support service',
      authority: 'A local authority in North West England',
      provider: '',
      authority_kind: 'local-authority',
      provider_kind: 'charity',
      nation: 'england',
      start: day('2015-09-01'),
      years: 3,
      extension: 1,
      people: 40,
      profile: 'family-support',
    });
    expect(contract?.contract.demand.visits).toEqual([
      { length: 0.5, share: 0.7 },
      { length: 1, share: 0.3 },
    ]);
    expect(contract?.contract.supervision.admin).toEqual({
      fte: { share_of_posts: 0.02 },
      salary: { share_of_basic: 1.1 },
    });
  });

  test('knows the place of every stated value, counted from 1', () => {
    const text = fixture('full.yaml');
    const lines = text.split('\n');
    const stated = [...read(text).inputs.values()].filter(({ origin }) => origin === 'stated');
    expect(stated.length).toBeGreaterThan(120);
    for (const { path, place } of stated) {
      expect(place, path).toBeDefined();
      const { line, column, length } = place ?? { line: 0, column: 0, length: 0 };
      expect((lines[line - 1] ?? '').slice(column - 1, column - 1 + length).trim(), path).not.toBe('');
    }
    expect(input(text, 'price.per_hour').place).toEqual({ line: 14, column: 22, length: 6 });
  });

  test('keeps the source and the quote that stand beside a value', () => {
    expect(input(fixture('full.yaml'), 'price.per_hour')).toMatchObject({
      origin: 'stated',
      value: 16,
      text: '£16.00',
      source: 'Specification, Pricing',
      quote: 'The maximum price permissible',
    });
  });
});

test('a source may stand beside a whole part, for all of its values', () => {
  const pattern = '{value: [{days: weekends, share: 100%}], source: Lot 2}';
  const text = `${START}price: {per_hour: 16, early_payment: {value: {discount: 10%}, source: Form of tender}}
demand: {hours_per_week: 60, visit_length: 1 hour, pattern: ${pattern}}\n`;
  expect(input(text, 'price.early_payment.discount')).toMatchObject({ value: 0.1, source: 'Form of tender' });
  expect(input(text, 'demand.pattern[0].share')).toMatchObject({ value: 1, source: 'Lot 2' });
});

test('the unit of a value is that of the form it is written in', () => {
  const absence = `${SHORT}absence: {leave: 12.07%, sickness: 6 days}\n`;
  expect(input(absence, 'absence.leave')).toMatchObject({ value: { share: 0.1207 }, unit: 'share', text: '12.07%' });
  expect(input(absence, 'absence.sickness')).toMatchObject({ value: { amount: 6 }, unit: 'days/year' });
});

/** What costs money wherever there is work, and is unknown where neither a contract nor a profile says it. */
const OF_ALL_WORK = [
  'absence.sickness',
  'absence.training',
  'absence.supervision',
  'supervision.span',
  'supervision.manager.fte',
  'costs.turnover',
  'overheads.share',
];
const OF_VISITS = ['visit.travel', 'visit.notes', 'visit.idle', ...OF_ALL_WORK];

describe('a contract without a profile', () => {
  const { contract, inputs, unknown } = read(SHORT);

  test('gets neutral values', () => {
    expect(contract.visit).toEqual({
      crew: 1,
      travel: 0,
      travel_paid: 1,
      travel_from_home: 0,
      miles: 0,
      notes: 0,
      idle: 0,
      wasted: { share: 0, staff_time: 0, billed: 0 },
    });
    expect(contract.pay).toMatchObject({ rate: 'minimum-wage', full_time_week: 37, contracted_week: 37 });
    expect(contract.absence).toMatchObject({ leave: { amount: 5.6 }, sickness: { amount: 0 }, sick_spells: 1 });
    expect(contract.on_costs).toEqual({
      national_insurance: 'statutory',
      pension: { employer: 'statutory', of: 'qualifying-earnings', participation: 1 },
      employment_allowance: 0,
      apprenticeship_levy: false,
    });
    expect(contract.price.payment_terms).toBe(30);
    expect(contract.price.early_payment).toEqual({ discount: 0, within: undefined });
    expect(contract.costs.mileage_rate).toBe('approved');
    expect(contract.lone_working.allowed).toBe(true);
    expect(contract.overheads).toMatchObject({ share: 0, of: 'cost', surplus: { share: 0, of: 'cost' } });
    expect(contract.supervision.on_call_manager.sessions_per_year).toBeUndefined();
    expect(contract.safe).toEqual({});
    expect(unknown).toEqual(OF_VISITS);
  });

  test('says which of them the law sets', () => {
    for (const path of ['absence.leave', 'pay.sick_pay', 'on_costs.national_insurance', 'costs.mileage_rate'])
      expect(inputs.get(path)?.origin, path).toBe('statute');
    for (const path of ['visit.miles', 'visit.travel_paid', 'pay.rate', 'price.payment_terms', 'cover'])
      expect(inputs.get(path)?.origin, path).toBe('neutral');
  });

  test("takes the worker's week to be the full-time week, whatever that is", () => {
    expect(read(`${SHORT}pay: {full_time_week: 35 hours}\n`).contract.pay.contracted_week).toBe(35);
  });

  test('has no visits where their length is said to be unknown', () => {
    const file = read(`${START + PRICE}demand: {hours_per_week: 60, visit_length: unknown}\n`);
    expect(file.contract.demand.visits).toEqual([]);
    expect(file.unknown).toEqual(['demand.visit_length', ...OF_VISITS]);
  });
});

describe('a value whose own source begins with Assumption', () => {
  test('is assumed, and counts as one that the file gives', () => {
    const found = input(`${SHORT}visit: {travel: {value: 20 minutes, source: "Assumption: a town"}}\n`, 'visit.travel');
    expect(found).toMatchObject({ origin: 'assumed', value: 1 / 3, text: '20 minutes' });
  });
});

describe('silence is read twice', () => {
  const file = read(
    'contract: {start: 2026-04-06, profile: home-care}\nprice: {per_hour: £24.10}\ndemand: {hours_per_week: 500 hours}\n',
  );

  test('at the least and as is usual, and the input says both', () => {
    expect(file.contract.visit.travel).toBeCloseTo(5 / 60, 12);
    expect(file.usual?.visit.travel).toBeCloseTo(7 / 60, 12);
    expect(file.inputs.get('visit.travel')).toMatchObject({ text: '5 minutes', usual: { text: '7 minutes' } });
    expect(file.inputs.get('absence.leave')?.usual).toBeUndefined();
  });

  test('kindly and plainly on the side of the price', () => {
    expect([file.contract.price.indexation, file.usual?.price.indexation]).toEqual(['wages', 'none']);
    expect([file.contract.price.second_worker, file.usual?.price.second_worker]).toEqual([1, 0]);
  });

  test('a share of a rota by the hours of the contract, and a charge by the minimum wage', () => {
    expect(file.contract.supervision.on_call_manager.share).toBeCloseTo(0.5, 12);
    expect(file.usual?.supervision.on_call_manager.share).toBeCloseTo(500 / 600, 4);
    expect(file.contract.pay.agency_rate).toEqual({ share_of_minimum_wage: 1.5 });
  });

  test('what is stated is read once', () => {
    expect(file.usual?.demand.hours_per_week).toBe(500);
    expect(read(SHORT).usual).toBeUndefined();
  });
});

describe('what nobody stated', () => {
  test('hours and a price are unknown, not nil', () => {
    const file = read(START);
    expect(file.unknown).toEqual(['price.per_hour', 'demand.hours_per_week', ...OF_ALL_WORK]);
    expect(file.contract.demand.hours_per_week).toBe(0);
    expect(file.contract.price.per_hour).toBeUndefined();
  });

  test('hours are nil where the contact is by the piece', () => {
    const items = 'price:\n  items: [{name: assessment, price: £60, per_year: 100, contact_time: 3 hours}]\n';
    expect(read(START + items).unknown).toEqual(OF_ALL_WORK);
    expect(read(`${START}${items}demand: {hours_per_week: 0}\n`).contract.demand.hours_per_week).toBe(0);
  });

  test('any value may be said to be unknown; the default is used and the path is listed', () => {
    const file = read(`${SHORT}visit: {travel: unknown, miles: {value: unknown, source: Reply of the authority}}\n`);
    expect(file.unknown).toEqual(['visit.travel', 'visit.miles', ...OF_VISITS.slice(1)]);
    expect(file.contract.visit.travel).toBe(0);
    expect(file.inputs.get('visit.miles')).toMatchObject({ origin: 'unknown', source: 'Reply of the authority' });
  });

  test('so may a whole part', () => {
    const file = read(`${SHORT}cover: unknown\noverheads: {surplus: unknown}\n`);
    expect(file.unknown).toEqual(['cover', ...OF_VISITS, 'overheads.surplus.share', 'overheads.surplus.of']);
    expect(file.inputs.get('cover')?.place?.line).toBe(4);
  });
});

describe('ranges', () => {
  test.each([
    ['20..40 minutes', 0.5, 1 / 3, 2 / 3],
    ['20 minutes..1 hour', 2 / 3, 1 / 3, 1],
    ['{low: 10 minutes, likely: 15 minutes, high: 30 minutes}', 0.25, 1 / 6, 0.5],
    ['{low: 10 minutes, high: 30 minutes, source: Our timesheets}', 1 / 3, 1 / 6, 0.5],
    ['{value: 20..40 minutes, source: Our timesheets}', 0.5, 1 / 3, 2 / 3],
    ['20..40', 0.5, 1 / 3, 2 / 3],
    // The unit of the next is that of one without.
    ['10..15..30 minutes', 0.25, 1 / 6, 0.5],
    ['1..1.5..3 hours', 1.5, 1, 3],
    ['10..15 minutes..1 hour', 0.25, 1 / 6, 1],
  ])('%s is reduced to its likely value, and its ends are kept', (written, value, low, high) => {
    const found = input(`${SHORT}visit: {travel: ${written}}\n`, 'visit.travel');
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.low).toBeCloseTo(low, 12);
    expect(found.high).toBeCloseTo(high, 12);
  });

  test('of money, shares and salaries', () => {
    expect(input(`${SHORT}pay: {sleep_in: £40..£60}\n`, 'pay.sleep_in')).toMatchObject({
      value: 50,
      low: 40,
      high: 60,
    });
    expect(input(`${SHORT}visit: {idle: 10..20%}\n`, 'visit.idle').value).toBeCloseTo(0.15, 12);
    expect(input(`${SHORT}visit: {idle: 10..12..20%}\n`, 'visit.idle').value).toBeCloseTo(0.12, 12);
    for (const written of ['110..130% of basic pay', '110%..130% of basic pay'])
      expect(read(`${SHORT}supervision: {supervisor_salary: ${written}}\n`).contract.supervision).toMatchObject({
        supervisor_salary: { share_of_basic: expect.closeTo(1.2, 12) },
      });
  });
});

describe('a share that nobody knows', () => {
  test('is called unknown, not shown as a number that is none', () => {
    const text = `${SHORT}on_costs: {national_insurance: {share: unknown, of: worked-pay}}\n`;
    expect(readContract(text, 'a.yaml').contract?.inputs.get('on_costs.national_insurance')?.text).toBe(
      'an unknown share of worked-pay',
    );
  });
});

describe('alternatives and short forms', () => {
  const many: [string, string, unknown][] = [
    ['overheads: {surplus: 5%}', 'overheads.surplus', { share: 0.05, of: 'cost' }],
    ['overheads: {surplus: {share: 5%, of: price}}', 'overheads.surplus', { share: 0.05, of: 'price' }],
    ['on_costs: {employment_allowance: yes}', 'on_costs.employment_allowance', 1],
    ['on_costs: {employment_allowance: 40%}', 'on_costs.employment_allowance', 0.4],
    [
      'on_costs: {national_insurance: {share: 9.5%, of: worked-pay}}',
      'on_costs.national_insurance',
      { share: 0.095, of: 'worked-pay' },
    ],
    [
      'on_costs: {pension: {employer: 5%, of: gross-pay}}',
      'on_costs.pension',
      { employer: 0.05, of: 'gross-pay', participation: 1 },
    ],
    ['absence: {leave: 12.07%}', 'absence.leave', { share: 0.1207 }],
    ['price: {per_hour: 16, indexation: 2%}', 'price.indexation', 0.02],
    ['pay: {rate: £11.50}', 'pay.rate', 11.5],
    ['lone_working: {risks: none}', 'lone_working.risks', []],
  ];
  test.each(many)('%s', (line, path, value) => {
    const text = line.startsWith('price') ? `${START}${line}\n${DEMAND}` : `${SHORT}${line}\n`;
    const [section = '', key = ''] = path.split('.');
    expect((read(text).contract as unknown as Record<string, Record<string, unknown>>)[section]?.[key]).toEqual(value);
  });

  test('yes and no are read with quotes and without, and so are true and false', () => {
    for (const [written, value] of [
      ['yes', true],
      ['"yes"', true],
      ['true', true],
      ["'no'", false],
      ['False', false],
    ] as const)
      expect(read(`${SHORT}lone_working: {allowed: ${written}}\n`).contract.lone_working.allowed).toBe(value);
  });

  test('a week of absence is five days and the full-time week', () => {
    const absence = 'absence: {leave: 28 days, sickness: 1 week, training: 15 hours, supervision: 1 day}\n';
    expect(read(`${SHORT}pay: {full_time_week: 30 hours}\n${absence}`).contract.absence).toMatchObject({
      leave: { amount: 5.6 },
      sickness: { amount: 5 },
      training: { amount: 2.5 },
      supervision: { amount: 6 },
    });
  });
});

describe('windows', () => {
  const cover = (line: string) => read(`${SHORT}cover: [{${line}, mode: waking}]\n`).contract.cover[0];

  test('no days is every day, no hours is all day', () => {
    expect(cover('staff: 2')).toEqual({
      days: 0x7f,
      start: 0,
      end: 96,
      onBankHolidays: true,
      takes_visits: true,
      staff: 2,
      mode: 'waking',
    });
  });

  test('a bank holiday is its weekday, unless the line says no and does not name it', () => {
    expect(cover('days: mon-fri, bank_holidays: no')).toMatchObject({ days: 0x1f, onBankHolidays: false });
    expect(cover('days: [mon-fri, bank-holiday], bank_holidays: no')).toMatchObject({
      days: 0x9f,
      onBankHolidays: true,
    });
    expect(cover('days: mon-fri, hours: "22:00-07:00"')).toMatchObject({ start: 88, end: 124, onBankHolidays: true });
  });

  test('a line of rates has a window only where it names one', () => {
    const rates =
      'price:\n  rates: [{days: bank-holiday, per_hour: £24}, {length: 30 minutes, per_visit: £9}, {per_hour: £16}]\n';
    expect(read(START + rates + DEMAND).contract.price.rates).toEqual([
      { window: { days: 0x80, start: 0, end: 96, onBankHolidays: true }, per_hour: 24 },
      { length: 0.5, per_visit: 9 },
      { per_hour: 16 },
    ]);
  });
});

describe('the YAML itself', () => {
  test('a byte order mark and carriage returns change nothing', () => {
    const plain = read(SHORT);
    const windows = read(`\ufeff${SHORT.replaceAll('\n', '\r\n')}`);
    expect(windows.contract).toEqual(plain.contract);
    expect(windows.inputs.get('demand.visit_length')?.place).toEqual(plain.inputs.get('demand.visit_length')?.place);
  });

  test('anchors and aliases stand for what they name', () => {
    const text = `${START}price: {per_hour: &price £16}\n${DEMAND}pay: {sleep_in: *price}\n`;
    expect(read(text).contract.pay.sleep_in).toBe(16);
  });

  test('keys that JavaScript knows are unknown keys and change nothing', () => {
    expect(messages(`${SHORT}visit: {__proto__: {travel: 3}}\n`)[0]).toContain(
      'visit.__proto__ is not a key known here',
    );
    expect(({} as Record<string, unknown>).travel).toBeUndefined();
  });

  test('control characters never leave the file', () => {
    const file = read(`contract: {start: 2015-09-01, title: "A \\e[31mred\\u202e title"}\n${PRICE}${DEMAND}`);
    expect(file.contract.contract.title).toBe('A [31mred title');
  });

  test('a section without a line in it is a section left out', () => {
    expect(read(`${SHORT}pay:\n  # rate: £12\nvisit: {}\n`).contract.pay.rate).toBe('minimum-wage');
  });
});
