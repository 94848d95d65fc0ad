// SARIF 2.1.0: rules, results with regions, and what was set aside as suppressions.
import { allRules } from '../../batch/all-rules.ts';
import type { Rule } from '../../batch/rules.ts';
import type { Severity } from '../../model/types.ts';
import { name, version } from '../../tool.ts';
import { printable } from '../../words/printable.ts';
import { number, plural } from '../../words/words.ts';
import { quantitiesJson } from '../quantities.ts';
import { safeJson } from '../safe-json.ts';
import { type Fingerprint, fingerprints } from './fingerprint.ts';
import { fullMessage, type Issue, issuesOf } from './issues.ts';
import { type OnHost, onHost } from './on-host.ts';
import type { OpenCheck } from './types.ts';
import { exceptedWords } from './words.ts';
import { Worst, weightOf } from './worst.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub refuses a file with more results. */
const MOST = 25_000;
const MOST_NOTES = 1000;

/** The manual that is installed with the program: every rule has its page in `viability rule`. */
const HELP = 'man:viability(1)';

type Level = 'error' | 'warning' | 'note';

const LEVELS: { readonly [Name in Severity]: Level } = {
  critical: 'error',
  major: 'warning',
  minor: 'note',
  info: 'note',
};

export const openSarif: OpenCheck = () => {
  const rules = allRules();
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  const fingerprint = fingerprints();
  const worst = new Worst<string>(MOST);
  const notes: object[] = [];
  let untold = 0;
  return {
    part: issuesOf,
    add(issues: readonly Issue[]) {
      for (const issue of issues) {
        if (issue.kind === 'skipped') notes.push(noteOf(issue.message, issue));
        // What nobody can tell is a question and no result: a host would list it among what is wrong.
        else if (issue.status === 'cannotTell') untold++;
        else worst.add(weightOf(issue), safeJson(resultOf(issue, indexes, fingerprint)));
      }
      return '';
    },
    remarks: () => (worst.left > 0 ? [leftOut(worst.left)] : []),
    end({ exitCode, problem }) {
      const driver = { name, version, rules: rules.map(ruleOf) };
      const results = worst.all().map((result) => `\n${result}`);
      const head = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
      const notifications = [
        ...(problem === undefined ? [] : [{ level: 'error', message: { text: printable(problem) } }]),
        ...(worst.left > 0 ? [{ level: 'warning', message: { text: leftOut(worst.left) } }] : []),
        ...(untold > 0
          ? [noteOf(`${plural(untold, 'check')} could not tell; viability check --full lists them.`)]
          : []),
        ...notes.slice(0, MOST_NOTES),
      ];
      const invocation = {
        executionSuccessful: exitCode !== 2,
        exitCode,
        ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
      };
      return `${head}${results.join(',')}\n],"invocations":${safeJson([invocation])}}]}\n`;
    },
  };
};

function leftOut(count: number): string {
  return `${plural(count, 'result')} left out, the least: a code host takes ${number(MOST)} at most.`;
}

function noteOf(text: string, issue?: Issue): object {
  return {
    level: 'note',
    message: { text: printable(text) },
    ...(issue ? { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(onHost(issue).file) } } }] } : {}),
  };
}

function ruleOf({ id, title, severity, dimension, about }: Rule): object {
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: about },
    helpUri: HELP,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [dimension], severity },
  };
}

/** `price-below-cost` -> `PriceBelowCost`, as SARIF likes the names of rules. */
function pascal(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function resultOf(issue: Issue, indexes: ReadonlyMap<string, number>, fingerprint: Fingerprint): object {
  const { rule, severity, figures, known, excepted, path } = issue;
  const at = onHost(issue);
  const suppressions = [
    ...(excepted ? [{ kind: 'inSource', status: 'accepted', justification: printable(exceptedWords(excepted)) }] : []),
    ...(known ? [{ kind: 'external', status: 'accepted', justification: 'It is in the baseline.' }] : []),
  ];
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    kind: 'fail',
    level: LEVELS[severity],
    message: { text: printable(fullMessage(issue)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(at.file) },
          region: regionOf(at),
        },
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    ...(Object.keys(figures).length > 0 ? { properties: { figures: quantitiesJson(figures) } } : {}),
    partialFingerprints: { 'contractPath/v1': fingerprint(issue) },
    ...(suppressions.length > 0 ? { suppressions } : {}),
  };
}

/** A code host shows nothing that has no line. */
function regionOf({ line, columns }: OnHost): object {
  return columns
    ? { startLine: line, startColumn: columns.from, endLine: line, endColumn: columns.to }
    : { startLine: line };
}

/** The path of a file as a URI: relative where the path is. */
function uriOf(file: string): string {
  const encoded = file.split('/').map(encodePart).join('/');
  return file.startsWith('/') ? `file://${encoded}` : encoded;
}

/** `a:b` at the start would be read as a scheme, so colons are written out too. Halves of letters cannot be encoded. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/[\uD800-\uDFFF]/gu, '?'));
}
