import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/index.ts';
import { figures } from '../../../src/figures/index.ts';
import { costPerVisit, directPerHour, lines } from '../../../src/figures/total/published-lines.ts';
import { costPerContactHour } from '../../../src/figures/total/result.ts';

/** Night cover, on call, enhancements, agency, allowances, every kind of absence, items paid by the piece. */
const FULL = `
contract: {title: Everything at once, start: 2025-04-06, years: 2}
price: {per_hour: £30, items: [{name: report, price: £8, per_visit: 0.1, staff_time: 2 hours}]}
demand:
  hours_per_week: 120
  visit_length: 45 minutes
  pattern: [{share: 50%, days: every day, hours: "22:00-07:00"}, {share: 50%, days: every day, hours: "07:00-22:00"}]
cover:
  - {days: every day, hours: "22:00-07:00", staff: 1, mode: on-call}
  - {days: weekends, hours: "09:00-17:00", staff: 1, mode: waking}
lone_working: {second_worker: 20%, check_in: 3 minutes, device_per_month: £8}
visit: {travel: 10 minutes, miles: 3, notes: 5 minutes, wasted: {share: 5%, staff_time: 10 minutes}}
pay:
  rate: £13
  contracted_week: 30 hours
  enhancements: [{days: weekends, extra: 25%}]
  on_call: £15
  minimum_call_out: 1 hour
  vacancies: 10%
  agency_rate: £25
absence: {leave: 5.6 weeks, sickness: 2%, training: 3 days, induction: 5 days, supervision: 1 hour, team_meetings: 1%}
on_costs: {apprenticeship_levy: yes}
supervision: {span: 12, supervisor_salary: "£28,000"}
costs: {start_up: "£5,000", turnover: 30%, recruitment_per_hire: £700, equipment: £100}
overheads: {share: 10%, of: price, contingency: 2%, surplus: 3%}
`;

function runsOf(text: string) {
  const { contract, mistakes } = readContract(text, 'contract.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('; '));
  const { assessment } = assess(contract);
  return (assessment?.years ?? []).flatMap(({ runs }) => [...runs.values()]);
}

describe('the lines of an hour', () => {
  it.each([
    ['everything at once', FULL],
    ...['family-support-2015', 'home-care-2025'].map((name) => [name, readFileSync(`contracts/${name}.yaml`, 'utf8')]),
  ])('%s: they add to its cost, in every year and scenario', (_, text) => {
    const runs = runsOf(text as string);
    expect(runs.length).toBeGreaterThan(3);
    for (const { results } of runs) {
      const sum = lines.reduce((total, line) => total + results.value(line), 0);
      expect(sum).toBeCloseTo(results.value(costPerContactHour), 9);
    }
  });

  it('are all used where a contract has everything', () => {
    const [run] = runsOf(FULL).filter(({ scenario }) => scenario === 'asSpecified');
    const nothing = lines.filter((line) => run?.results.value(line) === 0).map(({ id }) => id);
    expect(nothing).toEqual([]);
  });

  it('stop at overheads where published costings give a sum for the worker', () => {
    const after = ['hour.overhead', 'hour.contingency', 'hour.surplus'];
    const [run] = runsOf(FULL);
    const before = lines.filter(({ id }) => !after.includes(id));
    const sum = before.reduce((total, line) => total + (run?.results.value(line) ?? 0), 0);
    expect(run?.results.value(directPerHour)).toBeCloseTo(sum, 9);
  });

  it('are in the registry', () => {
    for (const line of [...lines, directPerHour, costPerVisit]) expect(figures).toContain(line);
  });
});
