// The manual page, in the man macros of roff, made from what the commands, formats and scenarios say of themselves.

import { type Argument, Help, type Option } from 'commander';
import { configAbout, configKeys } from '../batch/config.ts';
import { CONFIG } from '../batch/config-name.ts';
import { checkFormatNames, checkFormats } from '../formats/batch/index.ts';
import { formatNames, reportFormats } from '../formats/index.ts';
import { scenarioNames, scenarios } from '../scenarios/index.ts';
import { name, version } from '../tool.ts';
import { codeOf } from '../words/printable.ts';
import { lowerFirst } from '../words/text.ts';
import type { Command } from './command.ts';
import { EXIT_CODES, HABITS, PROGRAM } from './help.ts';

/** The page. It holds no date, so that the same version always gives the same page. */
export function manualPage(program: Command): string {
  const help = new Help();
  const lines = [
    // The page as such: name, section, date, source, manual.
    `.TH VIABILITY 1 "" ${quoted(`${name} ${version}`)} "User commands"`,
    // Words of code are not parted at the ends of lines.
    '.nh',
    '.ad l',
    ...section('Name', [`viability \\- ${text(lowerFirst(PROGRAM.replace(/\.$/, '')))}`]),
    ...section('Synopsis', [
      '.B viability',
      '.I FILE',
      '.br',
      '.B viability',
      '.I COMMAND',
      text('[option ...] [operand ...]'),
    ]),
    ...section('Description', HABITS.flatMap(paragraph)),
    ...section(
      'Commands',
      program.commands.flatMap((command) => commandLines(command as Command, help)),
    ),
    ...section(
      'Options of every command',
      help.visibleOptions(program).flatMap((option) => optionLines(option, help)),
    ),
    ...section('Formats of a report', [
      ...formatNames.flatMap((each) => formatLines(each, reportFormats[each])),
      ...formatLines('json', { describe: 'data for other programs', extensions: ['json'] }),
    ]),
    ...section(
      'Formats of check',
      checkFormatNames.flatMap((each) => formatLines(each, checkFormats[each])),
    ),
    ...section(
      'Scenarios',
      scenarioNames.flatMap((each) => item(bold(each), `${scenarios[each].title}: ${scenarios[each].what}`)),
    ),
    ...section(
      'Exit status',
      EXIT_CODES.flatMap((means, code) => item(bold(String(code)), means)),
    ),
    ...section(
      'Environment',
      ENVIRONMENT.flatMap(([variable, does]) => item(bold(variable), does)),
    ),
    ...section(
      'Files',
      item(
        italic(CONFIG),
        'What viability check uses in its folder and below, unless the command line says otherwise:',
      ),
    ),
    '.RS',
    ...configKeys.flatMap((key) => item(bold(key), configAbout(key))),
    '.RE',
  ];
  return `${lines.join('\n')}\n`;
}

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'if it is set and not empty, no colour unless --color asks for it'],
  ['FORCE_COLOR', 'colour even where nobody is looking; 0 or false: none'],
  ['TERM', 'if it is dumb, no colour and no drawn lines'],
  ['VIABILITY_DEBUG', 'if it is 1, a fault of the program shows where it happened'],
];

function commandLines(command: Command, help: Help): string[] {
  const operands = command.registeredArguments;
  return [
    `.SS ${quoted(`${command.name()}: ${command.summary()}`)}`,
    `.B viability ${text(command.name())}`,
    `${text('[option ...]')} ${operands.map(operandText).join(' ')}`.trimEnd(),
    ...paragraph(command.description()),
    ...operands.flatMap((operand) => item(italic(operand.name()), help.argumentDescription(operand))),
    ...command.options.flatMap((option) => optionLines(option, help)),
    ...paragraph('For example:'),
    ...command.examples.flatMap(({ line, does }) => item(text(line), does)),
  ];
}

function operandText(operand: Argument): string {
  const shown = `${italic(operand.name())}${operand.variadic ? text(' ...') : ''}`;
  return operand.required ? shown : `[${shown}]`;
}

function optionLines(option: Option, help: Help): string[] {
  const flags = option.flags.replace(/-[\w-]+|<([^>]*)>/g, (flag, value) => (value ? italic(value) : bold(flag)));
  return item(flags, help.optionDescription(option));
}

function formatLines(
  own: string,
  { describe: what, extensions }: { describe: string; extensions: readonly string[] },
): string[] {
  const files =
    extensions.length === 0 ? '' : ` (files that end in ${extensions.map((each) => `.${each}`).join(', ')})`;
  return item(bold(own), `${what}${files}`);
}

function section(title: string, lines: readonly string[]): string[] {
  return [`.SH ${quoted(title.toUpperCase())}`, ...lines];
}

function paragraph(words: string): string[] {
  return ['.PP', text(words)];
}

/** `term` is roff already. */
function item(term: string, words: string): string[] {
  return ['.TP', term, text(words)];
}

function bold(words: string): string {
  return `\\fB${text(words)}\\fR`;
}

function italic(words: string): string {
  return `\\fI${text(words)}\\fR`;
}

/** What roff would turn into marks of print, which nobody could copy into a shell. */
const VERBATIM: { [mark: string]: string } = { "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti' };

/** Words as roff prints them: a backslash, a hyphen that can be copied, a first dot that is no request, and only ASCII. */
function text(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/['`^~]/g, (mark) => VERBATIM[mark] as string)
    .replace(/[^\n -~]/gu, (letter) => `\\[u${codeOf(letter)}]`)
    .replace(/^(?=\.)/gm, '\\&');
}

function quoted(words: string): string {
  return `"${text(words).replaceAll('"', '\\(dq')}"`;
}
