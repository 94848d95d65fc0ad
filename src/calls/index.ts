// Will anybody come: what becomes of a year's calls, by hour of the week, and what would answer them.
import { EVERY_HOUR, fewest, sharesUnder } from './fewest.ts';
import { hourGroups, hoursInWords } from './groups.ts';
import { missedOf, sharesOf } from './interval.ts';
import { type Length, simulate } from './simulate.ts';
import type { CallQuestion, CallResult, Fewest, HourGroup, Share, Shares, Tally } from './types.ts';
import { callsAWeek } from './week.ts';

/** Of every simulation, unless asked for another. */
export const SEED = 1;
/** A report simulates so many weeks: five years, to a few days. */
const REPORT_WEEKS = 260;
/** `viability calls` simulates so many times as much. */
export const MORE = 10;
/** A busy service needs fewer weeks: from so many calls on, more of them would only take time. */
const MOST_CALLS = 8000;
const FEWEST_WEEKS = 2;
/** A quiet one needs more: of fewer calls than this nothing could be said for certain, save in fifty years. */
const FEWEST_CALLS = 1000;
const MOST_WEEKS = 2600;

export interface Effort {
  seed: number;
  /** Of the weeks that a report simulates; 1 unless told. */
  times: number;
  /** As many as these, whatever the number of calls. */
  weeks?: number;
}

/** The same in every report and check of one contract, so that their figures agree. */
export function lengthFor(question: CallQuestion, { seed = SEED, times = 1, weeks }: Partial<Effort> = {}): Length {
  return { weeks: weeks ?? weeksFor(question, times), seed };
}

function weeksFor(question: CallQuestion, times: number): number {
  const calls = callsAWeek(question);
  if (calls === 0) return REPORT_WEEKS * times;
  const most = Math.max(FEWEST_WEEKS, Math.floor(MOST_CALLS / calls));
  const least = Math.min(MOST_WEEKS, Math.floor(FEWEST_CALLS / calls));
  return Math.max(least, Math.min(REPORT_WEEKS, most)) * times;
}

export function callsOf(question: CallQuestion, effort?: Partial<Effort>): CallResult {
  return new Simulated(question, lengthFor(question, effort));
}

/** One who asks only how many are answered waits for nothing else. */
class Simulated implements CallResult {
  readonly question: CallQuestion;
  readonly weeks: number;
  readonly allOut: Share | undefined;
  readonly inTime: Share | undefined;
  readonly late: Share | undefined;
  readonly nobody: Share | undefined;
  private readonly length: Length;
  private readonly tally: Tally;
  private known: { groups?: HourGroup[]; fewest?: Fewest | 'none' } = {};

  constructor(question: CallQuestion, length: Length) {
    this.question = question;
    this.length = length;
    this.weeks = length.weeks;
    this.tally = simulate(question, length);
    const { allOut, inTime, late, nobody } = this.inHours(EVERY_HOUR);
    this.allOut = allOut;
    this.inTime = inTime;
    this.late = late;
    this.nobody = nobody;
  }

  inHours(hours: readonly number[]): Shares {
    return sharesOf(this.tally, hours, this.question.responseTime !== undefined);
  }

  get groups(): readonly HourGroup[] {
    this.known.groups ??= groupsOf(this.question, (hours) => this.inHours(hours));
    return this.known.groups;
  }

  get worst(): HourGroup | undefined {
    return worstOf(this.groups);
  }

  get fewest(): Fewest | undefined {
    this.known.fewest ??= (this.allOut && fewest(this.question, this.length, this)) ?? 'none';
    return this.known.fewest === 'none' ? undefined : this.known.fewest;
  }
}

/** Volume is what nobody states: the same at a sixth, a half and twice the calls. */
const VOLUMES: readonly number[] = [1 / 6, 1 / 2, 2];

export interface AtVolume {
  /** How many times the calls. */
  factor: number;
  perYear: number;
  shares: Shares;
}

export function atVolumes(question: CallQuestion, effort?: Partial<Effort>): AtVolume[] {
  return VOLUMES.map((factor) => {
    const other = { ...question, perYear: question.perYear * factor };
    return { factor, perYear: other.perYear, shares: sharesUnder(other, lengthFor(other, effort)) };
  });
}

function groupsOf(question: CallQuestion, shares: (hours: readonly number[]) => Shares): HourGroup[] {
  const { density } = question;
  const callsIn = (hours: readonly number[]): number =>
    hours.reduce((sum, hour) => sum + density.slice(hour * 4, hour * 4 + 4).reduce((all, share) => all + share, 0), 0);
  const all = callsIn(EVERY_HOUR);
  return hourGroups(question).map((hours) => ({
    hours,
    words: hoursInWords(hours),
    ofCalls: callsIn(hours) / all,
    ...shares(hours),
  }));
}

/** The group that is worst for certain: by the better end of its interval, so that chance in a rare hour names nothing. */
function worstOf(groups: readonly HourGroup[]): HourGroup | undefined {
  if (groups.length < 2) return undefined;
  let worst: HourGroup | undefined;
  let most = 0;
  for (const group of groups) {
    const low = missedOf(group)?.low ?? 0;
    if (low > most) [worst, most] = [group, low];
  }
  return worst;
}
