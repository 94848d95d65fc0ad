// Who is on duty, who of them is out, and the calls that wait: what becomes of each call.
import type { Call } from './draw.ts';
import { type CallQuestion, COUNTED } from './types.ts';

const { allOut, inTime, late, nobody } = COUNTED;

export interface Counter {
  /** One more of that kind, as `COUNTED` numbers them. */
  add(cell: number, kind: number): void;
}

/** What is kept of a call that waits: when it came, until when somebody comes, how many it needs, for how long, and where it is counted. */
const KEPT = 5;
/** Room for so many to begin with. */
const ROOM = 16;

/**
 * Moments must not go backwards. The counter is told once of each call that finds too few free and, where the response time
 * is known, once of what becomes of it. Whoever is out and whatever waits are numbers in a row: no call makes an object.
 */
export class Team {
  private duty = 0;
  private free = 0;
  /** When those on duty who are out come back; the last of them first. */
  private back = new Float64Array(ROOM);
  private out = 0;
  private queue = new Float64Array(ROOM * KEPT);
  private first = 0;
  private end = 0;
  private readonly travel: number;
  private readonly isTimed: boolean;
  private readonly responseTime: number;
  private readonly counter: Counter;

  constructor({ travel, responseTime }: Pick<CallQuestion, 'travel' | 'responseTime'>, counter: Counter) {
    this.travel = travel;
    this.isTimed = responseTime !== undefined;
    this.responseTime = responseTime ?? 0;
    this.counter = counter;
  }

  /** So many are on duty from this moment. */
  change(time: number, onDuty: number): void {
    this.advance(time);
    const number = onDuty | 0;
    if (number >= this.duty) this.free = (this.free + number - this.duty) | 0;
    else {
      // The idle leave first. Then those who would be out longest: they finish their call and do not come back.
      const idle = Math.min(this.free, this.duty - number);
      const gone = Math.min(this.out, this.duty - number - idle);
      this.free = (this.free - idle) | 0;
      this.back.copyWithin(0, gone, this.out);
      this.out = (this.out - gone) | 0;
    }
    this.duty = number;
    this.serve(time);
  }

  /** A call that comes at this moment, and where it is counted. */
  take(time: number, { need, length, busy }: Call, cell: number): void {
    this.advance(time);
    const isFree = this.free >= need;
    if (!isFree) this.counter.add(cell, allOut);
    if (!this.isTimed) {
      if (isFree) this.send(time, need, busy);
      return;
    }
    const until = time + this.responseTime + length - this.travel;
    if (this.duty < need || until <= time) this.counter.add(cell, nobody);
    else if (!isFree || this.isWaiting()) this.wait(time, until, need, busy, cell);
    else {
      this.send(time, need, busy);
      this.counter.add(cell, this.travel <= this.responseTime ? inTime : late);
    }
  }

  /** Nobody calls any more: what waits is answered, or is not. */
  finish(): void {
    this.advance(Number.POSITIVE_INFINITY);
  }

  private isWaiting(): boolean {
    return this.first < this.end;
  }

  private wait(came: number, until: number, need: number, busy: number, cell: number): void {
    if (this.end + KEPT > this.queue.length) {
      // Those who have left the queue are forgotten; where that makes no room, there is twice as much.
      if (this.first < this.queue.length / 2) this.queue = larger(this.queue);
      this.queue.copyWithin(0, this.first, this.end);
      this.end = (this.end - this.first) | 0;
      this.first = 0;
    }
    const { queue, end } = this;
    queue[end] = came;
    queue[end + 1] = until;
    queue[end + 2] = need;
    queue[end + 3] = busy;
    queue[end + 4] = cell;
    this.end = (end + KEPT) | 0;
  }

  private send(time: number, need: number, busy: number): void {
    this.free = (this.free - need) | 0;
    const comes = time + busy;
    while (this.out + need > this.back.length) this.back = larger(this.back);
    const { back } = this;
    let at = this.out;
    for (; at > 0 && (back[at - 1] as number) < comes; at--) back[at - 1 + need] = back[at - 1] as number;
    for (let worker = 0; worker < need; worker++) back[at + worker] = comes;
    this.out = (this.out + need) | 0;
  }

  /** Those who wait go in the order in which they called, so that nobody passes a call that needs two. */
  private serve(time: number): void {
    while (this.first < this.end) {
      const { queue, first } = this;
      const need = (queue[first + 2] as number) | 0;
      const cell = (queue[first + 4] as number) | 0;
      if ((queue[first + 1] as number) <= time) this.counter.add(cell, nobody);
      else if (this.free >= need) {
        this.send(time, need, queue[first + 3] as number);
        const waited = time - (queue[first] as number);
        this.counter.add(cell, waited + this.travel <= this.responseTime ? inTime : late);
      } else return;
      this.first = (first + KEPT) | 0;
    }
  }

  /** Lets pass what happens up to a moment: workers come back, and who has waited too long is not waited for. */
  private advance(time: number): void {
    for (;;) {
      const soonest = this.out > 0 ? (this.back[this.out - 1] as number) : Number.POSITIVE_INFINITY;
      const givenUp = this.first < this.end ? (this.queue[this.first + 1] as number) : Number.POSITIVE_INFINITY;
      const next = Math.min(soonest, givenUp);
      if (next > time || next === Number.POSITIVE_INFINITY) return;
      if (soonest <= next) {
        this.out = (this.out - 1) | 0;
        this.free = (this.free + 1) | 0;
      }
      this.serve(next);
    }
  }
}

function larger(row: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(row.length * 2);
  twice.set(row);
  return twice;
}
