// The documents of a tender: files, and folders of them -> their bytes, and what is read of them. None is ever written to.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isRefused, LIMITS } from '../draft/limits.ts';
import { type Notice, noticesIn } from '../draft/ocds/notices.ts';
import { readDocument } from '../draft/read/index.ts';
import type { TextDocument } from '../draft/types.ts';
import { clean } from '../words/printable.ts';
import { readsLikeContract } from './check/documents.ts';
import { walk } from './check/tree.ts';
import { explained, Failure } from './failure.ts';
import { notPlain } from './folders.ts';
import { readStandardInput, refuseFolderOnStdin, STANDARD_INPUT, STDIN } from './input.ts';

export interface Documents {
  documents: readonly TextDocument[];
  notices: readonly Notice[];
  /** Files of a folder that are not read, and why. */
  remarks: readonly string[];
}

interface Found {
  path: string;
  name: string;
  isNamed: boolean;
}

export async function readDocuments(operands: readonly string[]): Promise<Documents> {
  const documents: TextDocument[] = [];
  const notices: Notice[] = [];
  const remarks: string[] = [];
  const packed: string[] = [];
  for (const file of filesOf(operands, packed)) {
    const bytes = file.path === STDIN ? await standardInput() : bytesOf(file.path);
    if (file.isNamed && readsLikeContract(bytes)) throw new Failure(alreadyContract(file.path));
    try {
      const read = await readDocument(bytes, file.name, () => import('../draft/read/readers.ts'));
      if ('document' in read) documents.push(read.document);
      else notices.push(...noticesIn(read.json, read.name));
    } catch (error) {
      if (!isRefused(error)) throw error;
      if (file.isNamed) throw new Failure(`${file.path === STDIN ? STANDARD_INPUT : file.path}: ${error.message}`);
      remarks.push(`${file.name} is not read: ${error.message}`);
    }
  }
  remarks.push(...packed.map((name) => `${name} is not read: unpack it beside the others`));
  return { documents, notices, remarks };
}

const alreadyContract = (path: string): string => {
  const name = path === STDIN ? STANDARD_INPUT : path;
  return `${name} is a contract already, from which nothing is drafted; viability report ${path} reads it`;
};

/** Whole packs are sent in one file, which would be missed. */
function packedIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.(?:zip|7z|rar|tar|t?gz)$/i.test(name))
      .map((name) => clean(name.replaceAll('\\', '/')))
      .sort();
  } catch {
    // A folder that may not be looked into is told where its documents are.
    return [];
  }
}

/** Names are those within the folder, so that a draft does not say where on a machine it was made. */
function filesOf(operands: readonly string[], packed: string[]): Found[] {
  const found = operands.flatMap((path): Found[] => {
    if (path === STDIN) return [{ path, name: STANDARD_INPUT, isNamed: true }];
    const kind = explainedStat(path);
    if (!kind.isDirectory()) return [{ path, name: clean(basename(path)), isNamed: true }];
    const inside = [...walk(path)].filter((met) => met.document !== undefined);
    packed.push(...packedIn(path));
    if (inside.length === 0)
      throw new Failure(`${path} holds no document to read: no .json, .pdf, .docx, .xlsx, .html, .md or .txt`);
    return inside.map((met) => ({
      path: met.path,
      name: clean(relative(path, met.path).replaceAll('\\', '/')),
      isNamed: false,
    }));
  });
  if (found.length > LIMITS.files)
    throw new Failure(
      `there are ${found.length} documents, and at most ${LIMITS.files} are read; name those that count`,
    );
  return found;
}

function explainedStat(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw explained(error, path);
  }
}

function bytesOf(path: string): Uint8Array {
  const kind = explainedStat(path);
  if (!kind.isFile()) throw notPlain(path);
  if (kind.size > LIMITS.bytes) throw tooLarge(path);
  try {
    return readFileSync(path);
  } catch (error) {
    throw explained(error, path);
  }
}

function standardInput(): Promise<Uint8Array> {
  refuseFolderOnStdin();
  return readStandardInput(LIMITS.bytes, tooLarge);
}

const tooLarge = (name: string): Failure =>
  new Failure(`${name} is larger than ${LIMITS.bytes / 1_000_000} MB; a tender document is far smaller`);

/** The paths of the files that a draft is made of, so that it replaces none of them. */
export const pathsOf = (operands: readonly string[]): string[] =>
  operands.flatMap((path) =>
    path === STDIN || !statSync(path).isDirectory() ? [path] : [...walk(path)].map((met) => join(met.path)),
  );
