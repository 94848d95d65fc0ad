// UNISON's Ethical Care Charter: what the file states is held against it, and each cost is that of what-if.
import { describe, expect, it } from 'vitest';
import { totalCost } from '../../src/figures/total/overhead.ts';
import type { Assessment, Run } from '../../src/model/types.ts';
import { charterFile } from '../../src/published/charter.ts';
import { charter as schema } from '../../src/published/schema.ts';
import { buildReport } from '../../src/report/index.ts';
import { charterOf } from '../../src/standards/charter.ts';
import { assessed, FAMILY, flat, printed } from '../committee/contracts.ts';

const CARE = 'contracts/home-care-2025.yaml';
const SOUND = 'contracts/home-care-2026-sound.yaml';

type Changes = Readonly<Record<string, string>>;

const runOf = (assessment: Assessment): Run => assessment.years[0]?.runs.get('asSpecified') as Run;
const charter = (file: string, changes: Changes = {}) => {
  const assessment = assessed(file, changes);
  return charterOf(assessment, runOf(assessment));
};
const point = (id: string, changes: Changes = {}, file = CARE) =>
  charter(file, changes)?.points.find((each) => each.id === id);

it('has data of its form, each point with somebody who judges it', () => {
  expect(schema.safeParse(charterFile).error?.issues ?? []).toEqual([]);
  expect(charter(CARE)?.points.map(({ id }) => id)).toEqual(charterFile.points.map(({ id }) => id));
});

it('is held against care and nothing else', () => {
  expect(charter(FAMILY)).toBeUndefined();
  expect(charter('contracts/security-guarding-2024.yaml')).toBeUndefined();
});

it('is held against no year that began before it was written, when no living wage may have been known', () => {
  expect(charter(CARE, { 'contract.start': '2010-04-06' })).toBeUndefined();
  expect(charter(CARE, { 'contract.start': '2012-09-30' })).toBeUndefined();
  expect(charter(CARE, { 'contract.start': '2012-10-01' })?.points).toHaveLength(13);
});

describe('a point', () => {
  const stands: [string, Changes, string][] = [
    ['need-not-minutes', { 'price.rates': '[{length: 30 minutes, per_hour: £20}]' }, 'broken'],
    [
      'time-matches-need',
      { 'demand.visits': '[{length: 20 minutes, share: 40%}, {length: 1 hour, share: 60%}]' },
      'broken',
    ],
    [
      'no-15-minutes',
      { 'demand.visits': '[{length: 15 minutes, share: 10%}, {length: 1 hour, share: 90%}]' },
      'broken',
    ],
    ['no-15-minutes', { 'demand.visits': '[{length: 30 minutes, share: 10%}, {length: 1 hour, share: 90%}]' }, 'kept'],
    ['travel-paid', { 'visit.travel_paid': '50%' }, 'broken'],
    ['travel-paid', { 'visit.travel_paid': '100%', 'costs.mileage_rate': 'approved' }, 'kept'],
    ['travel-paid', { 'visit.travel_paid': '100%', 'costs.mileage_rate': '20p', 'visit.miles': '2' }, 'broken'],
    ['no-rushing', { 'visit.travel': '0 minutes' }, 'broken'],
    ['same-worker', { 'quality.continuity': 'any-worker' }, 'broken'],
    ['same-worker', { 'quality.continuity': 'small-team' }, 'kept'],
    ['no-zero-hours', { 'quality.contracts': 'zero-hours' }, 'broken'],
    ['no-zero-hours', { 'quality.insecure_share': '18%' }, 'broken'],
    ['concerns-followed', { 'quality.concerns_route': 'no' }, 'broken'],
    ['training-paid', { 'absence.training': '0 days' }, 'broken'],
    ['workers-meet', { 'absence.team_meetings': '1 hour' }, 'kept'],
    ['real-living-wage', { 'pay.rate': 'minimum-wage' }, 'broken'],
    ['real-living-wage', { 'pay.rate': '£20' }, 'kept'],
    ['occupational-sick-pay', { 'pay.sick_pay': 'statutory' }, 'broken'],
    ['occupational-sick-pay', { 'pay.sick_pay': 'full' }, 'kept'],
    ['statutory-sick-pay', {}, 'cannotTell'],
  ];
  it.each(stands)('%s with %j: %s', (id, changes, standing) => {
    expect(point(id, changes)?.standing).toBe(standing);
  });

  it.each(['travel-paid', 'no-rushing', 'training-paid', 'workers-meet', 'real-living-wage', 'occupational-sick-pay'])(
    '%s costs what the contract does with what stands beside it',
    (id) => {
      const { cost, sets = [] } = point(id) ?? {};
      expect(sets.length).toBeGreaterThan(0);
      const changes = Object.fromEntries(sets.map((set) => set.split(/=(.*)/s).slice(0, 2) as [string, string]));
      const of = (assessment: Assessment) => runOf(assessment).results.value(totalCost);
      expect(cost?.perYear).toBeCloseTo(of(assessed(CARE, changes)) - of(assessed(CARE)), 0);
    },
  );

  it('with shorter visits costs as many visits, none under half an hour', () => {
    const visits = '[{length: 15 minutes, share: 25%}, {length: 1 hour, share: 75%}]';
    const { cost, sets = [] } = point('no-15-minutes', { 'demand.visits': visits }) ?? {};
    // 100 hours are 100 visits of 15 minutes and 75 of an hour; the 100 then take 50 hours, so that 125 are bought.
    const hours = Number(/hours_per_week=(.*)/.exec(sets[0] as string)?.[1]);
    expect(hours).toBeCloseTo(1.25 * 1000, 6);
    expect(sets[1]).toBe('demand.visits=[{length: 30 minutes, share: 40%}, {length: 60 minutes, share: 60%}]');
    expect(cost?.perYear).toBeGreaterThan(0);
  });

  it('that the sums hold already costs nothing more', () => {
    expect(point('real-living-wage', {}, SOUND)).toMatchObject({ standing: 'kept', sets: [], cost: { perYear: 0 } });
  });
});

it('in the report counts what is kept, broken and not told, with the cost of all together', async () => {
  const words = flat(await printed(buildReport(assessed(SOUND), { part: ['charter'] })));
  expect(words).toMatch(/Of its 13 points the contract keeps 9 and breaks 1; 3 cannot be told\./);
  expect(words).toMatch(/All of it together \+£\d/);
});
