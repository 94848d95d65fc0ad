// Who is on duty, who of them is out, and the calls that wait: what becomes of each call.
import type { Call } from './draw.ts';
import { type CallQuestion, COUNTED } from './types.ts';

const { allOut, inTime, late, nobody } = COUNTED;

interface Waiting {
  came: number;
  /** From then on nobody comes any more. */
  until: number;
  need: number;
  busy: number;
  /** Where it is counted. */
  cell: number;
}

/** From here on the calls that have left the queue are forgotten. */
const FORGOTTEN = 1000;

export interface Team {
  /** So many are on duty from this moment. */
  change(time: number, onDuty: number): void;
  take(time: number, call: Call, cell: number): void;
  /** Nobody calls any more: what waits is answered, or is not. */
  finish(): void;
}

/** Moments must not go backwards. `count` is told once of each call that finds too few free, and once what becomes of it. */
export function teamOf(
  { travel, responseTime }: Pick<CallQuestion, 'travel' | 'responseTime'>,
  count: (cell: number, outcome: number) => void,
): Team {
  let duty = 0;
  let free = 0;
  /** When those on duty who are out come back; the last of them first. */
  const back: number[] = [];
  const queue: Waiting[] = [];
  let first = 0;

  const go = (time: number, need: number, busy: number): void => {
    free -= need;
    const end = time + busy;
    let at = back.length;
    while (at > 0 && (back[at - 1] as number) < end) at--;
    if (at === back.length) for (let worker = 0; worker < need; worker++) back.push(end);
    else for (let worker = 0; worker < need; worker++) back.splice(at, 0, end);
  };
  const dequeue = (): void => {
    first++;
    if (first === queue.length || first >= FORGOTTEN) {
      queue.splice(0, first);
      first = 0;
    }
  };
  /** Those who wait go in the order in which they called, so that nobody passes a call that needs two. */
  const serve = (time: number): void => {
    while (first < queue.length) {
      const { came, until, need, busy, cell } = queue[first] as Waiting;
      if (until <= time) count(cell, nobody);
      else if (free >= need) {
        go(time, need, busy);
        count(cell, time - came + travel <= (responseTime as number) ? inTime : late);
      } else return;
      dequeue();
    }
  };
  const advance = (time: number): void => {
    for (;;) {
      const soonest = back.length > 0 ? (back[back.length - 1] as number) : Number.POSITIVE_INFINITY;
      const givenUp = first < queue.length ? (queue[first] as Waiting).until : Number.POSITIVE_INFINITY;
      const next = Math.min(soonest, givenUp);
      if (next > time || next === Number.POSITIVE_INFINITY) return;
      if (soonest <= next) {
        back.pop();
        free++;
      }
      serve(next);
    }
  };

  return {
    change(time, onDuty) {
      advance(time);
      if (onDuty >= duty) free += onDuty - duty;
      else {
        // The idle leave first. Then those who would be out longest: they finish their call and do not come back.
        const idle = Math.min(free, duty - onDuty);
        free -= idle;
        back.splice(0, duty - onDuty - idle);
      }
      duty = onDuty;
      serve(time);
    },
    take(time, { need, length, busy }, cell) {
      advance(time);
      if (free < need) count(cell, allOut);
      if (responseTime === undefined) {
        if (free >= need) go(time, need, busy);
        return;
      }
      const until = time + responseTime + length - travel;
      if (duty < need || until <= time) count(cell, nobody);
      else if (free < need || first < queue.length) queue.push({ came: time, until, need, busy, cell });
      else {
        go(time, need, busy);
        count(cell, travel <= responseTime ? inTime : late);
      }
    },
    finish: () => advance(Number.POSITIVE_INFINITY),
  };
}
