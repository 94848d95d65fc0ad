// What `viability rule` says: the checks, and the page of one, to print and as data for other programs.

import type { Check, CheckPage } from '../../checks/check.ts';
import { exampleIn } from '../../checks/example.ts';
import { inWords } from '../../engine/explain.ts';
import type { Figure } from '../../engine/figure.ts';
import type { Dimension } from '../../model/types.ts';
import { bullets, left, paragraph, section, table, textCell } from '../../report/blocks.ts';
import type { Block, Row } from '../../report/types.ts';
import { withUnit } from '../../words/words.ts';
import { type Page, pageOf } from './page.ts';

const DIMENSIONS: { [name in Dimension]: string } = {
  finance: 'money',
  law: 'law',
  quality: 'quality',
  monitoring: 'monitoring',
};

const CAUTION = 'A check asks and shows: what it finds is a question to put, not proof of fault';

/** Every check in one line, in the order in which a report lists what they find. */
export function ruleListPage(checks: readonly Check[]): Page {
  const rows = checks.map(
    ({ id, severity, dimension, title }): Row => ({
      cells: [textCell(id), textCell(severity), textCell(DIMENSIONS[dimension])],
      note: title,
    }),
  );
  const columns = ['Check', 'Severity', 'About'].map(left);
  return pageOf({
    lead: `${checks.length} checks.`,
    sentence:
      'Each answers found, not found or cannot tell. `viability rule ID` shows what one rests on and how it could be wrong.',
    title: 'What a contract is checked for',
    subtitle: CAUTION,
    blocks: [table(columns, rows)],
  });
}

/** The page of one check. */
export function rulePage(check: Check): Page {
  const { id, title, severity, dimension, at, condition, thresholds = [], sources } = check;
  const page = check.page();
  return pageOf({
    lead: `${id}.`,
    sentence: `About ${DIMENSIONS[dimension]}, ${severity} unless a finding says otherwise. It looks at ${at}.`,
    title,
    subtitle: CAUTION,
    blocks: [
      ...part('What it checks', page.checks),
      paragraph(`It holds where: ${wordsOf(condition)}.`),
      paragraph(`With the numbers of a contract: viability explain FILE ${condition.id}`),
      ...part('Why it matters', page.why),
      ...part('In money', page.example),
      ...example(page.console),
      ...(thresholds.length > 0 ? list('Where the line is drawn', thresholds.map(thresholdWords)) : []),
      ...list('Based on', [...page.basedOn, ...sources]),
      ...list('When it does not apply', page.exclusions),
      ...list('How it could be wrong', page.couldBeWrong),
    ],
  });
}

/** The formula in words; what no formula says is a fact of the file, with a name. */
function wordsOf({ formula, label }: Figure): string {
  return formula ? inWords(formula) : label;
}

function thresholdWords({ label, value, unit, source }: Figure): string {
  return `${label}: ${withUnit(value ?? null, unit)}. ${source}`;
}

function example(console: CheckPage['console']): Block[] {
  if (!console) return [];
  const { file, changes } = exampleIn(console.command);
  return [
    section('For example'),
    paragraph(`${file}, with`),
    bullets(Object.entries(changes).map(([path, value]) => ({ text: `${path}: ${value}` }))),
    paragraph(`gets this among its findings: "${console.prints}"`),
  ];
}

function part(heading: string, words: string): Block[] {
  return [section(heading), paragraph(words)];
}

function list(heading: string, items: readonly string[]): Block[] {
  return [section(heading), bullets(items)];
}

/** One check as data. */
export function ruleData(check: Check): object {
  const { id, title, severity, dimension, at, condition, thresholds = [], rests = {}, sources } = check;
  const page = check.page();
  return {
    id,
    title,
    severity,
    dimension,
    at,
    condition: { id: condition.id, label: condition.label, says: wordsOf(condition), source: condition.source },
    thresholds: thresholds.map(({ id: name, label, value, unit, source }) => ({
      id: name,
      label,
      value,
      unit,
      source,
    })),
    figures: Object.fromEntries(
      Object.entries(rests).map(([name, each]) => [
        name,
        typeof each === 'string' ? { unit: each } : { figure: each.id, label: each.label, unit: each.unit },
      ]),
    ),
    sources,
    page: { ...page, console: page.console ?? null },
  };
}
