// The commands, in the order of the help. A command is one file here and one line below.
import type { Entry } from '../command.ts';

export const COMMANDS: readonly Entry[] = [
  {
    name: 'report',
    summary: 'whether the price can pay for the service, and why',
    load: () => import('./report.ts'),
  },
  { name: 'check', summary: 'every contract under a folder, for CI', load: () => import('./check.ts') },
  {
    name: 'explain',
    summary: 'one figure, down to lines of the contract and dated law',
    load: () => import('./explain.ts'),
  },
  { name: 'compare', summary: 'two contracts side by side', load: () => import('./compare.ts') },
  { name: 'what-if', summary: 'before and after a change', load: () => import('./what-if.ts') },
  {
    name: 'solve',
    summary: 'the value of an input at which income equals cost',
    load: () => import('./solve.ts'),
  },
  {
    name: 'letter',
    summary: 'a letter to the commissioning manager',
    load: () => import('./letter.ts'),
  },
  {
    name: 'resolution',
    summary: 'the view as a motion, with conditions',
    load: () => import('./resolution.ts'),
  },
  {
    name: 'register',
    summary: 'every contract with its view, gap and next date',
    load: () => import('./register.ts'),
  },
  { name: 'rates', summary: 'the law by date, with its references', load: () => import('./rates.ts') },
  { name: 'rule', summary: 'what is checked, and the page of a check', load: () => import('./rule.ts') },
  { name: 'config', summary: 'the settings of check, and where each came from', load: () => import('./config.ts') },
  { name: 'schema', summary: 'JSON Schema of a contract file, for editors', load: () => import('./schema.ts') },
  { name: 'completion', summary: 'completion for a shell', load: () => import('./completion.ts') },
  { name: 'man', summary: 'the manual page', load: () => import('./man.ts') },
  { name: 'help', summary: 'help on a command', load: () => import('./help.ts') },
];

/** What `viability FILE` means. */
export const IMPLIED = 'report';

export function commandNames(): string[] {
  return COMMANDS.map((entry) => entry.name);
}

export function findCommand(name: string): Entry | undefined {
  return COMMANDS.find((entry) => entry.name === name);
}
