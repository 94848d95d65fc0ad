import { knownOn, rates } from '../rates/index.ts';
import type { AlwaysThere, Change } from './types.ts';

const NOTHING = { amount: 0 };

/** What the law alone obliges. A price under it cannot lawfully pay workers of that age for the work as specified. */
export const legalMinimum: AlwaysThere = {
  title: 'The legal minimum',
  what: 'What the law of wages, leave, sick pay, National Insurance and pension alone obliges an employer to pay for this work: no supervision, no training, no overheads, no surplus. Other law asks for more: liability insurance, and the training and supervision that a regulator asks for where there is one.',
  apply(contract) {
    const { visit, pay, absence, on_costs, overheads } = contract;
    // Weeks a year.
    const leave = knownOn(rates['statutory-leave'], contract.contract.start).value;
    return {
      rules: { milesAtRunningCost: true, sicknessOutOfBasic: true },
      contract: {
        ...contract,
        price: { ...contract.price, at_risk: { ...contract.price.at_risk, expected_loss: 0 } },
        lone_working: { ...contract.lone_working, check_in: 0, device_per_month: 0 },
        visit: {
          ...visit,
          travel_paid: 1 - visit.travel_from_home,
          miles: visit.miles * (1 - visit.travel_from_home),
          idle: 0,
          wasted: { ...visit.wasted, staff_time: 0 },
        },
        pay: {
          ...pay,
          rate: 'minimum-wage',
          enhancements: [],
          sleep_in: 0,
          on_call: 0,
          minimum_call_out: 0,
          sick_pay: 'statutory',
          vacancies: 0,
        },
        staff: contract.staff.map((role) => ({ ...role, rate: 'minimum-wage' })),
        absence: {
          ...absence,
          leave: { amount: leave },
          training: NOTHING,
          induction: NOTHING,
          supervision: NOTHING,
          team_meetings: NOTHING,
        },
        on_costs: {
          ...on_costs,
          national_insurance: 'statutory',
          pension: { ...on_costs.pension, employer: 'statutory', of: 'qualifying-earnings' },
        },
        supervision: {
          span: 0,
          supervisor_salary: NOTHING,
          manager: { fte: NOTHING, salary: NOTHING },
          admin: { fte: NOTHING, salary: NOTHING },
          on_call_manager: { per_session: 0, sessions_per_year: 0, share: 1 },
          external: { sessions_per_year: 0, fee: 0 },
        },
        costs: {
          ...contract.costs,
          start_up: 0,
          turnover: 0,
          recruitment_per_hire: 0,
          training_fees: 0,
          equipment: 0,
          other: [],
        },
        overheads: {
          ...overheads,
          share: 0,
          per_hour: 0,
          per_year: 0,
          contingency: { share: 0, of: 'cost' },
          surplus: { share: 0, of: 'cost' },
        },
        assumptions: { ...contract.assumptions, borrowing_rate: 0 },
      },
      changes: changesOf(leave),
    };
  },
};

function changesOf(leave: number): Change[] {
  return [
    {
      path: 'pay.rate',
      to: 'the minimum wage',
      why: 'the least that workers may be paid; adults, unless the contract states another age',
    },
    { path: 'absence.leave', to: `${leave} weeks`, why: 'the leave that the law gives' },
    { path: 'pay.sick_pay', to: 'statutory', why: 'the sick pay that the law gives' },
    {
      path: 'on_costs',
      to: 'statutory National Insurance and pension',
      why: 'what the law asks, whatever is stated',
    },
    {
      path: 'visit.travel_paid',
      to: 'all but the way from home',
      why: 'travel between visits is working time for the minimum wage',
    },
    {
      path: 'visit.miles',
      to: 'all but the way from home, at running cost',
      why: 'miles not repaid come out of the wage',
    },
    { path: 'pay.enhancements', to: 'none', why: 'no law asks for extra pay, allowances or a least call-out' },
    { path: 'absence.training', to: 'none', why: 'training, induction, supervision and meetings are left out' },
    { path: 'supervision', to: 'none', why: 'nobody supervises or manages' },
    { path: 'costs', to: 'none but miles', why: 'no recruitment, fees, equipment, start-up or other lines' },
    { path: 'overheads', to: 'none', why: 'no premises, insurance, contingency or surplus' },
  ];
}
