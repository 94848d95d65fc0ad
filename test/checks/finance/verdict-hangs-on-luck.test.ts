import { describe, expect, it } from 'vitest';
import { verdictHangsOnLuck } from '../../../src/checks/finance/verdict-hangs-on-luck.ts';
import { callsUnanswered } from '../../../src/checks/quality/calls-unanswered.ts';
import { holds, look } from '../looking.ts';

const ON_CALL = { cover: '[{days: every day, staff: 2, mode: on-call}]', 'pay.on_call': '£15.00' };

describe('a verdict hangs on luck', () => {
  it('where the price pays in some draws of the ranges stated and not in others', () => {
    const [found] = look(verdictHangsOnLuck, { 'price.per_hour': '£22..£32' });
    expect(found).toMatchObject({ status: 'found', severity: 'major', at: { path: 'price.per_hour' } });
    expect(found?.message).toMatch(
      /^Whether the price pays hangs on where what is stated as a range will fall: in \d\d% of 10,000 draws it pays in every year\./,
    );
    expect(found?.figures.chance).toMatchObject({ figure: 'check.chanceThatItPays', unit: 'share' });
    expect(holds(verdictHangsOnLuck, { 'price.per_hour': '£22..£32' })).toBe(true);
  });

  it('and names what weighs most, in words and by its path', () => {
    const [found] = look(verdictHangsOnLuck, { 'price.per_hour': '£26..£28', 'visit.travel': '5..50 minutes' });
    expect(found?.at.path).toBe('visit.travel');
    expect(found?.message).toMatch(/ What weighs most: travel for each journey\.$/);
    expect(found?.question).toMatch(/who pays where it comes out dearer: travel for each journey\?$/);
  });

  it.each([
    ['no range is stated', {}],
    ['the price pays at either end', { 'price.per_hour': '£36..£40' }],
    ['it pays at neither', { 'price.per_hour': '£12..£14' }],
    ['what is a range decides nothing', { 'visit.miles': '3..4' }],
    ['no sums can be made', { 'price.per_hour': '£22..£32', 'demand.hours_per_week': 'unknown' }],
  ])('and nowhere else: %s', (_, changes) => {
    expect(look(verdictHangsOnLuck, changes)).toEqual([]);
    expect(holds(verdictHangsOnLuck, changes)).toBe(false);
  });

  it('where chance leaves open whether enough calls are answered', () => {
    const at = (hours: number) =>
      look(verdictHangsOnLuck, { ...ON_CALL, 'demand.hours_per_week': `${hours} hours` }).find(
        ({ at: { path } }) => path === 'cover',
      );
    const found = Array.from({ length: 16 }, (_, step) => at(4 + step)).filter((each) => each !== undefined);
    expect(found.length).toBeGreaterThan(0);
    for (const { severity, message, figures } of found) {
      expect(severity).toBe('minor');
      expect(message).toMatch(
        /^Whether 95% of calls are answered hangs on how they happen to come: between \d\d% and \d\d% are\.$/,
      );
      expect(figures.from?.value).toBeLessThan(0.95);
      expect(figures.to?.value).toBeGreaterThanOrEqual(0.95);
    }
    // Where too few are answered for certain, it is no luck.
    expect(at(100)).toBeUndefined();
    const holdsAt = (hours: number) =>
      holds(verdictHangsOnLuck, { ...ON_CALL, 'demand.hours_per_week': `${hours} hours` });
    expect(Array.from({ length: 16 }, (_, step) => holdsAt(4 + step)).filter((each) => each)).toHaveLength(
      found.length,
    );
    expect(holdsAt(100)).toBe(false);
    expect(look(callsUnanswered, { ...ON_CALL, 'demand.hours_per_week': '100 hours' })).toHaveLength(1);
  });
});
