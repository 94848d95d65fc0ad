// The commands, in the order of the help. A command is one file here and one line below.
import type { Entry } from '../command.ts';

export const COMMANDS: readonly Entry[] = [
  { name: 'rates', summary: 'the law by date, with its references', load: () => import('./rates.ts') },
  { name: 'help', summary: 'help on a command', load: () => import('./help.ts') },
];

/** What `viability FILE` means. */
export const IMPLIED = 'report';

export function findCommand(name: string): Entry | undefined {
  return COMMANDS.find((entry) => entry.name === name);
}
