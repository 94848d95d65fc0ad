// A shell of this machine, which has the script and is asked what it offers; where there is none, the script alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { completionScript, type Shell } from '../../../src/cli/completion/index.ts';
import { emptyFolder } from '../program.ts';
import { CASES, FILES, isFile, plain } from './cases.ts';

export function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Lines that a program prints of `script`, started in `folder`. */
export function printed(program: string, words: readonly string[], folder: string): string[] {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

/** The script of a shell in a folder with contracts. */
export async function withScript(shell: Shell): Promise<{ folder: string; script: string; text: string }> {
  const folder = emptyFolder();
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  const text = await completionScript(shell);
  const script = join(emptyFolder(), 'script');
  writeFileSync(script, text);
  return { folder, script, text };
}

/** Asks the shell about every case. Without that shell, the words have to be in its script as whole words at least. */
export function itOffers(shell: Shell, offered: (line: string, script: string, folder: string) => string[]): void {
  const isHere = has(shell);
  it.each(CASES)(`${isHere ? 'offers' : 'knows'} what $line may go on with`, async ({ line, offers }) => {
    const { folder, script, text } = await withScript(shell);
    if (isHere) expect(plain(offered(line, script, folder))).toEqual([...offers].sort());
    else expect(wordsOf(text)).toEqual(expect.arrayContaining(offers.filter((word) => !isFile(word)).flatMap(wordsOf)));
  });
}

/** Without what a shell writes around them: the dashes of options, `=`, brackets and quotes. */
function wordsOf(text: string): string[] {
  return text.split(/[^\w.-]+|(?<![\w.-])-+/).filter((word) => word !== '');
}
