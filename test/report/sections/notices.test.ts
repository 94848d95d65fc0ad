import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { noticeBlocks, sectorsOf } from '../../../src/report/sections/notices.ts';
import { read } from '../../contract/fixtures.ts';

const told = (contract: string): string => {
  const file = read(
    `contract: {start: 2026-04-01, years: 4, ${contract}}\nprice: {per_hour: £24}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour}\n`,
  );
  const { assessment } = assess(file);
  return assessment ? JSON.stringify(noticeBlocks(assessment)) : '';
};

describe('law that the term runs into', () => {
  test('is told to every contract of the nation', () => {
    expect(told('profile: cleaning')).toContain('Workers on no or few hours');
    expect(told('profile: none')).toContain('six months instead of two years');
  });

  test('that of social care only to care, that of the National Health Service only to what it buys', () => {
    expect(told('profile: home-care')).toContain('binds every adult social care employer');
    expect(told('profile: security-guarding')).not.toContain('social care employer');
    expect(told('profile: none')).not.toContain('social care employer');
    expect(told('profile: cleaning')).not.toContain('2024 valuation');
    expect(told('profile: cleaning, authority_kind: nhs')).toContain('2024 valuation');
  });

  test('the test of the public interest only to central government, which it binds', () => {
    expect(told('profile: cleaning, authority_kind: central-government')).toContain('Central government must test');
    for (const kind of ['local-authority', 'nhs', 'police', 'school', 'other'])
      expect(told(`profile: cleaning, authority_kind: ${kind}`), kind).not.toContain('Central government must test');
  });

  test('a family of care is known by its profile, whatever it inherits from', () => {
    const sectors = (contract: string) =>
      sectorsOf(
        read(
          `contract: {start: 2026-04-01, ${contract}}\nprice: {per_hour: £24}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour}\n`,
        ).contract.contract,
      );
    expect(sectors('profile: extra-care, authority_kind: nhs')).toEqual(['social-care', 'nhs']);
    expect(sectors('profile: catering')).toEqual([]);
  });
});
