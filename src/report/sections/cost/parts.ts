// What the cost of one is made of, part by part, and the figures behind each.
import { wordsFor } from '../../../contract/profiles/words.ts';
import type { Results } from '../../../engine/evaluate.ts';
import type { Figure } from '../../../engine/figure.ts';
import { A_HAIR } from '../../../engine/hair.ts';
import type { RunContext } from '../../../figures/context.ts';
import { mileage } from '../../../figures/direct/mileage.ts';
import { netPerUnit } from '../../../figures/income/net.ts';
import { postsOf } from '../../../figures/roles.ts';
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
import { upperFirst } from '../../../words/text.ts';
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
/** As one piece of a bar: time off duty, hours on duty beside the work, and what is paid at unsocial times. */
export const TIME_AND_NIGHTS = 'time off duty, cover, nights';
/** What is done for it besides. */
export const around = part('Travel, notes, pieces, check-in', aroundPay);
export const offDuty = part('Leave, sickness, training, team time', offDutyPay);
export const waiting = part('Waiting, least call-outs', waitingPay);
export const unsocial = part('Nights, weekends, holidays, on call', unsocialPay);
export const onCosts = part('National Insurance, pension, agency', onCostsAndAgency);
const ALLOWANCE_OFF = 'On-costs and agency, less the Employment Allowance';
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

/**
 * A part in the words of what is sold: the hour by its name; where nothing but pieces is done, the time that they take, with no
 * word of visits.
 */
export function namer(run: Run): (label: string) => string {
  const { results, context } = run;
  const { unit, contract } = context;
  const one = unitInFull(context);
  const there = hoursOf(context);
  const between = [
    ...(contract.visit.idle > 0 ? ['waiting'] : []),
    ...(contract.pay.minimum_call_out > 0 ? ['least call-outs'] : []),
  ];
  const onDuty = [...(there.length > 0 ? [`hours of ${there.join(', ')}`] : []), ...between].join(', ');
  const rest = [
    'time off duty',
    ...(results.value(waitingPay) >= A_HAIR ? [...there, ...between] : []),
    ...(results.value(unsocialPay) > 0 ? ['nights'] : []),
  ];
  const names = new Map([
    [waiting.label, upperFirst(onDuty) || waiting.label],
    [TIME_AND_NIGHTS, rest.join(', ')],
    // What comes off may be more than the workers' own: it is off the National Insurance of supervisors and managers too.
    ...(results.value(onCostsAndAgency) < 0 ? [[onCosts.label, ALLOWANCE_OFF] as const] : []),
  ]);
  // Of an hour on duty the time on the way and in wait is no part of the work itself.
  const isWhole = results.value(aroundPay) < A_HAIR && results.value(waitingPay) < A_HAIR;
  if (unit.kind === 'contact-hour' || (unit.kind === 'duty-hour' && isWhole)) names.set(work.label, `The ${one}`);
  if (!isHourly(context) && !wordsFor(contract).hasVisits) {
    const isMet = results.value(contactPay) > 0;
    const pieces = unit.kind === 'piece' && contract.price.items.length === 1 ? withArticle(one) : 'pieces';
    names
      .set(work.label, `Contact time for ${pieces}`)
      .set(around.label, `${isMet ? 'Other staff' : 'Staff'} time for ${pieces}`)
      .set('the work', 'contact time')
      .set('around it', isMet ? 'other staff time' : 'staff time');
  }
  return (label) => names.get(label) ?? label;
}

/** What somebody is there for whether or not there is work. */
function hoursOf({ contract: { cover }, roles }: RunContext): string[] {
  return [
    ...(cover.some(({ mode }) => mode === 'waking') ? ['cover'] : []),
    ...(roles.some((role) => postsOf(role) > 0) ? ['posts'] : []),
  ];
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
