// Markdown for the summary of a job, by the same writer as the report.

import type { Result } from '../../batch/types.ts';
import { failsIn, weightOf, worstFirst } from '../../batch/worst.ts';
import { VIEWS } from '../../model/grades.ts';
import { bullets, section, textCell } from '../../report/blocks.ts';
import type { Block, Cell, Report, Row } from '../../report/types.ts';
import { name, version } from '../../tool.ts';
import { plural } from '../../words/words.ts';
import { folded, markdown } from '../markdown.ts';
import type { RenderOptions } from '../types.ts';
import { asides, fullMessage, type Issue, issuesOf } from './issues.ts';
import type { Ending, OpenCheck } from './types.ts';
import { exceptionWords, printedFigures, totalLines, viewName } from './words.ts';

/** A job summary holds 1 MiB. What is left out is counted. */
const MOST_ROWS = 1000;
const MOST_ISSUES = 200;

export const openMarkdown: OpenCheck = ({ unicode, colour }) => {
  const results: Result[] = [];
  return {
    part: (result) => result,
    add(result: Result) {
      results.push(result);
      return '';
    },
    end(ending) {
      const options = { width: 72, unicode, colour };
      const issues = worstFirst(results, weightOf)
        .flatMap(issuesOf)
        .filter(({ kind }) => kind !== 'skipped');
      const open = issues.filter(isOpen);
      const folds = FOLDS.map(({ summary, holds }) =>
        fold(
          summary,
          issues.filter((each) => !isOpen(each) && holds(each)),
          options,
        ),
      );
      return [markdown(pageOf(results, open, ending), options), ...folds].filter((part) => part !== '').join('\n');
    },
  };
};

/** It stands on the page for all to see; the rest is a click away. */
function isOpen({ fails, severity, status, known, excepted }: Issue): boolean {
  return fails || (severity === 'critical' && status === 'found' && !known && excepted === undefined);
}

const FOLDS: readonly { summary: (count: number) => string; holds: (issue: Issue) => boolean }[] = [
  { summary: (count) => `${count} more that were found`, holds: ({ status }) => status === 'found' },
  { summary: (count) => `${count} that cannot be told`, holds: ({ status }) => status === 'cannotTell' },
];

function fold(summary: (count: number) => string, issues: readonly Issue[], options: RenderOptions): string {
  if (issues.length === 0) return '';
  const items = itemsOf(issues.slice(0, MOST_ISSUES).map(itemOf), issues.length - MOST_ISSUES);
  return folded(summary(issues.length), [bullets(items)], options);
}

function pageOf(results: readonly Result[], issues: readonly Issue[], { totals, problem, exitCode }: Ending): Report {
  const exceptions = results.flatMap((result) =>
    result.kind === 'checked' ? result.exceptions.map((each) => `${result.file}: ${exceptionWords(each)}`) : [],
  );
  const lead = ['PASSED.', 'FAILED.', 'COULD NOT BE DONE.'][exitCode] as string;
  return {
    view: VIEWS.findLast((view) => totals.views[view] > 0) ?? 'cannotTell',
    lead,
    sentence: problem ?? totalLines(totals).at(-1) ?? '',
    title: 'Contract viability',
    subtitle: totalLines(totals).join(' '),
    blocks: [
      ...(results.length > 0 ? [table(results)] : []),
      ...list('What was found', issues.slice(0, MOST_ISSUES).map(itemOf), issues.length - MOST_ISSUES),
      ...list(
        'Exceptions',
        exceptions.map((text) => ({ text })),
        0,
      ),
    ],
    footer: [`${name} ${version}`],
  };
}

function table(results: readonly Result[]): Block {
  const heads = ['Contract', 'View', 'Unit', 'Net price', 'Cost', 'Gap', 'Minutes bought'];
  const rows = results.slice(0, MOST_ROWS).map(rowOf);
  const more = results.length - MOST_ROWS;
  if (more > 0) rows.push({ cells: [textCell(`and ${plural(more, 'file')} more`)] });
  return {
    kind: 'table',
    columns: heads.map((heading, at) => ({ heading, align: at > 2 ? 'right' : 'left' })),
    rows,
  };
}

function rowOf(result: Result): Row {
  if (result.kind === 'skipped') return { cells: [textCell(result.file), textCell(`skipped: ${result.reason}`)] };
  if (result.kind === 'invalid') {
    return { cells: [textCell(result.file), textCell(`invalid: ${plural(result.mistakes.length, 'mistake')}`)] };
  }
  const { file, view, unit, figures, costAlone, decimals } = result;
  const hour = figures && printedFigures(figures, decimals);
  const amount = (value: number | undefined): Cell =>
    value === undefined
      ? { kind: 'empty', text: 'unknown' }
      : { kind: 'money', value, ...(decimals === 2 ? {} : { decimals }) };
  const bought: Cell =
    hour?.minutes === undefined
      ? { kind: 'empty', text: hour ? 'none' : 'unknown' }
      : { kind: 'number', value: hour.minutes, decimals: 0 };
  return {
    cells: [
      textCell(file),
      textCell(viewName(view)),
      textCell(`${unit ?? ''}${figures?.scenario === 'legalMinimum' ? ', at what the law obliges' : ''}`),
      amount(hour?.net),
      amount(hour?.cost ?? costAlone),
      amount(hour?.gap),
      bought,
    ],
    role: failsIn(result) ? 'subtotal' : 'plain',
  };
}

function itemOf(issue: Issue): { text: string; note?: string } {
  const { file, spot, severity, rule } = issue;
  const where = `${severity}, ${rule}, ${file} line ${spot?.line ?? 1}`;
  return { text: fullMessage(issue), note: [where, ...asides(issue)].join('; ') };
}

function list(heading: string, items: { text: string; note?: string }[], more: number): Block[] {
  if (items.length === 0) return [];
  return [section(heading), bullets(itemsOf(items, more))];
}

function itemsOf(items: { text: string; note?: string }[], more: number): { text: string; note?: string }[] {
  return more > 0 ? [...items, { text: `and ${more} more` }] : items;
}
