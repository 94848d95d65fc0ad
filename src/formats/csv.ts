// Tables for other programs: numbers unrounded, an empty value for none. The figures of every year and scenario, or a list
// of contracts.
import { formatIso } from '../calendar/day.ts';
import { results as resultFigures } from '../figures/index.ts';
import type { Assessment } from '../model/types.ts';
import { csvLine } from './csv-line.ts';
import { recordTable } from './records.ts';
import type { DataRecord } from './types.ts';

const COLUMNS = ['year', 'from', 'to', 'scenario', 'id', 'label', 'unit', 'value'];

/** With a heading line. */
export function csv({ years }: Assessment): string {
  const rows = years.flatMap(({ year, from, to, runs }) =>
    [...runs].flatMap(([scenario, { results }]) =>
      resultFigures.map((figure) => {
        const value = results.value(figure);
        const { id, label, unit } = figure;
        return [year, formatIso(from), formatIso(to), scenario, id, label, unit, Number.isNaN(value) ? '' : value];
      }),
    ),
  );
  return [COLUMNS, ...rows].map(csvLine).join('');
}

export function recordsCsv(records: readonly DataRecord[]): string {
  const { columns, rows } = recordTable(records);
  return [columns, ...rows].map(csvLine).join('');
}
