// Each answer here is that of git itself for a file of these lines and that path.
import { describe, expect, test } from 'vitest';
import { readIgnoreFile, speaksOf } from '../../../src/cli/check/ignore.ts';

const says = (lines: string, path: string) =>
  speaksOf(readIgnoreFile(lines), path.replace(/\/$/, ''), path.endsWith('/'));

describe('a line of an ignore file', () => {
  test.each([
    // A name, anywhere.
    ['old.yaml', 'old.yaml', true],
    ['old.yaml', 'a/b/old.yaml', true],
    ['old.yaml', 'very-old.yaml', undefined],
    ['*.yml', 'a/b.yml', true],
    ['draft-?.yaml', 'draft-1.yaml', true],
    ['draft-?.yaml', 'draft-12.yaml', undefined],
    ['draft-[0-9].yaml', 'draft-3.yaml', true],
    ['draft-[!0-9].yaml', 'draft-3.yaml', undefined],
    ['draft-[^0-9].yaml', 'draft-x.yaml', true],
    // A slash ties it to the folder of the file.
    ['/old.yaml', 'old.yaml', true],
    ['/old.yaml', 'a/old.yaml', undefined],
    ['a/old.yaml', 'a/old.yaml', true],
    ['a/old.yaml', 'b/a/old.yaml', undefined],
    ['a/*.yaml', 'a/b/c.yaml', undefined],
    // Folders only.
    ['old/', 'old/', true],
    ['old/', 'old', undefined],
    ['old/', 'a/old/', true],
    // Two stars.
    ['**/old.yaml', 'a/b/old.yaml', true],
    ['**/old.yaml', 'old.yaml', true],
    ['a/**', 'a/b/c.yaml', true],
    ['a/**/c.yaml', 'a/c.yaml', true],
    ['a/**/c.yaml', 'a/b/b/c.yaml', true],
    ['a/**/c.yaml', 'ac.yaml', undefined],
    ['a**b.yaml', 'axxb.yaml', true],
    // What is kept, and what is nothing.
    ['*.yaml\n!keep.yaml', 'keep.yaml', false],
    ['!keep.yaml\n*.yaml', 'keep.yaml', true],
    ['# old.yaml', 'old.yaml', undefined],
    ['\\#old.yaml', '#old.yaml', true],
    ['\\!old.yaml', '!old.yaml', true],
    ['old.yaml   ', 'old.yaml', true],
    ['old\\ ', 'old ', true],
    ['', 'old.yaml', undefined],
    ['/', 'old.yaml', undefined],
    ['a+(b).yaml', 'a+(b).yaml', true],
    ['old.yaml\r', 'old.yaml', true],
    ['[', '[', undefined],
    ['old\\', 'old', undefined],
    ['a[', 'a[', undefined],
    ['[]x]y', ']y', true],
    ['[a-c]', 'b', true],
    ['\\[x\\]', '[x]', true],
    ['a?b', 'a/b', undefined],
    ['*', 'a/b', true],
    ['a/*', 'a/b/', true],
    ['é*', 'éa', true],
    ['[z-a].yaml', 'b.yaml', undefined],
  ] as const)('%j of %j: %s', (lines, path, expected) => {
    expect(says(lines, path)).toBe(expected);
  });

  test('that is longer than any path is passed over', () => {
    expect(says(`${'a'.repeat(100_000)}\nb.yaml`, 'b.yaml')).toBe(true);
  });

  test('with more stars than anybody writes is passed over, however long the name', () => {
    expect(says(`${'*a'.repeat(40)}b`, `${'a'.repeat(200)}.yaml`)).toBeUndefined();
  });
});
