// The rota of a contract's cover: the fewest people, whether those who are given are enough, and which rule stands in the way.
import { isLess } from '../engine/hair.ts';
import { boundOf, LAW_ALONE, wholePeople } from './bound.ts';
import { type Fewest, fewestPeople, fewestWithout } from './fewest.ts';
import { type RotaQuestion, RULES, type Rule, type Solver } from './types.ts';
import { type Weekly, weeklyOf } from './year.ts';

/** Who is to give the cover. */
export interface Staffing {
  /** People employed for each who is there: the rest are on leave, off sick or in training. */
  relief: number;
  /** People employed, such as those the price pays; undefined: nobody says. */
  employed: number | undefined;
}

export interface RotaAnswer extends Fewest {
  question: RotaQuestion;
  relief: number;
  /** In whole: there in any week, and employed. */
  fewest: { there: number; employed: number } | undefined;
  /** The fewest there by law alone, whatever week the contract pays for; undefined: not found. */
  byLaw: number | undefined;
  /** Those employed, how many of them are there in any week, and whether by law these are enough. */
  given: { employed: number; there: number; isEnough: boolean } | undefined;
  weekly: Weekly | undefined;
  /** Where those given are not enough: the fewest there by law with one rule left out, and with all. */
  without: readonly { rule: Rule | 'all'; there: number | undefined }[];
}

export function rotaOf(question: RotaQuestion, { relief, employed }: Staffing, solver: Solver): RotaAnswer {
  const found = fewestPeople(question, solver);
  const { rota, bound } = found;
  const byLaw =
    bound.by === 'contracted-week' || !found.isProved ? fewestWithout(question, solver, LAW_ALONE) : rota?.people;
  const needed = byLaw ?? boundOf(question, LAW_ALONE).people;
  // Parts of people help out: a price pays for hours, and more people may have shorter weeks.
  const isEnough = employed !== undefined && !isLess(employed / relief, needed);
  return {
    ...found,
    question,
    relief,
    fewest: rota && { there: rota.people, employed: wholePeople(rota.people * relief) },
    byLaw,
    given: employed === undefined ? undefined : { employed, there: employed / relief, isEnough },
    weekly: rota && weeklyOf(question, rota),
    without: employed === undefined || isEnough ? [] : waysOut(question, solver, employed / relief),
  };
}

function waysOut(question: RotaQuestion, solver: Solver, there: number): RotaAnswer['without'] {
  const rules = RULES.filter((rule) => !LAW_ALONE.has(rule) && (rule !== 'night-work' || question.hasHazards));
  const fewest = (dropped: ReadonlySet<Rule>): number | undefined => {
    const least = wholePeople(boundOf(question, dropped).people);
    // Where arithmetic alone asks for more, no programme need be solved.
    return isLess(there, least) ? least : fewestWithout(question, solver, dropped);
  };
  return [
    ...rules.map((rule) => ({ rule, there: fewest(new Set([...LAW_ALONE, rule])) })),
    { rule: 'all' as const, there: fewest(new Set(RULES)) },
  ];
}
