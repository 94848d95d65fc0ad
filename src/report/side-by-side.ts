// Two assessments beside each other: two contracts, bids or versions, or one contract before and after a change.

import { isStated as statedIn } from '../contract/place.ts';
import type { Figure } from '../engine/figure.ts';
import { net, netPerUnit } from '../figures/income/net.ts';
import { headcount } from '../figures/staff/staff.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
import { minutesBought } from '../figures/total/bought.ts';
import { breakEven } from '../figures/total/break-even.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { costPerUnit, gapPerUnit, gapPerYear, gapTerm } from '../figures/total/result.ts';
import type { Difference } from '../model/differences.ts';
import { isHourly, printedHour, printedTermGap, unitNameOf } from '../model/printed.ts';
import type { Assessment, Finding, Run } from '../model/types.ts';
import { roundTo } from '../words/rounding.ts';
import { article, money, plural, withUnit } from '../words/words.ts';
import { inOrderOfWeight } from './findings.ts';
import type { Block, Cell, Row } from './types.ts';
import { leadOf } from './view.ts';

/** The figures that are set side by side. */
export const COMPARED: readonly { figure: Figure; decimals: number }[] = [
  { figure: netPerUnit, decimals: 2 },
  { figure: costPerUnit, decimals: 2 },
  { figure: gapPerUnit, decimals: 2 },
  { figure: minutesBought, decimals: 1 },
  { figure: breakEven, decimals: 2 },
  { figure: contactHours, decimals: 0 },
  { figure: headcount, decimals: 1 },
  { figure: net, decimals: 0 },
  { figure: totalCost, decimals: 0 },
  { figure: gapPerYear, decimals: 0 },
  { figure: gapTerm, decimals: 0 },
];

export interface Side {
  name: string;
  assessment: Assessment;
  run: Run | undefined;
}

export function comparisonBlocks(
  before: Side,
  after: Side,
  differences: readonly Difference[],
  effects: boolean,
): Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: 'Results' }, resultTable(before, after)];
  blocks.push(...findingChanges(before, after), { kind: 'heading', level: 2, text: 'What differs in the input' });
  const shown = differences.filter(
    (each) => isStated(before, each.path) || isStated(after, each.path) || Math.abs(each.effect ?? 0) >= 0.005,
  );
  if (shown.length === 0) blocks.push({ kind: 'text', text: 'Nothing.' });
  else blocks.push(inputTable(before, after, shown, effects));
  if (shown.length < differences.length)
    blocks.push({
      kind: 'text',
      quiet: true,
      text: `${plural(differences.length - shown.length, 'other default')} that neither file states ${differences.length - shown.length === 1 ? 'differs' : 'differ'} too, with no effect of a penny.`,
    });
  if (effects && differences.some((each) => each.effect !== null))
    blocks.push({
      kind: 'text',
      quiet: true,
      text: `The effect is what each difference alone, put into ${before.name}, does to the gap of ${oneOf(before, after)}; together they may do more or less than their sum.`,
    });
  return blocks;
}

/** Findings of one that the other does not have, by check. */
function findingChanges(before: Side, after: Side): Block[] {
  const only = (own: Side, other: Side): Finding[] => {
    const ids = new Set(other.assessment.findings.filter(isFound).map(({ id }) => id));
    return inOrderOfWeight(own.assessment.findings.filter((finding) => isFound(finding) && !ids.has(finding.id)));
  };
  return [
    { side: before, found: only(before, after) },
    { side: after, found: only(after, before) },
  ].flatMap(({ side, found }): Block[] =>
    found.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: `Found in ${side.name} only` },
          {
            kind: 'list',
            ordered: false,
            items: found.map(({ id, message, severity }) => ({ text: message, note: `${severity}, ${id}` })),
          },
        ],
  );
}

function isFound({ status }: Finding): boolean {
  return status === 'found';
}

function isStated({ assessment }: Side, path: string): boolean {
  return statedIn(assessment.file, path);
}

function resultTable(before: Side, after: Side): Block {
  const rows: Row[] = [
    {
      cells: [
        { kind: 'text', text: 'View' },
        { kind: 'text', text: viewWords(before) },
        { kind: 'text', text: viewWords(after) },
        { kind: 'empty' },
      ],
    },
  ];
  const byTheHour = [before, after].some(({ run }) => run === undefined || isHourly(run.context));
  for (const { figure, decimals } of COMPARED) {
    if (figure === minutesBought && !byTheHour) continue;
    const [a, b] = [printed(before, figure), printed(after, figure)];
    rows.push({
      cells: [
        { kind: 'text', text: labelIn(figure.label, before, after) },
        cell(a, figure, decimals),
        cell(b, figure, decimals),
        difference(a, b, figure, decimals),
      ],
    });
  }
  return {
    kind: 'table',
    columns: [
      { heading: '', align: 'left' },
      { heading: before.name, align: 'right' },
      { heading: after.name, align: 'right' },
      { heading: 'difference', align: 'right' },
    ],
    rows,
  };
}

/** The unit of both, where they have the same. */
function commonUnit(before: Side, after: Side): string {
  const [a, b] = [before, after].map(({ run }) => run && unitNameOf(run.context));
  return a === undefined || (b !== undefined && a !== b) ? 'unit' : a;
}

/** `Cost of a night`, for `Cost of a unit`. */
function labelIn(label: string, before: Side, after: Side): string {
  const unit = commonUnit(before, after);
  return label.replace('a unit', `${article(unit)} ${unit}`);
}

function oneOf(before: Side, after: Side): string {
  const unit = commonUnit(before, after);
  return `${article(unit)} ${unit}`;
}

function viewWords({ assessment }: Side): string {
  return leadOf(assessment.verdict.judged).slice(0, -1).toLowerCase();
}

export function valueIn({ run }: Side, figure: Figure): number | null {
  const value = run?.results.value(figure);
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** A value as a report prints it: gaps are what the printed prices and costs leave. */
function printed(side: Side, figure: Figure): number | null {
  if (figure === gapTerm && side.run) return printedTermGap(side.assessment, side.run.scenario) ?? null;
  return figure === gapPerUnit && side.run ? printedHour(side.run.results).gap : valueIn(side, figure);
}

function cell(value: number | null, figure: Figure, decimals: number): Cell {
  if (value === null) return { kind: 'empty', text: 'none' };
  return figure.unit.startsWith('GBP') ? { kind: 'money', value, decimals } : { kind: 'number', value, decimals };
}

/** Of the printed values, so that a reader can check it. */
function difference(a: number | null, b: number | null, figure: Figure, decimals: number): Cell {
  if (a === null || b === null) return { kind: 'empty' };
  const value = roundTo(roundTo(b, decimals) - roundTo(a, decimals), decimals);
  if (figure.unit.startsWith('GBP')) return { kind: 'money', value, decimals, signed: true };
  return { kind: 'text', text: `${value > 0 ? '+' : ''}${withUnit(value, 'ratio', decimals)}` };
}

function inputTable(before: Side, after: Side, differences: readonly Difference[], effects: boolean): Block {
  return {
    kind: 'table',
    columns: [
      { heading: 'input', align: 'left' },
      ...(effects ? [{ heading: `effect ${oneOf(before, after)}`, align: 'right' as const }] : []),
    ],
    rows: differences.map((each) => ({
      note: `${each.before} in ${before.name}, ${each.after} in ${after.name}`,
      cells: [{ kind: 'text' as const, text: each.path }, ...(effects ? [effectCell(each.effect)] : [])],
    })),
  };
}

function effectCell(effect: number | null): Cell {
  if (effect === null || roundTo(effect, 2) === 0) return { kind: 'empty', text: 'none' };
  return { kind: 'money', value: effect, signed: true };
}

/** `The gap of an hour goes from -£4.51 to -£1.20, better by £3.31.` */
export function changeSentence(before: Side, after: Side): string {
  const [a, b] = [printed(before, gapPerUnit), printed(after, gapPerUnit)];
  if (a === null || b === null) return 'For one of the two the sums cannot be made.';
  const [was, is] = [roundTo(a, 2), roundTo(b, 2)];
  const moved = roundTo(is - was, 2);
  const how = moved === 0 ? 'the same' : `${moved > 0 ? 'better' : 'worse'} by ${money(Math.abs(moved))}`;
  // A and B are two contracts; before and after are two times of one.
  const at = ({ name }: Side) => (name === 'A' || name === 'B' ? `in ${name}` : name);
  return `The gap of ${oneOf(before, after)} is ${money(was)} ${at(before)} and ${money(is)} ${at(after)}: ${how}.`;
}
