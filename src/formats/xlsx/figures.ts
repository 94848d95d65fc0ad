// The figures of a workbook: those of the model, with what a sum adds up in rows of its own.
import { type Figure, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { type DefinedNames, partsOfSums } from '../../engine/workbook.ts';
import { figures } from '../../figures/index.ts';
import { roleRateNamed } from '../../figures/inputs/roles.ts';
import { roleMinimum, roleRate, roleStated } from '../../figures/pay/rate.ts';
import type { ScenarioName } from '../../scenarios/index.ts';

const spread = new Map(figures.map((figure) => [figure, partsOfSums(figure)]));

/** By which the role that stands lowest is found. */
export const roleStanding = figure('role.standing', {
  label: 'Pay of the role for each pound of its minimum wage',
  unit: 'ratio',
  rows: 'role',
  source: 'The contract and the minimum wage of each role',
  formula: fx`if(${roleRateNamed}, ${roleRate}, ${roleStated}) / ${roleMinimum}`,
});

/** What sums add up, each after what it needs, and what is compared. */
export const parts: readonly Figure[] = [...[...spread.values()].flatMap((one) => one.parts), roleStanding];

export function isPart(figure: Figure): boolean {
  return parts.includes(figure);
}

/** The figure as the workbook writes it. */
export function asWritten(figure: Figure): Figure {
  return spread.get(figure)?.figure ?? figure;
}

/** The name of a figure in one year of one scenario; constants have one for all. */
export function nameOf(
  defined: DefinedNames,
  figure: Figure,
  { year, scenario, posts }: { year: number; scenario: ScenarioName; posts?: number },
): string {
  if (figure.kind === 'constant') return defined.of(figure.id);
  return defined.of(figure.id, `y${year}`, scenario, ...(posts === undefined ? [] : [`with${posts}posts`]));
}
