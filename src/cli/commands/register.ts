import type { Day } from '../../calendar/day.ts';
import { Command } from '../command.ts';
import { day, type Render, render } from '../options.ts';

export interface Register extends Render {
  date?: Day;
}

export const register = () =>
  new Command('register')
    .summary('every contract with its view, gap and next date')
    .description(
      'Lists every contract under files, folders and globs for a committee: its view, its gap, the people it concerns ' +
        'and its next date. The worst come first.',
    )
    .argument('[PATH...]', 'files, folders or globs of .yaml and .yml, or - for standard input; contracts/ without one')
    .takes([
      day(
        '--date',
        'the day from which next dates are looked for, such as 2026-04-01; today unless told',
        '2026-04-01',
      ),
      ...render('table'),
    ])
    .example('viability register', 'all contracts under contracts/')
    .example('viability register contracts --date 2026-04-01 -o register.md', 'the same on a day, as Markdown')
    .example('viability register -o register.xlsx', 'as a workbook; .csv for other programs')
    .runs(() => import('../actions/register.ts'));
