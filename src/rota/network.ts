// The rota as a network: people wait, go on duty, rest and wait again, around a ring of one week or two.
//
// Nobody is named in it, so that no two solutions differ by names alone: what is looked for is how many go each way. A node
// is a time at which people wait, with the days off that they have had in this round of the ring. Whoever crosses the end
// of the ring has had all of them. The number of people is how many cross.
import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../calendar/week.ts';
import { isNightWork } from './hours.ts';
import { isWork, workEnd } from './shifts.ts';
import type { Duty, Piece, Rule, WorkingTime } from './types.ts';

/** Whoever waits here has rested so long: enough for any duty, or long enough for a hazardous night as well. */
type Rested = 'daily' | 'longer';

export interface Node {
  time: number;
  daysOff: number;
  rested: Rested;
}

/** One way to go from node to node. */
export interface Arc {
  kind: 'duty' | 'day-off' | 'wait' | 'rested-less';
  from: number;
  to: number;
  /** It ends in the next round of the ring. */
  crosses: boolean;
  /** Of those who go on duty. */
  duty?: Duty;
}

export interface Network {
  weeks: 1 | 2;
  nodes: readonly Node[];
  arcs: readonly Arc[];
}

interface Given {
  duties: readonly Duty[];
  weeks: 1 | 2;
  law: WorkingTime;
  hasHazards: boolean;
  dropped: ReadonlySet<Rule>;
}

/** A way to go as from time and days off to time and days off, before nodes have numbers. */
type Leg = Pick<Arc, 'kind' | 'duty'> & { from: Node; until: number; rested: Rested };

/** What the rules make of the ring. Times are quarter-hours. */
interface Round {
  ring: number;
  /** Days off that whoever crosses its end has had. */
  daysOff: number;
  /** How long who comes off duty rests before they wait again, by what they wait for. */
  rest: Readonly<Record<Rested, number>>;
  pools: readonly Rested[];
  isHazardous(duty: Duty): boolean;
}

export function networkOf(given: Given): Network {
  const { duties, weeks, law } = given;
  const round = roundOf(given);
  const most = law.nightLimit * 4;
  const all = Array.from({ length: weeks }, (_, week) =>
    duties.filter((duty) => !round.isHazardous(duty) || workOf(duty) <= most).map((duty) => later(duty, week)),
  ).flat();
  const onDuty = all.flatMap((duty) => legsOf(duty, round));
  const off = daysOff(onDuty, law.weeklyRest * 4, round);
  return { weeks, ...numbered([...onDuty, ...off], round) };
}

function roundOf({ duties, weeks, law, hasHazards, dropped }: Given): Round {
  const isHazardous = (duty: Duty): boolean => hasHazards && !dropped.has('night-work') && isNightWork(duty, law);
  const daily = dropped.has('daily-rest') ? 0 : law.dailyRest * 4;
  return {
    ring: weeks * QUARTERS_A_WEEK,
    daysOff: dropped.has('weekly-rest') ? 0 : weeks,
    // Before and after a hazardous night so long a rest that no day and night around it holds more work than the limit.
    rest: { daily, longer: Math.max(daily, QUARTERS_A_DAY - law.nightLimit * 4) },
    pools: duties.some(isHazardous) ? ['longer', 'daily'] : ['daily'],
    isHazardous,
  };
}

function legsOf(duty: Duty, { ring, daysOff: needed, rest, pools, isHazardous }: Round): Leg[] {
  const legs: Leg[] = [];
  const [first] = duty as [Piece];
  const isNight = isHazardous(duty);
  const work = workEnd(duty);
  const free = (duty.at(-1) as Piece).end;
  for (const rested of pools) {
    if (isNight && rested === 'daily') continue;
    const until = work === undefined ? free : Math.max(free, work + rest[rested]);
    for (let daysOff = 0; daysOff <= needed; daysOff++)
      if (until < ring || daysOff === needed) {
        const from: Node = { time: first.start, daysOff, rested: isNight ? 'longer' : 'daily' };
        legs.push({ kind: 'duty', from, until, rested, duty });
      }
  }
  return legs;
}

/** A day off begins when one has come off duty, or another day off, and slept, or as the ring does. */
function daysOff(onDuty: readonly Leg[], rest: number, { ring, daysOff: needed, pools }: Round): Leg[] {
  const legs: Leg[] = [];
  const begins = new Set([0, ...onDuty.map(({ until }) => until % ring)]);
  for (let daysOff = 0; daysOff < needed; daysOff++) {
    for (const time of [...begins].sort((a, b) => a - b)) {
      const until = time + rest;
      if (until > ring || (until === ring && daysOff + 1 < needed)) continue;
      legs.push({ kind: 'day-off', from: { time, daysOff, rested: 'daily' }, until, rested: pools[0] as Rested });
      if (until < ring) begins.add(until);
    }
  }
  return legs;
}

function numbered(legs: readonly Leg[], { ring, daysOff: last, pools }: Round): Pick<Network, 'nodes' | 'arcs'> {
  const times = [...new Set([0, ...legs.flatMap(({ from, until }) => [from.time, until % ring])])].sort(
    (a, b) => a - b,
  );
  const nodes: Node[] = [];
  const numbers = new Map<string, number>();
  for (const time of times)
    for (const rested of pools)
      for (let daysOff = 0; daysOff <= last; daysOff++) {
        numbers.set(`${time} ${daysOff} ${rested}`, nodes.length);
        nodes.push({ time, daysOff, rested });
      }
  const at = (time: number, daysOff: number, rested: Rested): number =>
    numbers.get(`${time} ${daysOff} ${rested}`) as number;
  const arcs = legs.map(({ kind, from, until, rested, duty }): Arc => {
    const crosses = until >= ring;
    const daysOff = crosses ? 0 : from.daysOff + (kind === 'day-off' ? 1 : 0);
    return {
      kind,
      from: at(from.time, from.daysOff, from.rested),
      to: at(until % ring, daysOff, rested),
      crosses,
      ...(duty ? { duty } : {}),
    };
  });
  times.forEach((time, index) => {
    const next = times[index + 1];
    for (const rested of pools)
      for (let daysOff = 0; daysOff <= last; daysOff++) {
        const from = at(time, daysOff, rested);
        if (rested === 'longer')
          arcs.push({ kind: 'rested-less', from, to: at(time, daysOff, 'daily'), crosses: false });
        if (next !== undefined) arcs.push({ kind: 'wait', from, to: at(next, daysOff, rested), crosses: false });
        else if (daysOff === last) arcs.push({ kind: 'wait', from, to: at(0, 0, rested), crosses: true });
      }
  });
  return { nodes, arcs };
}

function workOf(duty: Duty): number {
  return duty.filter(isWork).reduce((sum, { start, end }) => sum + end - start, 0);
}

function later(duty: Duty, weeks: number): Duty {
  return duty.map((piece) => ({
    ...piece,
    start: piece.start + weeks * QUARTERS_A_WEEK,
    end: piece.end + weeks * QUARTERS_A_WEEK,
  }));
}
