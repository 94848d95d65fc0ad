import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../src/cli/commands/index.ts';
import { has, itOffers, printed, withScript } from './shell.ts';

describe('completion for fish', () => {
  itOffers('fish', (line, script, folder) =>
    printed('fish', ['--no-config', '-c', `source '${script}'; complete -C '${line}'`], folder).map(
      (each) => each.split('\t')[0] as string,
    ),
  );

  it('is a script without mistakes, with a condition on every line', async () => {
    const { folder, script, text } = await withScript('fish');
    if (has('fish')) expect(printed('fish', ['--no-execute', script], folder)).toEqual([]);
    const lines = text.split('\n').filter((line) => line.startsWith('complete -c viability -n'));
    expect(lines.length).toBeGreaterThan(commandNames().length * 5);
    for (const line of lines)
      expect(line).toMatch(/^complete -c viability -n '__viability_at "[\w-]*"( \d+( more)?)?' -/);
  });
});
