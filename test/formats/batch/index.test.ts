import { describe, expect, test } from 'vitest';
import { checkFormatNames } from '../../../src/formats/batch/index.ts';
import { checkFormatOfFile } from '../../../src/formats/extension.ts';
import { ALL, bad, written } from './samples.ts';

describe('the formats of a check', () => {
  test.each([
    ['check.sarif', 'sarif'],
    ['out/check.xml', 'junit'],
    ['check.json', 'json'],
    ['check.jsonl', 'jsonl'],
    ['check.md', 'markdown'],
    ['check.CSV', 'csv'],
    ['check.txt', 'text'],
    ['check', undefined],
    ['check.sarif/out', undefined],
    ['check.pdf', undefined],
  ] as const)('%s is %s', (path, format) => {
    expect(checkFormatOfFile(path)).toBe(format);
  });

  // JSON has its own way to write what cannot be printed; all else must leave it out.
  test.each(checkFormatNames)('%s lets no control character of a contract through', async (format) => {
    const text = await written(format, ALL);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    if (!format.startsWith('json')) expect(text).not.toContain('\u202e');
  });

  test.each(checkFormatNames)('%s is the same each time', async (format) => {
    expect(await written(format, ALL)).toBe(await written(format, ALL));
  });

  test.each(checkFormatNames)('%s says why an exception was made', async (format) => {
    const text = await written(format, [bad]);
    expect(text).toContain('set anew each April');
    expect(text).toContain('A. Smith');
  });

  test.each(checkFormatNames.filter((name) => name !== 'jsonl' && name !== 'csv' && name !== 'gitlab'))(
    '%s says why nothing could be checked',
    async (format) => {
      expect(await written(format, [], { problem: 'no contract under contracts' })).toContain(
        'no contract under contracts',
      );
    },
  );
});
