// JUnit XML, which most build servers read: a test case for each file, which fails where something counts.

import type { Result } from '../../batch/types.ts';
import { failsIn } from '../../batch/worst.ts';
import { name as tool } from '../../tool.ts';
import { printable, reveal, withoutCommands } from '../../words/printable.ts';
import { plural } from '../../words/words.ts';
import { ENTITIES } from '../html/markup.ts';
import { asides, fullMessage, type Issue, inBrackets, issuesOf } from './issues.ts';
import type { OpenCheck } from './types.ts';
import { exceptionWords, totalLines } from './words.ts';

export const openJunit: OpenCheck = () => {
  // The counts stand before the cases, so nothing can be written until all are known.
  const cases: string[] = [];
  return {
    part: caseOf,
    add(text: string) {
      cases.push(text);
      return '';
    },
    end({ totals, problem }) {
      const errors = totals.invalid + (problem === undefined ? 0 : 1);
      const all = problem === undefined ? cases : [...cases, problemCase(problem)];
      const counts = attributes({
        name: 'viability check',
        tests: String(all.length),
        failures: String(totals.failing),
        errors: String(errors),
        skipped: String(totals.skipped),
      });
      const out = `    <system-out>${escaped(totalLines(totals).join('\n'))}</system-out>\n`;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite ${counts}>\n${all.join('')}${out}  </testsuite>\n</testsuites>\n`;
    },
  };
};

function caseOf(result: Result): string {
  const file = reveal(result.file);
  const open = `    <testcase ${attributes({ classname: tool, name: file, file })}>\n`;
  return `${open}${bodyOf(result)}    </testcase>\n`;
}

function problemCase(problem: string): string {
  const open = `    <testcase ${attributes({ classname: tool, name: 'contracts' })}>\n`;
  return `${open}      <error ${attributes({ message: problem, type: 'problem' })}/>\n    </testcase>\n`;
}

function bodyOf(result: Result): string {
  if (result.kind === 'skipped') return `      <skipped ${attributes({ message: result.reason })}/>\n`;
  const issues = issuesOf(result);
  if (result.kind === 'invalid') {
    const message = plural(result.mistakes.length, 'mistake');
    return `      <error ${attributes({ message, type: 'invalid-contract' })}>${escaped(linesOf(issues))}</error>\n`;
  }
  const failing = issues.filter(({ fails }) => fails);
  const others = issues.filter(({ fails }) => !fails);
  const first = failing[0];
  const failure =
    failsIn(result) && first
      ? `      <failure ${attributes({ message: first.message, type: first.rule })}>${escaped(linesOf(failing))}</failure>\n`
      : '';
  const rest = [linesOf(others), ...result.exceptions.map((each) => `Exception: ${exceptionWords(each)}`)];
  const out = rest.filter((text) => text !== '').join('\n');
  return out === '' ? failure : `${failure}      <system-out>${escaped(out)}</system-out>\n`;
}

function linesOf(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const { file, spot, severity, rule } = issue;
      const where = `${reveal(file)}:${spot?.line ?? 1}:${spot?.column ?? 1}`;
      return `${where} ${severity} ${rule} ${fullMessage(issue)}${inBrackets(asides(issue))}`;
    })
    .join('\n');
}

function attributes(values: { [name: string]: string }): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${inXml(value)}"`)
    .join(' ');
}

/** Text of a contract as XML 1.0 may hold it, line by line, none of which a build server takes for a command. */
function escaped(text: string): string {
  return withoutCommands(text).split('\n').map(inXml).join('\n');
}

function inXml(line: string): string {
  return printable(line)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
