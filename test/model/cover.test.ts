import { describe, expect, it } from 'vitest';
import { isEnough, sharesUnder, withMore } from '../../src/calls/fewest.ts';
import { lengthFor } from '../../src/calls/index.ts';
import type { Contract } from '../../src/contract/types.ts';
import { figureById } from '../../src/figures/index.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import { addedWhereSafe, applyScenario } from '../../src/model/apply.ts';
import { callsIn } from '../../src/model/calls.ts';
import { callsFor } from '../../src/model/cover.ts';
import { contextOf, lawOf, workOut } from '../../src/model/run.ts';
import type { Assessment } from '../../src/model/types.ts';
import type { ScenarioName } from '../../src/scenarios/index.ts';
import { once } from '../once.ts';
import { assessmentOf, contractWith } from './contract.fixture.ts';

/** Forty hours a week at any hour, for one worker on call. */
const ON_CALL = {
  demand: '{hours_per_week: 40 hours, visit_length: 1 hour, response_time: 1 hour}',
  cover: '[{days: every day, staff: 1, mode: on-call, bank_holidays: yes}]',
  pay: '{rate: £12.30, full_time_week: 37 hours, on_call: £20.00}',
};
const cost = (assessment: Assessment, scenario: ScenarioName, year = 1): number =>
  assessment.years[year - 1]?.runs.get(scenario)?.results.value(figureById.get('cost.total') as never) ?? Number.NaN;
const staffIn = (contract: Contract, name: ScenarioName): number[] => {
  const applied = applyScenario(name, contract);
  if ('unavailable' in applied) throw new Error(applied.unavailable);
  return applied.contract.cover.map(({ staff }) => staff);
};

describe('calls of a contract', () => {
  it('are its journeys, with the crew that it sends', () => {
    const { calls } = assessmentOf({ ...ON_CALL, lone_working: '{second_worker: 25%}' });
    expect(calls?.result.question).toMatchObject({ crew: 1.25, responseTime: 1, travel: 1 / 6 });
    expect(calls?.result.question.perYear).toBeCloseTo((40 * 365) / 7, 9);
  });

  it('are none where visits are planned', () => {
    const planned = '{hours_per_week: 40 hours, visit_length: 1 hour, calls: planned}';
    expect(assessmentOf({ ...ON_CALL, demand: planned }).calls).toBeUndefined();
    expect(assessmentOf().calls).toBeUndefined();
  });

  it('are simulated once for a contract, the same in a check and in a report', () => {
    const assessment = assessmentOf(ON_CALL);
    const { contract } = assessment.file;
    expect(callsIn({ contract, rules: {} })).toBe(assessment.calls?.result);
    const again = assessmentOf(ON_CALL);
    expect(again.calls?.result.allOut).toEqual(assessment.calls?.result.allOut);
  });

  it('are others from another seed, and more are more certain', () => {
    const { years, calls } = assessmentOf(ON_CALL);
    const run = years[0]?.runs.get('asSpecified');
    const [seed1, seed2] = [1, 2].map((seed) => callsFor(run, { seed, times: 10 })?.result.allOut);
    expect(seed1?.share).not.toBe(seed2?.share);
    const width = (share: typeof seed1) => (share ? share.high - share.low : Number.NaN);
    expect(width(seed1)).toBeLessThan(width(calls?.result.allOut) / 2);
  });
});

describe('the fewest who are enough', () => {
  it('cost what the contract costs with as many more on cover, less what it costs now', () => {
    const assessment = assessmentOf(ON_CALL);
    const { result, added } = assessment.calls ?? {};
    const more = result?.fewest?.added ?? 0;
    expect(more).toBeGreaterThan(0);
    const staffed = assessmentOf({ ...ON_CALL, cover: ON_CALL.cover.replace('staff: 1', `staff: ${1 + more}`) });
    expect(added?.perYear).toBeCloseTo(cost(staffed, 'asSpecified') - cost(assessment, 'asSpecified'), 6);
    expect(added?.perHour).toBeCloseTo((added?.perYear ?? 0) / ((40 * 365) / 7), 9);
  });

  it('cost nothing where the cover is enough already', () => {
    const { calls } = assessmentOf({ ...ON_CALL, cover: ON_CALL.cover.replace('staff: 1', 'staff: 9') });
    expect(calls?.added).toEqual({ perYear: 0, perHour: 0 });
  });
});

describe('the fewest who are enough, in a service that is paid by the year', () => {
  it('cost a sum a year, and none an hour', () => {
    const { calls } = assessmentOf({ ...ON_CALL, price: '{per_hour: £0, block_per_year: "£150,000"}' });
    expect(calls?.added).toEqual({ perYear: expect.any(Number) });
    expect(calls?.added?.perYear).toBeGreaterThan(0);
  });

  it('have no cost where no number is enough', () => {
    const soon = '{hours_per_week: 40 hours, visit_length: 1 hour, response_time: 5 minutes}';
    const { calls } = assessmentOf({ ...ON_CALL, demand: soon });
    expect(calls?.result.fewest).toBeUndefined();
    expect(calls?.added).toBeUndefined();
  });
});

describe('the cover ladder', () => {
  it('has no cost of fair pay in a year for which nobody had said what that is', () => {
    const early = contractOf(1).replace('2025-04-06', '2010-09-06');
    const pay = '{rate: £9.00, full_time_week: 37 hours, on_call: £20.00}';
    const [rung] = assessmentOf({ ...ON_CALL, pay, contract: early }).calls?.ladder ?? [];
    expect(rung?.costs.asSpecified?.perYear).toBeGreaterThan(0);
    expect(rung?.costs.fairWork).toBeUndefined();
  });

  const ladder = once(() => assessmentOf(ON_CALL).calls?.ladder ?? []);

  it('costs more on each rung that has more people or has them awake, and more where they are fairly paid', () => {
    const [onCall, awake, twoOnCall, twoAwake] = ladder().map(({ costs }) => costs.asSpecified?.perYear ?? Number.NaN);
    expect(onCall).toBeCloseTo(cost(assessmentOf(ON_CALL), 'asSpecified'), 6);
    expect(awake).toBeGreaterThan(onCall as number);
    expect(twoOnCall).toBeGreaterThan(onCall as number);
    expect(twoAwake).toBeGreaterThan(awake as number);
    for (const { costs } of ladder())
      expect(costs.fairWork?.perYear).toBeGreaterThan(costs.asSpecified?.perYear as number);
  });

  it('costs two awake as the contract that has two awake who go together', () => {
    const two = assessmentOf({
      ...ON_CALL,
      cover: '[{days: every day, staff: 2, mode: waking, bank_holidays: yes}]',
      visit: '{travel: 10 minutes, notes: 5 minutes, miles: 2, crew: 2}',
    });
    expect(ladder()[3]?.costs.asSpecified?.perYear).toBeCloseTo(cost(two, 'asSpecified'), 6);
  });
});

describe('those of a rung', () => {
  const twoOnCall = { ...ON_CALL, cover: ON_CALL.cover.replace('staff: 1', 'staff: 2') };

  it('go together where they are two, and need no second worker beside them, whatever is safe for one', () => {
    const safe = '{second_worker: 60%, cover: [{days: every day, staff: 4, mode: on-call, bank_holidays: yes}]}';
    const { calls } = assessmentOf({ ...ON_CALL, safe, lone_working: '{second_worker: 25%}' });
    const together = contractWith({
      ...twoOnCall,
      visit: '{travel: 10 minutes, notes: 5 minutes, miles: 2, crew: 2}',
    }).contract;
    const fair = applyScenario('fairWork', together, { added: 0 });
    if ('unavailable' in fair) throw new Error(fair.unavailable);
    const results = workOut(contextOf(fair.contract, fair.rules, 1, lawOf(fair.contract, 1)));
    expect(calls?.ladder[2]?.costs.fairWork?.perYear).toBeCloseTo(results.value(totalCost), 6);
    expect(calls?.ladder[2]?.costs.asSpecified?.perYear).toBeCloseTo(
      cost(
        assessmentOf({ ...twoOnCall, visit: '{travel: 10 minutes, notes: 5 minutes, miles: 2, crew: 2}' }),
        'asSpecified',
      ),
      6,
    );
  });

  it('are sent as the contract says, where it sends more', () => {
    const visit = '{travel: 10 minutes, notes: 5 minutes, miles: 2, crew: 3}';
    const { calls } = assessmentOf({ ...ON_CALL, visit });
    expect(calls?.ladder[2]?.costs.asSpecified?.perYear).toBeCloseTo(
      cost(assessmentOf({ ...twoOnCall, visit }), 'asSpecified'),
      6,
    );
  });

  it('have their second worker as the contract says, where each is alone', () => {
    const lone_working = '{second_worker: 25%}';
    const assessment = assessmentOf({ ...ON_CALL, lone_working });
    expect(assessment.calls?.ladder[0]?.costs.asSpecified?.perYear).toBeCloseTo(cost(assessment, 'asSpecified'), 6);
  });
});

describe('safe cover', () => {
  const { contract } = contractWith(ON_CALL);

  it('is raised to the fewest who answer 95% of calls in time, and so is that of the rungs beyond it', () => {
    const added = addedWhereSafe(contract) ?? 0;
    const { question } = callsIn({ contract, rules: {} }) ?? {};
    if (!question) throw new Error('these calls come at random');
    expect(isEnough(sharesUnder(withMore(question, added), lengthFor(question)), question)).toBe(true);
    expect(isEnough(sharesUnder(withMore(question, added - 1), lengthFor(question)), question)).toBe(false);
    expect(staffIn(contract, 'safe')).toEqual([1 + added]);
    expect(staffIn(contract, 'fairWork')).toEqual([1 + added]);
    expect(staffIn(contract, 'legalMinimum')).toEqual([1]);
  });

  it('is raised by the same number in every year, and says so among its changes', () => {
    const term = contractWith({ ...ON_CALL, contract: contractOf(3) });
    const run = assessmentOf({ ...ON_CALL, contract: contractOf(3) }).years.map(({ runs }) => runs.get('safe'));
    expect(new Set(run.map((each) => each?.context.contract.cover[0]?.staff)).size).toBe(1);
    expect(run[2]?.changes).toContainEqual({
      path: 'cover',
      to: `${addedWhereSafe(term.contract)} more wherever somebody is on cover`,
      why: 'calls find somebody who can come',
    });
  });

  it('stays where visits are planned, and where no number of workers would be enough', () => {
    const planned = '{hours_per_week: 40 hours, visit_length: 1 hour, calls: planned}';
    expect(staffIn(contractWith({ ...ON_CALL, demand: planned }).contract, 'safe')).toEqual([1]);
    const soon = '{hours_per_week: 40 hours, visit_length: 1 hour, response_time: 5 minutes}';
    expect(staffIn(contractWith({ ...ON_CALL, demand: soon }).contract, 'safe')).toEqual([1]);
  });

  it('answers for the second workers that it sends', () => {
    const safe = { ...ON_CALL, safe: '{second_worker: 100%}' };
    expect(addedWhereSafe(contractWith(safe).contract)).toBeGreaterThan(addedWhereSafe(contract) ?? 0);
  });
});

function contractOf(years: number): string {
  return `{title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2025-04-06, years: ${years}}`;
}
