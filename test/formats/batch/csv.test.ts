import { describe, expect, test } from 'vitest';
import { bad, broken, fine, hostile, skipped, written } from './samples.ts';

/** Rows of RFC 4180, as a spreadsheet reads them. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

async function table(...results: Parameters<typeof written>[1][number][]) {
  const [headings = [], ...rows] = rowsOf((await written('csv', results)).replace(/^\ufeff/, ''));
  return rows.map((row) => {
    expect(row).toHaveLength(headings.length);
    return Object.fromEntries(headings.map((heading, at) => [heading, row[at]]));
  });
}

describe('the table of a check', () => {
  test('begins with the mark by which a spreadsheet knows UTF-8', async () => {
    expect(await written('csv', [bad])).toMatch(/^\ufefffile,status,/);
    expect(await written('csv', [])).toMatch(/^\ufefffile,status,/);
  });

  test('has a row for each file, amounts in pounds and pence without a sign', async () => {
    const [first, , third, fourth] = await table(bad, fine, broken, skipped);
    expect(first).toMatchObject({
      file: 'contracts/a.yaml',
      status: 'checked',
      view: 'undeliverable',
      start: '2025-04-07',
      fails: 'true',
      critical: '1',
    });
    expect(first?.net_price).toMatch(/^19\.\d{1,2}$/);
    expect(first?.gap).toMatch(/^-\d+(\.\d{1,2})?$/);
    expect(first?.findings?.split(' ')).toContain('price-below-cost');
    expect(first?.findings).not.toContain('training-too-little');
    expect(first?.not_told?.split(' ')).toContain('training-too-little');
    expect(first?.figures).toMatch(/price-below-cost\.net=19\.\d+ GBP\/unit; price-below-cost\.cost=/);
    expect(first?.exceptions).toContain('no-indexation, until 31 March 2027');
    expect(third).toMatchObject({
      status: 'invalid',
      net_price: '',
      mistakes: expect.stringContaining('line 3: price.per_hour'),
    });
    expect(fourth).toMatchObject({ status: 'skipped', mistakes: 'no contract' });
  });

  test('holds nothing that a spreadsheet would work out', async () => {
    const [row] = await table(hostile);
    expect(row?.title).toMatch(/^'=cmd/);
    for (const cell of Object.values(row ?? {}))
      if (!/^-?\d/.test(cell ?? '')) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('has its headings also where there is nothing under them', async () => {
    expect(rowsOf(await written('csv', []))).toHaveLength(1);
  });
});
