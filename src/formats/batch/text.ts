// A line for each contract as soon as it is worked out, then what was found with its lines of the file, then the totals.
import { Chalk, type ChalkInstance } from 'chalk';
import { VIEW_SEVERITY } from '../../batch/rules.ts';
import type { Checked, FolderFinding, FolderMistake, Result, Spot } from '../../batch/types.ts';
import type { Severity } from '../../model/types.ts';
import { plainPunctuation, printable } from '../../words/printable.ts';
import { padEnd, padStart, widthOf } from '../../words/width.ts';
import { minutes, money } from '../../words/words.ts';
import type { CheckOptions, OpenCheck } from './types.ts';
import { count, exceptionWords, printedFigures, remarks, totalLines, VIEW_WORDS, viewWords } from './words.ts';

/** A longer name of a file pushes the figures of its own line to the right, and of no other. */
const WIDEST_NAME = 60;
const VIEW_WIDTH = 13;
const MONEY_WIDTH = 9;
const HEADINGS = ['NET PRICE', 'COST', 'GAP', 'MINUTES'];

type Print = (text: string) => string;

export const openText: OpenCheck = (options) => {
  const { unicode, colour, widest } = options;
  // A level of our own: left to itself chalk would look at the process, and only the command line may.
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const print: Print = unicode ? printable : plainPunctuation;
  const name = Math.max('CONTRACT'.length, Math.min(widest, WIDEST_NAME));
  const details: string[] = [];
  const exceptions: string[] = [];
  let begun = false;
  return {
    add(result) {
      for (const each of detailsOf(result, print, chalk)) details.push(each);
      if (result.kind === 'checked') {
        for (const each of result.exceptions) exceptions.push(`${at(result.file, each.spot)} ${exceptionWords(each)}`);
      }
      const head = begun ? '' : `${chalk.dim(headLine(name))}\n`;
      begun = true;
      return `${head}${lineOf(result, name, print, chalk)}\n`;
    },
    end({ totals, problem }) {
      const blocks = [
        ...block('FINDINGS', details.join('\n\n'), chalk),
        ...block('EXCEPTIONS', exceptions.map(print).join('\n'), chalk),
        [...(problem === undefined ? [] : [print(problem)]), ...totalLines(totals)].join('\n'),
      ];
      return `${begun ? '\n' : ''}${blocks.join('\n\n')}\n`;
    },
  };
};

function block(heading: string, text: string, chalk: ChalkInstance): string[] {
  return text === '' ? [] : [`${chalk.bold(heading)}\n${text}`];
}

function headLine(name: number): string {
  const [first, ...others] = HEADINGS.map((heading) => padStart(heading, MONEY_WIDTH));
  return [padEnd('CONTRACT', name), padEnd('VIEW', VIEW_WIDTH), first, ...others].join('  ');
}

function lineOf(result: Result, name: number, print: Print, chalk: ChalkInstance): string {
  const file = padEnd(print(result.file), name);
  if (result.kind === 'skipped') return chalk.dim(`${file}  skipped: ${print(result.reason)}`);
  if (result.kind === 'invalid') {
    return `${file}  ${chalk.red(`invalid: ${count(result.mistakes.length, 'mistake')}`)}`;
  }
  const { view, figures } = result;
  const paint = colourOf(VIEW_SEVERITY[view.judged], chalk);
  const hour = figures && printedFigures(figures);
  const numbers = hour
    ? [money(hour.net), money(hour.cost), money(hour.gap), minutes(hour.minutes, 0)]
    : ['unknown', 'unknown', 'unknown', 'unknown'];
  const cells = numbers.map((text, at) => padStart(at === 3 ? text.replace(/ .*/, '') : text, MONEY_WIDTH));
  const shown = padEnd(VIEW_WORDS[view.judged], VIEW_WIDTH);
  const later = figures && figures.year > 1 ? `  in year ${figures.year}` : '';
  const aside = view.known || view.excepted ? `  ${print(viewWords(view))}` : '';
  return `${file}  ${paint(shown)}  ${cells.join('  ')}${later}${aside}`;
}

function colourOf(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  return { critical: chalk.red, major: chalk.yellow, minor: chalk.cyan, info: chalk.green }[severity];
}

function detailsOf(result: Result, print: Print, chalk: ChalkInstance): string[] {
  if (result.kind === 'skipped') return [];
  const mistakes = result.mistakes.map((mistake) => mistakeText(result.file, mistake, print, chalk));
  if (result.kind === 'invalid') return mistakes;
  const found = result.findings.filter(({ status }) => status === 'found');
  const untold = result.findings.filter(({ status }) => status === 'cannotTell');
  return [
    ...found.map((finding) => findingText(result, finding, print, chalk)),
    // There may be dozens of these, and each says by itself what to ask for.
    ...(untold.length > 0 ? [untold.map((finding) => headOf(result, finding, print, chalk)).join('\n')] : []),
    ...mistakes,
  ];
}

/** `contracts/a.yaml:9:13`: what has no place of its own is told of the top of the file. */
function at(file: string, spot: Spot | undefined): string {
  return `${file}:${spot?.line ?? 1}:${spot?.column ?? 1}`;
}

function findingText(result: Checked, finding: FolderFinding, print: Print, chalk: ChalkInstance): string {
  const { question, excerpt } = finding;
  const ask = question === '' ? [] : [`  Ask: ${print(question)}`];
  return [headOf(result, finding, print, chalk), ...excerptLines(excerpt, print), ...ask].join('\n');
}

function headOf({ file }: Checked, finding: FolderFinding, print: Print, chalk: ChalkInstance): string {
  const { id, severity, message, spot } = finding;
  const notes = remarks(finding);
  const aside = notes.length > 0 ? ` [${notes.join('; ')}]` : '';
  const paint = finding.fails ? colourOf(severity, chalk) : chalk.dim;
  return `${print(at(file, spot))} ${paint(severity)} ${id} ${print(message + aside)}`;
}

function mistakeText(file: string, mistake: FolderMistake, print: Print, chalk: ChalkInstance): string {
  const { spot, severity, message, excerpt } = mistake;
  const where = spot ? `${print(at(file, spot))} ` : `${print(file)}: `;
  const head = `${where}${chalk.red(severity)}: ${print(message)}`;
  return [head, ...excerptLines(excerpt, print)].join('\n');
}

function excerptLines(excerpt: string | undefined, print: Print): string[] {
  return excerpt === undefined ? [] : excerpt.split('\n').map((line) => print(line).trimEnd());
}

/** The columns that the longest of these names takes. */
export function widestOf(names: Iterable<string>): number {
  let widest = 0;
  for (const name of names) widest = Math.max(widest, Math.min(widthOf(name), WIDEST_NAME));
  return widest;
}

export type TextOptions = Pick<CheckOptions, 'colour' | 'unicode' | 'widest'>;
