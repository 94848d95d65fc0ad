// The rota as a network: people wait, go on duty, rest and wait again, around a ring of one week or two.
//
// Nobody is named in it, so that no two solutions differ by names alone: what is looked for is how many go each way. A node
// is a time at which people wait, with the days off that they have had in this round of the ring. Whoever crosses the end
// of the ring has had all of them. The number of people is how many cross.
import { QUARTERS_A_WEEK } from '../calendar/week.ts';
import { isNightWork } from './hours.ts';
import { isWork, workEnd } from './shifts.ts';
import type { Duty, Piece, Rule, WorkingTime } from './types.ts';

/** Whoever waits here has rested so long: enough for any duty, or long enough for a hazardous night as well. */
export type Rested = 'daily' | 'longer';

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

export function networkOf({ duties, weeks, law, hasHazards, dropped }: Given): Network {
  const ring = weeks * QUARTERS_A_WEEK;
  const needed = dropped.has('weekly-rest') ? 0 : weeks;
  const rest = dropped.has('daily-rest') ? 0 : law.dailyRest * 4;
  const most = law.nightLimit * 4;
  const isHazardous = (duty: Duty): boolean => hasHazards && !dropped.has('night-work') && isNightWork(duty, law);
  // Before and after a hazardous night so long a rest that no day and night around it holds more work than the limit.
  const longer = 24 * 4 - most;
  const pools: Rested[] = duties.some(isHazardous) ? ['longer', 'daily'] : ['daily'];

  const all = Array.from({ length: weeks }, (_, week) =>
    duties.filter((duty) => !isHazardous(duty) || workOf(duty) <= most).map((duty) => later(duty, week)),
  ).flat();
  const ends = (duty: Duty, rested: Rested): number => {
    const work = workEnd(duty);
    const free = (duty.at(-1) as Piece).end;
    return work === undefined ? free : Math.max(free, work + (rested === 'longer' ? Math.max(rest, longer) : rest));
  };

  /** Each as from time and days off to time and days off, before nodes have numbers. */
  type Leg = Omit<Arc, 'from' | 'to' | 'crosses'> & { from: Node; until: number; rested: Rested };
  const legs: Leg[] = [];
  const arrivals = new Set<number>([0]);
  for (const duty of all) {
    const [first] = duty as [Piece];
    const isNight = isHazardous(duty);
    for (const rested of pools) {
      if (isNight && rested === 'daily') continue;
      const until = ends(duty, rested);
      arrivals.add(until % ring);
      for (let daysOff = 0; daysOff <= needed; daysOff++)
        if (until < ring || daysOff === needed) {
          const from: Node = { time: first.start, daysOff, rested: isNight ? 'longer' : 'daily' };
          legs.push({ kind: 'duty', from, until, rested, duty });
        }
    }
  }
  // A day off begins when one has come off duty, or another day off, and slept, or as the ring does.
  const begins = new Set(arrivals);
  for (let daysOff = 0; daysOff < needed; daysOff++) {
    for (const time of [...begins].sort((a, b) => a - b)) {
      const until = time + law.weeklyRest * 4;
      if (until > ring || (until === ring && daysOff + 1 < needed)) continue;
      legs.push({
        kind: 'day-off',
        from: { time, daysOff, rested: 'daily' },
        until,
        rested: pools[0] as Rested,
      });
      if (until < ring) begins.add(until);
    }
  }
  return { weeks, ...numbered(legs, { ring, needed, pools }) };

  function numbered(
    ways: readonly Leg[],
    { ring: end, needed: last, pools: kinds }: { ring: number; needed: number; pools: readonly Rested[] },
  ): Pick<Network, 'nodes' | 'arcs'> {
    const times = [...new Set([0, ...ways.flatMap(({ from, until }) => [from.time, until % end])])].sort(
      (a, b) => a - b,
    );
    const nodes: Node[] = [];
    const numbers = new Map<string, number>();
    for (const time of times)
      for (const rested of kinds)
        for (let daysOff = 0; daysOff <= last; daysOff++) {
          numbers.set(`${time} ${daysOff} ${rested}`, nodes.length);
          nodes.push({ time, daysOff, rested });
        }
    const at = (time: number, daysOff: number, rested: Rested): number =>
      numbers.get(`${time} ${daysOff} ${rested}`) as number;
    const arcs: Arc[] = ways.map(({ kind, from, until, rested, duty }) => {
      const crosses = until >= end;
      const daysOff = crosses ? 0 : from.daysOff + (kind === 'day-off' ? 1 : 0);
      return {
        kind,
        from: at(from.time, from.daysOff, from.rested),
        to: at(until % end, daysOff, rested),
        crosses,
        ...(duty ? { duty } : {}),
      };
    });
    times.forEach((time, index) => {
      const next = times[index + 1];
      for (const rested of kinds)
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
