// A row for each file, for a spreadsheet: amounts in pounds and pence without a sign of the pound, nothing for what is
// not known.

import type { Checked, FolderFinding, Result } from '../../batch/types.ts';
import { failsIn } from '../../batch/worst.ts';
import { formatIso } from '../../calendar/day.ts';
import type { Severity } from '../../model/types.ts';
import { roundTo } from '../../words/rounding.ts';
import { type CsvCell, csvLine } from '../csv-line.ts';
import { quantitiesJson } from '../quantities.ts';
import type { OpenCheck } from './types.ts';
import { exceptionWords, printedFigures } from './words.ts';

const COLUMNS: readonly (readonly [heading: string, cell: (result: Checked) => CsvCell])[] = [
  ['title', ({ title }) => title],
  ['authority', ({ authority }) => authority],
  ['start', ({ start }) => formatIso(start)],
  ['years', ({ years }) => years],
  ['view', ({ view }) => view.judged],
  ['computed_view', ({ view }) => view.computed],
  ['finance', ({ view }) => view.finance],
  ['quality', ({ view }) => view.quality],
  ['monitoring', ({ view }) => view.monitoring],
  ['year', ({ figures }) => figures?.year],
  ['unit', ({ unit }) => unit],
  ['net_price', ({ figures, decimals }) => pence(figures?.netPrice, decimals)],
  ['cost', ({ figures, costAlone, decimals }) => pence(figures?.cost ?? costAlone, decimals)],
  ['gap', ({ figures, decimals }) => figures && printedFigures(figures, decimals).gap],
  ['gap_per_year', ({ figures }) => pence(figures?.gapPerYear)],
  ['minutes', ({ figures }) => (figures?.minutes === undefined ? undefined : roundTo(figures.minutes, 1))],
  ['inputs_stated', ({ inputs }) => inputs.stated],
  ['inputs_assumed', ({ inputs }) => inputs.assumed],
  ['inputs_unknown', ({ inputs }) => inputs.unknown],
  ['critical', (result) => found(result, 'critical')],
  ['major', (result) => found(result, 'major')],
  ['minor', (result) => found(result, 'minor')],
  ['info', (result) => found(result, 'info')],
  ['cannot_tell', ({ findings }) => findings.filter(({ status }) => status === 'cannotTell').length],
  ['fails', failsIn],
  ['findings', (result) => idsOf(result, 'found')],
  ['not_told', (result) => idsOf(result, 'cannotTell')],
  ['figures', ({ findings }) => findings.flatMap(figuresOf).join('; ')],
  ['exceptions', ({ exceptions }) => exceptions.map(exceptionWords).join('; ')],
  ['scenario', ({ figures }) => figures?.scenario],
];

export const openCsv: OpenCheck = () => {
  // Without the mark a spreadsheet takes the file for older Windows text, and each £ for Â£.
  const heading = `\ufeff${csvLine(['file', 'status', ...COLUMNS.map(([name]) => name), 'mistakes'])}`;
  let begun = false;
  const begin = (): string => {
    const text = begun ? '' : heading;
    begun = true;
    return text;
  };
  return {
    part: (result) => csvLine([result.file, result.kind, ...cells(result), remarksOf(result)]),
    add: (line: string) => begin() + line,
    end: () => begin(),
  };
};

function cells(result: Result): CsvCell[] {
  return COLUMNS.map(([, cell]) => (result.kind === 'checked' ? cell(result) : undefined));
}

function remarksOf(result: Result): string {
  if (result.kind === 'skipped') return result.reason;
  return result.mistakes.map(({ spot, message }) => (spot ? `line ${spot.line}: ${message}` : message)).join('; ');
}

function pence(value: number | undefined, decimals = 2): number | undefined {
  return value === undefined ? undefined : roundTo(value, Math.max(2, decimals));
}

function found({ findings }: Checked, severity: Severity): number {
  return findings.filter((finding) => finding.status === 'found' && finding.severity === severity).length;
}

const idsOf = ({ findings }: Checked, wanted: FolderFinding['status']): string =>
  [...new Set(findings.filter(({ status }) => status === wanted).map(({ id }) => id))].join(' ');

/** `price-below-cost.net=14.28 GBP/hour`: the numbers of a finding, as they are. */
function figuresOf({ id, figures }: FolderFinding): string[] {
  return Object.entries(quantitiesJson(figures)).map(([name, { value, unit }]) =>
    unit === 'date' ? `${id}.${name}=${value}` : `${id}.${name}=${value ?? 'none'} ${unit}`,
  );
}
