import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { recordsCsv } from '../../src/formats/csv.ts';
import { columnWords, recordTable } from '../../src/formats/records.ts';
import { recordsWorkbook } from '../../src/formats/xlsx-records.ts';
import { report } from './report.fixture.ts';

const CONTRACTS = [
  { file: 'a.yaml', title: '=cmd|x', view: 'cannotTell', gapPerYear: -15382.5, next: null, risks: ['a', 'b'] },
  { file: 'b.yaml', title: 'B, "b"', view: 'atRisk', gapPerYear: null, next: { date: '2027-04-06', what: 'it ends' } },
];

describe('a list of contracts as a table', () => {
  it('has a column for each thing that is known of any', () => {
    expect(recordTable(CONTRACTS)).toEqual({
      columns: ['file', 'title', 'view', 'gapPerYear', 'risks', 'next.date', 'next.what'],
      rows: [
        ['a.yaml', '=cmd|x', 'cannotTell', -15382.5, 'a; b', null, null],
        ['b.yaml', 'B, "b"', 'atRisk', null, null, '2027-04-06', 'it ends'],
      ],
    });
    expect(['gapPerYear', 'next.date'].map(columnWords)).toEqual(['gap per year', 'next date']);
  });

  it('is CSV that works nothing out', () => {
    expect(parseCsv(recordsCsv(CONTRACTS))).toEqual([
      ['file', 'title', 'view', 'gapPerYear', 'risks', 'next.date', 'next.what'],
      ['a.yaml', "'=cmd|x", 'cannotTell', '-15382.5', 'a; b', '', ''],
      ['b.yaml', 'B, "b"', 'atRisk', '', '', '2027-04-06', 'it ends'],
    ]);
  });

  it('is a workbook with words in its headings and days that are days', async () => {
    const bytes = await recordsWorkbook(report, CONTRACTS);
    expect(await recordsWorkbook(report, CONTRACTS)).toEqual(bytes);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows[0]).toEqual(['file', 'title', 'view', 'gap per year', 'risks', 'next date', 'next what']);
    expect(sheet?.rows[1]?.slice(1, 4)).toEqual(["'=cmd|x", 'cannot tell', -15382.5]);
    expect(sheet?.rows[2]?.[5]).toEqual(new Date('2027-04-06'));
  });

  it('is headings alone, or less, where there is nothing', async () => {
    expect(recordsCsv([])).toBe('\r\n');
    expect((await readXlsx(await recordsWorkbook(report, []))).sheets).toHaveLength(1);
  });
});
