// The fewest workers on cover for which calls are answered as they should be.
import { QUARTERS_A_WEEK } from '../calendar/week.ts';
import { sharesOf } from './interval.ts';
import { type Length, simulate } from './simulate.ts';
import { type CallQuestion, type Fewest, HOURS, type Shares } from './types.ts';

/** So many calls should be answered in time or, where no response time is known, find somebody free. */
export const ENOUGH = 0.95;
/** More in each window than this is no cover that anybody would buy: the search ends there. */
const MOST_ADDED = 1024;
/** A step is put to one in so many of the calls first. */
const PARTS = 5;

export const EVERY_HOUR: readonly number[] = Array.from({ length: HOURS }, (_, hour) => hour);

/** The same calls with so many more workers in each window. */
export function withMore(question: CallQuestion, added: number): CallQuestion {
  const { onDuty, oneMore } = question;
  return { ...question, onDuty: onDuty.map((staff, quarter) => staff + added * (oneMore[quarter] ?? 0)) };
}

/** Whether it is enough even at the worse end of the interval. */
export function isEnough({ allOut, inTime }: Shares, { responseTime }: CallQuestion): boolean {
  return responseTime === undefined ? (allOut?.high ?? 0) <= 1 - ENOUGH : (inTime?.low ?? 1) >= ENOUGH;
}

/** Whether it is enough at the better end. */
function couldBeEnough({ allOut, inTime }: Shares, { responseTime }: CallQuestion): boolean {
  return responseTime === undefined ? (allOut?.low ?? 0) <= 1 - ENOUGH : (inTime?.high ?? 1) >= ENOUGH;
}

/** Whether enough would be answered if all windows had all the workers in the world. */
function isWithinReach({ density, onDuty, oneMore, crew, travel, responseTime }: CallQuestion): boolean {
  if (responseTime !== undefined && travel > responseTime) return false;
  let all = 0;
  let answered = 0;
  for (let quarter = 0; quarter < QUARTERS_A_WEEK; quarter++) {
    const share = density[quarter] ?? 0;
    const staff = onDuty[quarter] ?? 0;
    const whole = Math.floor(crew);
    const chance = staff > whole ? 1 : staff === whole ? 1 - (crew - whole) : 0;
    all += share;
    answered += share * (oneMore[quarter] ? 1 : chance);
  }
  // Neither more workers nor luck in the drawing would help: what cannot be reached is not searched for.
  return answered >= ENOUGH * all;
}

/** What becomes of all calls under a cover. */
export function sharesUnder(question: CallQuestion, length: Length): Shares {
  return sharesOf(simulate(question, length), EVERY_HOUR, question.responseTime !== undefined);
}

/**
 * By steps from today's number, whose shares are known: one more, two, four ... until it is enough, then back to the
 * fewest that is. Every step is put to the same calls, to a part of them first. Undefined where no number is enough.
 */
export function fewest(question: CallQuestion, length: Length, today: Shares): Fewest | undefined {
  if (isEnough(today, question)) return { added: 0, shares: today };
  if (!isWithinReach(question)) return undefined;
  const part = { ...length, weeks: Math.ceil(length.weeks / PARTS) };
  const known = new Map<number, Shares>();
  const sharesWith = (added: number): Shares => {
    const shares = known.get(added) ?? sharesUnder(withMore(question, added), length);
    known.set(added, shares);
    return shares;
  };
  const seemsEnough = (added: number): boolean => {
    const shares = sharesUnder(withMore(question, added), part);
    if (isEnough(shares, question)) return true;
    return couldBeEnough(shares, question) && isEnough(sharesWith(added), question);
  };
  let tooFew = 0;
  let added = 1;
  for (; !seemsEnough(added); added *= 2) {
    tooFew = added;
    if (added >= MOST_ADDED) return undefined;
  }
  while (added - tooFew > 1) {
    const middle = Math.floor((tooFew + added) / 2);
    if (seemsEnough(middle)) added = middle;
    else tooFew = middle;
  }
  // What is enough for a part of the calls is held against all of them.
  for (; added <= MOST_ADDED; added++) {
    const shares = sharesWith(added);
    if (isEnough(shares, question)) return { added, shares };
  }
  return undefined;
}
