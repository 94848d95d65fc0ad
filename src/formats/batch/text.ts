// A line for each contract as soon as it is worked out, then what was found with its lines of the file, then the totals.
import { Chalk, type ChalkInstance } from 'chalk';
import { VIEW_SEVERITY } from '../../batch/rules.ts';
import type { Checked, FolderFinding, FolderMistake, Result, Spot } from '../../batch/types.ts';
import type { Severity } from '../../model/types.ts';
import { plainPunctuation, printable, withoutCommands } from '../../words/printable.ts';
import { widthOf, wrap } from '../../words/width.ts';
import { money, number, plural } from '../../words/words.ts';
import { type Overview, overviewFor } from './overview.ts';
import type { OpenCheck } from './types.ts';
import { exceptionWords, printedFigures, remarks, totalLines, viewName, viewWords } from './words.ts';

const HANGING = 2;
const CUT = '...';

interface Page {
  /** Text of a file made safe to print. */
  print: (text: string) => string;
  /** A text in lines that inLines the screen, if there is one, all of them indented by so many columns. */
  inLines: (text: string, indent?: number, hanging?: number) => string[];
  /** Columns of the screen, if there is one. */
  width: number | undefined;
  chalk: ChalkInstance;
}

export const openText: OpenCheck = ({ unicode, colour, widest, width }) => {
  const page: Page = {
    print: unicode ? printable : plainPunctuation,
    inLines: (text, indent = 0, hanging = HANGING) => {
      const lines = width === undefined ? [text] : wrap(text, width - indent, hanging);
      return lines.map((line) => ' '.repeat(indent) + line);
    },
    width,
    // A level of our own: left to itself chalk would look at the process, and only the command line may.
    chalk: new Chalk({ level: colour ? 1 : 0 }),
  };
  const { print, inLines, chalk } = page;
  const overview = overviewFor(widest, width);
  const details: string[] = [];
  const exceptions: string[] = [];
  let begun = false;
  return {
    add(result) {
      details.push(...detailsOf(result, page));
      if (result.kind === 'checked') {
        for (const each of result.exceptions)
          exceptions.push(...inLines(print(`${at(result.file, each.spot)} ${exceptionWords(each)}`)));
      }
      const head = begun ? [] : overview.head.map((line) => chalk.dim(line));
      begun = true;
      return withoutCommands(`${[...head, ...overviewOf(result, overview, page)].join('\n')}\n`);
    },
    end({ totals, problem }) {
      const last = [...(problem === undefined ? [] : [print(problem)]), ...totalLines(totals)];
      const blocks = [
        ...block('FINDINGS', details.join('\n\n'), chalk),
        ...block('EXCEPTIONS', exceptions.join('\n'), chalk),
        last.flatMap((line) => inLines(line, 0, 0)).join('\n'),
      ];
      return withoutCommands(`${begun ? '\n' : ''}${blocks.join('\n\n')}\n`);
    },
  };
};

function block(heading: string, text: string, chalk: ChalkInstance): string[] {
  return text === '' ? [] : [`${chalk.bold(heading)}\n${text}`];
}

function overviewOf(
  result: Result,
  { row }: Overview,
  { print, inLines, width = Number.POSITIVE_INFINITY, chalk }: Page,
): string[] {
  const fits = (line: string): boolean => widthOf(line) <= width;
  const file = print(result.file);
  const said = (words: string): string[] => {
    const lines = row([file, words]);
    return lines.every(fits) ? lines : inLines(`${file}  ${words}`);
  };
  if (result.kind === 'skipped') return said(`skipped: ${print(result.reason)}`).map((line) => chalk.dim(line));
  if (result.kind === 'invalid') return said(`${chalk.red('invalid')}: ${plural(result.mistakes.length, 'mistake')}`);
  const { view, figures } = result;
  const shown = colourOf(VIEW_SEVERITY[view.judged], chalk)(viewName(view));
  const hour = figures && printedFigures(figures);
  const numbers = hour
    ? [money(hour.net), money(hour.cost), money(hour.gap), number(hour.minutes, 0)]
    : ['unknown', 'unknown', 'unknown', 'unknown'];
  const asides = [
    ...(figures && figures.year > 1 ? [`in year ${figures.year}`] : []),
    ...(view.known || view.excepted ? [print(viewWords(view))] : []),
  ];
  const lines = row([file, shown, ...numbers]);
  if (asides.length === 0) return lines;
  const beside = [lines.at(-1), ...asides].join('  ');
  const isBeside = lines.length < 3 && fits(beside);
  return isBeside ? [...lines.slice(0, -1), beside] : [...lines, ...inLines(asides.join('; '), HANGING)];
}

function colourOf(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  return { critical: chalk.red, major: chalk.yellow, minor: chalk.cyan, info: chalk.green }[severity];
}

function detailsOf(result: Result, page: Page): string[] {
  if (result.kind === 'skipped') return [];
  const mistakes = result.mistakes.map((mistake) => mistakeText(result.file, mistake, page));
  if (result.kind === 'invalid') return mistakes;
  const found = result.findings.filter(({ status }) => status === 'found');
  const untold = result.findings.filter(({ status }) => status === 'cannotTell');
  return [
    ...found.map((finding) => findingText(result, finding, page)),
    // There may be dozens of these, and each says by itself what to ask for.
    ...(untold.length > 0 ? [untold.flatMap((finding) => headOf(result, finding, page)).join('\n')] : []),
    ...mistakes,
  ];
}

/** `contracts/a.yaml:9:13`: what has no place of its own is told of the top of the file. */
function at(file: string, spot: Spot | undefined): string {
  return `${file}:${spot?.line ?? 1}:${spot?.column ?? 1}`;
}

function findingText(result: Checked, finding: FolderFinding, page: Page): string {
  const { question, excerpt } = finding;
  const ask = question === '' ? [] : page.inLines(`Ask: ${page.print(question)}`, HANGING);
  return [...headOf(result, finding, page), ...excerptLines(excerpt, page), ...ask].join('\n');
}

function headOf({ file }: Checked, finding: FolderFinding, { print, inLines, chalk }: Page): string[] {
  const { id, severity, message, spot } = finding;
  const notes = remarks(finding);
  const aside = notes.length > 0 ? ` [${notes.join('; ')}]` : '';
  const paint = finding.fails ? colourOf(severity, chalk) : chalk.dim;
  return inLines(`${print(at(file, spot))} ${paint(severity)} ${id} ${print(message + aside)}`);
}

function mistakeText(file: string, mistake: FolderMistake, page: Page): string {
  const { print, inLines, chalk } = page;
  const { spot, severity, message, excerpt } = mistake;
  const where = spot ? `${print(at(file, spot))} ` : `${print(file)}: `;
  return [...inLines(`${where}${chalk.red(severity)}: ${print(message)}`), ...excerptLines(excerpt, page)].join('\n');
}

/** A line of the file with a caret under it: cut at the edge of a screen, since wrapped it would point at nothing. */
function excerptLines(excerpt: string | undefined, { print, width = Number.POSITIVE_INFINITY }: Page): string[] {
  if (excerpt === undefined) return [];
  return excerpt.split('\n').map((text) => {
    const line = print(text).trimEnd();
    if (widthOf(line) <= width) return line;
    return line.endsWith('^') ? line.slice(0, width) : `${line.slice(0, width - CUT.length)}${CUT}`;
  });
}
