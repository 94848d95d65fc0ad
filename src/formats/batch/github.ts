// Workflow commands of GitHub: each becomes an annotation beside the line. GitHub shows ten of a kind, so the worst lead.
import { printable } from '../../words/printable.ts';
import { plural } from '../../words/words.ts';
import { asides, fullMessage, type Issue, inBrackets, issuesOf } from './issues.ts';
import { onHost } from './on-host.ts';
import type { OpenCheck } from './types.ts';
import { totalLines } from './words.ts';
import { Worst, weightOf } from './worst.ts';

/** Many more than a page of GitHub shows, and few enough for the log. */
const MOST = 1000;

export const openGithub: OpenCheck = () => {
  const worst = new Worst<Issue>(MOST);
  return {
    part: issuesOf,
    add(issues: readonly Issue[]) {
      for (const issue of issues) worst.add(weightOf(issue), issue);
      return '';
    },
    end({ totals, problem }) {
      const annotations = worst.all().map(annotation).join('');
      const rest = worst.left > 0 ? ` ${plural(worst.left, 'more annotation')} left out.` : '';
      const text = totalLines(totals).join(' ') + rest;
      const last =
        problem === undefined ? command('notice', { title: 'viability check' }, text) : command('error', {}, problem);
      return annotations + last;
    },
  };
};

const TITLES: { readonly [kind in Issue['kind']]?: string } = {
  mistake: 'Mistake in the contract',
  remark: 'Remark on the contract',
  skipped: 'Not checked',
};

function annotation(issue: Issue): string {
  const { rule, kind } = issue;
  const { file, line, columns } = onHost(issue);
  const place = {
    file,
    line: String(line),
    ...(columns ? { col: String(columns.from), endColumn: String(columns.to) } : {}),
  };
  const title = TITLES[kind] ?? rule;
  return command(levelOf(issue), { ...place, title }, fullMessage(issue) + inBrackets(asides(issue)));
}

function levelOf({ fails, known, excepted, severity, status }: Issue): string {
  if (fails) return 'error';
  const isQuiet =
    known || excepted !== undefined || status === 'cannotTell' || severity === 'minor' || severity === 'info';
  return isQuiet ? 'notice' : 'warning';
}

function command(level: string, properties: { [name: string]: string }, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(value)}`);
  return `::${level}${written.length > 0 ? ` ${written.join(',')}` : ''}::${inData(message)}\n`;
}

/** What would end the line or the command is written as its code. */
function inData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
