// Facts of what each role is paid, from the cells of its rate and the sheet of the law.
import type { StaffRole } from '../../../contract/types.ts';
import { placeOf, rowOf } from '../../../engine/place.ts';
import { NONE } from '../../../engine/workbook.ts';
import { ageOf } from '../../../figures/roles.ts';
import { rowsIn } from '../../../model/run.ts';
import { minimumWageName, NAMED_PAY, namedPayOn } from '../../../rates/minimum-wage.ts';
import { nameOf, roleStanding } from '../figures.ts';
import { wired } from '../wiring.ts';
import type { Leaf, ReadLeaf } from './leaves.ts';

/** A role without a rate of its own has that under `pay`, which a point of the pay spine may stand in for. */
export const PAY_LEAVES: { readonly [id: string]: ReadLeaf } = {
  'staff[].rate': (leaf) => (statesRate(leaf) ? wired('staff[].rate', leaf.row, leaf.call) : undefined),
  'role.rateNamed': (leaf) =>
    statesRate(leaf)
      ? isNamed(leaf.call(`staff[${leaf.row}].rate`))
      : unlessPoint(leaf, isNamed(leaf.call('pay.rate'))),
  'role.namedShare'(leaf) {
    const isOwn = statesRate(leaf);
    const key = isOwn ? `staff[${leaf.row}].rate.share` : 'pay.rate.share';
    if (!leaf.inputs.has(key)) return undefined;
    return isOwn ? leaf.call(key) : unlessPoint(leaf, leaf.call(key));
  },
  'role.standsLowest'({ defined, run, row }) {
    const all = nameOf(defined, roleStanding, run);
    return `IF(MATCH(MIN(${all}),${all},0)=${row + 1},1,0)`;
  },
  'law.roleMinimum'(leaf) {
    const { day, age } = dayOfRole(leaf);
    return leaf.law.onDay(minimumWageName(age), leaf.run.year, day);
  },
  'law.namedPayRate'(leaf) {
    const { at, isOwn } = dayOfRole(leaf);
    const cell = leaf.call(isOwn ? `staff[${at}].rate` : 'pay.rate');
    const stated = `IF(ISNUMBER(${cell}),0,${byName(cell, leaf)})`;
    const point = payPoint(leaf);
    return point === undefined || isOwn ? stated : unlessPoint(leaf, stated, point);
  },
  'law.payFloor'(leaf) {
    const point = payPoint(leaf);
    if (point !== undefined) return dayOfRole(leaf).isOwn ? unlessPoint(leaf, '0', point) : '0';
    const floor = leaf.call('rules.payFloor');
    return `IF(${floor}="${NONE}",0,${byName(floor, leaf)})`;
  },
};

const isNamed = (cell: string): string => `IF(ISNUMBER(${cell}),0,1)`;
const unlessPoint = ({ call }: Leaf, otherwise: string, point = '1'): string =>
  `IF(${call('rules.payPoint')}="${NONE}",${otherwise},${point})`;

function statesRate({ run, row }: Leaf): boolean {
  return run.context.roles[row]?.rate !== undefined;
}

/** The role of a row, and the first day of the part of the year that it is of, in which no rate changes. */
function dayOfRole({ run: { context }, row }: Leaf) {
  const place = placeOf(['role', 'wage'], row, (kind) => rowsIn(context, kind));
  const at = rowOf(place, 'role');
  const role = context.roles[at] as StaffRole;
  const day = context.wages[rowOf(place, 'wage')]?.from ?? context.from;
  return { at, day, age: ageOf(role, context.contract), isOwn: role.rate !== undefined };
}

/** The rate whose name stands in a cell, on the days of a row. */
function byName(cell: string, leaf: Leaf): string {
  const { law, run } = leaf;
  const { day, age } = dayOfRole(leaf);
  return NAMED_PAY.reduceRight((otherwise, name) => {
    const value = law.onDay(namedPayOn(name, run.context.contract.contract.nation, age, day), run.year, day);
    return value === undefined ? otherwise : `IF(${cell}="${name}",${value},${otherwise})`;
  }, 'NA()');
}

function payPoint(leaf: Leaf): string | undefined {
  const { payPoint: name } = leaf.run.context.rules;
  return name === undefined ? undefined : leaf.law.onDay(name, leaf.run.year, dayOfRole(leaf).day);
}
