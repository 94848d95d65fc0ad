// "Equal but for a hair" in a condition: a number of the formula, so that an explanation shows it.
import { constant } from '../engine/figure.ts';
import { A_HAIR } from '../engine/hair.ts';

/** `of`: `two rates of pay`. */
export const hair = (id: string, of: string, unit: string) =>
  constant(id, A_HAIR, {
    label: `By how much ${of} may miss each other and still be equal`,
    unit,
    source: 'The costing method',
  });
