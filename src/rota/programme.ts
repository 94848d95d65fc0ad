// The network as an integer programme: every piece of cover is on somebody's duty, and as few as can be cross the ring.
import { QUARTERS_A_WEEK } from '../calendar/week.ts';
import type { Arc, Network } from './network.ts';
import type { Split } from './shifts.ts';
import type { Piece } from './types.ts';

/** What is asked of it: the fewest people, or with so many the fewest duties and the fewest gaps in a day. */
export type Aim = { atLeast: number } | { people: number };

export const arcName = (at: number): string => `a${at}`;
const wayName = (split: number, way: number): string => `w${split}_${way}`;

/** In CPLEX's LP format. */
export function programmeOf({ nodes, arcs, weeks }: Network, splits: readonly Split[], aim: Aim): string {
  const balance = nodes.map((): string[] => []);
  const people: string[] = [];
  const duties = new Map<string, string[]>();
  const whole: string[] = [];
  arcs.forEach((arc, at) => {
    const name = arcName(at);
    (balance[arc.to] as string[]).push(`+ ${name}`);
    (balance[arc.from] as string[]).push(`- ${name}`);
    if (arc.crosses) people.push(name);
    // Those who wait are in whole where all who come and go are.
    if (arc.kind !== 'wait' || arc.crosses) whole.push(name);
    for (const piece of arc.duty ?? []) {
      const key = keyOf(piece, weeks);
      duties.set(key, [...(duties.get(key) ?? []), `+ ${name}`]);
    }
  });
  const ways = new Map<string, string[]>();
  splits.forEach((split, at) => {
    split.ways.forEach((pieces, way) => {
      whole.push(wayName(at, way));
      for (const piece of pieces)
        for (let week = 0; week < weeks; week++) {
          const key = keyOf(piece, weeks, week);
          ways.set(key, [...(ways.get(key) ?? []), `- ${wayName(at, way)}`]);
        }
    });
  });
  const rows: string[] = [];
  balance.forEach((terms, at) => {
    if (terms.length > 0) rows.push(` n${at}: ${lines(terms)} = 0`);
  });
  [...ways].forEach(([key, terms], at) => {
    rows.push(` c${at}: ${lines([...(duties.get(key) ?? []), ...terms])} = 0`);
  });
  splits.forEach((split, at) => {
    rows.push(` s${at}: ${split.ways.map((_, way) => `+ ${wayName(at, way)}`).join(' ')} = ${split.people}`);
  });
  const crossing = lines(people.map((name) => `+ ${name}`));
  rows.push(` p: ${crossing} ${'people' in aim ? `<= ${aim.people}` : `>= ${aim.atLeast}`}`);
  const wanted = 'people' in aim ? lines(arcs.flatMap((arc, at) => weightOf(arc, at))) : crossing;
  return `Minimize\n obj: ${wanted}\nSubject To\n${rows.join('\n')}\nGeneral\n ${lines(whole)}\nEnd\n`;
}

/** A piece by its place in the ring: duties that run past a week's end have pieces in the next. */
function keyOf({ mode, start, end }: Piece, weeks: number, week = 0): string {
  return `${mode} ${(start + week * QUARTERS_A_WEEK) % (weeks * QUARTERS_A_WEEK)} ${end - start}`;
}

/** A duty is a day at work; an hour between two pieces of one is as good as lost. */
function weightOf({ duty }: Arc, at: number): string[] {
  if (!duty) return [];
  let gaps = 0;
  duty.forEach(({ start }, place) => {
    gaps += place === 0 ? 0 : (start - (duty[place - 1] as Piece).end) / 4;
  });
  return [`+ ${10 + 2 * gaps} ${arcName(at)}`];
}

/** A line of the format may not be too long. */
function lines(terms: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < terms.length; at += 12) rows.push(terms.slice(at, at + 12).join(' '));
  return rows.join('\n  ');
}
