// Folders as tests check them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractText } from '../../batch/sample.ts';
import { emptyFolder } from '../program.ts';

export const PROGRAM = fileURLToPath(new URL('../../../bin/viability.js', import.meta.url));

export const BROKEN = 'contract: {start: 2025-04-07}\nprice:\n  per_hour: 16 pounds\n';

/** A folder with contracts good and bad, a broken one, another file of YAML, and a link out of it. */
export function folderOf(files: { [name: string]: string } = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'contracts', 'sub'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

export const MIXED = {
  'contracts/bad.yaml': contractText(),
  'contracts/broken.yaml': BROKEN,
  'contracts/other.yaml': 'name: something else\n',
  'contracts/sub/dear.yaml': contractText({ price: '£45.00' }),
};

export const lines = (text: string) => text.trimEnd().split('\n');
