import { describe, expect, test } from 'vitest';
import { callsOf } from '../../../src/calls/index.ts';
import type { CallQuestion } from '../../../src/calls/types.ts';
import { cellText } from '../../../src/formats/cells.ts';
import { callBlocks, outcomeBlocks } from '../../../src/report/calls/calls.ts';
import { weekChart, weekTable } from '../../../src/report/calls/week.ts';
import type { Block } from '../../../src/report/types.ts';
import { wrap } from '../../../src/words/width.ts';
import { ask, between, everyQuarter, perWeek } from '../../calls/question.fixture.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Thirty calls a week, two hours and 25 minutes each, one on duty: the case of family support. */
const SUPPORT = { perYear: perWeek(30), travel: 0.25, visits: [{ length: 2, share: 1 }], notes: 1 / 6 };
const page = (changes: Partial<CallQuestion>, cost?: { perYear: number; perHour?: number }): string =>
  callBlocks(callsOf(ask(changes)), cost)
    .flatMap((block) => (block.kind === 'text' ? [block.text] : []))
    .join(' ');
const rowsOf = (block: Block | undefined): string[] =>
  (block as Table).rows.map(({ cells }) => cells.map(cellText).join(' '));

describe('the page', () => {
  test('says how many calls find the one worker out, that every hour is alike, and what would do', () => {
    expect(page(SUPPORT)).toBe(
      'Three calls in ten (30%, between 29% and 31%) find the one worker out. So it is at any hour, on Saturday at 3 a.m. too. Two more on cover would bring that to 5% or less.',
    );
  });

  test('says what that costs where it is known', () => {
    expect(page(SUPPORT, { perYear: 26_280, perHour: 8.4 })).toMatch(
      /Two more on cover would bring that to 5% or less, for £8\.40 an hour, £26,280 a year\.$/,
    );
  });

  test('says who is there in time, who comes late and who waits in vain, where a response time is known', () => {
    expect(page({ ...SUPPORT, responseTime: 1 })).toMatch(
      /^Four calls in ten \(\d\d%, between \d\d% and \d\d%\) find the one worker out\. Within 1 hour somebody is there for \d\d% of them; to \d% nobody ever comes\..* more on cover would have 95% answered in time\.$/,
    );
  });

  test('says that everybody is answered where everybody is', () => {
    const many = { onDuty: everyQuarter(40), oneMore: everyQuarter(40) };
    expect(page({ ...SUPPORT, ...many, responseTime: 24 })).toContain(
      'Within 24 hours somebody is there for each of them.',
    );
  });

  test('names the worst hours', () => {
    const night = { onDuty: between(123, 125, 0, 1), oneMore: between(123, 125, 0, 1) };
    expect(page({ ...SUPPORT, ...night })).toContain('Worst is Saturday 3 a.m. to 5 a.m.: 100% find too few free.');
  });

  test('says so where nobody is on duty, and no more', () => {
    expect(page({ onDuty: everyQuarter(0), oneMore: everyQuarter(0) })).toBe(
      'Nobody is on duty when a call comes: the contract names no cover that could be sent.',
    );
  });

  test('says so where travel alone takes too long', () => {
    expect(page({ travel: 0.75, responseTime: 0.5 })).toContain(
      'Travel alone, 45 minutes, takes longer than the response time of 30 minutes.',
    );
  });

  test('says so where no number of workers is enough', () => {
    const nights = { onDuty: between(0, 84, 1), oneMore: between(0, 84, 1) };
    expect(page({ ...SUPPORT, ...nights })).toContain(
      'No number of workers in the windows of cover was found that would bring that to 5% or less: 50% of calls come at hours outside them.',
    );
    // Only those asleep and on call are raised: calls that come to the one who is awake are told.
    const awake = { onDuty: everyQuarter(1), oneMore: between(0, 84, 1) };
    expect(page({ ...SUPPORT, ...awake })).toContain(
      'bring that to 5% or less: more of them were tried asleep and on call, and 50% of calls come at hours when all on duty are awake.',
    );
  });

  test('speaks of few calls in a share, and of one in so many where that is near it', () => {
    expect(page({ perYear: perWeek(15) })).toMatch(/^\d\.\d% of calls \(between/);
    expect(page({ perYear: perWeek(45) })).toMatch(/^One call in (seven|eight|nine|ten) \(1\d%, between/);
  });

  test('names no worst hours of which it would say the same as of all', () => {
    const said = page({ onDuty: between(0, 100, 1), oneMore: between(0, 100, 1), density: between(0, 100, 1) });
    expect(said).not.toContain('Worst is');
  });

  test('says so where the cover is enough', () => {
    expect(page({ perYear: perWeek(5) })).toMatch(
      /^1\.\d% of calls \(between \d\.\d% and \d\.\d%\) find.* The cover as stated keeps it to 5% or less\.$/,
    );
    expect(page({ onDuty: everyQuarter(40) })).toMatch(
      /^No call of all that were simulated \(at most 0\.\d+%\) finds too few/,
    );
  });

  test('has nothing to say where there are no calls', () => {
    expect(callBlocks(callsOf(ask({ perYear: 0 })))).toEqual([]);
  });

  test('takes six lines of 72 columns at most', () => {
    const long = page(
      {
        ...SUPPORT,
        perYear: perWeek(330),
        responseTime: 1.75,
        crew: 1.25,
        onDuty: between(0, 60, 3, 7).map((staff, quarter) =>
          quarter % 96 > 70 && quarter % 192 < 96 ? staff + 1 : staff,
        ),
      },
      { perYear: 1_260_280, perHour: 108.4 },
    );
    expect(long.length).toBeGreaterThan(300);
    expect(wrap(long, 72).length).toBeLessThanOrEqual(6);
  });
});

describe('the whole report', () => {
  const result = callsOf(ask({ ...SUPPORT, density: between(24, 48, 1 / 96), responseTime: 1 }));
  const blocks = outcomeBlocks(result);

  test('says how many calls of how many years', () => {
    expect(blocks[0]).toMatchObject({
      kind: 'text',
      text: expect.stringMatching(/^1,564 calls a year, drawn at random over 5 simulated years; 15 minutes of travel/),
    });
  });

  test('has what becomes of calls with its interval', () => {
    const rows = rowsOf(blocks[1]);
    expect(rows.map((row) => row.replace(/ [\d.]+%/g, ' %'))).toEqual([
      'find too few free when they come % % %',
      'answered in time % % %',
      'answered late % % %',
      'answered by nobody % % %',
    ]);
    expect(rowsOf(outcomeBlocks(callsOf(ask(SUPPORT)))[1])[1]).toBe('answered in time unknown');
  });

  test('has hours alike as bars of one scale, with all calls as the mark', () => {
    expect(blocks[2]).toMatchObject({
      kind: 'bars',
      unit: 'share',
      bars: [{ label: 'Tuesday all day' }],
      mark: { label: 'all calls' },
    });
  });

  test('has a row for each hour of the day and a column for each day, empty where no calls come', () => {
    const [table, chance] = weekTable(result);
    const rows = rowsOf(table);
    expect(rows).toHaveLength(24);
    expect(rows[3]).toMatch(/^03:00 - \d+% - - - - -$/);
    expect(chance).toMatchObject({ text: expect.stringMatching(/moves its share by \d+ points up or down/) });
  });

  test('has a bar for each quarter of a day', () => {
    const { bars } = weekChart(result) as Extract<Block, { kind: 'bars' }>;
    expect(bars).toHaveLength(28);
    expect(bars.filter(({ value }) => value > 0).map(({ label }) => label)).toEqual([
      'Tue 00:00-06:00',
      'Tue 06:00-12:00',
      'Tue 12:00-18:00',
      'Tue 18:00-24:00',
    ]);
  });
});
