// The bytes of a document -> its text with places, or the notices in it.
import { olderWindows } from '../../contract/text/encoding.ts';
import { clean } from '../../words/printable.ts';
import { type Kind, kindOf } from '../kind.ts';
import { LIMITS, Refused } from '../limits.ts';
import type { TextDocument } from '../types.ts';
import { blocksOfHtml } from './html.ts';
import { type Json, parseJson } from './json.ts';
import { blocksOfText } from './text.ts';

export interface Readers {
  readPdf(bytes: Uint8Array, name: string): Promise<TextDocument>;
  readWord(bytes: Uint8Array, name: string): Promise<TextDocument>;
  readWorkbook(bytes: Uint8Array, name: string): Promise<TextDocument>;
}

export type Read = { document: TextDocument } | { name: string; json: Json };

/** Throws `Refused` for what cannot or may not be read. `load` gives the readers of PDF, Word and workbooks. */
export async function readDocument(bytes: Uint8Array, file: string, load: () => Promise<Readers>): Promise<Read> {
  const { name, kind } = kindIn(bytes, file);
  switch (kind) {
    case 'pdf':
      return { document: await (await load()).readPdf(bytes, name) };
    case 'word':
      return { document: await (await load()).readWord(bytes, name) };
    case 'workbook':
      return { document: await (await load()).readWorkbook(bytes, name) };
    default:
      return readPlain(bytes, name, kind);
  }
}

/** What can be read without those; undefined for what cannot. */
export function readHere(bytes: Uint8Array, file: string): Read | undefined {
  const { name, kind } = kindIn(bytes, file);
  return kind === 'notice' || kind === 'page' || kind === 'text' ? readPlain(bytes, name, kind) : undefined;
}

function kindIn(bytes: Uint8Array, file: string): { name: string; kind: Kind } {
  const name = clean(file);
  if (bytes.length > LIMITS.bytes)
    throw new Refused(`it is larger than ${LIMITS.bytes / 1_000_000} MB, and a tender document is far smaller`);
  if (bytes.length === 0) throw new Refused('it is empty');
  const kind = kindOf(bytes, name);
  if (typeof kind === 'object') throw new Refused(kind.wrong);
  return { name, kind };
}

function readPlain(bytes: Uint8Array, name: string, kind: 'notice' | 'page' | 'text'): Read {
  switch (kind) {
    case 'notice':
      return { name, json: parseJson(textOf(bytes)) };
    case 'page': {
      const blocks = blocksOfHtml(textOf(bytes), (heading) =>
        heading === undefined ? 'before the first heading' : `under ${heading}`,
      );
      return { document: { name, blocks, remarks: remarksOf(blocks.length) } };
    }
    case 'text': {
      const blocks = blocksOfText(textOf(bytes));
      return { document: { name, blocks, remarks: remarksOf(blocks.length) } };
    }
  }
}

const remarksOf = (blocks: number): string[] => (blocks === 0 ? ['it holds no text: nothing is drafted from it'] : []);

/** UTF-8 or UTF-16 by its mark; otherwise the letters of older Windows texts. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 1000).includes(0)) throw new Refused('it holds NUL bytes, so it is no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return olderWindows(bytes);
  }
}
