// Word files and workbooks as blocks. Both are zips of XML: they are unpacked under a ceiling and packed again without
// compression, so that the libraries which read them never unpack a stranger's bytes.
import { colToLetter, readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { zip } from '../../formats/zip.ts';
import { plural } from '../../words/words.ts';
import { LIMITS, Refused } from '../limits.ts';
import type { Block, TextDocument } from '../types.ts';
import { Blocks } from './blocks.ts';
import { blocksOfHtml } from './html.ts';
import { unzip } from './zip.ts';

const XML = /\.(?:xml|rels)$/i;
/** A document type may name entities that unfold without end, or files that are no part of this one. */
const TYPE = /<!\s*(?:DOCTYPE|ENTITY)/i;

/** The file as it may be read, and its XML. */
async function safely(bytes: Uint8Array): Promise<{ safe: Uint8Array; texts: string[] }> {
  const entries = await unzip(bytes, (name) => XML.test(name));
  const decoder = new TextDecoder();
  const texts = entries.map(({ bytes: content }) => decoder.decode(content));
  for (const text of texts) {
    if (TYPE.test(text) || text.includes('\0'))
      throw new Refused('its XML declares a document type or is in no usual letters, as Word and Excel never write it');
    if (deepest(text) > 500) throw new Refused('its XML is nested deeper than Word and Excel nest');
  }
  return { safe: zip(entries), texts };
}

/** How deep tags are nested, near enough. */
function deepest(xml: string): number {
  let [depth, most] = [0, 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml[at + 1] === '/') depth--;
    else if (xml[at + 1] !== '?' && xml[at + 1] !== '!') {
      const end = xml.indexOf('>', at);
      if (end < 0) break;
      if (xml[end - 1] !== '/') most = Math.max(most, ++depth);
    }
  }
  return most;
}

export async function readWord(bytes: Uint8Array, name: string): Promise<TextDocument> {
  const { safe } = await safely(bytes);
  const html = await htmlOf(safe);
  const blocks = blocksOfHtml(html.slice(0, 4 * LIMITS.characters), (heading) =>
    heading === undefined ? 'before the first heading' : `under ${heading}`,
  );
  return { name, blocks, remarks: blocks.length === 0 ? ['it holds no text: nothing is drafted from it'] : [] };
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    } as object);
    return value;
  } catch {
    throw new Refused('it is no Word document that can be read');
  }
}

/** A formula that no program has worked out yet. */
const FORMULA_ALONE = /<f\b[^<>]{0,500}(?:\/>|>[^<]{0,9000}<\/f>)\s{0,20}(?:<v\s?\/>|<v><\/v>)?\s{0,20}<\/c>/g;

export async function readWorkbook(bytes: Uint8Array, name: string): Promise<TextDocument> {
  const { safe, texts } = await safely(bytes);
  const sheets = await sheetsOf(safe);
  const blocks: Block[] = [];
  const remarks: string[] = [];
  sheets.forEach(({ name: sheet, rows }, table) => {
    let number = 0;
    const made = new Blocks(() => `${sheet}, row ${number}`);
    for (const row of rows) {
      number++;
      made.row(
        row.map((value, at) => ({ text: cellText(value), place: `${sheet}, cell ${colToLetter(at)}${number}` })),
        table + 1,
      );
    }
    if (rows.length >= LIMITS.rows) remarks.push(`of the sheet ${sheet} the first ${LIMITS.rows} rows are read`);
    blocks.push(...made.all);
  });
  const open = texts.reduce((sum, text) => sum + [...text.matchAll(FORMULA_ALONE)].length, 0);
  if (open > 0)
    remarks.push(
      `${plural(open, 'cell')} of it ${open === 1 ? 'has a formula and no value, and is' : 'have a formula and no value, and are'} not read; open the file and save it once, so that it is worked out`,
    );
  if (blocks.length === 0) remarks.push('it holds nothing: nothing is drafted from it');
  return { name, blocks, remarks };
}

async function sheetsOf(bytes: Uint8Array) {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: LIMITS.rows });
    return sheets.slice(0, LIMITS.sheets);
  } catch {
    throw new Refused('it is no workbook that can be read');
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
