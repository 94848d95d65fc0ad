// The README is run: its contract, its commands, what it says that they print, and its example of a mistake.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { viability } from './program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Fenced blocks with their language, in order. */
const blocks = readme
  .split(/^```/m)
  .filter((_, at) => at % 2 === 1)
  .map((block) => ({ language: block.slice(0, block.indexOf('\n')), text: block.slice(block.indexOf('\n') + 1) }));
const fences = (language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ text }) => text);
const [contract = ''] = fences('yaml');
const [mistake = ''] = fences('');

/** Where a command of the README finds its file. */
function place(words: readonly string[]): string[] {
  return words.map((word) => (word === 'my-contract.yaml' ? join(folder, word) : word));
}

describe('the README', () => {
  it.each(fences('console'))('prints what it says: %s', async (block) => {
    writeFileSync(join(folder, 'my-contract.yaml'), contract);
    const [line = '', ...expected] = block.trimEnd().split('\n');
    const words = line.replace(/^\$ viability /, '').split(' ');
    const { code, stdout } = await viability(place(words));
    expect(code).toBe(0);
    const printed = stdout.split('\n');
    let at = 0;
    let skip = false;
    for (const wanted of expected) {
      if (wanted === '...') {
        skip = true;
        continue;
      }
      const found = skip ? printed.indexOf(wanted, at) : at;
      expect(printed[found]).toBe(wanted);
      at = found + 1;
      skip = false;
    }
  });

  it('shows a mistake as it is printed', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), contract.replace('£23.50', '16 pounds'));
    const { code, stderr } = await viability([join(folder, 'wrong.yaml')]);
    expect(code).toBe(2);
    expect(stderr.replaceAll(join(folder, 'wrong.yaml'), 'my-contract.yaml')).toContain(mistake.trimEnd());
  });

  it('leads to nothing that the package leaves out', () => {
    const { files, man } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    // npm adds these by itself.
    const packed = [...files, ...man, 'README.md', 'LICENSE', 'package.json'];
    const pages = ['README.md', 'examples/README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)];
    const links = pages
      .filter((page) => page.endsWith('.md'))
      .flatMap((page) =>
        [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
          join(dirname(page), match[1] as string),
        ),
      );
    expect(links.length).toBeGreaterThan(5);
    const isPacked = (path: string) => packed.some((each) => path === each || path.startsWith(`${each}/`));
    expect(links.filter((path) => !isPacked(path) || !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names commands that there are', () => {
    const named = [...readme.matchAll(/^viability ([a-z-]+)/gm)].map((match) => match[1] as string);
    const known = createProgram().commands.map((command) => command.name());
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
