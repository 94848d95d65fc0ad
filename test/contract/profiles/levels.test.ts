import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import type { Nation } from '../../../src/calendar/types.ts';
import { type Circumstances, type Levels, levels, type Written } from '../../../src/contract/profiles/levels.ts';
import { type ServiceName, serviceNames } from '../../../src/contract/profiles/registry.ts';

const APRIL_2026: Circumstances = { start: day('2026-04-01'), nation: 'england', provider_kind: 'company', risks: [] };
const at = (more: Partial<Circumstances>): Circumstances => ({ ...APRIL_2026, ...more });
const fill = (name: ServiceName, path: string, more: Partial<Circumstances> = {}): Levels => {
  const found = levels(name, at(more)).fills.get(path);
  if (!found) throw new Error(`${name} does not fill in ${path}`);
  return found;
};
/** The texts of the three levels. */
const texts = (found: Levels): Written[] => [found.lean.text, found.usual.text, found.safe.text];

describe('the levels of a profile', () => {
  it('are lean, usual and safe, each with why and by whom', () => {
    const { lean, usual, safe } = fill('home-care', 'visit.travel');
    expect([lean.text, usual.text, safe.text]).toEqual(['5 minutes', '7 minutes', '7 minutes']);
    expect(usual.basis).toContain('median of 11 returns');
    expect(lean.source).toBe(
      "Councils' fair cost of care returns, annex B (Southend, Bury, Kent); UK Homecare Association, April 2022",
    );
    expect(usual.source).toBe("Councils' fair cost of care returns, annex B, median of 11, April 2022");
    expect([usual.date, usual.judgement]).toEqual(['April 2022', false]);
  });

  it('are one where a file says "same"', () => {
    const { lean, usual, safe } = fill('cleaning', 'absence.leave');
    expect(usual).toBe(lean);
    expect(safe).toBe(usual);
  });

  it('are looked up in the profile, then its parent, then what its family has in common', () => {
    expect(texts(fill('carers-assessments', 'visit.wasted.share'))).toEqual(['0%', '10%', '10%']);
    expect(texts(fill('carers-assessments', 'visit.notes'))).toEqual(texts(fill('floating-support', 'visit.notes')));
    expect(texts(fill('carers-assessments', 'pay.minimum_call_out'))).toEqual(
      texts(fill('family-support', 'pay.minimum_call_out')),
    );
    expect(fill('carers-assessments', 'absence.sickness').usual.text).toBe('8 days');
    expect(fill('carers-assessments', 'pay.full_time_week').usual.text).toBe('37 hours');
    expect(fill('security-guarding', 'pay.full_time_week').usual.text).toBe('42 hours');
  });

  it('take the row in force on the first day; the first row holds before its day too', () => {
    const pay = (start: string) => fill('home-care', 'pay.rate', { start: day(start) }).usual.text;
    expect(pay('2010-04-06')).toBe('111% of minimum-wage');
    expect(pay('2014-09-30')).toBe('111% of minimum-wage');
    expect(pay('2014-10-01')).toBe('108% of minimum-wage');
    expect(pay('2030-01-01')).toBe('105% of minimum-wage');
    const caseload = (start: string) =>
      levels('childrens-social-work-team', at({ start: day(start) })).proposes.get('quality.caseload')?.usual.text;
    expect([caseload('2010-04-06'), caseload('2019-10-01'), caseload('2026-04-01')]).toEqual(['16', '16.9', '15.2']);
  });

  it('rest on what stands behind that row', () => {
    const sleepIn = (start: string) => fill('home-care', 'pay.sleep_in', { start: day(start) }).usual;
    expect([sleepIn('2019-04-01').text, sleepIn('2019-04-01').judgement]).toEqual(['£36.08', false]);
    expect(sleepIn('2019-04-01').source).toContain('Lancashire County Council');
    expect([sleepIn('2026-04-01').text, sleepIn('2026-04-01').judgement]).toEqual(['£45.00', true]);
  });

  it('differ by nation', () => {
    const pay = (nation: Nation, start: string) => texts(fill('home-care', 'pay.rate', { nation, start: day(start) }));
    expect(pay('scotland', '2024-04-01')).toEqual([
      'social-care-minimum',
      'social-care-minimum',
      'social-care-minimum',
    ]);
    expect(pay('scotland', '2015-04-01')).toEqual(['minimum-wage', '108% of minimum-wage', '108% of minimum-wage']);
    expect(pay('wales', '2022-04-01')).toEqual(['social-care-minimum', 'social-care-minimum', 'social-care-minimum']);
    expect(pay('northern-ireland', '2024-04-01')[0]).toBe('minimum-wage');
    const { basis, source } = fill('home-care', 'pay.rate', { nation: 'wales', start: day('2022-04-01') }).lean;
    expect(basis).toBe('The real Living Wage that commissioners are funded to require since April 2022');
    expect(source).toContain('Welsh Government');
    expect(fill('supported-living', 'pay.sleep_in', { nation: 'scotland', start: day('2024-04-01') }).usual.text).toBe(
      '£96.00',
    );
  });

  it('differ by kind of provider; a mutual is as a company', () => {
    const pension = (provider_kind: Circumstances['provider_kind']) => [
      fill('family-support', 'on_costs.pension.employer', { provider_kind }).usual.text,
      fill('family-support', 'on_costs.pension.of', { provider_kind }).usual.text,
    ];
    expect(pension('public')).toEqual(['16%', 'gross-pay']);
    expect(pension('charity')).toEqual(['5%', 'gross-pay']);
    expect(pension('company')).toEqual(['statutory', 'qualifying-earnings']);
    expect(pension('mutual')).toEqual(pension('company'));
  });

  it('send two where a risk is named that calls for two', () => {
    const second = (name: ServiceName, ...risks: string[]) =>
      texts(fill(name, 'lone_working.second_worker', { risks }));
    expect(second('family-support')).toEqual(['0%', '0%', '25%']);
    expect(second('family-support', 'Intoxicated adults')).toEqual(['0%', '25%', '50%']);
    expect(second('family-support', 'dogs')).toEqual(['0%', '0%', '25%']);
    expect(second('supported-living', 'challenging behaviour')).toEqual(['0%', '0%', '50%']);
    expect(second('floating-support', 'Violence')).toEqual(['0%', '0%', '50%']);
  });

  it("give the share of the manager's rota by the hours of contact it is spread over", () => {
    expect(texts(fill('home-care', 'supervision.on_call_manager.share'))).toEqual([
      { hours: '1000' },
      { hours: '600' },
      { hours: '600' },
    ]);
  });

  it('move money of April 2026, and no money that has a date of its own', () => {
    const moved = (path: string, name: ServiceName = 'home-care') => fill(name, path).usual.moved;
    expect(moved('costs.training_fees')).toBe(true);
    expect(moved('costs.other')).toBe(true);
    expect(moved('costs.mileage_rate')).toBe(false);
    expect(moved('pay.on_call')).toBe(false);
    expect(moved('visit.travel')).toBe(false);
    expect(moved('pay.agency_rate', 'childrens-social-work-team')).toBe(false);
  });

  it('propose what is asked for, and do not fill it in', () => {
    const { fills, proposes } = levels('hostel', APRIL_2026);
    expect([...proposes.keys()]).toEqual(['cover']);
    expect(proposes.get('cover')?.usual.text).toEqual([
      { days: 'every day', hours: '00:00-24:00', staff: '1', mode: 'waking', takes_visits: 'no' },
    ]);
    expect(fills.has('cover')).toBe(false);
    expect([...levels('carers-assessments', APRIL_2026).proposes.keys()]).toEqual([
      'quality.caseload',
      'price.items.contact_time',
      'price.items.staff_time',
      'quality.contact',
    ]);
  });
});

/** What costs money wherever somebody works, so every profile has to say it. */
const ALWAYS = [
  ...['demand.visit_length', 'price.payment_terms', 'visit.travel', 'visit.miles', 'visit.notes'],
  ...['visit.idle', 'lone_working.allowed', 'lone_working.second_worker', 'lone_working.check_in'],
  ...['lone_working.device_per_month', 'pay.rate', 'pay.full_time_week', 'pay.contracted_week', 'pay.enhancements'],
  ...['pay.sleep_in', 'pay.on_call', 'pay.minimum_call_out', 'pay.sick_pay', 'pay.vacancies', 'pay.agency_rate'],
  ...['absence.leave', 'absence.sickness', 'absence.sick_spells', 'absence.training', 'absence.induction'],
  ...['absence.supervision', 'absence.team_meetings', 'on_costs.national_insurance', 'on_costs.pension.employer'],
  ...['on_costs.pension.of', 'on_costs.pension.participation', 'on_costs.pension.duty_from'],
  ...['on_costs.employment_allowance', 'on_costs.apprenticeship_levy', 'supervision.span'],
  ...['supervision.supervisor_salary', 'supervision.manager.fte', 'supervision.manager.salary'],
  ...['supervision.admin.fte', 'supervision.admin.salary', 'supervision.on_call_manager.per_session'],
  ...['supervision.on_call_manager.share', 'supervision.external.sessions_per_year', 'supervision.external.fee'],
  ...['costs.mileage_rate', 'costs.turnover', 'costs.recruitment_per_hire', 'costs.training_fees', 'costs.equipment'],
  ...['costs.other', 'overheads.share', 'overheads.per_hour', 'overheads.per_year', 'overheads.contingency.share'],
  ...['overheads.surplus.share', 'assumptions.wage_growth', 'assumptions.price_growth', 'assumptions.borrowing_rate'],
];

/** The natural values of the format. */
const FORM =
  /^(£[\d,]+(\.\d+)?|[\d.]+%( of (minimum-wage|basic pay|posts))?|[\d.]+( (minutes?|hours?|days?|weeks?))?|\d{4}-\d\d-\d\d|yes|no|planned|contact|duty|either|phone|in-person|minimum-wage|real-living-wage|social-care-minimum|statutory|full|approved|qualifying-earnings|gross-pay)$/;

/** Where more of it costs less: longer visits need fewer journeys. */
const CHEAPER_BY_MORE = new Set([
  ...['demand.visit_length', 'absence.sick_spells', 'on_costs.employment_allowance', 'on_costs.pension.duty_from'],
  ...['supervision.span', 'pay.full_time_week'],
]);
/** Sessions with clients are counted by client there, so a longer one costs more; no share of hours hangs on it. */
const COUNTED_BY_CLIENT: ServiceName = 'drug-and-alcohol';

/** A text as a number that can be set beside another of the same path: hours as minutes, a bare rate as its share. */
function amountOf(text: Written): number | undefined {
  if (typeof text !== 'string') return undefined;
  if (text === 'minimum-wage') return 100;
  if (text === 'yes' || text === 'no') return text === 'yes' ? 1 : 0;
  const amount = Number.parseFloat(text.replaceAll(/[£,]|-(?=\d)/g, ''));
  return Number.isNaN(amount) ? undefined : amount * (text.includes('hour') ? 60 : 1);
}

const STARTS = ['2010-04-06', '2015-04-01', '2019-04-01', '2024-04-01', '2026-04-01', '2030-04-01'].map(day);
const NATIONS: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const PROVIDERS = ['company', 'charity', 'mutual', 'public'] as const;
const RISKS = [[], ['violent adults']];

describe.each(serviceNames)('%s, on each date, in each nation, for each provider', (name) => {
  const all = STARTS.flatMap((start) =>
    NATIONS.flatMap((nation) =>
      PROVIDERS.flatMap((provider_kind) => RISKS.map((risks) => levels(name, { start, nation, provider_kind, risks }))),
    ),
  );

  it('says all that costs money', () => {
    for (const { fills } of all) expect(ALWAYS.filter((path) => !fills.has(path))).toEqual([]);
  });

  it('says it in natural values, with why, and by whom or that it is judged', () => {
    const wrong = all.flatMap(({ fills, proposes }) =>
      [...fills, ...proposes].flatMap(([path, found]) =>
        (['lean', 'usual', 'safe'] as const).flatMap((which) => {
          const { text, basis, source, judgement } = found[which];
          const isText = typeof text === 'string' ? FORM.test(text) : typeof text === 'object';
          return isText && basis && (source || judgement) ? [] : [`${path}.${which}: ${JSON.stringify(text)}`];
        }),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is never dearer at the least than as is usual', () => {
    const wrong = all.flatMap(({ fills }) =>
      [...fills].flatMap(([path, { lean, usual }]) => {
        const [least, most] = [amountOf(lean.text), amountOf(usual.text)];
        const hasMore = CHEAPER_BY_MORE.has(path) && !(name === COUNTED_BY_CLIENT && path === 'demand.visit_length');
        if (least === undefined || most === undefined || (hasMore ? least >= most : least <= most)) return [];
        return [`${path}: ${lean.text}, ${usual.text}`];
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});
