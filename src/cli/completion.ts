// Completion by @bomb.sh/tab: a script for the shell that asks the program at each Tab, and what the program then answers.

import { readdirSync } from 'node:fs';
import tab, { ShellCompDirective } from '@bomb.sh/tab';
import ofCommander from '@bomb.sh/tab/commander';
import { assess } from '../assess.ts';
import { FAIL_ON } from '../batch/fail-on.ts';
import { checks } from '../checks/index.ts';
import { aboutPath } from '../contract/ask.ts';
import { decodeContract, typedPaths } from '../contract/index.ts';
import { serviceFile, serviceNames } from '../contract/profiles/registry.ts';
import type { Input } from '../contract/types.ts';
import { figures } from '../figures/index.ts';
import { terms } from '../glossary/index.ts';
import type { Assessment } from '../model/types.ts';
import { sectionNames } from '../report/sections/names.ts';
import { headlineRun } from '../report/view/headline.ts';
import { withUnit } from '../words/words.ts';
import { isContractName } from './check/names.ts';
import type { Command } from './command.ts';
import { EXIT_CODES_TOPIC } from './commands/help.ts';
import { readInput, STDIN } from './input.ts';
import { rateNames } from './pages/rate-names.ts';
import { createProgram } from './program.ts';
import { IMPLIED } from './refusal.ts';
import { print } from './streams.ts';

/** What is known of a line where Tab is pressed. */
interface Line {
  program: Command;
  /** The word that is typed, as far as it goes. */
  begun: string;
  /** The contract that the line names, where it can be read. */
  assessment: Assessment | undefined;
}

/** A word, and what to say of it. */
type Offer = readonly [word: string, about: string];
type Fill = (line: Line) => Iterable<Offer>;

/** What an operand may be; those with choices of their own are completed by these. */
export const OPERANDS: { readonly [name: string]: Fill } = {
  FILE: contracts,
  A: contracts,
  B: contracts,
  PATH: contracts,
  DOCUMENT: files,
  FIGURE: explainable,
  PROFILE: () => serviceNames.map((name) => [name, '']),
  NAME: () => rateNames().map((name) => [name, '']),
  ID: () => checks.map(({ id, title }) => [id, title]),
  WORD: () => terms().map(({ term, means }) => [term, means]),
  TOPIC: ({ program }) => [
    ...program.commands.map((command): Offer => [command.name(), command.summary()]),
    [EXIT_CODES_TOPIC, 'what the program tells a script'],
    ...typedPaths().map((path): Offer => [path, aboutPath(path) ?? '']),
  ],
  /** The method has no names to complete: numbers and words of headings do. */
  SECTION: () => [],
};

/** The same for values of options, by the name of the option. */
export const VALUES: { readonly [name: string]: Fill } = {
  output: files,
  from: files,
  baseline: files,
  only: () => sectionNames.map((name) => [name, '']),
  'fail-on': () => FAIL_ON.map((level) => [level, '']),
  for: ({ assessment }) =>
    assessment
      ? inputsOf(assessment, ({ value }) => typeof value === 'number')
      : typedPaths().map((path) => [path, '']),
  profile: () => serviceNames.map((name) => [name, serviceFile(name).title]),
  set: ({ assessment }) => {
    const known = assessment ? inputsOf(assessment, () => true) : typedPaths().map((path): Offer => [path, '']);
    return known.map(([path, about]) => [`${path}=`, about]);
  },
};

/** The script that teaches a shell to ask. */
export function completionScript(shell: string): string {
  return `${printedBy(() => tab.setup('viability', 'viability', shell)).join('\n')}\n`;
}

/** Answers a shell. `words` are `--` and those after the name of the program; the last is the one that is typed. */
export async function complete([, ...words]: readonly string[]): Promise<void> {
  const program = createProgram();
  const begun = words.at(-1) ?? '';
  const typed = withCommand(words.slice(0, -1), program);
  const line = { program, begun, assessment: await contractOf(typed, program) };
  teach(program, line);
  const answer = printedBy(() => tab.parse([...typed, begun])).slice(0, -1);
  // What ends so goes on; after all else a shell puts a space.
  const goesOn = answer.length > 0 && answer.every((each) => /[/=]$/.test(each.split('\t')[0] as string));
  const { ShellCompDirectiveNoFileComp: noFiles, ShellCompDirectiveNoSpace: noSpace } = ShellCompDirective;
  await print([...answer, `:${goesOn ? noFiles | noSpace : noFiles}`, ''].join('\n'));
}

/** A line that names no command is one of the implied command, once it holds a word of its own. */
function withCommand(typed: readonly string[], program: Command): string[] {
  const [first] = operandsIn(program, typed);
  const isNamed = first === undefined || program.commands.some((command) => command.name() === first);
  return isNamed ? [...typed] : [IMPLIED, ...typed];
}

/** Hands everything to the library: it knows of commander's commands and choices, the rest is said here. */
function teach(program: Command, line: Line): void {
  const root = ofCommander(program);
  root.commands.delete('complete');
  const offering = (fill: Fill | undefined) => (offer: (word: string, about: string) => void) => {
    for (const [word, about] of fill?.(line) ?? []) offer(word, about);
  };
  const implied = root.commands.get(IMPLIED);
  if (!implied) throw new Error(`there is no command ${IMPLIED} to complete`);
  // Before a command is named the line may be one of the implied command.
  for (const [name, option] of implied.options) root.options.set(name, option);
  root.argument('FILE', offering(OPERANDS.FILE));
  for (const [name, command] of root.commands) {
    command.description = program.commands.find((each) => each.name() === name)?.summary() ?? '';
    for (const [placeholder, operand] of command.arguments) operand.handler ??= offering(OPERANDS[placeholder]);
    for (const [long, option] of command.options) if (long in VALUES) option.handler = offering(VALUES[long]);
    for (const { long, short, description } of program.options)
      if (long) command.option(long.slice(2), description, short?.slice(1));
  }
}

/** The contract that a line names as the first word after its command. */
async function contractOf(typed: readonly string[], program: Command): Promise<Assessment | undefined> {
  // An option whose value is typed just now has none yet.
  const whole = typed.at(-1)?.startsWith('-') ? typed.slice(0, -1) : typed;
  const [name, ...rest] = operandsIn(program, whole);
  const command = program.commands.find((each) => each.name() === name) as Command | undefined;
  const [path] = command?.registeredArguments[0]?.name() === 'FILE' ? operandsIn(command, rest) : [];
  if (path === undefined || path === STDIN) return undefined;
  try {
    const { contract } = decodeContract(await readInput(path), path);
    return contract && assess(contract, { scenarios: [] }).assessment;
  } catch {
    // No file yet, or none of the kind: then there is less to offer.
    return undefined;
  }
}

/** The words that are neither an option nor the value of one; none where the line makes no sense so far. */
function operandsIn(command: Command, typed: readonly string[]): string[] {
  try {
    const { operands, unknown } = command.parseOptions([...typed]);
    return [...operands, ...unknown];
  } catch {
    return [];
  }
}

function contracts({ begun }: Line): Offer[] {
  return entries(begun, isContractName);
}

function files({ begun }: Line): Offer[] {
  return entries(begun, () => true);
}

/** What is in the folder that is begun: files of a kind, and folders to go on with. */
function entries(begun: string, isWanted: (name: string) => boolean): Offer[] {
  const folder = begun.slice(0, begun.lastIndexOf('/') + 1);
  try {
    return readdirSync(folder || '.', { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((entry): string[] => {
        if (entry.isDirectory()) return [`${entry.name}/`];
        return isWanted(entry.name) ? [entry.name] : [];
      })
      .sort()
      .map((name) => [`${folder}${name}`, '']);
  } catch {
    return [];
  }
}

/** Figures and the paths of inputs; where the line names a contract those that it has, and what they are in it. */
function explainable({ assessment }: Line): Iterable<Offer> {
  const results = assessment && headlineRun(assessment)?.results;
  const offers = new Map<string, string>();
  for (const figure of figures) {
    if (results && results.rowCount(figure) === 0) continue;
    const value = results && figure.rows === undefined ? results.value(figure) : Number.NaN;
    const shown = Number.isFinite(value) ? `, ${withUnit(value, figure.unit)}` : '';
    offers.set(figure.id, `${figure.label}${shown}`);
    if (figure.path) offers.set(figure.path, `${figure.label}${shown}`);
  }
  return offers;
}

function inputsOf({ file }: Assessment, isWanted: (input: Input) => boolean): Offer[] {
  return [...file.inputs.values()].filter(isWanted).map(({ path, text }) => [path, text]);
}

/** The lines that the library prints: it knows no other way to give them. */
function printedBy(run: () => void): string[] {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => {
    lines.push(line);
  };
  try {
    run();
  } finally {
    console.log = log;
  }
  return lines;
}
