// The neutral contract of the second opinion, and how a case changes it.
import type { CoverMode, CoverWindow, Window } from '../../src/calendar/types.ts';
import type { Contract, StaffRole } from '../../src/contract/types.ts';
import { dayNumber } from './days.ts';
import type { ScenarioName } from './scenarios.ts';
import { SILENT } from './silent.ts';

export const WEEKDAYS = 0b1_1111;
export const WEEKEND = 0b110_0000;
export const EVERY_DAY = 0b111_1111;
export const BANK_HOLIDAY = 0b1000_0000;

/** Hours by the clock, `from(WEEKDAYS, 22, 7)`: at or before its start, the end is on the next day. */
export function from(days: number, start: number, end: number, onBankHolidays = true): Window {
  const last = end > start ? end : end + 24;
  return { days, start: start * 4, end: last * 4, onBankHolidays };
}

export function cover(window: Window, staff: number, mode: CoverMode, more: Partial<CoverWindow> = {}): CoverWindow {
  return { ...window, staff, mode, ...more };
}

/** A role by share, posts or cases; what it does not state is as under `pay`. */
export function role(name: string, stated: Partial<StaffRole>): StaffRole {
  const silent = { share: undefined, posts: undefined, cases: undefined, per_worker: undefined };
  return { role: name, ...silent, rate: undefined, contracted_week: undefined, age: undefined, ...stated };
}

export type PricedItem = Contract['price']['items'][number];

export function piece(name: string, price: number | null, stated: Partial<PricedItem>): PricedItem {
  return { name, price, contact_time: 0, staff_time: 0, ...stated };
}

/** The neutral contract: an hour's visit in office hours, at £20, on the minimum wage; each case changes what it is about. */
export function plain(): Contract {
  const nobody = () => ({ fte: { amount: 0 }, salary: { amount: 0 } });
  return {
    contract: {
      title: 'A plain contract',
      authority: 'An authority',
      provider: '',
      authority_kind: 'local-authority',
      provider_kind: 'company',
      nation: 'england',
      start: dayNumber(2025, 4, 6),
      end: undefined,
      years: 1,
      extension: 0,
      people: undefined,
      profile: undefined,
    },
    price: {
      buys: 'contact',
      per_hour: 20,
      rates: [],
      second_worker: 0,
      vat_included: 0,
      items: [],
      block_per_year: 0,
      places: undefined,
      set_up: 0,
      cap_per_year: undefined,
      early_payment: { discount: 0, within: undefined },
      payment_terms: 30,
      at_risk: { share: 0, expected_loss: 0 },
      indexation: 'none',
    },
    demand: {
      hours_per_week: 500,
      guaranteed_hours_per_week: 0,
      visits: [{ length: 1, share: 1 }],
      response_time: undefined,
      calls: undefined,
      weeks_per_year: 365 / 7,
      pattern: [],
    },
    cover: [],
    staff: [],
    lone_working: { allowed: true, second_worker: 0, risks: [], check_in: 0, device_per_month: 0 },
    visit: {
      crew: 1,
      travel: 0,
      travel_paid: 1,
      travel_from_home: 0,
      miles: 0,
      notes: 0,
      idle: 0,
      wasted: { share: 0, staff_time: 0, billed: 0 },
    },
    pay: {
      rate: 'minimum-wage',
      age: '21+',
      full_time_week: 37,
      contracted_week: 37,
      enhancements: [],
      sleep_in: 0,
      on_call: 0,
      minimum_call_out: 0,
      sick_pay: 'statutory',
      vacancies: 0,
      agency_rate: { amount: 0 },
    },
    absence: {
      leave: { amount: 5.6 },
      sickness: { amount: 0 },
      sick_spells: 1,
      training: { amount: 0 },
      induction: { amount: 0 },
      supervision: { amount: 0 },
      team_meetings: { amount: 0 },
    },
    on_costs: {
      national_insurance: 'statutory',
      pension: { employer: 'statutory', of: 'qualifying-earnings', participation: 1, duty_from: undefined },
      employment_allowance: 0,
      apprenticeship_levy: false,
    },
    supervision: {
      span: 0,
      supervisor_salary: { amount: 0 },
      manager: nobody(),
      admin: nobody(),
      on_call_manager: { per_session: 0, sessions_per_year: undefined, share: 1 },
      external: { sessions_per_year: 0, fee: 0 },
    },
    costs: {
      start_up: 0,
      mileage_rate: 'approved',
      turnover: 0,
      recruitment_per_hire: 0,
      training_fees: 0,
      equipment: 0,
      other: [],
    },
    overheads: {
      share: 0,
      of: 'cost',
      per_hour: 0,
      per_year: 0,
      contingency: { share: 0, of: 'cost' },
      surplus: { share: 0, of: 'cost' },
    },
    safe: {
      second_worker: undefined,
      supervision: undefined,
      training: undefined,
      span: undefined,
      cover: undefined,
      enhancements: undefined,
    },
    in_house: { pay_point: undefined, pension: undefined },
    ...SILENT,
    assumptions: { wage_growth: 0.03, price_growth: 0.02, borrowing_rate: 0.08 },
  };
}

export interface Case {
  name: string;
  contract: Contract;
  /** Worked out with pen and paper: figures of the first year, as specified unless a scenario is named (`safe cost.total`). */
  known: Known;
}
export type Known = Record<string, number | null>;

export function made(name: string, change: (c: Contract) => void, known: Known): Case {
  const contract = plain();
  change(contract);
  return { name, contract, known };
}

/** The scenario and the figure that a known value is of. */
export function figureNamed(key: string): { scenario: ScenarioName; id: string } {
  const [one = '', other] = key.split(' ');
  return other === undefined ? { scenario: 'asSpecified', id: one } : { scenario: one as ScenarioName, id: other };
}
