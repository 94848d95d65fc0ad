// The commands, in the order of the help. A command is one file here and one line below.
import type { Entry } from '../command.ts';

export const COMMANDS: readonly Entry[] = [
  {
    name: 'report',
    summary: 'whether the price can pay for the service, and why',
    load: () => import('./report.ts'),
  },
  {
    name: 'explain',
    summary: 'one figure, down to lines of the contract and dated law',
    load: () => import('./explain.ts'),
  },
  { name: 'rates', summary: 'the law by date, with its references', load: () => import('./rates.ts') },
  { name: 'schema', summary: 'JSON Schema of a contract file, for editors', load: () => import('./schema.ts') },
  { name: 'help', summary: 'help on a command', load: () => import('./help.ts') },
];

/** What `viability FILE` means. */
export const IMPLIED = 'report';

export function findCommand(name: string): Entry | undefined {
  return COMMANDS.find((entry) => entry.name === name);
}
