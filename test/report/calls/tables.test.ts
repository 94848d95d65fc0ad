import { describe, expect, test } from 'vitest';
import { atVolumes, callsOf } from '../../../src/calls/index.ts';
import { cellText } from '../../../src/formats/cells.ts';
import { callsData } from '../../../src/report/calls/data.ts';
import { coverLadderBlocks } from '../../../src/report/calls/ladder.ts';
import { volumeBlocks } from '../../../src/report/calls/volume.ts';
import type { Block } from '../../../src/report/types.ts';
import { ask, perWeek } from '../../calls/question.fixture.ts';
import { assessmentOf } from '../../model/contract.fixture.ts';

const rowsOf = (block: Block | undefined): string[][] =>
  (block as Extract<Block, { kind: 'table' }>).rows.map(({ cells }) => cells.map(cellText));

const ON_CALL = {
  demand: '{hours_per_week: 40 hours, visit_length: 1 hour}',
  cover: '[{days: every day, staff: 1, mode: on-call, bank_holidays: yes}]',
  pay: '{rate: £13.00, full_time_week: 37 hours, on_call: £20.00}',
};

describe('other numbers of calls', () => {
  const question = ask({ perYear: perWeek(60) });
  const [, , table] = volumeBlocks(callsOf(question), atVolumes(question));

  test('stand from the fewest to the most, with those of the contract among them', () => {
    expect(rowsOf(table).map(([words, week]) => `${words} ${week}`)).toEqual([
      'a sixth 10.0',
      'a half 30.0',
      'as taken here 60.0',
      'twice as many 120.0',
    ]);
  });

  test('are answered the less often the more of them come', () => {
    const answered = rowsOf(table).map((cells) => Number.parseFloat(cells[3] as string));
    expect(answered).toEqual([...answered].sort((one, other) => other - one));
    expect(new Set(answered).size).toBe(4);
  });
});

describe('the cover ladder', () => {
  const { calls } = assessmentOf(ON_CALL);
  const ladder = calls?.ladder ?? [];

  test('says of each rung how many it answers, what it costs and the price that it needs', () => {
    const [table] = coverLadderBlocks(ladder);
    const rows = rowsOf(table);
    expect(rows.map(([words]) => words)).toEqual(['One on call', 'One awake', 'Two on call', 'Two awake']);
    for (const [, answered, ...money] of rows) {
      expect(answered).toMatch(/^\d+%$/);
      expect(money).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/^£[\d,]+(\.\d\d)?$/)));
    }
  });

  test('is in JSON with the cost of the fewest who are enough', () => {
    if (!calls) throw new Error('these calls come at random');
    const data = callsData(calls);
    expect(data.fewest).toMatchObject({ cost: calls.added?.perYear, costPerHour: calls.added?.perHour });
    expect(data.ladder[2]).toMatchObject({
      workers: 2,
      mode: 'on-call',
      answered: 1 - (ladder[2]?.shares.allOut?.share ?? Number.NaN),
      asSpecified: { cost: ladder[2]?.costs.asSpecified?.perYear, price: ladder[2]?.costs.asSpecified?.price },
    });
  });
});
