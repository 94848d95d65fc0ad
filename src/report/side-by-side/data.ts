// A comparison as data.
import type { Difference } from '../../model/differences.ts';
import { COMPARED, type Side, valueIn } from './side-by-side.ts';

export function comparisonData(before: Side, after: Side, differences: readonly Difference[], year: number): object {
  const side = ({ name, assessment }: Side): object => ({
    name,
    file: assessment.file.file,
    title: assessment.file.contract.contract.title,
    view: assessment.verdict.judged,
    finance: assessment.verdict.finance,
  });
  return {
    year,
    before: side(before),
    after: side(after),
    figures: Object.fromEntries(
      COMPARED.map(({ figure }) => {
        const [a, b] = [valueIn(before, figure), valueIn(after, figure)];
        return [figure.id, { before: a, after: b, difference: a === null || b === null ? null : b - a }];
      }),
    ),
    inputs: differences,
  };
}
