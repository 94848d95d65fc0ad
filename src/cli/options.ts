// The options that several commands share, so that each means the same everywhere.
import type { Option, Options } from './command.ts';

/** What every command takes. */
export const COMMON = {
  quiet: { flags: '-q, --quiet', about: 'no remarks and warnings, only errors' } as Option<boolean>,
  color: {
    flags: '--color',
    opposite: '--no-color',
    about: 'colour (--no-color: none), whatever prints it',
  } as Option<boolean>,
  help: { flags: '-h, --help', about: 'show this help' } as Option<boolean>,
  version: { flags: '-V, --version', about: 'show the version' } as Option<boolean>,
} satisfies Options;

/** Where the output goes. */
export const OUTPUT = {
  output: {
    flags: '-o, --output <FILE>',
    about: 'write to this file, not to the screen',
    takes: 'file',
    read: String,
  } as Option<string>,
} satisfies Options;

/** All of them: they may also stand before the name of the command. */
export const SHARED: readonly Option<unknown>[] = Object.values({ ...COMMON, ...OUTPUT });
