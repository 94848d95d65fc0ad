// Two assessments beside each other: two contracts, bids or versions, or one contract before and after a change.

import { isStated as statedIn } from '../../contract/text/place.ts';
import type { Figure } from '../../engine/figure.ts';
import { orNull } from '../../engine/none.ts';
import { net, netPerUnit } from '../../figures/income/net.ts';
import { headcount } from '../../figures/staff/staff.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { minutesBought } from '../../figures/total/bought.ts';
import { breakEven } from '../../figures/total/break-even.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerUnit, gapPerUnit, gapPerYear, gapTerm } from '../../figures/total/result.ts';
import type { Difference } from '../../model/differences.ts';
import { lawInstead } from '../../model/finance.ts';
import { isHourly, printedHour, printedTermGap, printedYear, unitDecimals, unitNameOf } from '../../model/printed.ts';
import type { Assessment, Finding, Run } from '../../model/types.ts';
import { halfOf, roundTo, roundUp } from '../../words/rounding.ts';
import { lowerFirst } from '../../words/text.ts';
import { joinWords, money, plural, withArticle, withUnit } from '../../words/words.ts';
import { aside, bullets, left, paragraph, right, section, subsection, table, textCell } from '../blocks.ts';
import type { Block, Cell, Row } from '../types.ts';
import { wordsOf } from '../view/sentence.ts';
import { inOrderOfWeight } from '../view/weight.ts';

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

/** What is set side by side once more where the law of wages obliges to more than one of the two costs as specified. */
export const OF_THE_LAW: readonly Figure[] = [costPerUnit, gapPerUnit, gapPerYear, gapTerm];

const OF_A_UNIT: readonly Figure[] = [netPerUnit, costPerUnit, gapPerUnit];

export interface Side {
  name: string;
  assessment: Assessment;
  run: Run | undefined;
}

/**
 * Both at the legal minimum, where the money of one of them is counted by it: beside what they are as specified, so that a
 * change is never told of one side as specified and of the other at what the law obliges. null where it obliges to no more.
 */
export function atLaw(before: Side, after: Side): [Side, Side] | null {
  const sides: [Side, Side] = [before, after];
  if (!sides.some(isObliged)) return null;
  return sides.map((side) => ({ ...side, run: lawOf(side) })) as [Side, Side];
}

const isObliged = ({ assessment, run }: Side): boolean =>
  run?.scenario === 'asSpecified' && lawInstead(assessment.years[run.context.year - 1]) !== undefined;

const lawOf = ({ assessment, run }: Side): Run | undefined =>
  run && assessment.years[run.context.year - 1]?.runs.get('legalMinimum');

export function comparisonBlocks(
  before: Side,
  after: Side,
  differences: readonly Difference[],
  effects: boolean,
): Block[] {
  const blocks: Block[] = [section('Results'), resultTable(before, after)];
  blocks.push(...findingChanges(before, after), section('What differs in the input'));
  // Nobody counts the pennies of a year.
  const isOfYears = haveOtherUnits(before, after) || commonUnit(before, after) === 'year';
  const places = isOfYears ? 0 : Math.max(2, unitPlaces(before, after));
  const shown = differences.filter(
    (each) => isStated(before, each.path) || isStated(after, each.path) || Math.abs(each.effect ?? 0) >= halfOf(places),
  );
  if (shown.length === 0) blocks.push(paragraph('Nothing.'));
  else blocks.push(inputTable(before, after, shown, effects ? places : undefined));
  const others = differences.length - shown.length;
  if (others > 0)
    blocks.push(
      aside(
        `${plural(others, 'other default')} that neither file states ${others === 1 ? 'differs' : 'differ'} too, with no effect of a ${isOfYears ? 'pound' : 'penny'}.`,
      ),
    );
  if (effects && differences.some((each) => each.effect !== null))
    blocks.push(
      aside(
        `The effect is what each difference alone, put into ${before.name}, does to the gap of ${gapOfWhat(before, after)}${atLaw(before, after) ? ' as specified' : ''}; together they may do more or less than their sum.`,
      ),
    );
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
          subsection(`Found in ${side.name} only`),
          bullets(found.map(({ id, message, severity }) => ({ text: message, note: `${severity}, ${id}` }))),
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
  const byTheHour = [before, after].some(({ run }) => run === undefined || isHourly(run.context));
  const figures = COMPARED.filter(({ figure }) => byTheHour || figure !== minutesBought);
  const law = atLaw(before, after);
  return table(
    [left(''), right(before.name), right(after.name), right('difference')],
    [
      { cells: [textCell('View'), textCell(viewWords(before)), textCell(viewWords(after)), { kind: 'empty' }] },
      ...figureRows(before, after, figures),
      ...(law ? [LAW_HEAD, ...figureRows(...law, ofTheLaw)] : []),
    ],
  );
}

const ofTheLaw = COMPARED.filter(({ figure }) => OF_THE_LAW.includes(figure));
const LAW_HEAD: Row = {
  cells: [textCell('At what the law obliges'), ...Array.from({ length: 3 }, (): Cell => ({ kind: 'empty' }))],
  role: 'mark',
};

function figureRows(before: Side, after: Side, figures: typeof COMPARED): Row[] {
  const isOfYears = commonUnit(before, after) === 'year';
  return figures.flatMap(({ figure, decimals }): Row[] => {
    // Of a year the same stands further down.
    if (isOfYears && OF_A_UNIT.includes(figure)) return [];
    const [a, b] = [printed(before, figure), printed(after, figure)];
    if (figure === contactHours && a === 0 && b === 0) return [];
    const isOfOne = figure === breakEven || OF_A_UNIT.includes(figure);
    const places = isOfOne ? unitPlaces(before, after) : decimals;
    // A night is not held against a visit.
    const isLike = !haveOtherUnits(before, after) || (figure !== breakEven && !OF_A_UNIT.includes(figure));
    return [
      {
        cells: [
          textCell(labelIn(figure.label, before, after)),
          cell(a, figure, places),
          cell(b, figure, places),
          isLike ? difference(a, b, figure, places) : { kind: 'empty' },
        ],
      },
    ];
  });
}

/** Decimals of an amount for one of the unit: those of the side that needs more. */
const unitPlaces = (...sides: readonly Side[]): number =>
  Math.max(...sides.map(({ run }) => (run ? unitDecimals(run.context) : 0)));

const unitOf = ({ run }: Side): string | undefined => run && unitNameOf(run.context);

/** The unit of both, where they have the same. */
function commonUnit(before: Side, after: Side): string {
  const [a, b] = [unitOf(before), unitOf(after)];
  return a === undefined || (b !== undefined && a !== b) ? 'unit' : a;
}

function haveOtherUnits(before: Side, after: Side): boolean {
  return before.run?.context.unit.kind !== after.run?.context.unit.kind;
}

/** `Cost of a night`, for `Cost of a unit`. */
function labelIn(label: string, before: Side, after: Side): string {
  return label.replace('a unit', withArticle(commonUnit(before, after)));
}

function viewWords({ assessment }: Side): string {
  return wordsOf(assessment.verdict.judged, assessment.verdict.reason);
}

export function valueIn({ run }: Side, figure: Figure): number | null {
  return orNull(run?.results.value(figure));
}

/** A value as a report prints it: gaps are what the printed prices and costs leave. */
function printed(side: Side, figure: Figure): number | null {
  if (figure === gapTerm && side.run) return orNull(printedTermGap(side.assessment, side.run.scenario));
  // As pages say it: the least price that pays as it is printed.
  if (figure === breakEven && side.run) {
    const price = valueIn(side, figure);
    return price === null ? null : roundUp(price, unitDecimals(side.run.context));
  }
  if (side.run && figure === net) return orNull(printedYear(side.run).net);
  if (side.run && figure === totalCost) return orNull(printedYear(side.run).cost);
  if (side.run && figure === gapPerYear) return orNull(printedYear(side.run).gap);
  return figure === gapPerUnit && side.run
    ? orNull(printedHour(side.run.results, unitDecimals(side.run.context)).gap)
    : valueIn(side, figure);
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
  return textCell(`${value > 0 ? '+' : ''}${withUnit(value, 'ratio', decimals)}`);
}

function inputTable(before: Side, after: Side, differences: readonly Difference[], places?: number): Block {
  return table(
    [left('input'), ...(places !== undefined ? [right(`effect ${gapOfWhat(before, after)}`)] : [])],
    differences.map((each) => ({
      note: `${each.before} ${at(before)}, ${each.after} ${at(after)}`,
      cells: [textCell(each.path), ...(places !== undefined ? [effectCell(each.effect, places)] : [])],
    })),
  );
}

function effectCell(effect: number | null, decimals: number): Cell {
  if (effect === null || roundTo(effect, decimals) === 0) return { kind: 'empty', text: 'none' };
  return { kind: 'money', value: effect, decimals, signed: true };
}

/** Of a year, where the two are paid for different things. */
function gapOfWhat(before: Side, after: Side): string {
  return haveOtherUnits(before, after) ? 'a year' : withArticle(commonUnit(before, after));
}

/** A and B are two contracts; before and after are two times of one. */
const at = ({ name }: Side): string => (name === 'A' || name === 'B' ? `in ${name}` : name);

/** `The gap of an hour is -£4.51 before and -£1.20 after: better by £3.31.` */
export function changeSentence(before: Side, after: Side): string {
  if (!before.run || !after.run) return 'For one of the two the sums cannot be made.';
  const figure = haveOtherUnits(before, after) || commonUnit(before, after) === 'year' ? gapPerYear : gapPerUnit;
  const decimals = figure === gapPerYear ? 0 : Math.max(2, unitPlaces(before, after));
  const each = (side: Side): string => withArticle(unitOf(side) ?? 'unit');
  if ([before, after].some((side) => printed(side, figure) === null)) {
    const untold = [before, after].filter((side) => printed(side, net) === null).map(at);
    if (untold.length === 0) return 'For one of the two the sums cannot be made.';
    const cost = (side: Side): string => {
      const value = printed(side, costPerUnit);
      return value === null ? 'no cost can be said' : `${each(side)} costs ${money(value, decimals)}`;
    };
    return `Nobody states what is paid ${joinWords(untold)}: ${cost(before)} ${at(before)}, and ${cost(after)} ${at(after)}.`;
  }
  const unlike = haveOtherUnits(before, after)
    ? `What is paid for is ${each(before)} ${at(before)} and ${each(after)} ${at(after)}. `
    : '';
  const amount = (side: Side): number => roundTo(printed(side, figure) ?? Number.NaN, decimals);
  const gaps = (sides: readonly [Side, Side]): string => {
    const [from, to] = [amount(sides[0]), amount(sides[1])];
    const moved = roundTo(to - from, decimals);
    const how = moved === 0 ? 'the same' : `${moved > 0 ? 'better' : 'worse'} by ${money(Math.abs(moved), decimals)}`;
    return `is ${money(from, decimals)} ${at(before)} and ${money(to, decimals)} ${at(after)}: ${how}.`;
  };
  const specified = [before, after] as const;
  const law = atLaw(before, after);
  const gap = `gap of ${gapOfWhat(before, after)}`;
  if (!law) return `${unlike}The ${gap} ${gaps(specified)}`;
  const atTheLaw = `At what the law of wages obliges, the ${gap} ${gaps(law)}`;
  if (specified.every(isObliged))
    return `${unlike}${atTheLaw} As specified, which costs less than that, it ${gaps(specified)}`;
  // As the page of each has it; only what is counted alike is better or worse.
  const [was, is] = specified.map((side, of) =>
    isObliged(side)
      ? `${money(amount(law[of] as Side), decimals)} ${at(side)}, at what the law of wages obliges`
      : `${money(amount(side), decimals)} ${at(side)}, as specified`,
  );
  return `${unlike}The ${gap} is ${was}, and ${is}. Counted alike: ${lowerFirst(atTheLaw)} As specified it ${gaps(specified)}`;
}
