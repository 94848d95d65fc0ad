import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { readContract } from '../../src/contract/index.ts';

const START = `contract: {start: 2015-09-01}
price: {per_hour: £16.00}
demand: {hours_per_week: 60, visit_length: 2 hours}
`;
const read = (text: string) => readContract(START + text, 'test.yaml');
const contractOf = (text: string) => {
  const { contract, mistakes } = read(text);
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return contract;
};
const messages = (text: string) => read(text).mistakes.map(({ message }) => message);

describe('clauses on quality', () => {
  it('are read in their own units', () => {
    const { contract } = contractOf(`quality:
  qualification: NVQ 3
  caseload: 12 families
  contracts: zero-hours
  insecure_share: 18%
  lone_work: {risk_assessment: yes, excluded_tasks: [night visits]}
  scoring: yes
`);
    expect(contract.quality).toMatchObject({
      qualification: 'NVQ 3',
      caseload: 12,
      contracts: 'zero-hours',
      insecure_share: 0.18,
      lone_work: { risk_assessment: true, excluded_tasks: ['night visits'], device: undefined },
      scoring: { used: true, override: undefined },
    });
  });

  it('are undefined where the file is silent, and the section is a question where a profile leaves it to be asked', () => {
    expect(contractOf('').contract.quality.contracts).toBeUndefined();
    expect(contractOf('').unknown).not.toContain('quality');
    const { contract } = readContract(START.replace('09-01', '09-01, profile: family-support'), 'test.yaml');
    expect(contract?.unknown).toContain('quality');
    expect(contract?.unknown).toContain('monitoring');
  });

  it('refuse keys and words that are not known', () => {
    expect(messages('quality: {caselod: 12}')).toEqual([
      'quality.caselod is not a key known here; did you mean caseload?',
    ]);
    expect(messages('quality: {contracts: zero-hour}')[0]).toContain('did you mean zero-hours?');
  });
});

describe('measures of monitoring', () => {
  it('are read with who holds their evidence', () => {
    const { contract } = contractOf(
      'monitoring: [{measure: call-monitoring, evidence: authority, tolerance: 5 minutes, sample: 10%, paid_on: yes}, audit]',
    );
    expect(contract.monitoring).toMatchObject([
      { measure: 'call-monitoring', evidence: 'authority', tolerance: 5 / 60, sample: 0.1, paid_on: true },
      { measure: 'audit', evidence: undefined, every: undefined },
    ]);
  });

  it('refuse measures that are not known', () => {
    expect(messages('monitoring: [{measure: call-monitring}]')[0]).toContain('did you mean call-monitoring?');
    expect(messages('monitoring: [{evidence: provider}]')[0]).toContain('monitoring[0].measure is missing');
  });
});

describe('judgements and costs elsewhere', () => {
  it('are read whole', () => {
    const { contract } = contractOf(`judgements:
  - {who: A. Smith, role: social worker, date: 2015-10-02, moves: view, to: undeliverable, reason: "Not safe, alone"}
elsewhere: [{event: police-call-out, share: 5%, hours: 2 hours}]
`);
    expect(contract.judgements[0]).toEqual({
      who: 'A. Smith',
      role: 'social worker',
      date: day('2015-10-02'),
      moves: 'view',
      to: 'undeliverable',
      reason: 'Not safe, alone',
    });
    expect(contract.elsewhere[0]).toEqual({
      event: 'police-call-out',
      unit_cost: undefined,
      chance: 0.05,
      share: 0.05,
      hours: 2,
    });
  });

  it('ask for who, role, date and reason', () => {
    const missing = messages('judgements: [{moves: view, to: undeliverable}]').join('\n');
    for (const key of ['who', 'role', 'date', 'reason']) expect(missing).toContain(`judgements[0].${key} is missing`);
  });

  it('refuse a day that is none', () => {
    const entry = '{who: A, role: nurse, date: 2015-02-30, moves: view, to: undeliverable, reason: Seen it}';
    expect(messages(`judgements: [${entry}]`)[0]).toContain('write a day that exists');
  });
});
