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

export interface Counter {
  /** One more of that kind, as `COUNTED` numbers them. */
  add(cell: number, kind: number): void;
}

/** From here on the calls that have left the queue are forgotten. */
const FORGOTTEN = 1000;

/**
 * Moments must not go backwards. The counter is told once of each call that finds too few free and, where the response time
 * is known, once of what becomes of it. A class, as its methods are the same in every simulation and so are compiled once.
 */
export class Team {
  private duty = 0;
  private free = 0;
  /** When those on duty who are out come back; the last of them first. */
  private readonly back: number[] = [];
  private readonly queue: Waiting[] = [];
  private first = 0;
  private readonly travel: number;
  private readonly responseTime: number | undefined;
  private readonly counter: Counter;

  constructor({ travel, responseTime }: Pick<CallQuestion, 'travel' | 'responseTime'>, counter: Counter) {
    this.travel = travel;
    this.responseTime = responseTime;
    this.counter = counter;
  }

  /** So many are on duty from this moment. */
  change(time: number, onDuty: number): void {
    this.advance(time);
    if (onDuty >= this.duty) this.free += onDuty - this.duty;
    else {
      // The idle leave first. Then those who would be out longest: they finish their call and do not come back.
      const idle = Math.min(this.free, this.duty - onDuty);
      this.free -= idle;
      this.back.splice(0, this.duty - onDuty - idle);
    }
    this.duty = onDuty;
    this.serve(time);
  }

  /** A call that comes at this moment, and where it is counted. */
  take(time: number, { need, length, busy }: Call, cell: number): void {
    this.advance(time);
    const isFree = this.free >= need;
    if (!isFree) this.counter.add(cell, allOut);
    if (this.responseTime === undefined) {
      if (isFree) this.send(time, need, busy);
      return;
    }
    const until = time + this.responseTime + length - this.travel;
    if (this.duty < need || until <= time) this.counter.add(cell, nobody);
    else if (!isFree || this.isWaiting()) this.queue.push({ came: time, until, need, busy, cell });
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
    return this.first < this.queue.length;
  }

  private send(time: number, need: number, busy: number): void {
    this.free -= need;
    const { back } = this;
    const end = time + busy;
    let at = back.length;
    while (at > 0 && (back[at - 1] as number) < end) at--;
    for (let worker = 0; worker < need; worker++)
      if (at === back.length) back.push(end);
      else back.splice(at, 0, end);
  }

  /** Those who wait go in the order in which they called, so that nobody passes a call that needs two. */
  private serve(time: number): void {
    while (this.isWaiting()) {
      const { came, until, need, busy, cell } = this.queue[this.first] as Waiting;
      if (until <= time) this.counter.add(cell, nobody);
      else if (this.free >= need) {
        this.send(time, need, busy);
        this.counter.add(cell, time - came + this.travel <= (this.responseTime as number) ? inTime : late);
      } else return;
      this.first++;
      if (this.isWaiting() && this.first < FORGOTTEN) continue;
      this.queue.splice(0, this.first);
      this.first = 0;
    }
  }

  /** Lets pass what happens up to a moment: workers come back, and who has waited too long is not waited for. */
  private advance(time: number): void {
    const { back } = this;
    for (;;) {
      const soonest = back.length > 0 ? (back[back.length - 1] as number) : Number.POSITIVE_INFINITY;
      const givenUp = this.isWaiting() ? (this.queue[this.first] as Waiting).until : Number.POSITIVE_INFINITY;
      const next = Math.min(soonest, givenUp);
      if (next > time || next === Number.POSITIVE_INFINITY) return;
      if (soonest <= next) {
        back.pop();
        this.free++;
      }
      this.serve(next);
    }
  }
}
