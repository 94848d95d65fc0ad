// viability.config.yaml: what every check of this folder is to use. Read by the same reader as contracts, so that a
// mistake in it is shown in the same way.

import { type Field, readField } from '../contract/field.ts';
import { type Form, percent, money as pounds, showMoney } from '../contract/forms.ts';
import { choice, words, yesNo } from '../contract/kinds.ts';
import { leaf, optional } from '../contract/leaf.ts';
import { list } from '../contract/list.ts';
import { map } from '../contract/map.ts';
import { isMap } from '../contract/nodes.ts';
import { kindOf, Reader } from '../contract/reader.ts';
import { either } from '../contract/suggest.ts';
import { parseYaml } from '../contract/syntax.ts';
import type { Mistake } from '../contract/types.ts';
import { FAIL_ON } from './fail-on.ts';
import type { FailOn, MinMargin } from './types.ts';

/** The name of the file. */
export const CONFIG = 'viability.config.yaml';

/** What can be set; what the file does not set is undefined, a list that it does not set empty. */
export interface Config {
  paths: string[];
  failOn: FailOn[];
  minMargin: MinMargin | undefined;
  format: string | undefined;
  output: string[];
  baseline: string;
  worstFirst: boolean | undefined;
}
export type ConfigKey = keyof Config;

const MARGIN_FORMS: readonly Form<MinMargin>[] = [
  percent((share) => ({ share }), { max: 1 }),
  {
    kind: 'margin an hour',
    parse: (text, facts) => (text.startsWith('£') || text.endsWith('p') ? pounds().parse(text, facts) : undefined),
    make: (perHour) => ({ perHour }),
    limits: { max: 1e6 },
    show: showMoney,
    money: false,
    pattern: '£\\d+(\\.\\d+)?',
    bare: false,
  },
];

const minMargin = leaf<MinMargin>({
  about: 'The least that net price less cost may come to: a share of the net price, or £ an hour.',
  unit: '',
  ranged: false,
  accepts: 'a share of the price such as 3%, or pounds an hour such as £0.50',
  examples: ['3%', '£0.50'],
  forms: MARGIN_FORMS,
});

const failOn = leaf<FailOn>({
  about: 'What counts against a run: a view, a severity or never.',
  unit: '',
  ranged: false,
  accepts: either(FAIL_ON),
  examples: FAIL_ON,
  forms: [],
  words: new Map(FAIL_ON.map((word) => [word.toLowerCase(), word])),
});

/** The fields; a format is one of those named. */
function fieldsOf(formats: readonly string[]): { [Key in ConfigKey]: Field<Config[Key]> } {
  return {
    paths: list({
      about: 'Files, folders and globs to check, as seen from this file.',
      item: words({ about: 'A file, folder or glob.', examples: ['contracts/'] }),
      example: 'contracts/',
    }),
    failOn: list({ about: failOn.about, item: failOn, example: 'undeliverable' }),
    minMargin: optional(minMargin),
    format: optional(choice(formats, { about: 'The format of what is printed.' })),
    output: list({
      about: 'Files to write, as seen from this file; the extension says the format.',
      item: words({ about: 'A file to write.', examples: ['check.sarif'] }),
      example: 'check.sarif',
    }),
    baseline: words({ about: 'The baseline, as seen from this file.', examples: ['viability.baseline.json'] }),
    worstFirst: optional(yesNo({ about: 'Whether the worst contracts come first.' })),
  };
}

/** The settings in their order. */
export const configKeys = Object.keys(fieldsOf([])) as ConfigKey[];

/** What a setting means. */
export function configAbout(key: ConfigKey): string {
  return fieldsOf([])[key].about;
}

export interface ConfigReading {
  /** Absent where there is a mistake. */
  config?: Config;
  /** The line on which each setting stands. */
  lines: ReadonlyMap<ConfigKey, number>;
  mistakes: Mistake[];
}

/** Reads the text of a configuration, in which `formats` can be named. Never throws for what it says. */
export function readConfig(text: string, file: string, formats: readonly string[]): ConfigReading {
  const { document, mistakes: syntax } = parseYaml(text);
  const reader = new Reader(file, text, document, () => configKeys);
  if (!document || syntax.length > 0) {
    for (const { start, end, message } of syntax) reader.mistake('', reader.placeAt(start, end), message);
    return { lines: new Map(), mistakes: reader.mistakes };
  }
  const root = document.contents;
  if (root !== null && !isMap(root)) {
    reader.mistakeAt('', root, `settings are written as ${configKeys[0]}: and such, and this file ${kindOf(root)}`);
    return { lines: new Map(), mistakes: reader.mistakes };
  }
  const configFile = map({ about: 'Settings of viability check.', fields: fieldsOf(formats) });
  const config = readField(reader, configFile, root ?? undefined, '');
  if (reader.mistakes.length > 0) return { lines: new Map(), mistakes: reader.mistakes };
  const lines = new Map<ConfigKey, number>();
  for (const { path, place, origin } of reader.inputs) {
    const key = configKeys.find((name) => name === path);
    if (key && place && origin === 'stated') lines.set(key, place.line);
  }
  return { config, lines, mistakes: [] };
}

/** Reads a least margin from the command line; a text: what is accepted instead. */
export function parseMargin(text: string): MinMargin | string {
  for (const form of MARGIN_FORMS) {
    const value = form.parse(text.trim(), { fullTimeWeek: 0 });
    if (typeof value === 'number' && value >= 0) return form.make(value);
  }
  return minMargin.leaf.accepts;
}
