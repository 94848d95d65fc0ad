import { describe, expect, test } from 'vitest';
import { week } from '../../../src/calls/contract/question.ts';
import { withCover } from '../../../src/calls/contract/with-cover.ts';
import { contractWith } from '../../model/contract.fixture.ts';
import { between, everyQuarter } from '../question.fixture.ts';

const pattern = (...entries: string[]) => ({
  demand: `{hours_per_week: 10 hours, visit_length: 1 hour, pattern: [${entries.join(', ')}]}`,
});
/** One worker on call wherever demand may fall. */
const covered = (changes: Record<string, string>) =>
  withCover(contractWith(changes).contract, { workers: 1, mode: 'on-call' }).cover;
const staffOf = (changes: Record<string, string>) => week(covered(changes), ({ staff }) => staff);

describe('a contract with other cover', () => {
  test('has it in each hour of its pattern once, however many entries an hour is in', () => {
    const changes = pattern('{days: every day, share: 60%}', '{days: sat, hours: "22:00-04:00", share: 40%}');
    expect(covered(changes)).toHaveLength(1);
    expect(staffOf(changes)).toEqual(everyQuarter(1));
  });

  test('has it in the hours of its cover where there is no pattern', () => {
    const cover = '[{days: sat, hours: "22:00-04:00", staff: 3, mode: sleep-in, bank_holidays: yes}]';
    expect(staffOf({ cover })).toEqual(between(142, 148, 1));
  });

  test('has two of them, awake', () => {
    const { cover } = withCover(contractWith().contract, { workers: 2, mode: 'waking' });
    expect(cover).toMatchObject([{ days: 0x1f, start: 36, end: 68, staff: 2, mode: 'waking' }]);
  });

  test('has bank holidays apart where its windows do, so that no hour is in two of them', () => {
    const cover = `[{days: mon-fri, hours: "09:00-17:00", staff: 1, mode: on-call, bank_holidays: no},
      {days: bank-holiday, hours: "10:00-12:00", staff: 1, mode: on-call, bank_holidays: yes}]`;
    expect(covered({ cover })).toMatchObject([
      { days: 0x1f, start: 36, end: 68, onBankHolidays: false },
      { days: 0x80, start: 40, end: 48 },
    ]);
  });
});
