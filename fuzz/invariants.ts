// What must be so between two readings of nearly the same contract.
import { isMap, parseDocument, visit } from 'yaml';
import { assess } from '../src/assess.ts';
import { resultOf } from '../src/batch/result.ts';
import { readContract } from '../src/contract/read.ts';
import type { ContractFile } from '../src/contract/types.ts';
import { netPerUnit } from '../src/figures/income/net.ts';
import { totalCost } from '../src/figures/total/overhead.ts';
import { assessmentJson } from '../src/formats/json.ts';
import { breakEvenFor, usualPaths } from '../src/model/break-even.ts';
import { gapOf } from '../src/model/gap.ts';
import { VIEWS } from '../src/model/grades.ts';
import type { Assessment } from '../src/model/types.ts';
import { withNumber } from '../src/model/vary.ts';

/** From best to worst, as the method looks for them from the other end. */
const FINANCE = ['viable', 'cannotTell', 'fragile', 'notViable', 'unlawful'];

const quick = (file: ContractFile): Assessment | undefined => assess(file, { scenarios: [] }).assessment;
const firstRun = ({ years }: Assessment) => years[0]?.runs.get('asSpecified')?.results;
const withContract = (
  file: ContractFile,
  change: (contract: ContractFile['contract']) => ContractFile['contract'],
) => ({
  ...file,
  contract: change(file.contract),
  usual: file.usual && change(file.usual),
});

/** More for the same work never makes the view of the money worse. */
export function brokenByPrice(assessment: Assessment): string[] {
  const { file } = assessment;
  const { per_hour } = file.contract.price;
  if (typeof per_hour !== 'number' || assessment.missing.length > 0) return [];
  const dearer = quick(withContract(file, (contract) => withNumber(contract, 'price.per_hour', per_hour * 1.1)));
  if (!dearer || dearer.missing.length > 0) return [];
  const [before, after] = [assessment, dearer].map((each) => firstRun(each)?.value(netPerUnit) ?? Number.NaN);
  const [unit, other] = [assessment, dearer].map(({ years }) =>
    JSON.stringify(years[0]?.runs.get('asSpecified')?.context.unit),
  );
  const isSameUnit = unit === other;
  if (isSameUnit && (after as number) < (before as number) - 1e-9)
    return [`a price a tenth higher brings less: ${before} and then ${after}`];
  const rank = (each: Assessment) => FINANCE.indexOf(each.verdict.finance);
  return rank(dearer) > rank(assessment)
    ? [`a price a tenth higher turns ${assessment.verdict.finance} to ${dearer.verdict.finance}`]
    : [];
}

/** More pay never makes the work cheaper. */
export function brokenByPay(assessment: Assessment): string[] {
  const { file } = assessment;
  const { rate } = file.contract.pay;
  const before = firstRun(assessment)?.value(totalCost);
  if (typeof rate !== 'number' || before === undefined) return [];
  const dearer = quick(withContract(file, (contract) => withNumber(contract, 'pay.rate', rate + 1)));
  const after = dearer && firstRun(dearer)?.value(totalCost);
  if (after === undefined || Number.isNaN(after) || Number.isNaN(before)) return [];
  return after < before - 1e-6 * Math.abs(before)
    ? [`£1 more pay an hour costs less: ${before} and then ${after}`]
    : [];
}

/** The same file in other words: comments, order of keys, braces for lines, quotes. */
export function brokenBySpelling(file: ContractFile): string[] {
  const document = parseDocument(file.text, { schema: 'failsafe' });
  if (document.errors.length > 0 || /[&*]\w/.test(file.text)) return [];
  visit(document, {
    Map(_, map) {
      map.items.reverse();
    },
    Scalar(key, scalar) {
      // A value that says nothing is one only without quotes.
      const isSaid = !['', '~', 'null'].includes(String(scalar.value ?? ''));
      if (key === 'value' && isSaid) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  if (!isMap(document.contents)) return [];
  const respelt = `# the same in other words\n${String(document)}`;
  const again = readContract(respelt, file.file);
  if (!again.contract) return [`spelt otherwise it cannot be read: ${again.mistakes[0]?.message}`];
  const other = quick(again.contract);
  if (!other) return ['spelt otherwise it cannot be worked out'];
  const figuresOf = (each: Assessment) =>
    JSON.stringify([each.verdict.finance, each.verdict.judged, (assessmentJson(each) as { years: unknown }).years]);
  const [one, two] = [quick(file), other].map((each) => each && figuresOf(each));
  return one === two ? [] : ['spelt otherwise it has other figures or another view'];
}

/** What `solve` finds leaves no gap when it is put in; where the gap jumps there, it is the side on which income is enough. */
export function brokenBySolving({ file, years }: Assessment, solve = breakEvenFor): string[] {
  const run = years[0]?.runs.get('asSpecified');
  if (!run) return [];
  return usualPaths(run).flatMap((path) => {
    const found = solve({ file, years } as Assessment, path, 1);
    if (!found || found.value === null) return [];
    const { contract } = file;
    const base = path === 'pay.rate' ? { ...contract, pay: { ...contract.pay, rate: found.now ?? 0 } } : contract;
    const { value } = found;
    const gapAt = (x: number): number => gapOf(withNumber(base, path, x), 1) ?? Number.NaN;
    const gap = gapAt(value);
    const isJump = gap > 0 && [-1, 1].some((side) => gapAt(value + side * Math.max(value, 1) * 1e-6) < 0);
    const scale = Math.abs(firstRun({ file, years } as Assessment)?.value(totalCost) ?? 1) + 1;
    return isJump || Math.abs(gap) <= Math.max(0.01, (Number.isNaN(scale) ? 0 : scale) * 1e-6)
      ? []
      : [`${path} at its break-even of ${found.value} leaves a gap of ${gap}`];
  });
}

/** A row of a check is the report's. */
export function brokenRow(assessment: Assessment): string[] {
  const policy = { failOn: ['undeliverable' as const], minMargin: undefined, today: 20_000, withExcerpts: false };
  const { view } = resultOf(assessment, policy, () => false);
  if (!VIEWS.includes(view.judged)) return [`the row has the view ${view.judged}`];
  return view.judged === assessment.verdict.judged
    ? []
    : [`the row says ${view.judged}, the report ${assessment.verdict.judged}`];
}
