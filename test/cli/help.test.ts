import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';

/** Lines to copy, how a command is used and words longer than their column stay in one piece. */
const isWhole = (line: string): boolean => /^( {2}viability |Usage: | *\S+$)/.test(line);

/** Help as it is printed. */
function helpOf(name: string | undefined, width: number): string {
  const said = { out: '', err: '' };
  const program = createProgram(said, width);
  (program.commands.find((command) => command.name() === name) ?? program).outputHelp();
  return said.out;
}

describe('help on a narrow screen', () => {
  const names = [undefined, ...createProgram().commands.map((command) => command.name())];

  it.each([40, 60, 72])('fits %i columns', (width) => {
    for (const name of names) {
      const lines = helpOf(name, width).split('\n');
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => line.length > width && !isWhole(line))).toEqual([]);
    }
  });
});
