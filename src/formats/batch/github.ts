// Workflow commands of GitHub: each becomes an annotation beside the line. GitHub shows ten of a kind, so the worst lead.
import { printable } from '../../words/printable.ts';
import { asides, fullMessage, type Issue, inBrackets, issuesOf } from './issues.ts';
import type { OpenCheck } from './types.ts';
import { totalLines } from './words.ts';

export const openGithub: OpenCheck = () => ({
  add: (result) => issuesOf(result).map(annotation).join(''),
  end({ totals, problem }) {
    const text = totalLines(totals).join(' ');
    if (problem !== undefined) return command('error', {}, problem);
    return command('notice', { title: 'viability check' }, text);
  },
});

function annotation(issue: Issue): string {
  const { file, spot, rule, kind } = issue;
  const place = {
    file,
    line: String(spot?.line ?? 1),
    ...(spot ? { col: String(spot.column), endColumn: String(spot.column + spot.length) } : {}),
  };
  const title = kind === 'mistake' ? 'Mistake in the contract' : rule;
  return command(levelOf(issue), { ...place, title }, fullMessage(issue) + inBrackets(asides(issue)));
}

function levelOf({ fails, known, excepted, severity }: Issue): string {
  if (fails) return 'error';
  const isQuiet = known || excepted !== undefined || severity === 'minor' || severity === 'info';
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
