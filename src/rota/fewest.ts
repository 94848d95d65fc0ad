// The fewest people: the programme is put to a solver, and what comes back is held to the rules before anybody sees it.
import { type Bound, boundOf, wholePeople } from './bound.ts';
import { brokenRules } from './broken.ts';
import { dayBegins, stretchesOf } from './cover.ts';
import { groupsOf } from './lines.ts';
import { type Network, networkOf } from './network.ts';
import { arcName, programmeOf } from './programme.ts';
import { dutiesOf, longestSpan, type Split, splitsOf } from './shifts.ts';
import { turned, turnedBack } from './turned.ts';
import type { Piece, Rota, RotaQuestion, Rule, Solved, Solver } from './types.ts';

export interface Fewest {
  /** Undefined: none was found within the limits. */
  rota: Rota | undefined;
  /** No rota of shifts like these has fewer people. */
  isProved: boolean;
  /** No rota has fewer people, whatever its shifts. */
  bound: Bound;
}

/** Limits count nodes and not seconds, so that every computer finds the same. */
const NODES = 100;
/** A rota with a few duties more than there need be is as good. */
const ROUGHLY = 0.1;
/** Averages over weeks in a row may ask for more people than those over all weeks do. */
const MORE_PEOPLE = 3;
/** A fortnight doubles the programme: it is tried where a week is small. */
const SMALL = 600;

interface Made {
  network: Network;
  splits: readonly Split[];
  weekBegins: number;
}

export function fewestPeople(question: RotaQuestion, solver: Solver): Fewest {
  const bound = boundOf(question);
  const least = wholePeople(bound.people);
  if (least === 0) return { rota: undefined, isProved: false, bound };
  const weekly = rotaWith(question, solver, 1, least);
  const isSmall = networkFor(question, 1, new Set()).network.arcs.length < SMALL;
  if (weekly?.least === least || !isSmall)
    return { rota: weekly?.rota, isProved: weekly?.rota.people === least, bound };
  const fortnightly = rotaWith(question, solver, 2, least);
  const isBetter = fortnightly && !(weekly && weekly.rota.people <= fortnightly.rota.people);
  // Whatever keeps the rules week by week keeps them by the fortnight.
  const isProved =
    fortnightly !== undefined &&
    fortnightly.least >= Math.min(fortnightly.rota.people, weekly?.rota.people ?? Number.POSITIVE_INFINITY);
  return { rota: isBetter ? fortnightly.rota : weekly?.rota, isProved, bound };
}

/** The fewest where some rules are left out; undefined where the limits do not tell. */
export function fewestWithout(question: RotaQuestion, solver: Solver, dropped: ReadonlySet<Rule>): number | undefined {
  const least = wholePeople(boundOf(question, dropped).people);
  const built = networkFor(question, 1, dropped);
  return peopleIn(
    built,
    solver(programmeOf(built.network, built.splits, { atLeast: least }), { nodes: NODES, gap: 0 }),
  );
}

/** `least`: no rota of these shifts and weeks has fewer. */
function rotaWith(
  question: RotaQuestion,
  solver: Solver,
  weeks: 1 | 2,
  bound: number,
): { rota: Rota; least: number } | undefined {
  const built = networkFor(question, weeks, new Set());
  const { network, splits, weekBegins } = built;
  let least = bound;
  for (let more = 0, atLeast = bound; more <= MORE_PEOPLE; more++, atLeast++) {
    const first = solver(programmeOf(network, splits, { atLeast }), { nodes: NODES, gap: 0 });
    const people = peopleIn(built, first);
    if (people === undefined) return undefined;
    if (more === 0 && first.status === 'optimal') least = people;
    const second = solver(programmeOf(network, splits, { people }), { nodes: NODES, gap: ROUGHLY });
    for (const solved of [second, first]) {
      if (peopleIn(built, solved) !== people) continue;
      const groups = groupsOf(network, (arc) => Math.round(solved.value(arcName(arc))));
      const rota = { weeks, weekBegins, people, groups: groups.map((group) => turnedBack(group, weekBegins, weeks)) };
      if (brokenRules(question, rota).length === 0) return { rota, least };
    }
    atLeast = people;
  }
  return undefined;
}

function networkFor(question: RotaQuestion, weeks: 1 | 2, dropped: ReadonlySet<Rule>): Made {
  const weekBegins = dayBegins(question.cover);
  const own = turned(question, weekBegins);
  const { law, hasHazards } = own;
  const span = longestSpan(law, dropped);
  const splits = splitsOf(stretchesOf(own), span);
  const pieces = new Map<string, Piece>();
  for (const piece of splits.flatMap(({ ways }) => ways.flat()))
    pieces.set(`${piece.mode} ${piece.start} ${piece.end}`, piece);
  const duties = dutiesOf([...pieces.values()], span, dropped.has('daily-rest') ? 0 : law.dailyRest * 4);
  return { network: networkOf({ duties, weeks, law, hasHazards, dropped }), splits, weekBegins };
}

/** How many cross the ring; undefined where nothing was found. */
function peopleIn({ network: { arcs } }: Made, solved: Solved): number | undefined {
  if (solved.status !== 'optimal' && solved.status !== 'best') return undefined;
  return Math.round(arcs.reduce((sum, { crosses }, at) => sum + (crosses ? solved.value(arcName(at)) : 0), 0));
}
