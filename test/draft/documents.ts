// Documents of the set, as the program reads them, and as another reader has them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draft, type Pack } from '../../src/draft/index.ts';
import { noticesIn } from '../../src/draft/ocds/notices.ts';
import { readDocument } from '../../src/draft/read/index.ts';
import type { Drafted } from '../../src/draft/types.ts';
import type { Value } from '../../src/interview/types.ts';

const CORPUS = fileURLToPath(new URL('corpus/', import.meta.url));
/** The notice that the README starts from. */
const EXAMPLE = 'find-a-tender-2026.json';
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const placeOf = (name: string): string => `${name === EXAMPLE ? EXAMPLES : CORPUS}${name}`;

export const readers = () => import('../../src/draft/read/readers.ts');

export const documents = (): string[] =>
  [EXAMPLE, ...readdirSync(CORPUS)].filter((name) => !['sources', 'README.md', 'expected.yaml'].includes(name));

export const textAt = (name: string): string => readFileSync(placeOf(name), 'utf8');

/** `contracts-finder-2025.json 2` is the second notice in that file. */
export async function packOf(name: string): Promise<Pack> {
  const [file = '', number = '1'] = name.split(' ');
  return packOfBytes(readFileSync(placeOf(file)), file, Number(number));
}

export async function packOfBytes(bytes: Uint8Array | string, name: string, number = 1): Promise<Pack> {
  const read = await readDocument(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, name, readers);
  if ('document' in read) return { documents: [read.document] };
  return { documents: [], notice: noticesIn(read.json, read.name)[number - 1] };
}

export const drafted = async (bytes: Uint8Array | string, name: string): Promise<Drafted> =>
  draft(await packOfBytes(bytes, name));

/** The words of a document as somebody else reads them: of a PDF Poppler, of Word and workbooks what they were made of. */
export function wordsOf(name: string): string {
  const [file = ''] = name.split(' ');
  const stem = file.replace(/\.\w+$/, '');
  const source = [`${file}.txt`, `${stem}.html`, `${stem}.csv`].find((each) => existsSync(`${CORPUS}sources/${each}`));
  const isSource = /\.(?:pdf|docx|xlsx)$/.test(file) && source !== undefined;
  const text = readFileSync(isSource ? `${CORPUS}sources/${source}` : placeOf(file), 'utf8');
  return plain(
    /\.html$/.test(isSource ? source : file) ? text.replace(/<[^>]*>/g, ' ').replaceAll('&pound;', '£') : text,
  );
}

/** What pages and readers break, join and write as one sign is no part of the words. */
export const plain = (text: string): string => text.normalize('NFKC').replaceAll('\\n', ' ').replace(/\s+/g, ' ');

/** A value as the truth writes it: `15 minutes weekends per_visit £9.40` for a line of a rate card. */
export function said(value: Value): string | string[] {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((each) => lineOf(each as { [key: string]: Value }));
  return lineOf(value as { [key: string]: Value });
}

function lineOf(line: { [key: string]: Value }): string {
  const own = (value: Value | undefined): string =>
    typeof value === 'object' && 'value' in value ? String(value.value) : String(value);
  return Object.entries(line)
    .map(([key, value]) => (key.startsWith('per_') ? `${key} ${own(value)}` : own(value)))
    .join(' ');
}
