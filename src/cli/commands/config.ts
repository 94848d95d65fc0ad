import { Command } from '../command.ts';
import { render } from '../options.ts';

export const config = () =>
  new Command('config')
    .summary('the settings of check, and where each came from')
    .description(
      'Shows what viability check uses in this folder when the command line says nothing else: each setting, and ' +
        'whether it came from viability.config.yaml, the nearest upwards from here, or goes without saying.',
    )
    .takes(render())
    .example('viability config', 'the settings of this folder')
    .runs(() => import('../actions/config.ts'));
