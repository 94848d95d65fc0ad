// What the cost of one is made of, part by part, and the figures behind each.
import type { Results } from '../../../engine/evaluate.ts';
import type { Figure } from '../../../engine/figure.ts';
import { mileage } from '../../../figures/direct/mileage.ts';
import { netPerUnit } from '../../../figures/income/net.ts';
import {
  aroundPay,
  contactPay,
  offDutyPay,
  onCostsAndAgency,
  unsocialPay,
  waitingPay,
} from '../../../figures/total/breakdown.ts';
import { otherDirectTotal, supervisionTotal } from '../../../figures/total/direct.ts';
import { contingency, overhead, surplus } from '../../../figures/total/overhead.ts';
import { costPerUnit } from '../../../figures/total/result.ts';
import { unitVolume } from '../../../figures/total/unit.ts';
import { isHourly, unitInFull } from '../../../model/printed.ts';
import type { Run } from '../../../model/types.ts';
import { withArticle } from '../../../words/words.ts';
import type { MadeOf } from '../../types.ts';

export interface Part {
  label: string;
  plus: readonly Figure[];
  minus?: readonly Figure[];
}

const part = (label: string, ...plus: Figure[]): Part => ({ label, plus });

/** The time that the price is for, named by the service. */
export const work = part('The work itself', contactPay);
/** What is done for it besides. */
export const around = part('Travel, notes, pieces, check-in', aroundPay);
export const offDuty = part('Leave, sickness, training, team time', offDutyPay);
export const waiting = part('Hours of cover, least call-outs', waitingPay);
export const unsocial = part('Nights, weekends, holidays, on call', unsocialPay);
export const onCosts = part('National Insurance, pension, agency', onCostsAndAgency);
export const miles = part('Mileage', mileage);
export const supervision = part('Supervision and management', supervisionTotal);
export const other: Part = { ...part('Recruitment, equipment, other', otherDirectTotal), minus: [mileage] };
export const overheads = part('Overheads', overhead);
export const margin = part('Contingency and surplus', contingency, surplus);

/** In the order in which a provider short of money would keep them; together they are the total cost. */
export const PARTS: readonly Part[] = [
  work,
  around,
  offDuty,
  waiting,
  unsocial,
  onCosts,
  miles,
  supervision,
  other,
  overheads,
  margin,
];

export function amountOf({ plus, minus = [] }: Part, results: Results): number {
  const sum = (figures: readonly Figure[]): number => figures.reduce((all, each) => all + results.value(each), 0);
  return sum(plus) - sum(minus);
}

/** A part in the words of what is sold: the hour by its name, of a piece that is sold alone the time that it takes. */
export function namer({ results, context }: Run): (label: string) => string {
  const one = unitInFull(context);
  if (isHourly(context)) return (label) => (label === work.label ? `The ${one}` : label);
  if (context.unit.kind !== 'piece' || context.contract.price.items.length > 1) return (label) => label;
  const isMet = results.value(contactPay) > 0;
  const names = new Map([
    [work.label, `Contact time for ${withArticle(one)}`],
    [around.label, `${isMet ? 'Other staff' : 'Staff'} time for ${withArticle(one)}`],
    ['the work', 'contact time'],
    ['around it', isMet ? 'other staff time' : 'staff time'],
  ]);
  return (label) => names.get(label) ?? label;
}

/** What is left of the price of one, or short. */
export const GAP_OF_ONE: MadeOf = { plus: [netPerUnit.id], minus: [costPerUnit.id] };

/** What a unit pays of some parts: their figures, shared among the units. */
export const madeOf = (parts: readonly Pick<Part, 'plus' | 'minus'>[]): MadeOf => ({
  plus: parts.flatMap(({ plus }) => plus.map(({ id }) => id)),
  minus: parts.flatMap(({ minus = [] }) => minus.map(({ id }) => id)),
  per: unitVolume.id,
});

/** All lines that make up the total cost, £ a year, those of nothing too, named as the table of the cost names them. */
export function costParts(run: Run): { label: string; amount: number; ofOne: MadeOf }[] {
  const named = namer(run);
  return PARTS.map((part) => ({
    label: named(part.label),
    amount: amountOf(part, run.results),
    ofOne: madeOf([part]),
  }));
}
