// A line for each contract as soon as it is worked out, then what was found with its lines of the file, then the totals.

import { Chalk, type ChalkInstance } from 'chalk';
import { VIEW_SEVERITY } from '../../batch/rules.ts';
import type { Checked, FolderFinding, FolderMistake, Result, Spot } from '../../batch/types.ts';
import { failsIn } from '../../batch/worst.ts';
import { SEVERITIES } from '../../model/grades.ts';
import type { Severity } from '../../model/types.ts';
import { plainPunctuation, printable, withoutCommands } from '../../words/printable.ts';
import { widthOf, wrap } from '../../words/width.ts';
import { money, number, plural } from '../../words/words.ts';
import { type Overview, overviewFor, UNKNOWN } from './overview.ts';
import type { OpenCheck } from './types.ts';
import { exceptionWords, printedFigures, remarks, totalLines, viewLeft, viewName, viewWords } from './words.ts';

const HANGING = 2;
const CUT = '...';

interface Page {
  /** Text of a file made safe to print. */
  print: (text: string) => string;
  /** A text in lines that fit the screen, if there is one, all of them indented by so many columns. */
  inLines: (text: string, indent?: number, hanging?: number) => string[];
  /** Columns of the screen, if there is one. */
  width: number | undefined;
  chalk: ChalkInstance;
}

/** What is shown of one file. */
interface Part {
  lines: readonly string[];
  detail: Detail | undefined;
  exceptions: readonly string[];
}

export const openText: OpenCheck = ({ unicode, colour, widest, width, isFull = false }) => {
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
  const details: Detail[] = [];
  const exceptions: string[] = [];
  let begun = false;
  return {
    part(result): Part {
      const excepted = result.kind === 'checked' ? result.exceptions : [];
      return {
        lines: overviewOf(result, overview, page),
        detail: detailOf(result, page, isFull),
        exceptions: excepted.flatMap((each) => inLines(print(`${at(result.file, each.spot)} ${exceptionWords(each)}`))),
      };
    },
    add({ lines, detail, exceptions: excepted }: Part) {
      if (detail) details.push(detail);
      exceptions.push(...excepted);
      const head = begun ? [] : overview.head.map((line) => chalk.dim(line));
      begun = true;
      return withoutCommands(`${[...head, ...lines].join('\n')}\n`);
    },
    end({ totals, problem }) {
      const hint = isFull || totals.contracts === 0 ? [] : ['--full lists what is counted here, each with its line.'];
      const last = [...(problem === undefined ? [] : [print(problem)]), ...totalLines(totals), ...hint];
      const blocks = [
        ...block('FINDINGS', laidOut(details), chalk),
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
  const { view, unit, figures, costAlone, decimals } = result;
  const shown = colourOf(VIEW_SEVERITY[view.judged], chalk)(viewName(view));
  const hour = figures && printedFigures(figures, decimals);
  const numbers = hour
    ? [
        ...[hour.net, hour.cost, hour.gap].map((value) => money(value, decimals)),
        hour.minutes === undefined ? 'none' : number(hour.minutes, 0),
      ]
    : [UNKNOWN, costAlone === undefined ? UNKNOWN : money(costAlone, decimals), UNKNOWN, UNKNOWN];
  const asides = [
    // Most are by the hour, and what is not should not be read so.
    ...(unit === undefined || unit === 'hour' || (!figures && costAlone === undefined) ? [] : [`by the ${unit}`]),
    ...(figures?.scenario === 'legalMinimum' ? ['at what the law obliges'] : []),
    ...(figures && figures.year > 1 ? [`in year ${figures.year}`] : []),
    ...(view.known || view.excepted ? [print(viewWords(view))] : []),
    ...[viewLeft(result) ?? []].flat(),
  ];
  const lines = row([file, shown, ...numbers]);
  if (asides.length === 0) return lines;
  const beside = [lines.at(-1), ...asides].join('  ');
  const isBeside = fits(beside);
  return isBeside ? [...lines.slice(0, -1), beside] : [...lines, ...inLines(asides.join('; '), HANGING)];
}

function colourOf(severity: Severity, chalk: ChalkInstance): ChalkInstance {
  return { critical: chalk.red, major: chalk.yellow, minor: chalk.cyan, info: chalk.green }[severity];
}

/** What is said of one file: what always is, and the rest at length or as counts. */
interface Detail {
  rank: number;
  opened: readonly string[];
  long: readonly string[];
  short: readonly string[];
}

/** Lines of details from which on what weighs less is only counted: a folder of a dozen is a page or two. */
const MOST_LINES = 70;

function rankOf(result: Result): number {
  if (result.kind === 'invalid') return 0;
  return failsIn(result) ? 1 : 2;
}

function detailOf(result: Result, page: Page, isFull: boolean): Detail | undefined {
  if (result.kind === 'skipped') return undefined;
  const rank = rankOf(result);
  const mistakes = result.mistakes.map((mistake) => mistakeText(result.file, mistake, page));
  if (result.kind === 'invalid') return { rank, opened: mistakes, long: [], short: [] };
  const found = result.findings.filter(({ status }) => status === 'found');
  const untold = result.findings.filter(({ status }) => status === 'cannotTell');
  const opened = isFull ? found : found.filter(isGrave);
  const told = found.filter((finding) => !opened.includes(finding) && isTold(finding));
  const counted = found.filter((finding) => !opened.includes(finding) && !isTold(finding));
  const heads = (findings: readonly FolderFinding[]) => findings.flatMap((finding) => headOf(result, finding, page));
  return {
    rank,
    opened: [...opened.map((finding) => findingText(result, finding, page)), ...mistakes],
    // There may be dozens that nobody can tell, and each says by itself what to ask for.
    long: isFull ? heads(untold) : [...heads(told), ...countLine(result, counted, untold, page)],
    short: isFull ? heads(untold) : countLine(result, [...told, ...counted], untold, page),
  };
}

/** What could not be read, then what fails, then the rest, each in the order of the files. */
function laidOut(details: readonly Detail[]): string {
  const inOrder = [0, 1, 2].flatMap((rank) => details.filter((detail) => detail.rank === rank));
  const linesOf = (texts: readonly string[]): number => texts.join('\n').split('\n').length;
  let room = MOST_LINES;
  for (const { opened, short } of inOrder) room -= linesOf(opened) + opened.length + short.length;
  const blocks: string[][] = [];
  let open = false;
  for (const { opened, long, short } of inOrder) {
    const more = long.length - short.length;
    const rest = more <= room ? long : short;
    if (rest === long) room -= more;
    blocks.push(...opened.map((text) => [text]));
    // Counts of one file after the other need no line between them.
    const isCount = opened.length === 0 && rest.length === short.length;
    if (rest.length > 0) {
      if (isCount && open) blocks.at(-1)?.push(...rest);
      else blocks.push([...rest]);
    }
    if (opened.length + rest.length > 0) open = rest.length > 0 && rest.length === short.length;
  }
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

/** It is shown with its line of the file and what to ask. */
function isGrave({ fails, severity, known, excepted, judged }: FolderFinding): boolean {
  return fails || (severity === 'critical' && !known && excepted === undefined && !judged?.withdrawn);
}

/** It has a line of its own: it weighs, or somebody has set it aside and should see that it still is. */
function isTold({ severity, known, excepted, judged }: FolderFinding): boolean {
  return severity === 'critical' || severity === 'major' || known || excepted !== undefined || judged !== undefined;
}

/** `contracts/a.yaml: 2 minor, 19 cannot be told (3 critical)` */
function countLine(
  { file }: Checked,
  found: readonly FolderFinding[],
  untold: readonly FolderFinding[],
  { print, inLines, chalk }: Page,
): string[] {
  const count = (findings: readonly FolderFinding[], wanted: Severity) =>
    findings.filter((finding) => (finding.judged?.severity ?? finding.severity) === wanted).length;
  const critical = count(untold, 'critical');
  const parts = [
    ...SEVERITIES.toReversed()
      .filter((severity) => count(found, severity) > 0)
      .map((severity) => `${number(count(found, severity))} ${severity}`),
    ...(untold.length > 0
      ? [`${number(untold.length)} cannot be told${critical > 0 ? ` (${number(critical)} critical)` : ''}`]
      : []),
  ];
  return parts.length === 0 ? [] : inLines(`${print(file)}: ${parts.join(', ')}`).map((line) => chalk.dim(line));
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
