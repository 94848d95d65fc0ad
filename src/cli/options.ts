// The options that several commands share, so that each means the same everywhere.
import { Option } from 'commander';
import { type Day, parseDay } from '../calendar/day.ts';
import { DAYS_TO_ANSWER } from '../committee/days.ts';
import { ifThatIs } from '../contract/values/dates.ts';
import { type FormatName, formatsWith, type Needs } from '../formats/index.ts';
import { type SectionName, sectionNames } from '../report/sections/names.ts';
import { type ScenarioName, scenarioNames } from '../scenarios/index.ts';
import { UsageError } from './failure.ts';
import { notAmong } from './refusal.ts';

/** What every command takes, after its name or before it. */
export interface Common {
  quiet?: boolean;
  /** Undefined where neither --color nor --no-color was given. */
  color?: boolean;
}

export const common = (): Option[] => [
  new Option('-q, --quiet', 'no remarks and warnings, only errors'),
  new Option('--color', 'colour (--no-color: none), whatever prints it'),
  new Option('--no-color', 'no colour').hideHelp(),
];

/** Where the output goes. */
export interface Output {
  output?: string;
}

export const output = (): Option => new Option('-o, --output <FILE>', 'write to this file, not to the screen');

export const json = (): Option =>
  new Option('--json', 'short for --format json: data for other programs').conflicts('format');

export type Format = FormatName | 'json';

/** What a command takes that gives something to read. */
export interface Render extends Output {
  format?: Format;
  json?: boolean;
}

/** `has`: what the command has beside something to read. */
export const render = (...has: Needs[]): Option[] => [
  new Option('-f, --format <FORMAT>', 'the format; without it, what suits the output').choices([
    ...formatsWith(has),
    'json' satisfies Format,
  ]),
  json(),
  output(),
];

/** Which contract year and scenario a command speaks of. */
export interface Model {
  year?: number;
  scenario?: ScenarioName;
}

const scenario = (): Option =>
  new Option('--scenario <NAME>', 'show the money under this scenario; as specified unless told').choices(
    scenarioNames,
  );

export const year = (): Option =>
  new Option(
    '--year <NUMBER>',
    'show the money of this contract year: 1 is the first; without it, the first year that the price cannot pay',
  ).argParser((text) => {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    throw new UsageError(`--year cannot be ${text}; write the number of a contract year, such as 1`);
  });

export const model = (): Option[] => [scenario(), year()];

/** How much of the report is shown. */
export interface Extent {
  full?: boolean;
  only?: readonly SectionName[];
}

export const extent = (): Option[] => [
  new Option('--full', 'the whole report, not the page alone').conflicts('only'),
  new Option('--only <SECTIONS>', `sections of the whole report, with commas: ${sectionNames.join(', ')}`).argParser(
    (text): SectionName[] =>
      text.split(',').map((word) => {
        const name = sectionNames.find((known) => known === word.trim());
        if (name === undefined) throw notAmong('--only', word.trim(), sectionNames);
        return name;
      }),
  ),
];

/** An option that is a day; `example` shows how one is written. */
export const day = (long: string, about: string, example: string): Option =>
  new Option(`${long} <DATE>`, about).argParser((text): Day => {
    const found = parseDay(text);
    if (found === undefined)
      throw new UsageError(`${long} cannot be ${text}; ${ifThatIs(text) ?? `write a day such as ${example}`}`);
    return found;
  });

/** An option that may be given several times. */
export const repeated = (flags: string, about: string): Option =>
  new Option(flags, about).argParser((text, before: readonly string[] = []) => [...before, text]);

/** Who writes, and by when an answer is asked for. */
export interface Committee {
  from?: string;
  answerBy?: Day;
}

export const committee = (): Option[] => [
  new Option(
    '--from <FILE>',
    'who writes, to whom and who signs, as in examples/letterhead.yaml; without it, [brackets] stand in for them',
  ),
  day(
    '--answer-by',
    `the day by which an answer is asked for; the first working day after ${DAYS_TO_ANSWER} days unless told`,
    '2015-10-12',
  ),
];
