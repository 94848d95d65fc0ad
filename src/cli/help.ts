// What commander's own help does not say: examples, and what holds for all commands.
import { Help } from 'commander';
import type { Command, ExitCode } from './command.ts';

/** Words in less room than this are no longer read but spelled, so there they are left as long as they are. */
export const LEAST_WORDS = 14;

/** What the program is for. */
export const PROGRAM = 'Says whether the price of a public service contract can pay for the service.';

/** What each exit code means, from 0. */
export const EXIT_CODES = [
  'done',
  'done, and something was found that you asked to fail on',
  'could not be done',
] as const satisfies { [Code in ExitCode]: string };

/** What holds for all commands. */
export const HABITS = [
  '`viability FILE` is short for `viability report FILE`; - reads the contract from standard input.',
  '`viability help COMMAND` lists the options of a command.',
];

/** The end of the list of commands. */
export function closing(width: number): string {
  const codes = EXIT_CODES.map((means, code) => `${code} ${means}`).join('; ');
  const lines = [...HABITS, `Exit codes: ${codes}.`].map((line) => wrapped(line, width));
  return `\n${lines.join('\n')}`;
}

/** The end of the help of a command. */
export function examplesOf({ examples }: Command, width: number): string {
  const indented = (text: string): string => wrapped(text, width - 6).replaceAll(/^/gm, '      ');
  // A line to copy stays in one piece.
  return `\nExamples:\n${examples.map(({ line, does }) => `  ${line}\n${indented(does)}`).join('\n')}`;
}

function wrapped(text: string, width: number): string {
  return Object.assign(new Help(), { minWidthToWrap: LEAST_WORDS }).boxWrap(text, width);
}
