// The figures of a workbook: those of the model, with what a sum adds up in rows of its own.
import type { Figure } from '../../engine/figure.ts';
import { type DefinedNames, partsOfSums } from '../../engine/workbook.ts';
import { figures } from '../../figures/index.ts';
import type { ScenarioName } from '../../scenarios/index.ts';

const spread = new Map(figures.map((figure) => [figure, partsOfSums(figure)]));

/** What sums add up, each after what it needs. */
export const parts: readonly Figure[] = [...spread.values()].flatMap((one) => one.parts);

/** The figure as the workbook writes it. */
export function asWritten(figure: Figure): Figure {
  return spread.get(figure)?.figure ?? figure;
}

/** The name of a figure in one year of one scenario; constants have one for all. */
export function nameOf(
  defined: DefinedNames,
  figure: Figure,
  { year, scenario }: { year: number; scenario: ScenarioName },
): string {
  return figure.kind === 'constant' ? defined.of(figure.id) : defined.of(figure.id, `y${year}`, scenario);
}
