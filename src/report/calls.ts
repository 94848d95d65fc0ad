// Will anybody come: a few lines for the page, and the week hour by hour for one who asks.
import { DAYS } from '../calls/groups.ts';
import type { CallResult, Share, Shares } from '../calls/types.ts';
import { upperFirst } from '../words/text.ts';
import { hours, money, number, plural, timeSpan, wholeShare } from '../words/words.ts';
import type { Block, Cell } from './types.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What the fewest added workers cost, once it is worked out. */
export interface AddedCost {
  perYear: number;
  perHour?: number;
}

/** The paragraph of the page; nothing where there are no calls. */
export function callBlocks(result: CallResult, cost?: AddedCost): Block[] {
  if (!result.allOut) return [];
  const sentences = [whatHappens(result), worstHours(result), whatIsEnough(result, cost)];
  return [
    { kind: 'heading', level: 2, text: 'Will anybody come?' },
    { kind: 'text', text: sentences.filter((sentence) => sentence !== '').join(' ') },
  ];
}

/** The whole of it: the paragraph, hours alike as bars, and the week as a table. */
export function callWeekBlocks(result: CallResult, cost?: AddedCost): Block[] {
  const page = callBlocks(result, cost);
  if (page.length === 0) return page;
  const isTimed = result.inTime !== undefined;
  const caption = isTimed ? 'Calls that nobody answers in time' : 'Calls that find too few free';
  return [
    ...page,
    {
      kind: 'text',
      quiet: true,
      text: `${howMany(result)} The intervals say what chance leaves open, in 95 simulations of 100; not whether so many calls will come.`,
    },
    outcomes(result),
    {
      kind: 'bars',
      caption: `${caption}, hours alike together`,
      unit: 'share',
      bars: result.groups.map((group) => ({ label: upperFirst(group.words), value: missed(group)?.share ?? 0 })),
      mark: { label: 'all calls', value: missed(result)?.share ?? 0 },
    },
    week(result, `${caption}, by the hour in which they come`),
  ];
}

/** Of the calls, those that are not answered in time or, where no response time is known, that find too few free. */
function missed({ allOut, inTime }: Shares): Share | undefined {
  return inTime ? { share: 1 - inTime.share, low: 1 - inTime.high, high: 1 - inTime.low } : allOut;
}

function whatHappens({ question, allOut, nobody, late }: CallResult): string {
  const most = Math.max(...question.onDuty);
  if (most === 0) return 'Nobody is on duty when a call comes: the contract names no cover that could be sent.';
  const found = most === 1 && question.crew === 1 ? 'find nobody free, with one on duty at most' : 'find too few free';
  const first = `${callsInWords(allOut as Share)} ${found}.`;
  if (!nobody || !late || question.responseTime === undefined) return first;
  return `${first} Within ${timeSpan(question.responseTime)} somebody is there for all but ${wholeShare(late.share + nobody.share)}; ${nobody.share > 0 ? `to ${wholeShare(nobody.share)} nobody ever comes` : 'somebody always comes in the end'}.`;
}

/** `Three calls in ten (30%, between 29% and 31%)` */
function callsInWords({ share, low, high }: Share): string {
  const interval = `${wholeShare(low)} to ${wholeShare(high)}`;
  const tenths = Math.round(share * 10);
  if (share === 0) return `No call in all that were simulated (at most ${wholeShare(high)})`;
  if (share === 1) return 'Every call';
  if (tenths === 0 || tenths === 10) return `${wholeShare(share)} of calls (${interval})`;
  return `${upperFirst(NUMBERS[tenths] as string)} ${tenths === 1 ? 'call' : 'calls'} in ten (${wholeShare(share)}; ${interval})`;
}

function worstHours({ worst }: CallResult): string {
  const share = worst && missed(worst)?.share;
  if (!worst || !share) return '';
  const what = worst.inTime ? 'are not answered in time' : 'find too few free';
  return `Worst is ${worst.words}: ${wholeShare(share)} ${what}.`;
}

function whatIsEnough({ question, fewest, inTime }: CallResult, cost: AddedCost | undefined): string {
  const { travel, responseTime } = question;
  const aim = inTime ? 'have 95% answered in time' : 'leave at most 5% that find too few free';
  if (responseTime !== undefined && travel > responseTime)
    return `Travel alone, ${timeSpan(travel)}, takes longer than the response time of ${timeSpan(responseTime)}.`;
  if (!fewest) return `No number of workers in the hours of cover there are would ${aim}.`;
  if (fewest.added === 0) return inTime ? 'That is 95% in time, or more.' : 'That is 5% at most.';
  const more = NUMBERS[fewest.added] ?? number(fewest.added);
  const hour = cost?.perHour === undefined ? '' : `${money(cost.perHour)} an hour, `;
  return `${upperFirst(more)} more on cover at a time would ${aim}${cost ? `, for ${hour}${money(cost.perYear, 0)} a year` : ''}.`;
}

function howMany({ question, years }: CallResult): string {
  return `${plural(question.perYear, 'call', 'calls', 0)} a year, drawn at random over ${plural(years, 'simulated year', 'simulated years', 0)}; ${hours(question.travel)} of travel to each.`;
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
    columns: ['', 'share', 'from', 'to'].map((heading, at) => ({ heading, align: at === 0 ? 'left' : 'right' })),
    rows: rows.map(([text, share]) => ({
      cells: [
        { kind: 'text', text },
        ...(share ? [share.share, share.low, share.high].map(cell) : [{ kind: 'empty', text: 'unknown' } as const]),
      ],
    })),
  };
}

/** A row for each hour of the day, a column for each day of the week. */
function week({ byHour: shares }: CallResult, caption: string): Block {
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: 'from', align: 'right' },
      ...DAYS.map((day) => ({ heading: day.slice(0, 3), align: 'right' as const })),
    ],
    rows: Array.from({ length: 24 }, (_, hour) => ({
      cells: [
        { kind: 'text', text: `${String(hour).padStart(2, '0')}:00` },
        ...DAYS.map((_, day): Cell => {
          const share = missed(shares[day * 24 + hour] as Shares);
          return share ? { kind: 'share', value: share.share, decimals: 0 } : { kind: 'empty', text: '-' };
        }),
      ],
    })),
  };
}
