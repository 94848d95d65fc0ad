import { describe, expect, it } from 'vitest';
import { blindSpots } from '../../../src/checks/monitoring/blind-spots.ts';
import { hoursNotChecked } from '../../../src/checks/monitoring/hours-not-checked.ts';
import { noConcernsRoute } from '../../../src/checks/monitoring/no-concerns-route.ts';
import { notMonitored } from '../../../src/checks/monitoring/not-monitored.ts';
import { paidOnOwnWord } from '../../../src/checks/monitoring/paid-on-own-word.ts';
import { runByProvider } from '../../../src/checks/monitoring/run-by-provider.ts';
import { assessed as ofOurs } from '../../committee/contracts.ts';
import { assessed, SHORT } from '../../ways/short.ts';
import { answer, look } from '../looking.ts';

const monitoring = (value: string) => ({ monitoring: value });

describe('whether the work is monitored at all', () => {
  it('cannot be told where the contract says nothing', () => expect(answer(notMonitored)).toBe('cannotTell'));
  it('is found where it says there is nothing', () => expect(answer(notMonitored, monitoring('none'))).toBe('found'));
  it('is not found with a measure', () => expect(answer(notMonitored, monitoring('[audit]'))).toBe('nothing'));
});

describe('blind spots', () => {
  it('are found where the price does not pay and the measures are the provider’s own', () => {
    const [found] = look(blindSpots, { ...SHORT, ...monitoring('[self-reported-timesheets]') });
    expect(found).toMatchObject({ status: 'found', severity: 'major' });
    expect(found?.message).toContain('the visit that is billed and not made');
  });

  it('are minor where all that is not seen is lawful', () => {
    const seen = '[user-calls, payroll-audit, audit]';
    expect(look(blindSpots, { ...SHORT, ...monitoring(seen) })).toMatchObject([{ severity: 'minor' }]);
  });

  it('are none where somebody else sees all that would work', () => {
    expect(answer(blindSpots, { ...SHORT, ...monitoring('[user-calls, payroll-audit, open-book]') })).toBe('nothing');
  });

  it('are none where the price pays', () => {
    expect(answer(blindSpots, monitoring('[self-reported-timesheets]'))).toBe('nothing');
  });
});

describe('hours that nobody checks', () => {
  it('are found where the price pays and only the provider records them', () => {
    expect(answer(hoursNotChecked, monitoring('[self-reported-timesheets]'))).toBe('found');
    expect(answer(hoursNotChecked, monitoring('[user-calls]'))).toBe('nothing');
  });

  it('are found where no sums can be made, too', () => {
    const changes = { 'demand.hours_per_week': 'unknown', ...monitoring('[provider-reports]') };
    expect(answer(hoursNotChecked, changes)).toBe('found');
  });

  it('are left to the ways of closing the gap where there is one', () => {
    expect(answer(hoursNotChecked, { ...SHORT, ...monitoring('[self-reported-timesheets]') })).toBe('nothing');
  });
});

describe('payment on the provider’s own word', () => {
  it('is found on what payment rests on', () => {
    expect(answer(paidOnOwnWord, monitoring('[{measure: call-monitoring, paid_on: yes}]'))).toBe('found');
    expect(answer(paidOnOwnWord, monitoring('[{measure: call-monitoring, evidence: authority, paid_on: yes}]'))).toBe(
      'nothing',
    );
    expect(answer(paidOnOwnWord, monitoring('[call-monitoring]'))).toBe('nothing');
  });

  it('weighs more where pieces alone are paid for, of which nobody else has a record', () => {
    const severity = (measures: string) => {
      const { findings } = ofOurs('contracts/school-meals-2019.yaml', { monitoring: measures });
      return findings.find(({ id }) => id === 'paid-on-own-word')?.severity;
    };
    const counted = '{measure: outputs-counted, evidence: provider, paid_on: yes}';
    expect(severity(`[${counted}]`)).toBe('major');
    expect(severity(`[${counted}, audit]`)).toBe('minor');
    expect(look(paidOnOwnWord, monitoring(`[${counted}]`))).toMatchObject([{ severity: 'minor' }]);
  });

  it('is found where results are paid for that the provider reports', () => {
    const results = monitoring('[payment-by-results]');
    expect(answer(paidOnOwnWord, { ...results, 'price.at_risk.share': '10%' })).toBe('found');
    expect(answer(paidOnOwnWord, results)).toBe('nothing');
  });
});

describe('who asks the people served', () => {
  it('is found where the provider does, and asked where nobody says', () => {
    expect(answer(runByProvider, monitoring('[{measure: users-forum, run_by: provider}]'))).toBe('found');
    expect(answer(runByProvider, monitoring('[users-forum]'))).toBe('cannotTell');
    expect(answer(runByProvider, monitoring('[{measure: users-forum, run_by: users}]'))).toBe('nothing');
    expect(answer(runByProvider, monitoring('[audit]'))).toBe('nothing');
  });
});

describe('a route for concerns', () => {
  it('is asked for, found missing, or there', () => {
    expect(answer(noConcernsRoute)).toBe('cannotTell');
    expect(answer(noConcernsRoute, { 'quality.concerns_route': 'no' })).toBe('found');
    expect(answer(noConcernsRoute, { 'quality.concerns_route': 'yes' })).toBe('nothing');
    expect(answer(noConcernsRoute, monitoring('[whistleblowing]'))).toBe('nothing');
  });
});

describe('the monitoring judgement', () => {
  const judged = (changes: Record<string, string>) => assessed(changes).verdict.monitoring;
  it('follows from who would see', () => {
    expect(judged(SHORT)).toBe('cannotTell');
    expect(judged({ ...SHORT, ...monitoring('none') })).toBe('weak');
    expect(judged({ ...SHORT, ...monitoring('[self-reported-timesheets]') })).toBe('weak');
    expect(judged({ ...SHORT, ...monitoring('[user-calls, payroll-audit, open-book]') })).toBe('adequate');
    expect(judged(monitoring('[reconciliation]'))).toBe('adequate');
    expect(judged(monitoring('[outputs-counted]'))).toBe('weak');
  });
});
