// Will anybody come: a few lines for the page, and the week hour by hour for one who asks.

import { WEEKS_A_YEAR } from '../../calendar/week.ts';
import { ENOUGH } from '../../calls/fewest.ts';
import { missedOf } from '../../calls/interval.ts';
import { type CallQuestion, type CallResult, HOURS, type Share, type Shares } from '../../calls/types.ts';
import type { AddedCost } from '../../model/cover.ts';
import { upperFirst } from '../../words/text.ts';
import { money, number, share as percent, plural, timeSpan, wholeShare } from '../../words/words.ts';
import { aside, left, paragraph, right, section, textCell } from '../blocks.ts';
import type { Block, Cell } from '../types.ts';

export const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The paragraph of the page; nothing where there are no calls. */
export function callBlocks(result: CallResult, cost?: AddedCost): Block[] {
  if (!result.allOut) return [];
  const sentences = result.question.onDuty.some((staff) => staff > 0)
    ? [whatHappens(result), worstHours(result), whatIsEnough(result, cost)]
    : ['Nobody is on duty when a call comes: the contract names no cover that could be sent.'];
  return [section('Will anybody come?'), paragraph(sentences.filter((sentence) => sentence !== '').join(' '))];
}

/** What the whole report says beyond the page: what becomes of the calls, and hours alike as bars. */
export function outcomeBlocks(result: CallResult): Block[] {
  return [
    aside(
      `${howMany(result)} The intervals say what chance leaves open, in 95 simulations of 100; not whether so many calls will come.`,
    ),
    outcomes(result),
    {
      kind: 'bars',
      caption: `${missedWords(result)}, hours alike together`,
      unit: 'share',
      bars: result.groups.map((group) => ({ label: upperFirst(group.words), value: missedOf(group)?.share ?? 0 })),
      mark: { label: 'all calls', value: missedOf(result)?.share ?? 0 },
    },
  ];
}

/** What `missedOf` is the share of. */
export function missedWords({ inTime }: Shares): string {
  return inTime ? 'Calls that nobody answers in time' : 'Calls that find too few free';
}

function whatHappens({ question, allOut, nobody, late }: CallResult): string {
  const { density, onDuty, crew, responseTime } = question;
  const there = onDuty.filter((_, quarter) => (density[quarter] ?? 0) > 0);
  const isOne = crew === 1 && there.every((staff) => staff === 1);
  const first = `${callsThatFind(allOut as Share)} ${isOne ? 'the one worker out' : 'too few free'}.`;
  if (!nobody || !late || responseTime === undefined) return first;
  if (late.share + nobody.share === 0)
    return `${first} Within ${timeSpan(responseTime)} somebody is there for each of them.`;
  const never =
    nobody.share > 0 ? `to ${wholeShare(nobody.share)} nobody ever comes` : 'somebody always comes in the end';
  return `${first} Within ${timeSpan(responseTime)} somebody is there for ${wholeShare(1 - late.share - nobody.share)} of them; ${never}.`;
}

/** `Three calls in ten (30%, between 29% and 31%) find`; the interval is left out where it would say the same. */
function callsThatFind({ share, low, high }: Share): string {
  const tenths = Math.round(share * 10);
  const oneIn = Math.round(1 / share);
  const isRare = oneIn > 10 || tenths === 10;
  const [from, to, all] = [low, high, share].map(isRare ? fineShare : (value) => wholeShare(value));
  if (share === 0) return `No call of all that were simulated (at most ${to}) finds`;
  if (share === 1) return 'Every call finds';
  const interval = from === to ? '' : `between ${from} and ${to}`;
  if (isRare) return `${all} of calls ${interval && `(${interval}) `}find`;
  const inTen =
    tenths === 1 ? `One call in ${NUMBERS[oneIn]}` : `${upperFirst(NUMBERS[tenths] as string)} calls in ten`;
  return `${inTen} (${all}${interval && `, ${interval}`}) ${tenths === 1 ? 'finds' : 'find'}`;
}

/** With a decimal, and more where one would say none or all of what is neither. */
function fineShare(value: number): string {
  const written = percent(value, 1);
  return (written === '0.0%' && value > 0) || (written === '100.0%' && value < 1) ? percent(value) : written;
}

function worstHours(result: CallResult): string {
  const { worst, groups } = result;
  if (groups.length === 1 && groups[0]?.hours.length === HOURS)
    return 'So it is at any hour, on Saturday at 3 a.m. too.';
  const share = worst && missedOf(worst)?.share;
  // Hours of which the same would be said as of all calls are not the worst of anything.
  if (!worst || !share || wholeShare(share) === wholeShare(missedOf(result)?.share ?? 0)) return '';
  const what = worst.inTime ? 'are not answered in time' : 'find too few free';
  return `Worst is ${worst.words}: ${wholeShare(share)} ${what}.`;
}

function whatIsEnough({ question, fewest, inTime }: CallResult, cost: AddedCost | undefined): string {
  const { travel, responseTime } = question;
  const aim = inTime
    ? `have ${wholeShare(ENOUGH)} answered in time`
    : `bring that to ${wholeShare(1 - ENOUGH)} or less`;
  if (responseTime !== undefined && travel > responseTime)
    return `Travel alone, ${timeSpan(travel)}, takes longer than the response time of ${timeSpan(responseTime)}.`;
  if (!fewest)
    return `No number of workers in the windows of cover was found that would ${aim}${outOfReach(question)}.`;
  if (fewest.added === 0)
    return inTime
      ? `The cover as stated has ${wholeShare(ENOUGH)} or more answered in time.`
      : `The cover as stated keeps it to ${wholeShare(1 - ENOUGH)} or less.`;
  const more = NUMBERS[fewest.added] ?? number(fewest.added);
  const hour = cost?.perHour === undefined ? '' : `${money(cost.perHour)} an hour, `;
  // Nobody is there for nothing: where an allowance is not stated, what they cost is not known.
  const price = cost && cost.perYear >= 1 ? `, for ${hour}${money(cost.perYear, 0)} a year` : '';
  return `${upperFirst(more)} more on cover would ${aim}${price}.`;
}

/** Of calls at hours in which none of the workers who are tried would be there, how many there are. */
function outOfReach({ density, onDuty, oneMore }: CallQuestion): string {
  const without = density.map((share, quarter) => (oneMore[quarter] ? 0 : share));
  const sum = (shares: readonly number[]): number => shares.reduce((all, share) => all + share, 0);
  const part = sum(without) / sum(density);
  if (!(part > 1 - ENOUGH)) return '';
  const isCovered = without.some((share, quarter) => share > 0 && (onDuty[quarter] ?? 0) > 0);
  const which = part > 0.995 ? 'all calls' : `${wholeShare(part)} of calls`;
  return isCovered
    ? `: more of them were tried asleep and on call, and ${which} come at hours when all on duty are awake`
    : `: ${which} come at hours outside them`;
}

function howMany({ question, weeks }: CallResult): string {
  const years = weeks / WEEKS_A_YEAR;
  const time = years < 2 ? plural(weeks, 'simulated week') : plural(years, 'simulated year', undefined, 0);
  return `${plural(question.perYear, 'call', undefined, 0)} a year, drawn at random over ${time}; ${question.travel > 0 ? timeSpan(question.travel) : 'no time'} of travel to each.`;
}

function outcomes(result: CallResult): Block {
  const rows: [string, Share | undefined][] = [
    ['find too few free when they come', result.allOut],
    ['answered in time', result.inTime],
    ['answered late', result.late],
    ['answered by nobody', result.nobody],
  ];
  const cell = (value: number): Cell => ({ kind: 'share', value, decimals: 1 });
  return {
    kind: 'table',
    caption: 'What becomes of the calls',
    columns: [left(''), right('share'), right('from'), right('to')],
    rows: rows.map(([text, share]) => ({
      cells: [
        textCell(text),
        ...(share ? [share.share, share.low, share.high].map(cell) : [{ kind: 'empty', text: 'unknown' } as const]),
      ],
    })),
  };
}
