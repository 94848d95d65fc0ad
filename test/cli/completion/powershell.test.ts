import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands/index.ts';
import { language } from '../../../src/cli/completion/model.ts';
import { CASES, isFile, plain } from './cases.ts';
import { has, printed, withScript } from './shell.ts';

/** Of files PowerShell knows by itself. */
const WORDS = CASES.filter(({ offers }) => offers.length > 0 && !offers.every(isFile));

describe('completion for PowerShell', () => {
  it.each(WORDS)('has what $line may go on with', async ({ line, offers }) => {
    const { script, folder, text } = await withScript('powershell');
    for (const word of offers.filter((each) => !isFile(each))) expect(text).toContain(`'${word}'`);
    if (has('pwsh')) {
      const ask = `. ([scriptblock]::Create((Get-Content -Raw '${script}'))); (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
      const words = plain(printed('pwsh', ['-NoProfile', '-Command', ask], folder));
      expect(words).toEqual(offers.filter((each) => !isFile(each)).sort());
    }
  });

  it('lists every command with its summary and every option with what it does', async () => {
    const { text } = await withScript('powershell');
    for (const { name, summary } of COMMANDS) expect(text).toContain(`'${name}' = '${summary.replaceAll("'", "''")}'`);
    for (const { name, flags } of (await language()).commands) {
      const line = text.split('\n').find((each) => each.trimStart().startsWith(`'${name}' { [ordered]`));
      for (const flag of flags)
        for (const each of flag.names) expect(line).toContain(`'${each}' = '${flag.about.replaceAll("'", "''")}'`);
    }
  });

  it('closes what it opens, and every quote', async () => {
    const { text } = await withScript('powershell');
    const code = text.replace(/^\s*#.*$/gm, '').replace(/'(?:[^'\n]|'')*'/g, "''");
    expect(code.replaceAll("''", '')).not.toContain("'");
    const open: string[] = [];
    for (const [mark] of code.matchAll(/[()[\]{}]/g)) {
      if ('([{'.includes(mark)) open.push(mark);
      else expect(`${open.pop()}${mark}`).toMatch(/^(\(\)|\[\]|\{\})$/);
    }
    expect(open).toEqual([]);
  });

  it('knows each place by a pattern that only that place fits', async () => {
    const { text } = await withScript('powershell');
    const patterns = [...text.matchAll(/^ +'(\^\(.*\)\$)' \{ @\{ words/gm)].map(
      ([, pattern]) => new RegExp(pattern as string),
    );
    expect(patterns.length).toBeGreaterThan(8);
    for (const place of [
      'report -f',
      'report --format',
      'check --format',
      'check 7',
      'rates 0',
      ' -o',
      'what-if --set',
      'help 0',
    ])
      expect(patterns.filter((pattern) => pattern.test(place))).toHaveLength(1);
    for (const place of ['report --json', 'report 1', 'schema 0', ' 0'])
      expect(patterns.filter((pattern) => pattern.test(place))).toHaveLength(0);
  });
});
