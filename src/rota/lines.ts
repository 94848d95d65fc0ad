// From how many go each way to who goes: lines, one a person, and in which order one follows the lines.
import { QUARTERS_A_WEEK } from '../calendar/week.ts';
import type { Arc, Network, Node } from './network.ts';
import type { Group, Piece } from './types.ts';

/** One round of the ring. */
interface Line {
  duties: { time: number; pieces: readonly Piece[] }[];
  /** Where it waited, in order. */
  nodes: number[];
  /** The arc over the end of the ring by which it begins, and by which it ends. */
  beginsBy: number;
  endsBy: number;
}

/** Where somebody waits who was off duty longest, they go first. */
interface Waiting {
  line: number;
  since: number;
}

export function groupsOf(network: Network, goes: (arc: number) => number): Group[] {
  const lines = walk(network, goes);
  const next = follow(lines);
  join(lines, next, network.nodes);
  return cyclesOf(next).map((cycle) => ({
    lines: cycle.map((at) =>
      (lines[at] as Line).duties.flatMap(({ pieces }) => pieces).sort((a, b) => a.start - b.start),
    ),
  }));
}

function walk({ nodes, arcs, weeks }: Network, goes: (arc: number) => number): Line[] {
  const ring = weeks * QUARTERS_A_WEEK;
  const here = nodes.map((): Waiting[] => []);
  const leaving = nodes.map((): number[] => []);
  const lines: Line[] = [];
  arcs.forEach((arc, at) => {
    const count = goes(at);
    if (count === 0) return;
    (leaving[arc.from] as number[]).push(at);
    if (!arc.crosses) return;
    const since = arc.duty ? (arc.duty.at(-1) as Piece).end - ring : 0;
    for (let one = 0; one < count; one++) {
      (here[arc.to] as Waiting[]).push({ line: lines.length, since });
      lines.push({ duties: [], nodes: [], beginsBy: at, endsBy: -1 });
    }
  });
  // Nodes stand in the order of time, those who have rested longer before those who have rested less.
  nodes.forEach((_, at) => {
    const waiting = (here[at] as Waiting[]).sort((a, b) => a.since - b.since || a.line - b.line);
    for (const { line } of waiting) (lines[line] as Line).nodes.push(at);
    const order: Arc['kind'][] = ['duty', 'day-off', 'rested-less', 'wait'];
    const ways = (leaving[at] as number[]).sort(
      (a, b) => order.indexOf((arcs[a] as Arc).kind) - order.indexOf((arcs[b] as Arc).kind) || a - b,
    );
    for (const way of ways) {
      const arc = arcs[way] as Arc;
      for (const { line, since } of waiting.splice(0, goes(way))) {
        const own = lines[line] as Line;
        if (arc.duty) own.duties.push({ time: (nodes[at] as Node).time, pieces: arc.duty });
        if (arc.crosses) own.endsBy = way;
        else (here[arc.to] as Waiting[]).push({ line, since: arc.duty ? (arc.duty.at(-1) as Piece).end : since });
      }
    }
  });
  return lines;
}

/** Which line one goes on to: any that begins as this one ends. */
function follow(lines: readonly Line[]): number[] {
  const free = new Map<number, number[]>();
  lines.forEach(({ beginsBy }, at) => {
    free.set(beginsBy, [...(free.get(beginsBy) ?? []), at]);
  });
  return lines.map(({ endsBy }, at) => {
    const ways = free.get(endsBy) as number[];
    // Another one than itself, where there is one, so that all go through all lines.
    const other = ways.findIndex((line) => line > at);
    return ways.splice(other < 0 ? 0 : other, 1)[0] as number;
  });
}

/** Two who wait at one place may change their ways from there on: it makes one circle of two. */
function join(lines: Line[], next: number[], nodes: readonly Node[]): void {
  const circle = circlesOf(next);
  for (const at of nodes.keys()) {
    const there = lines.flatMap((line, index) => (line.nodes.includes(at) ? [index] : []));
    const [first] = there;
    if (first === undefined) continue;
    for (const other of there.slice(1)) {
      if (circle[first] === circle[other]) continue;
      swap(lines, next, [first, other], at, nodes);
      const gone = circle[other];
      circle.forEach((name, index) => {
        if (name === gone) circle[index] = circle[first] as number;
      });
    }
  }
}

function swap(lines: Line[], next: number[], [a, b]: [number, number], at: number, nodes: readonly Node[]): void {
  const [one, two] = [lines[a] as Line, lines[b] as Line];
  const parts = ({ duties, nodes: visited }: Line) => {
    const place = visited.indexOf(at) + 1;
    const before = duties.filter((duty) => isBefore(duty));
    return { before, after: duties.slice(before.length), been: visited.slice(0, place), going: visited.slice(place) };
  };
  const { time } = nodes[at] as Node;
  const isBefore = (duty: Line['duties'][number]): boolean => duty.time < time;
  const [p, q] = [parts(one), parts(two)];
  lines[a] = { ...one, duties: [...p.before, ...q.after], nodes: [...p.been, ...q.going], endsBy: two.endsBy };
  lines[b] = { ...two, duties: [...q.before, ...p.after], nodes: [...q.been, ...p.going], endsBy: one.endsBy };
  [next[a], next[b]] = [next[b] as number, next[a] as number];
}

function circlesOf(next: readonly number[]): number[] {
  const circle = new Array<number>(next.length).fill(-1);
  cyclesOf(next).forEach((cycle, name) => {
    for (const at of cycle) circle[at] = name;
  });
  return circle;
}

function cyclesOf(next: readonly number[]): number[][] {
  const seen = new Set<number>();
  const cycles: number[][] = [];
  for (const first of next.keys()) {
    if (seen.has(first)) continue;
    const cycle: number[] = [];
    for (let at = first; !seen.has(at); at = next[at] as number) {
      seen.add(at);
      cycle.push(at);
    }
    cycles.push(cycle);
  }
  return cycles;
}
