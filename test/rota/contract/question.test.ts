import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { readContract } from '../../../src/contract/index.ts';
import { coverOf, rotaQuestionOf } from '../../../src/rota/contract/question.ts';
import { isAnybodyOn } from '../../../src/rota/year.ts';
import { changed, PLAIN } from '../../checks/looking.ts';
import { LAW, time } from '../question.fixture.ts';

function contractWith(cover: string, risks = '[]') {
  const text = changed(PLAIN, { cover, 'lone_working.risks': risks });
  const { contract, mistakes } = readContract(text, 'test.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return contract.contract;
}

const YEAR = { contractedWeek: 30, calledOut: 0.1 };

describe('a contract as a question about rotas', () => {
  const contract = contractWith(
    '[{days: mon-fri, hours: "22:00-07:00", staff: 1.5, mode: waking}, {days: every day, hours: "20:00-23:00", staff: 1, mode: waking, takes_visits: no}, {days: weekends, staff: 2, mode: on-call}]',
    '[night visits]',
  );
  const { cover, ...rest } = rotaQuestionOf(contract, YEAR);

  it('adds up what is on at once, in each mode, and a part of a post is a person', () => {
    expect(coverOf(contract).waking[time(0, 22)]).toBe(2.5);
    expect(cover.waking[time(0, 22)]).toBe(3);
    expect(cover.waking[time(1, 3)]).toBe(2);
    expect(cover.waking[time(5, 3)]).toBe(2);
    expect(cover.waking[time(6, 3)]).toBe(0);
    expect(cover['on-call'][time(6, 3)]).toBe(2);
    expect(cover['sleep-in'].every((staff) => staff === 0)).toBe(true);
  });

  it('takes the law of its first day, and knows whether the work is hazardous', () => {
    expect(rest).toEqual({ ...YEAR, law: LAW, hasHazards: true });
    expect(contract.contract.start).toBe(day('2025-04-06'));
    expect(rotaQuestionOf(contractWith('[]'), YEAR).hasHazards).toBe(false);
  });

  it.each([
    ['no window', '[]', false],
    ['a window on bank holidays alone', '[{days: bank-holiday, staff: 1, mode: waking}]', false],
    ['a window', '[{days: sun, hours: "22:00-07:00", staff: 1, mode: waking}]', true],
  ])('with %s', (_, cover, isOn) => {
    expect(isAnybodyOn(rotaQuestionOf(contractWith(cover), YEAR))).toBe(isOn);
  });
});
