import type { Day } from '../../calendar/day.ts';
import { Command } from '../command.ts';
import { day, type Render, render } from '../options.ts';

export interface Rates extends Render {
  on?: Day;
}

export const rates = () =>
  new Command('rates')
    .summary('the law by date, with its references')
    .description(
      'Shows what the law and published agreements set, by date, with the reference of each value and how well it is ' +
        'confirmed. Costings use these values, and say so wherever they do.',
    )
    .argument('[NAME]', 'one rate, such as minimum-wage or pay-point-5; part of its name or a word such as NMW will do')
    .takes([day('--on', 'what held on this day, such as 2015-09-01', '2015-09-01'), ...render()])
    .example('viability rates', 'all rates, where they were last known')
    .example('viability rates minimum-wage', 'every value since 2010, with its reference')
    .example('viability rates law-notices', 'what the law is about to change, and what that does to costs')
    .example('viability rates --on 2015-09-01', 'what held on the day a contract began')
    .runs(() => import('../actions/rates.ts'));
