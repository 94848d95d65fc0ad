import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { commandHelp, programHelp } from '../../src/cli/help.ts';

/** Lines to copy, how a command is used and words longer than their column stay in one piece. */
const isWhole = (line: string): boolean => /^( {2}viability |Usage: | *\S+$)/.test(line);

describe('help on a narrow screen', () => {
  const tooLong = (text: string, width: number) =>
    text.split('\n').filter((line) => line.length > width && !isWhole(line));

  it.each([40, 60, 72])('fits %i columns', async (width) => {
    expect(tooLong(programHelp(width), width)).toEqual([]);
    for (const entry of COMMANDS) expect(tooLong(await commandHelp(entry, width), width)).toEqual([]);
  });
});
