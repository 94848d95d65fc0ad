// Files are written whole or not at all, wherever a link leads and however long a name is.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDraft } from '../../src/cli/draft.ts';
import { contractText } from '../batch/sample.ts';
import { emptyFolder, PROGRAM, viability } from './program.ts';

const bytes = (text: string) => Buffer.from(text);

describe('a draft', () => {
  test('stands at its place once it is kept, and nowhere before', () => {
    const folder = emptyFolder();
    const path = join(folder, `${'x'.repeat(247)}.md`);
    const draft = openDraft(path);
    draft.write(bytes('half'));
    expect(readdirSync(folder)).not.toContain(`${'x'.repeat(247)}.md`);
    draft.write(bytes(' and half'));
    draft.keep();
    expect(readFileSync(path, 'utf8')).toBe('half and half');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('leaves what stood there when it is dropped', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.md'), 'before');
    const draft = openDraft(join(folder, 'a.md'));
    draft.write(bytes('after'));
    draft.drop();
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('goes where a link leads, there already or not', () => {
    const folder = emptyFolder();
    symlinkSync(join(folder, 'target.md'), join(folder, 'link.md'));
    const draft = openDraft(join(folder, 'link.md'));
    draft.write(bytes('text'));
    draft.keep();
    expect(readFileSync(join(folder, 'target.md'), 'utf8')).toBe('text');
  });

  test('is in the way of no other, and taken away a day after its run was killed', () => {
    const folder = emptyFolder();
    const left = ['.viability-1-0-0.tmp', `.viability-${process.pid}-0.tmp`, '.viability-notes.md'];
    for (const name of left) writeFileSync(join(folder, name), 'half');
    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(join(folder, left[0] as string), yesterday, yesterday);
    utimesSync(join(folder, left[2] as string), yesterday, yesterday);
    const draft = openDraft(join(folder, 'a.md'));
    draft.keep();
    expect(readdirSync(folder).sort()).toEqual([...left.slice(1), 'a.md'].sort());
  });

  test.skipIf(process.platform === 'win32')('is gone after Ctrl+C', async () => {
    const cwd = emptyFolder();
    for (let at = 0; at < 600; at++) writeFileSync(join(cwd, `c${at}.yaml`), contractText());
    const child = spawn(process.execPath, [PROGRAM, 'check', '.', '-f', 'json', '-o', 'out.json'], { cwd });
    const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)));
    while (!readdirSync(cwd).some((name) => name.endsWith('.tmp'))) await new Promise((tick) => setTimeout(tick, 5));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(cwd).filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  });
});

describe('what would keep a check waiting', () => {
  test.skipIf(process.platform === 'win32')('an ignore file that is a pipe says nothing', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.yaml'), contractText());
    execFileSync('mkfifo', [join(cwd, '.gitignore')]);
    expect((await viability(['check', '.', '--fail-on', 'never'], { cwd })).code).toBe(0);
  });

  test('a pattern of many stars is refused, with what to do', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'sub'));
    const { code, stdout } = await viability(['check', `**/${'*a'.repeat(17)}*c.yaml`], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('a pattern may have 8 stars and choices in a name; name the folder instead');
  });
});
