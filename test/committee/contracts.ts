// The contracts of ours, worked out, for tests of what is written about them.
import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/assess.ts';
import { readLetterhead } from '../../src/committee/letter/letterhead.ts';
import { readContract, setPath } from '../../src/contract/index.ts';
import { reportFormats } from '../../src/formats/index.ts';
import type { Assessment } from '../../src/model/types.ts';
import type { Report } from '../../src/report/types.ts';

const root = new URL('../../', import.meta.url);

/** Their paths, as `contracts/family-support-2015.yaml`. */
export const OURS = readdirSync(new URL('contracts/', root), { recursive: true, encoding: 'utf8' })
  .map((path) => `contracts/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.yaml'))
  .sort();

/** One of them, with changes by path. */
export function assessed(file: string, changes: Readonly<Record<string, string>> = {}): Assessment {
  let text = readFileSync(new URL(file, root), 'utf8');
  for (const [path, value] of Object.entries(changes)) {
    const changed = setPath(text, path, value, file);
    if (typeof changed !== 'string') throw new Error(changed.message);
    text = changed;
  }
  const { contract, mistakes } = readContract(text, file);
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: later } = assess(contract);
  if (!assessment) throw new Error(later.map(({ message }) => message).join('\n'));
  return assessment;
}

export const FAMILY = 'contracts/family-support-2015.yaml';

const EXAMPLE = readFileSync(new URL('examples/letterhead.yaml', root), 'utf8');

/** The letterhead of examples/. */
export function exampleLetterhead() {
  const { letterhead, mistakes } = readLetterhead(EXAMPLE, 'examples/letterhead.yaml');
  if (!letterhead) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return letterhead;
}

export async function printed(report: Report, format: 'text' | 'markdown' | 'html' = 'text', width = 72) {
  const page = await reportFormats[format].render({ report }, { width, colour: false, unicode: false });
  return String(page);
}

/** A printed page as one line, so that a sentence can be looked for wherever its lines break. */
export function flat(page: string): string {
  return page.replace(/\s+/g, ' ');
}
