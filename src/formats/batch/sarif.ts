// SARIF 2.1.0: rules, results with regions, and what was set aside as suppressions.
import { allRules, type Rule } from '../../batch/rules.ts';
import type { Severity } from '../../model/types.ts';
import { name, version } from '../../tool.ts';
import { printable } from '../../words/printable.ts';
import { quantitiesJson } from '../quantities.ts';
import { safeJson } from '../safe-json.ts';
import { type Fingerprint, fingerprints } from './fingerprint.ts';
import { fullMessage, type Issue, issuesOf } from './issues.ts';
import type { OpenCheck } from './types.ts';
import { exceptedWords } from './words.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

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
  let begun = false;
  // Results are written as they come, inside a document whose other parts are small.
  const begin = (): string => {
    begun = true;
    const driver = { name, version, rules: rules.map(ruleOf) };
    return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
  };
  const next = (issue: Issue): string => {
    const before = begun ? ',' : begin();
    return `${before}\n${safeJson(resultOf(issue, indexes, fingerprint))}`;
  };
  return {
    add: (result) => issuesOf(result).map(next).join(''),
    end({ exitCode, problem }) {
      const notifications = problem === undefined ? [] : [{ level: 'error', message: { text: printable(problem) } }];
      const invocation = {
        executionSuccessful: exitCode !== 2,
        exitCode,
        ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
      };
      return `${begun ? '' : begin()}\n],"invocations":${safeJson([invocation])}}]}\n`;
    },
  };
};

function ruleOf({ id, title, severity, dimension, about }: Rule): object {
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: about },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [dimension], severity },
  };
}

/** `price-below-cost` -> `PriceBelowCost`, as SARIF likes the names of rules. */
function pascal(id: string): string {
  return id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function resultOf(issue: Issue, indexes: ReadonlyMap<string, number>, fingerprint: Fingerprint): object {
  const { rule, severity, status, figures, file, spot, known, excepted, path } = issue;
  const suppressions = [
    ...(excepted ? [{ kind: 'inSource', status: 'accepted', justification: printable(exceptedWords(excepted)) }] : []),
    ...(known ? [{ kind: 'external', status: 'accepted', justification: 'It is in the baseline.' }] : []),
  ];
  // What nobody can tell is `open`, and SARIF gives a level only to what has failed.
  const told = status === 'found' ? { kind: 'fail', level: LEVELS[severity] } : { kind: 'open', level: 'none' };
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    ...told,
    message: { text: printable(fullMessage(issue)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(spot ? { region: regionOf(spot) } : {}),
        },
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    ...(Object.keys(figures).length > 0 ? { properties: { figures: quantitiesJson(figures) } } : {}),
    partialFingerprints: { 'contractPath/v1': fingerprint(issue) },
    ...(suppressions.length > 0 ? { suppressions } : {}),
  };
}

function regionOf({ line, column, length }: { line: number; column: number; length: number }): object {
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + length };
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
