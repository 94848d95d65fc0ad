// The results of a check as a flat list of issues, for formats that know nothing but files, lines and severities.

import { INVALID, REMARK, SKIPPED, VIEW_SEVERITY } from '../../batch/rules.ts';
import type { Excepted, FolderMistake, Result, Skipped, Spot } from '../../batch/types.ts';
import type { Finding, Severity } from '../../model/types.ts';
import { upperFirst } from '../../words/text.ts';
import { standingWords, viewLeft, viewName } from './words.ts';

export interface Issue {
  rule: string;
  kind: 'view' | 'finding' | 'mistake' | 'remark' | 'skipped';
  severity: Severity;
  status: 'found' | 'cannotTell';
  figures: Finding['figures'];
  message: string;
  question: string;
  file: string;
  /** The contract path; with the rule, what stays the same when lines move. */
  path: string;
  spot: Spot | undefined;
  fails: boolean;
  known: boolean;
  worse?: string | undefined;
  excepted: Excepted | undefined;
}

/** All issues of a result. The view is one of them where it counts or was set aside: else the findings say it all. */
export function issuesOf(result: Result): Issue[] {
  const { file } = result;
  if (result.kind === 'skipped') return [skippedIssue(result)];
  if (result.kind === 'invalid') return result.mistakes.map((mistake) => mistakeIssue(mistake, file));
  const { view, sentence, findings } = result;
  const issues: Issue[] = [];
  if (view.id !== undefined && (view.fails || view.known || view.excepted)) {
    const { fails, known, worse, excepted } = view;
    const left = viewLeft(result);
    const message = `${upperFirst(viewName(view))}. ${sentence}${left ? ` ${upperFirst(left)}.` : ''}`;
    const severity = VIEW_SEVERITY[view.judged];
    const common = { kind: 'view', status: 'found', figures: {}, question: '', path: '', spot: undefined } as const;
    issues.push({ ...common, rule: view.id, severity, message, file, fails, known, worse, excepted });
  }
  for (const finding of findings) {
    const { id, severity, status, figures, message, question, path, spot, judged } = finding;
    const { fails, known, worse, excepted } = finding;
    if (judged?.withdrawn) continue;
    const own = { severity: judged?.severity ?? severity, status, figures, message, question, file, path, spot };
    issues.push({ rule: id, kind: 'finding', ...own, fails, known, worse, excepted });
  }
  return [...issues, ...result.mistakes.map((mistake) => mistakeIssue(mistake, file))];
}

/** A file that is passed over is named with the reason, so that nobody takes it for checked. */
function skippedIssue({ file, reason }: Skipped): Issue {
  return {
    rule: SKIPPED,
    kind: 'skipped',
    severity: 'info',
    status: 'found',
    figures: {},
    message: `Not checked: ${reason}.`,
    question: '',
    file,
    path: '',
    spot: undefined,
    fails: false,
    known: false,
    excepted: undefined,
  };
}

function mistakeIssue({ path, spot, message, severity }: FolderMistake, file: string): Issue {
  const isError = severity === 'error';
  return {
    rule: isError ? INVALID : REMARK,
    kind: isError ? 'mistake' : 'remark',
    severity: isError ? 'critical' : 'minor',
    status: 'found',
    figures: {},
    message,
    question: '',
    file,
    path,
    spot,
    fails: isError,
    known: false,
    excepted: undefined,
  };
}

/** The message, and what to ask. */
export function fullMessage({ message, question }: Issue): string {
  if (question === '') return message;
  return `${message}${/[.?!]$/.test(message) ? '' : '.'} Ask: ${question}`;
}

/** Why an issue does not count, or that nobody can tell; empty for what plainly was found. */
export function asides({ status, known, worse, excepted }: Issue): string[] {
  return [...(status === 'cannotTell' ? ['cannot tell'] : []), ...standingWords({ known, worse, excepted })];
}

/** The same between brackets, after a message. */
export function inBrackets(words: readonly string[]): string {
  return words.length > 0 ? ` [${words.join('; ')}]` : '';
}
