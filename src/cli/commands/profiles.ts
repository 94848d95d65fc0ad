import { Option } from 'commander';
import type { Day } from '../../calendar/day.ts';
import { NATIONS, type Nation } from '../../calendar/types.ts';
import { PROVIDERS, type ProviderKind } from '../../contract/values/provider.ts';
import { Command } from '../command.ts';
import { day, type Render, render } from '../options.ts';

export interface Profiles extends Render {
  on?: Day;
  nation: Nation;
  provider: ProviderKind;
}

export const profiles = () =>
  new Command('profiles')
    .summary('what fills in where a contract is silent')
    .description(
      'Shows the kinds of service that a contract may name as its profile, and what fills in where a contract of that kind ' +
        'is silent: at the least, as is usual, and as is safe, each with its source or the reason somebody judged it so.',
    )
    .argument('[PROFILE]', 'one kind of service, such as home-care or refuge, or another name for it')
    .takes([
      day('--on', 'for a contract that starts on this day, such as 2015-09-01; without it, 1 April 2026', '2015-09-01'),
      new Option('--nation <NATION>', 'where the work is done').choices(Object.keys(NATIONS)).default('england'),
      new Option('--provider <KIND>', 'what kind of body provides').choices(Object.keys(PROVIDERS)).default('company'),
      ...render(),
    ])
    .example('viability profiles', 'the kinds of service')
    .example('viability profiles home-care', 'what fills in, lean, usual and safe')
    .example('viability profiles refuge --on 2015-09-01 --provider charity', 'what filled in then')
    .runs(() => import('../actions/profiles.ts'));
