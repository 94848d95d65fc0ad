// Tender documents that stand beside contracts: what they are, and which contract cites them. None is unpacked or parsed: the
// kind goes by the name, and by the first bytes where names say little; `draft` reads them when it is asked.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { MAX_BYTES } from '../../contract/text/bytes.ts';
import { decode } from '../../contract/text/encoding.ts';
import { kindOfDocument } from '../../contract/text/kinds.ts';
import { KINDS, type Kind, kindByName, kindOf, unreadByName } from '../../draft/kind.ts';
import { upwards } from '../folders.ts';
import type { Found } from './find.ts';
import { JSON_LINES } from './lines.ts';
import { calledRightly } from './names.ts';

export interface FoundDocument {
  name: string;
  /** Absolute. */
  path: string;
  kind: Kind;
}

/** What is looked at of a file whose name says little. */
const START = 64_000;
/** Names of files that stand in any folder, and are about it. */
const ABOUT = /^(?:readme|changelog|changes|license|licence|contributing|package(?:-lock)?|tsconfig|biome|knip)\b/i;
const OF_A_NOTICE = /"ocid"|"releases"|"records"/;
const OF_A_TENDER =
  /\b(?:invitation to tender|contract notice|tender notice|award notice|find a tender|contracts finder|pricing schedule|service specification|contracting authority)\b/i;

/** Documents of folders that hold a contract, or that stand below one that does, each with what to say of it. */
export function besideContracts(
  documents: readonly FoundDocument[],
  files: readonly Found[],
): { name: string; reason: string }[] {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const beside = documents.filter((document) => isBeside(document.path, folders) && isDocument(document));
  if (beside.length === 0) return [];
  const citing = citersOf(beside, files);
  return beside.map(({ name, path, kind }) => {
    const cited = citing.get(path);
    const by = cited === undefined ? 'no contract cites it' : `cited by ${cited}`;
    const unread = unreadByName(name);
    if (unread)
      return { name, reason: `${unread.what}, which viability draft does not read: ${unread.instead}; ${by}` };
    const { what, finds } = KINDS[kind];
    const wrong = wrongWith(path);
    if (wrong !== undefined)
      return { name, reason: `by its name ${what}, which viability draft refuses: ${wrong}; ${by}` };
    return { name, reason: `${what}, in which viability draft looks for ${finds}; ${by}` };
  });
}

/** Texts and data that read like a contract, under a name that says otherwise, or as a document of another program. */
export function likeContracts(documents: readonly FoundDocument[]): { name: string; reason: string }[] {
  return documents.flatMap(({ name, path, kind }) => {
    if (kind !== 'text' && kind !== 'notice' && kind !== 'page') return [];
    const start = startOf(path) ?? new Uint8Array();
    const called = name.replace(/(?:\.\w+|[,;_ ]ya?ml)?$/, '.yaml');
    const document = kindOfDocument(start);
    if (document !== undefined)
      return AMONG_MARKS.every((each) => each.test(Buffer.from(start).toString('latin1')))
        ? [
            {
              name,
              reason: `it reads like a contract, and is ${document}; save it as plain text and call it ${called}`,
            },
          ]
        : [];
    if (!readsLikeContract(start)) return [];
    return [{ name, reason: JSON_LINES.test(name) ? LINES_ARE_NAMED : calledRightly(called) }];
  });
}

/** What a contract must say, among the marks of RTF or a web page; between its lines stands anything. */
const AMONG_MARKS = [/\bcontract:/, /\bstart:/, /\bprice:/, /\bdemand:/];

const LINES_ARE_NAMED = 'it holds a contract a line, which are read where the file is named';

export function readsLikeContract(bytes: Uint8Array | undefined): boolean {
  const start = bytes?.subarray(0, START) ?? new Uint8Array();
  // Notepad saves as UTF-16, if it is told so.
  const text = decode(start)?.text ?? textOf(start);
  return SECTIONS.every((each) => each.test(text));
}

const SECTIONS = [/^[\s{]*"?contract"?:/m, /^[\s{]*"?price"?:|,\s*"price":/m];

function isBeside(path: string, folders: ReadonlySet<string>): boolean {
  for (const folder of upwards(dirname(path))) if (folders.has(folder)) return true;
  return false;
}

/** By its name for what no other program makes so; texts and data only where they speak of a tender. */
function isDocument({ path, kind }: FoundDocument): boolean {
  if (unreadByName(path)) return true;
  if (kindByName(path) === undefined) return false;
  if (kind === 'pdf' || kind === 'word' || kind === 'workbook') return true;
  if (ABOUT.test(basename(path))) return false;
  const start = textOf(startOf(path));
  return kind === 'notice' ? OF_A_NOTICE.test(start) : OF_A_TENDER.test(start);
}

/** What is wrong with a document by its first bytes; undefined where it may be read, or nobody may look. */
function wrongWith(path: string): string | undefined {
  const start = startOf(path);
  if (start === undefined) return undefined;
  if (start.length === 0) return 'it is empty';
  const kind = kindOf(start, basename(path));
  return typeof kind === 'object' ? kind.wrong : undefined;
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

function startOf(path: string): Uint8Array | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(START);
      return bytes.subarray(0, readSync(file, bytes, 0, START, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    // What may not be read is named by nobody's contract.
    return undefined;
  }
}

/** The first contract that names each document, by its whole name. */
function citersOf(documents: readonly FoundDocument[], files: readonly Found[]): Map<string, string> {
  const citing = new Map<string, string>();
  for (const { path, name } of files) {
    const text = contractText(path);
    for (const document of documents)
      if (!citing.has(document.path) && text.includes(basename(document.path).toLowerCase()))
        citing.set(document.path, name.split(sep).join('/'));
  }
  return citing;
}

function contractText(path: string): string {
  try {
    return statSync(path).size > MAX_BYTES ? '' : readFileSync(path, 'utf8').toLowerCase();
  } catch {
    // It is told where it is checked.
    return '';
  }
}
