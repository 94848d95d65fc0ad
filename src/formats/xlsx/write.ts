// Turns sheets into the bytes of a workbook: the one that knows what the library takes.
import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { inertInWorkbook } from '../inert.ts';
import { type Content, columnLetters, type Look, type Sheet } from './sheet.ts';

const FONT = { name: 'Calibri', size: 11 };
const BOLD = { ...FONT, bold: true };
const GREY = { rgb: '595959' };
const fill = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const wrapped: CellStyle['alignment'] = { vertical: 'top', wrapText: true };

const LOOKS: Record<Look, CellStyle> = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  heading: { font: { ...FONT, bold: true, size: 12 } },
  columns: { font: BOLD, fill: fill('D9E2EC'), alignment: wrapped },
  years: { font: BOLD, fill: fill('D9E2EC'), alignment: { ...wrapped, horizontal: 'right' } },
  wrapped: { alignment: wrapped },
  quiet: { font: { ...FONT, color: GREY } },
  input: { fill: fill('FFF2CC') },
  override: { fill: fill('E2EFDA') },
  total: { font: BOLD, border: { top: { style: 'thin' } } },
};
/** No clock: the same contract gives the same bytes. */
const MADE = new Date(0);

export interface Book {
  title: string;
  sheets: readonly Sheet[];
  names: readonly { name: string; range: string; comment: string }[];
}

export async function writeBook({ title, sheets, names }: Book): Promise<Uint8Array> {
  const { writeXlsx } = await import('./library.ts');
  return writeXlsx({
    sheets: sheets.map(written),
    namedRanges: [
      ...names.map(({ name, range, comment }) => ({ name, range, comment: inertInWorkbook(comment) })),
      ...sheets.flatMap(printNames),
    ],
    properties: { title: inertInWorkbook(title), created: MADE, modified: MADE },
    defaultFont: FONT,
  });
}

/** Written by ourselves, because the library puts no quotes around the name of a sheet here. */
function printNames(sheet: Sheet): { name: string; range: string; scope: string }[] {
  const { area, titles } = sheet.printed();
  return [
    { name: '_xlnm.Print_Area', range: area, scope: sheet.name },
    ...(titles === undefined ? [] : [{ name: '_xlnm.Print_Titles', range: titles, scope: sheet.name }]),
  ];
}

function written(sheet: Sheet): WriteSheet {
  // Plain texts go in by row, and what has a look or a formula cell by cell.
  const rows: CellValue[][] = [];
  const cells: WriteSheet['cells'] = new Map();
  const validations: DataValidation[] = [];
  sheet.rows.forEach((row, at) => {
    const plain: CellValue[] = new Array(row.length).fill(null);
    rows.push(plain);
    row.forEach((content, column) => {
      if (content === undefined) return;
      if (content.kind === 'text' && content.look === undefined) plain[column] = inertInWorkbook(content.text) || null;
      else cells.set(`${at},${column}`, cellOf(content));
      if (content.kind !== 'value' || !content.choices) return;
      const range = `${columnLetters(column)}${at + 1}`;
      validations.push({
        type: 'list',
        values: [...content.choices],
        allowBlank: false,
        showErrorMessage: true,
        range,
      });
    });
  });
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows,
    cells,
    dataValidations: validations,
    freezePane: sheet.frozen.rows + sheet.frozen.columns > 0 ? sheet.frozen : undefined,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: sheet.print.pagesWide ?? 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  };
}

type WrittenCell = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never;

const styles = new Map<string, CellStyle | undefined>();

/** The same object for the same look. */
function styleOf(look: Look | undefined, format: string | undefined): CellStyle | undefined {
  const key = `${look} ${format}`;
  if (!styles.has(key)) {
    const plain = look && LOOKS[look];
    styles.set(key, format === undefined ? plain : { ...plain, numFmt: format });
  }
  return styles.get(key);
}

function cellOf(content: Content): WrittenCell {
  const look = content.look && LOOKS[content.look];
  if (content.kind === 'text') return { value: inertInWorkbook(content.text), type: 'string', style: look };
  const style = styleOf(content.look, content.format);
  const { value } = content;
  const shown = typeof value === 'string' ? inertInWorkbook(value) : value;
  if (content.kind === 'formula') return { formula: content.formula, formulaResult: shown, type: 'formula', style };
  return { value: shown, type: typeof shown === 'string' ? 'string' : 'number', style };
}
