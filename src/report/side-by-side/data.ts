// A comparison as data.
import type { Figure } from '../../engine/figure.ts';
import type { Difference } from '../../model/differences.ts';
import { atLaw, COMPARED, OF_THE_LAW, type Side, valueIn } from './side-by-side.ts';

export function comparisonData(before: Side, after: Side, differences: readonly Difference[], year: number): object {
  const side = ({ name, assessment, run }: Side): object => ({
    name,
    file: assessment.file.file,
    title: assessment.file.contract.contract.title,
    view: assessment.verdict.judged,
    finance: assessment.verdict.finance,
    scenario: run?.scenario ?? null,
  });
  const law = atLaw(before, after);
  return {
    year,
    before: side(before),
    after: side(after),
    figures: Object.fromEntries(COMPARED.map(({ figure }) => valuesOf(figure, before, after))),
    // Of both at the legal minimum, where the law obliges one of them to more than it costs as specified.
    lawful: law && Object.fromEntries(OF_THE_LAW.map((figure) => valuesOf(figure, ...law))),
    inputs: differences,
  };
}

function valuesOf(figure: Figure, before: Side, after: Side): [string, object] {
  const [a, b] = [valueIn(before, figure), valueIn(after, figure)];
  return [figure.id, { before: a, after: b, difference: a === null || b === null ? null : b - a }];
}
