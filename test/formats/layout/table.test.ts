import { describe, expect, it } from 'vitest';
import { ASCII, type Style, UNICODE } from '../../../src/formats/layout/style.ts';
import { layTable } from '../../../src/formats/layout/table.ts';
import type { Cell, Column, Row } from '../../../src/report/types.ts';

const plain: Style = { ...ASCII, paint: (_, words) => words };
const words = (text: string): Cell => ({ kind: 'text', text });
const pounds = (value: number): Cell => ({ kind: 'money', value });
const left = (heading: string): Column => ({ heading, align: 'left' });
const right = (heading: string): Column => ({ heading, align: 'right' });

const COST: { columns: Column[]; rows: Row[] } = {
  columns: [left('An hour of contact'), right('£/hour'), right('so far')],
  rows: [
    { cells: [words('With the family, at basic pay'), pounds(6.7), pounds(6.7)] },
    { cells: [words('the price runs out here: £14.26')], role: 'mark' },
    { cells: [words('Supervision and management'), pounds(9.4), pounds(16.1)], note: 'One supervisor to 12 posts.' },
    { cells: [words('Cost'), pounds(16.1), { kind: 'empty' }], role: 'total' },
  ],
};

describe('a table on a screen', () => {
  it('has its numbers under each other, a rule above the total, and the line where the price runs out across it', () => {
    expect(layTable(COST, 60, plain)).toEqual([
      '  An hour of contact                          £/hour  so far',
      '  ------------------------------------------  ------  ------',
      '  With the family, at basic pay                £6.70   £6.70',
      '  ======================= the price runs out here: £14.26 ==',
      '  Supervision and management                   £9.40  £16.10',
      '    One supervisor to 12 posts.',
      '                                              ------',
      '  Cost                                        £16.10',
    ]);
  });

  it('wraps words before it gives up, and stacks its rows before it cuts a word', () => {
    expect(layTable(COST, 40, plain).slice(2, 5)).toEqual([
      '  With the family, at      £6.70   £6.70',
      '    basic pay',
      '  === the price runs out here: £14.26 ==',
    ]);
    const narrow = { columns: COST.columns, rows: [{ cells: [words('travel_between_visits'), pounds(1), pounds(2)] }] };
    expect(layTable(narrow, 36, plain)).toEqual([
      '  travel_between_visits',
      '    £/hour                     £1.00',
      '    so far                     £2.00',
    ]);
  });

  it('stacks one number for each row beside what it is, or under it', () => {
    const inputs = {
      columns: [left('input'), right('taken as')],
      rows: [
        { cells: [words('supervision.span'), words('12')] },
        { cells: [words('supervision.supervisor_salary'), words('170% of basic pay')] },
      ],
    };
    expect(layTable(inputs, 40, plain)).toEqual([
      '  supervision.span                    12',
      '  supervision.supervisor_salary',
      '                       170% of basic pay',
    ]);
  });

  it('shares its first line with the heading of a section', () => {
    const table = {
      columns: [left(''), right('computed')],
      rows: [{ cells: [words('Finance'), words('undeliverable')] }],
    };
    expect(layTable(table, 40, plain, 'THE VIEW')).toEqual([
      'THE VIEW                        computed',
      '  Finance                  undeliverable',
    ]);
  });

  it('has box lines on a terminal only', () => {
    const drawn = layTable(COST, 60, { ...UNICODE, paint: (_, text) => text });
    expect(drawn[1]).toMatch(/^ {2}─+ {2}─{6} {2}─{6}$/);
    expect(drawn[3]).toMatch(/^ {2}━+ the price/);
  });

  it('gives each line one voice, indentation aside', () => {
    const loud: Style = { ...ASCII, paint: (voice, text) => `<${voice}:${text}>` };
    const lines = layTable(COST, 40, loud);
    expect(lines.filter((line) => (line.match(/</g) ?? []).length > 1)).toEqual([]);
    expect(lines.at(-1)).toBe('  <total:Cost                    £16.10>');
  });
});
