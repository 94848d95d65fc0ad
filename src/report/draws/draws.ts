// What the ranges of a contract come to where they are drawn: a line for the page, and all of it for one who asks.

import type { Chances, CheckChance } from '../../chances.ts';
import type { Contract } from '../../contract/types.ts';
import { costPerUnit } from '../../figures/total/result.ts';
import { drawnOf } from '../../model/draws/index.ts';
import { type Outcome, PERCENTILES, type RangeWeight, type Spread } from '../../model/draws/outcome.ts';
import { perUnitOf, unitDecimals, unitInFull } from '../../model/printed.ts';
import type { Assessment, FinanceJudgement, Run, View } from '../../model/types.ts';
import { money, number, plural, timeSpan, wholeShare, withArticle } from '../../words/words.ts';
import { aside, bullets, left, right, textCell } from '../blocks.ts';
import type { Block, Cell, Fact, Row } from '../types.ts';
import { amountWords, turnWords } from '../words/names.ts';
import { histogramBlock } from './histogram.ts';

/** A reader can take in so many inputs. */
const MOST_INPUTS = 12;

/** The line of the page; none where the contract states no range. */
export function drawnFacts(assessment: Assessment, run: Run, year: number): Fact[] {
  const outcome = drawnOf(assessment, year);
  if (!outcome) return [];
  const decimals = unitDecimals(run.context);
  const { 5: low, 95: high } = outcome.costPerUnit.percentiles;
  const likely = run.results.value(costPerUnit);
  const name = unitInFull(run.context);
  const [least, most] = [money(low, decimals), money(high, decimals)];
  const spread =
    least === most ? `${least} in every draw` : `${least} low, ${money(likely, decimals)} likely, ${most} high`;
  const costs = Number.isNaN(likely) ? '' : `${withArticle(name)} costs ${spread}`;
  const drawn = `with each range drawn ${number(outcome.draws)} times`;
  const { pays, paysUsual } = outcome;
  if (!pays) return costs === '' ? [] : [{ term: least, text: `or so, ${drawn}: ${costs}` }];
  const usual = paysUsual && paysUsual.share < pays.share ? ` (${chance(paysUsual.share)} at what is usual)` : '';
  return [
    {
      term: chance(pays.share),
      text: `is the chance that the price pays${usual}, ${drawn}${costs === '' ? '' : `; ${costs}`}`,
    },
  ];
}

/** Whole, and never none or all of what is neither. */
export function chance(value: number): string {
  if (value > 0 && value < 0.01) return 'under 1%';
  return value < 1 && value > 0.99 ? 'over 99%' : wholeShare(value);
}

/** All of it: `run` is of the year of cost and gap, at the likely values. */
export function chanceBlocks(chances: Chances, run: Run): Block[] {
  const { outcome, checks } = chances;
  return [
    judgementTable(chances),
    ...(outcome.failed > 0 ? [aside(`In ${plural(outcome.failed, 'draw')} the sums could not be made.`)] : []),
    spreadTable(outcome, run),
    ...histogramBlock(outcome),
    ...inputBlocks(outcome, run.context.contract),
    ...(checks.length > 0 ? [checkTable(checks)] : []),
    ...heldBlocks(outcome, run.context.contract),
  ];
}

const FINANCE: Record<FinanceJudgement, string> = {
  viable: 'viable: the price pays for all of the work',
  fragile: 'fragile: it pays out of what is meant for bad months',
  notViable: 'not viable: it does not pay for the work',
  unlawful: 'unlawful: it does not pay what the law obliges, or what is stated breaks the law',
  cannotTell: 'cannot be told: it hangs on what nobody states',
};

const VIEWS: Record<View | 'unjudged', string> = {
  deliverable: 'deliverable',
  atRisk: 'at risk',
  cannotTell: 'cannot be told',
  undeliverable: 'undeliverable',
  unjudged: 'not judged: too many kinds of draws',
};

function judgementTable({ outcome, views, deliverable }: Chances): Block {
  const worked = outcome.draws - outcome.failed;
  const rows: Row[] = [];
  const add = (
    text: string,
    of: { share: number; low: number; high: number } | undefined,
    role?: Row['role'],
  ): void => {
    if (!of) return;
    rows.push({
      cells: [textCell(text), ...[of.share, of.low, of.high].map(shareCell)],
      ...(role ? { role } : {}),
    });
  };
  add('the price pays in every year, at the least that the work costs', outcome.pays);
  add('it pays what is usual too', outcome.paysUsual);
  add('lawful', outcome.lawful);
  add('deliverable', deliverable);
  const counted = (text: string, count: number): void => {
    if (count > 0) rows.push({ cells: [textCell(text), shareCell(count / worked), EMPTY, EMPTY] });
  };
  const head = (text: string): void => void rows.push({ cells: [textCell(text), EMPTY, EMPTY, EMPTY], role: 'mark' });
  head('The price is judged');
  for (const [name, count] of Object.entries(outcome.finance)) counted(FINANCE[name as FinanceJudgement], count);
  head('The view of the contract');
  for (const [name, count] of Object.entries(views)) counted(VIEWS[name as View], count);
  return {
    kind: 'table',
    caption: `How often, in ${number(outcome.draws)} draws`,
    columns: [left(''), right('chance'), right('from'), right('to')],
    rows,
  };
}

const EMPTY: Cell = { kind: 'empty' };

/** With more decimals where one would say none of what is some, or all of what is not. */
const shareCell = (value: number): Cell =>
  (value > 0 && value < 0.0005) || (value > 0.9995 && value < 1)
    ? { kind: 'share', value }
    : { kind: 'share', value, decimals: 1 };

function spreadTable({ costPerUnit: cost, gapPerUnit, costPerYear, gapPerYear, year }: Outcome, run: Run): Block {
  const decimals = unitDecimals(run.context);
  const one = perUnitOf(run.context);
  const columns: { heading: string; spread: Spread; decimals: number }[] = [
    { heading: `cost/${one}`, spread: cost, decimals },
    { heading: `left/${one}`, spread: gapPerUnit, decimals },
    { heading: 'cost/year', spread: costPerYear, decimals: 0 },
    { heading: 'left/year', spread: gapPerYear, decimals: 0 },
  ];
  const shown = run.context.unit.kind === 'year' ? columns.slice(2) : columns;
  const row = (text: string, of: (spread: Spread) => number): Row => ({
    cells: [
      textCell(text),
      ...shown.map(({ spread, decimals: own }): Cell => {
        const value = of(spread);
        return Number.isNaN(value) ? { kind: 'empty', text: 'none' } : { kind: 'money', value, decimals: own };
      }),
    ],
  });
  return {
    kind: 'table',
    caption: `What it comes to in contract year ${year}`,
    columns: [left('of 100 draws'), ...shown.map(({ heading }) => right(heading))],
    rows: [
      ...PERCENTILES.map((at) => row(`${at} are lower`, ({ percentiles }) => percentiles[at])),
      row('on average', ({ mean }) => mean),
    ],
  };
}

function inputBlocks({ weights }: Outcome, contract: Contract): Block[] {
  const shown = weights.slice(0, MOST_INPUTS);
  const more = weights.length - shown.length;
  const table: Block = {
    kind: 'table',
    caption: 'What it hangs on, the weightiest first',
    columns: [left('input'), right('weight'), right('turns at')],
    rows: shown.map((each) => ({
      cells: [
        textCell(each.range.input.path),
        { kind: 'share', value: each.share, decimals: 0 },
        each.turnsAt === null
          ? { kind: 'empty', text: 'none' }
          : textCell(written(each.range, each.turnsAt, contract, turnWords)),
      ],
      note: noteOf(each, contract),
    })),
  };
  return [
    table,
    aside(
      `Weight: how much of what the gap varies by is this input's, by ranks. Turns at: the value at which income equals cost, the others at their likely values.${more > 0 ? ` ${plural(more, 'more input')} weigh less.` : ''}`,
    ),
  ];
}

/** What the file states is told as it is; a value that turns, in a few digits. */
function written({ input }: RangeWeight['range'], value: number, contract: Contract, inWords = amountWords): string {
  return input.unit === 'hours/visit' ? timeSpan(value) : inWords(input, value, contract);
}

function noteOf({ range, turnsAt, correlation }: RangeWeight, contract: Contract): string {
  const [low, likely, high] = [range.low, range.likely, range.high].map((value) => written(range, value, contract));
  const ends = `${low} to ${high}, likely ${likely}`;
  if (turnsAt === null || turnsAt < range.low || turnsAt > range.high) return ends;
  return `${ends}; the verdict turns within it: more ${correlation < 0 ? 'costs' : 'helps'} the provider`;
}

function checkTable(checks: readonly CheckChance[]): Block {
  return {
    kind: 'table',
    caption: 'What checks find in some draws and not in others',
    columns: [left('finding'), right('chance')],
    rows: checks.map(({ check, share: of }) => ({
      cells: [textCell(check.title), shareCell(of)],
      note: check.id,
    })),
  };
}

function heldBlocks({ held }: Outcome, contract: Contract): Block[] {
  if (held.length === 0) return [];
  return [
    bullets(
      held.map(({ range, why }) => ({
        text: `${range.input.path} stays at its likely value, ${written(range, range.likely, contract)}: ${why}.`,
      })),
    ),
  ];
}

/** The sentence on top. */
export function chanceSentence({ outcome, deliverable }: Chances): string {
  const { pays, draws, weights } = outcome;
  const count = plural(weights.length, 'input');
  if (!pays)
    return `${count} drawn ${number(draws)} times from seed ${outcome.seed}; what is paid is unknown, so no chance can be told.`;
  const view = deliverable ? `, and in ${chance(deliverable.share)} the contract is deliverable` : '';
  return `In ${chance(pays.share)} of draws the price pays in every year${view}: ${count} drawn ${number(draws)} times from seed ${outcome.seed}.`;
}
