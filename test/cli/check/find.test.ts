import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/check/find.ts';
import { walk } from '../../../src/cli/check/tree.ts';
import { emptyFolder } from '../program.ts';

/** A folder with these files in it; what ends in `->` is a link to what follows. */
function folderOf(names: { [name: string]: string }): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(names)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), path);
    else writeFileSync(path, content);
  }
  return folder;
}

const namesIn = async (folder: string, ...operands: string[]) =>
  (await findFiles(operands, folder)).files.map(({ name }) => name);

describe('a folder', () => {
  test('gives its .yaml and .yml files, in the order of their names, those of its folders too', async () => {
    const folder = folderOf({ 'c/b.yaml': '', 'c/a/z.yml': '', 'c/d.YAML': '', 'c/e.json': '', 'c/notes.txt': '' });
    expect(await namesIn(folder, 'c')).toEqual(['c/a/z.yml', 'c/b.yaml', 'c/d.YAML']);
    expect(await namesIn(folder, './c/')).toEqual(['c/a/z.yml', 'c/b.yaml', 'c/d.YAML']);
    expect(await namesIn(join(folder, 'c'), '.')).toEqual(['a/z.yml', 'b.yaml', 'd.YAML']);
    expect(await namesIn(join(folder, 'c'), '..')).toEqual(['../c/a/z.yml', '../c/b.yaml', '../c/d.YAML']);
  });

  test('that cannot be looked into is met with the reason, so that the others still are', () => {
    const path = join(emptyFolder(), 'gone');
    expect([...walk(path)]).toEqual([{ path, problem: 'there is no such file or folder' }]);
  });

  test('leaves out what is hidden, packages and the configuration', async () => {
    const folder = folderOf({
      '.hidden.yaml': '',
      '.github/a.yaml': '',
      'node_modules/a.yaml': '',
      'viability.config.yaml': '',
      'a.yaml': '',
    });
    expect(await namesIn(folder, '.')).toEqual(['a.yaml']);
  });

  test('leaves out what ignore files name, those of folders above and below too', async () => {
    const folder = folderOf({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.yaml\n',
      'c/.gitignore': 'secret.yaml\n!kept.old.yaml\n',
      'c/.ignore': '/only-here.yaml\n',
      'c/a.yaml': '',
      'c/a.old.yaml': '',
      'c/kept.old.yaml': '',
      'c/secret.yaml': '',
      'c/drafts/b.yaml': '',
      'c/only-here.yaml': '',
      'c/d/only-here.yaml': '',
    });
    expect(await namesIn(folder, 'c')).toEqual(['c/a.yaml', 'c/d/only-here.yaml', 'c/kept.old.yaml']);
    expect(await namesIn(folder, 'c/**/*.yaml')).toEqual(['c/a.yaml', 'c/d/only-here.yaml', 'c/kept.old.yaml']);
  });

  test('names what is nearly called like a contract, and what to call it', async () => {
    const near = ['a.yaml.txt', 'b.yml.bak', 'c.yaml~', 'd.yaml (1)', 'e.YAML.docx', 'f.yaml.gz', 'g.yaml ', 'h.yalm'];
    near.push('i.yamltxt', 'j.yml1', 'k. yaml', 'l.y\u200baml', 'm.yа​ml', 'n.ｙａｍｌ', 'o.ya');
    const others = ['notes.txt', 'yaml.md', 'f.json', 'a.xml', 'b.ml', 'c.yarn'];
    const folder = folderOf(Object.fromEntries([...near, ...others, 'z.yaml'].map((name) => [`c/${name}`, ''])));
    const { files, passed } = await findFiles(['c'], folder);
    expect(files.map(({ name }) => name)).toEqual(['c/z.yaml']);
    expect(passed.map(({ name }) => name)).toEqual(near.map((name) => `c/${name}`));
    expect(passed[0]?.reason).toBe('its name ends in neither .yaml nor .yml; call it a.yaml if it is a contract');
    const globbed = await findFiles(['c/*'], folder);
    expect(globbed.passed).toEqual(passed);
  });

  test('names what reads like a contract and is called something else', async () => {
    const text = 'contract:\n  start: 2026-04-06\nprice:\n  per_hour: £20\n';
    const folder = folderOf({
      'c/home-care.txt': text,
      'c/home-care.json': '{"contract": {"start": "2026-04-06"}, "price": {"per_hour": 20}}',
      'c/notes.txt': 'The contract: see the price list.\n',
      'c/put-aside.old': text,
      'c/other.old': 'colours: [red]\n',
    });
    writeFileSync(join(folder, 'c', 'saved.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    const { passed } = await findFiles(['c'], folder);
    const names = ['c/home-care.json', 'c/home-care.txt', 'c/put-aside.old', 'c/saved.txt'];
    expect(passed.map(({ name }) => name)).toEqual(names);
    expect(passed[1]?.reason).toContain('call it c/home-care.yaml if it is a contract');
    expect((await findFiles(['c/*'], folder)).passed).toEqual(passed);
  });

  test('names a contract that was saved as a document of another program', async () => {
    const lines = ['contract:', '  start: 2026-04-06', 'price:', '  per_hour: £20', 'demand:', '  hours_per_week: 60'];
    const folder = folderOf({
      'c/textedit.rtf': `{\\rtf1\\ansi\\cocoartf2761\n\\f0\\fs24 ${lines.join('\\\n')}}`,
      'c/page.html': `<!DOCTYPE html><html><body><pre>${lines.join('\n')}</pre></body></html>`,
      'c/sent.eml': `MIME-Version: 1.0\nSubject: x\n\n${lines.join('\n')}\n`,
      'c/sheet.csv': lines.join('\n'),
      'c/letter.rtf': '{\\rtf1\\ansi Your contract: see the price list.}',
      'c/other.html': '<html><body>The contract: its start: today</body></html>',
    });
    const passed = [
      { name: 'c/page.html', reason: /^it reads like a contract, and is a saved web page; .* call it c\/page\.yaml$/ },
      {
        name: 'c/sent.eml',
        reason: /^it reads like a contract, and is a mail or a web archive; save it as plain text/,
      },
      { name: 'c/sheet.csv', reason: /call it c\/sheet\.yaml if it is a contract$/ },
      { name: 'c/textedit.rtf', reason: /^it reads like a contract, and is an RTF document; save it as plain text/ },
    ].map(({ name, reason }) => ({ name, reason: expect.stringMatching(reason) }));
    expect((await findFiles(['c'], folder)).passed).toEqual(passed);
    expect((await findFiles(['c/*'], folder)).passed).toEqual(passed);
  });

  test.skipIf(process.platform === 'win32')(
    'tells of a pipe in place of a contract, and so does a pattern',
    async () => {
      const folder = folderOf({ 'c/a.yaml': '' });
      execFileSync('mkfifo', [join(folder, 'c', 'b.yaml'), join(folder, 'c', 'other')]);
      for (const operand of ['c', 'c/*.yaml']) {
        const { files, missing } = await findFiles([operand], folder);
        expect(files.map(({ name }) => name)).toEqual(['c/a.yaml']);
        expect(missing).toEqual([{ name: 'c/b.yaml', message: expect.stringMatching(/^it is a pipe/) }]);
      }
    },
  );

  test.each([
    ['UTF-16', Buffer.from('\ufeffa.yaml\n', 'utf16le'), 'it is UTF-16 text, to be saved as UTF-8'],
    ['no text', Buffer.of(0xff, 0xff, 0, 1), 'it is no text'],
    ['too much', Buffer.alloc(1_000_001, '#'), 'it is larger than 1 MB'],
  ])('tells of an ignore file that is %s: what it leaves out is checked', async (_, bytes, reason) => {
    const folder = folderOf({ 'c/a.yaml': '' });
    writeFileSync(join(folder, 'c', '.gitignore'), bytes);
    for (const operand of ['c', 'c/*.yaml']) {
      const { files, missing } = await findFiles([operand], folder);
      expect(files.map(({ name }) => name)).toEqual(['c/a.yaml']);
      expect(missing).toEqual([{ name: 'c/.gitignore', message: `${reason}, so it leaves nothing out` }]);
    }
  });

  test('follows no link, and says which it met', async () => {
    const elsewhere = folderOf({ 'out.yaml': '' });
    const folder = folderOf({
      'c/a.yaml': '',
      'c/link.yaml': `-> ${join(elsewhere, 'out.yaml')}`,
      'c/again': '-> .',
      'c/out': `-> ${elsewhere}`,
      'c/lost.yaml': '-> nowhere.yaml',
      'c/readme': '-> a.yaml',
    });
    const { files, passed } = await findFiles(['c'], folder);
    expect(files.map(({ name }) => name)).toEqual(['c/a.yaml']);
    expect(passed.map(({ name }) => name)).toEqual(['c/again', 'c/link.yaml', 'c/lost.yaml', 'c/out']);
    const globbed = await findFiles(['c/*.yaml'], folder);
    expect(globbed.files.map(({ name }) => name)).toEqual(['c/a.yaml']);
  });
});

describe('a file that is named', () => {
  test('is taken whatever it is called and wherever it leads', async () => {
    const folder = folderOf({ '.gitignore': '*', 'contract.txt': '', 'link.yaml': '-> contract.txt' });
    const { files } = await findFiles(['contract.txt', 'link.yaml'], folder);
    expect(files).toMatchObject([
      { name: 'contract.txt', isNamed: true },
      { name: 'link.yaml', isNamed: true },
    ]);
  });

  test('counts once, also where its folder is named too', async () => {
    const folder = folderOf({ 'c/a.yaml': '', 'c/b.yaml': '' });
    expect(await namesIn(folder, 'c', 'c/a.yaml', './c/a.yaml', 'c/*.yaml')).toEqual(['c/a.yaml', 'c/b.yaml']);
  });

  test('that is not there is told, with the near name', async () => {
    const folder = folderOf({ 'contract.yaml': '' });
    const { files, missing } = await findFiles(['contrct.yaml', 'contract.yaml/x'], folder);
    expect(files).toEqual([]);
    expect(missing).toEqual([
      { name: 'contrct.yaml', message: 'there is no such file or folder; did you mean contract.yaml?' },
      { name: 'contract.yaml/x', message: 'there is no such file or folder' },
    ]);
  });
});

describe('a glob', () => {
  test('gives the contracts that it fits', async () => {
    const folder = folderOf({ 'a/x.yaml': '', 'b/x.yaml': '', 'b/y.yml': '', 'b/z.txt': '', 'c/deep/x.yaml': '' });
    expect(await namesIn(folder, '{a,b}/*')).toEqual(['a/x.yaml', 'b/x.yaml', 'b/y.yml']);
    expect(await namesIn(folder, '**/x.yaml')).toEqual(['a/x.yaml', 'b/x.yaml', 'c/deep/x.yaml']);
  });

  test('takes brackets for themselves: as groups they could be made to match for hours', async () => {
    const folder = folderOf({ [`${'a'.repeat(60)}b.yaml`]: '', 'home care (1).yaml': '', 'home care (2).yaml': '' });
    expect(await namesIn(folder, 'home* (*).yaml')).toEqual(['home care (1).yaml', 'home care (2).yaml']);
    for (const pattern of ['(a+)+$.yaml', '+(a|aa)+(a|aa)b?.yaml', '*(*(*(a)))c.yaml'])
      expect(await namesIn(folder, pattern)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('tells of a name of two lines that it does not fit', async () => {
    const folder = folderOf({ 'c/a.yaml': '', 'c/b\nc.yaml': '', 'c/d\ne.txt': '' });
    const { files, missing } = await findFiles(['**'], folder);
    expect(files.map(({ name }) => name)).toEqual(['c/a.yaml']);
    expect(missing).toEqual([{ name: 'c/b\nc.yaml', message: expect.stringContaining('a line break in its name') }]);
    for (const operand of ['c', 'c/*.yaml'])
      expect(await findFiles([operand], folder)).toMatchObject({ files: [{}, { name: 'c/b\nc.yaml' }], missing: [] });
  });

  test('gives files of a contract a line where it ends so; a folder that holds one tells of it', async () => {
    const line = '{"contract": {"start": "2025-04-07"}, "price": {"per_hour": 24}}\n';
    const folder = folderOf({ 'c/a.jsonl': line, 'c/b.yaml': '', 'c/other.jsonl': '{"time": 1}\n' });
    expect(await namesIn(folder, 'c/*.jsonl')).toEqual(['c/a.jsonl', 'c/other.jsonl']);
    expect(await namesIn(folder, 'c/*')).toEqual(['c/b.yaml']);
    const { files, passed } = await findFiles(['c'], folder);
    expect(files.map(({ name }) => name)).toEqual(['c/b.yaml']);
    expect(passed).toEqual([
      { name: 'c/a.jsonl', reason: 'it holds a contract a line, which are read where the file is named' },
    ]);
  });

  test('a folder tells of a contract whose name has lost its ending', async () => {
    const text = 'contract:\n  start: 2025-04-07\nprice:\n  per_hour: £24\n';
    const folder = folderOf({ 'home care': text, 'lot,yaml': text, Makefile: 'all:\n' });
    expect((await findFiles(['.'], folder)).passed).toEqual([
      { name: 'home care', reason: expect.stringMatching(/call it home care\.yaml if it is a contract$/) },
      { name: 'lot,yaml', reason: expect.stringMatching(/call it lot\.yaml if it is a contract$/) },
    ]);
  });

  test('that fits nothing is told where others are named, which would hide it', async () => {
    const folder = folderOf({ 'a.yaml': '', 'b.txt': '' });
    const { files, missing } = await findFiles(['a.yaml', 'c/*.yaml', '*.txt'], folder);
    expect(files.map(({ name }) => name)).toEqual(['a.yaml']);
    const message = 'no contract fits this pattern';
    expect(missing).toEqual([
      { name: 'c/*.yaml', message },
      { name: '*.txt', message },
    ]);
  });

  test('that fits nothing gives nothing', async () => {
    expect(await findFiles(['*.yaml'], folderOf({}))).toEqual({ files: [], passed: [], missing: [] });
  });
});
