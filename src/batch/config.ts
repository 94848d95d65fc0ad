// viability.config.yaml: what every check of this folder is to use. Read as contracts are, so that a mistake in it is shown
// in the same way.
import type { infer as Infer } from 'zod/mini';
import { list, map, optional, textOrNone, unknowable } from '../contract/fields.ts';
import { toldOf } from '../contract/mistakes.ts';
import { readFile } from '../contract/read-file.ts';
import { type Leaf, said } from '../contract/said.ts';
import { either } from '../contract/suggest.ts';
import { type Field, fieldOf } from '../contract/tree.ts';
import type { Mistake } from '../contract/types.ts';
import { type Form, NUMBER, PERCENT, POUNDS } from '../contract/values/numbers.ts';
import { value } from '../contract/values/value.ts';
import { choice, path, yesNo } from '../contract/values.ts';
import { FAIL_ON } from './fail-on.ts';
import type { FailOn, MinMargin } from './types.ts';

/** A bare number could be a share or pounds, so the pounds must show. */
const POUNDS_AN_HOUR: Form = {
  ...POUNDS,
  kind: 'margin an hour',
  parse: (written, week) => {
    const amount = written.replace(/ ?(?:an|per|\/) ?hour$/i, '');
    return /^£|p$/.test(amount) ? POUNDS.parse(amount, week) : undefined;
  },
  max: 1e6,
  pattern: `(?:£\\s?${NUMBER}|${NUMBER}\\s?p)(?: ?(?:an|per|/) ?hour)?`,
  bare: undefined,
};

const minMargin = value<MinMargin>(
  'The least that net price less cost may come to: a share of the net price, or £ an hour.',
  {
    ways: [
      { form: PERCENT, make: (share) => ({ share }) },
      { form: POUNDS_AN_HOUR, make: (perHour) => ({ perHour }) },
    ],
    accepts: 'a share of the price such as 3%, or pounds an hour such as £0.50',
    isExact: true,
  },
  { such: '3%', also: ['£0.50'] },
);

const minMarginLeaf = said.get(minMargin as never)?.leaf as Leaf;

const COUNTS = 'What counts against a run: a view, a severity or never.';

/** The settings; a format is one of those named. */
const configFile = (formats: readonly string[]) =>
  map('Settings of viability check.', {
    paths: list(
      'Files, folders and globs to check, as seen from this file.',
      unknowable(path('A file, folder or glob.', 'contracts/')),
      'contracts/',
    ),
    failOn: list(COUNTS, choice<FailOn>(COUNTS, FAIL_ON, { accepts: either(FAIL_ON) }), 'undeliverable'),
    minMargin: optional(minMargin),
    format: optional(choice('The format of what is printed.', formats)),
    output: list(
      'Files to write, as seen from this file; the extension says the format.',
      unknowable(path('A file to write.', 'check.sarif')),
      'check.sarif',
    ),
    baseline: textOrNone(path('The baseline, as seen from this file.', 'viability.baseline.json')),
    worstFirst: optional(yesNo('Whether the worst contracts come first.')),
  });

/** What can be set; what the file does not set is undefined, a list that it does not set empty. */
export type Config = Required<Infer<ReturnType<typeof configFile>>>;
export type ConfigKey = keyof Config;

const settings = fieldOf(configFile([])).fields ?? new Map<string, Field>();

/** The settings in their order. */
export const configKeys = [...settings.keys()] as ConfigKey[];

/** What a setting means. */
export function configAbout(key: ConfigKey): string {
  return settings.get(key)?.about ?? '';
}

export interface ConfigReading {
  /** Absent where there is a mistake. */
  config?: Config;
  /** The line on which each setting stands. */
  lines: ReadonlyMap<ConfigKey, number>;
  mistakes: Mistake[];
  warnings: Mistake[];
  /** The text that was read, for excerpts. */
  text: string;
}

/** Reads the text of a configuration, in which `formats` can be named. Never throws for what it says. */
export function readConfig(written: string, file: string, formats: readonly string[]): ConfigReading {
  const isNoMap = `settings are written as ${configKeys[0]}: and such, and this file`;
  const found = readFile(written, configFile(formats), { isNoMap });
  const { value: config, filled, text } = found;
  const told = { ...toldOf(found, file), text };
  if (!config) return { lines: new Map(), ...told };
  const lines = new Map<ConfigKey, number>();
  for (const key of configKeys) {
    const input = filled?.inputs.get(key);
    if (input?.place && input.origin === 'stated') lines.set(key, input.place.line);
  }
  return { config: config as Config, lines, ...told };
}

/** Reads a least margin from the command line; a text: what is accepted instead. */
export function parseMargin(written: string): MinMargin | string {
  const read = minMarginLeaf.read(written);
  return 'wrong' in read ? minMarginLeaf.accepts : (read.value as MinMargin);
}
