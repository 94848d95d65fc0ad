// A code quality report of GitLab: a list of issues, each with a fingerprint by which a merge request knows it again.

import { printable } from '../../words/printable.ts';
import { safeJson } from '../safe-json.ts';
import { fingerprints } from './fingerprint.ts';
import { asides, fullMessage, type Issue, inBrackets, issuesOf } from './issues.ts';
import { onHost } from './on-host.ts';
import type { OpenCheck } from './types.ts';

export const openGitlab: OpenCheck = () => {
  const fingerprint = fingerprints();
  let begun = false;
  const entry = (issue: Issue): string => {
    const before = begun ? ',\n' : '[\n';
    begun = true;
    return `${before}  ${safeJson(entryOf(issue, fingerprint(issue)))}`;
  };
  return {
    part: issuesOf,
    add: (issues: readonly Issue[]) => issues.map(entry).join(''),
    end: () => (begun ? '\n]\n' : '[]\n'),
  };
};

function entryOf(issue: Issue, fingerprint: string): object {
  const { rule, excepted, known, severity } = issue;
  const { file, line } = onHost(issue);
  return {
    description: printable(fullMessage(issue) + inBrackets(asides(issue))),
    check_name: rule,
    fingerprint,
    severity: excepted || known ? 'info' : severity,
    location: { path: file, lines: { begin: line } },
  };
}
