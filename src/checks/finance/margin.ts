// What the checks on contingency and surplus have in common.

import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { contingencyOfCost, contingencyOfPrice, surplusOfCost, surplusOfPrice } from '../../figures/inputs/costs.ts';
import type { Subject } from '../../model/types.ts';
import { FOUND, type Found, UNSTATED } from '../check.ts';
import { isKnown } from '../subject.ts';
import { holdsFor } from '../value.ts';

const NONE_HELD = {
  contingency: fx`${contingencyOfCost} + ${contingencyOfPrice} <= 0`,
  surplus: fx`${surplusOfCost} + ${surplusOfPrice} <= 0`,
};

/** The sums hold none of it: found where the contract states 0%, not to be told where nobody says anything. */
export function absent(which: keyof typeof NONE_HELD) {
  const condition = figure(`check.no.${which}`, {
    label: `The costing holds no ${which}`,
    unit: 'flag',
    source: 'The costing method, section 10',
    formula: NONE_HELD[which],
  });
  return {
    condition,
    find: ({ file }: Subject): Found<never>[] =>
      holdsFor(condition, file.contract) ? [isKnown(file, `overheads.${which}`) ? FOUND : UNSTATED] : [],
    nobodyStates: `Nobody states how much ${which} the price is to hold, and the sums hold none.`,
  };
}
