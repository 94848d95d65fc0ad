// What must be so between two readings of nearly the same contract.
import { isMap, parseDocument, visit } from 'yaml';
import { assess } from '../src/assess.ts';
import { resultOf } from '../src/batch/result.ts';
import { decodeContract } from '../src/contract/decode.ts';
import { setPath } from '../src/contract/edit.ts';
import { type Reading, readContract } from '../src/contract/read.ts';
import { MAX_BYTES } from '../src/contract/text/bytes.ts';
import type { ContractFile, Place } from '../src/contract/types.ts';
import { netPerUnit } from '../src/figures/income/net.ts';
import { totalCost } from '../src/figures/total/overhead.ts';
import { assessmentJson } from '../src/formats/json.ts';
import { breakEvenFor, usualPaths } from '../src/model/break-even.ts';
import { gapOf } from '../src/model/gap.ts';
import { VIEWS } from '../src/model/grades.ts';
import type { Assessment } from '../src/model/types.ts';
import { withNumber } from '../src/model/vary.ts';
import type { Chance } from './chance.ts';
import { ENCODINGS } from './kinds/encoding.ts';
import { HARMLESS } from './kinds/text.ts';

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

/** The figures and the view, as a program would compare them. */
function figuresOf(file: ContractFile): string | undefined {
  const { assessment } = assess(file, { scenarios: [] });
  if (!assessment) return undefined;
  const { verdict, missing, findings } = assessment;
  const { years } = assessmentJson(assessment) as { years: unknown };
  return JSON.stringify([
    verdict.finance,
    verdict.judged,
    missing,
    findings.map(({ id, severity }) => [id, severity]),
    years,
  ]);
}

/** A reading of the same contract otherwise, which must come to the same. */
function brokenIfOther(file: ContractFile, { contract, mistakes }: Reading, how: string): string[] {
  if (!contract) return [`${how} it cannot be read: ${mistakes[0]?.message}`];
  const other = figuresOf(contract);
  if (other === undefined) return [`${how} it cannot be worked out`];
  return other === figuresOf(file) ? [] : [`${how} it has other figures, findings or another view`];
}

/** The same file in other words: comments, order of keys, quotes; what editors do to a whole text. */
export function brokenBySpelling(file: ContractFile, chance: Chance): string[] {
  // Within a text of several lines, and behind an anchor, words and order mean something.
  if (/[&*|>]/.test(file.text)) return [];
  const harmless = chance.one(HARMLESS)(file.text, chance);
  const edited = brokenIfOther(file, readContract(harmless.replace(/^\ufeff/, ''), file.file), 'saved otherwise');
  const document = parseDocument(file.text, { schema: 'failsafe' });
  if (document.errors.length > 0 || !isMap(document.contents)) return edited;
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
  const respelt = `# the same in other words\n${String(document)}`;
  return [...edited, ...brokenIfOther(file, readContract(respelt, file.file), 'spelt otherwise')];
}

/** The same text in other bytes is the same contract, or is refused with what to do. */
export function brokenByEncoding(file: ContractFile, chance: Chance, encodings = ENCODINGS): string[] {
  const [name, encode] = chance.one(Object.entries(encodings));
  const bytes = encode(file.text);
  if (bytes.length > MAX_BYTES || !isKept(name, file.text)) return [];
  const reading = decodeContract(bytes, file.file);
  const asShared = decodeContract(bytes, file.file, true);
  const refused = [reading, asShared].flatMap(({ contract, mistakes }) => (contract ? [] : mistakes));
  if (refused.some(({ message }) => !/save it as UTF-8/.test(message)))
    return [`as ${name} it is refused without a remedy: ${refused[0]?.message}`];
  return reading.contract ? brokenIfOther(file, reading, `as ${name}`) : [];
}

/** Whether the text has no character that the encoding lacks, nor so few that nothing tells it. */
function isKept(name: string, text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what every encoding has alike
  if (name.startsWith('Windows')) return /^[\x00-\x7f\u00a3]*$/.test(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the same
  return !name.includes('without a mark') || /^[\x00-\x7f\u00a3]*$/.test(text);
}

/** A value changed by `what-if` is the file with that value in its place. */
export function brokenByWhatIf(file: ContractFile, chance: Chance, set = setPath): string[] {
  const numbers = [...file.inputs.values()].filter(
    ({ origin, place, text }) => origin === 'stated' && place && /\d/.test(text),
  );
  if (numbers.length === 0) return [];
  const { path, place, text } = chance.one(numbers);
  const value = text.replace(/\d+/, (digits) => String(Number(digits) * 2 + 1));
  const lines = file.text.split('\n');
  const { line, column, length } = place as Place;
  const written = lines[line - 1] ?? '';
  const old = written.slice(column - 1, column - 1 + length);
  // Only what stands in one line, as it is.
  if (!/^£?[\d.]+%?(?: (?:minutes|hours?|days|weeks))?$/.test(old)) return [];
  lines[line - 1] = `${written.slice(0, column - 1)}"${value}"${written.slice(column - 1 + length)}`;
  const byHand = readContract(lines.join('\n'), file.file);
  const changed = set(file.text, path, value, file.file);
  if (typeof changed !== 'string') return [`what-if cannot set ${path} to ${value}: ${changed.message}`];
  const byProgram = readContract(changed, file.file);
  if (!byHand.contract || !byProgram.contract)
    return Boolean(byHand.contract) === Boolean(byProgram.contract)
      ? []
      : [`${path} at ${value} can be read by hand or by what-if alone`];
  const isLost = figuresOf(byHand.contract) === undefined;
  return isLost ? [] : brokenIfOther(byHand.contract, byProgram, `with --set ${path}=${value}`);
}

/** What has been asked before, of this contract or another, changes nothing. */
export function brokenAgain({ text, file }: ContractFile, work: typeof written = written): string[] {
  const first = work(text, file);
  return work(text, file) === first ? [] : ['worked out a second time it is something else'];
}

function written(text: string, name: string): string {
  const { contract } = readContract(text, name);
  const { assessment } = contract ? assess(contract) : {};
  return assessment ? JSON.stringify(assessmentJson(assessment)) : '';
}

/** What `solve` finds leaves no gap when it is put in; where the gap jumps there, it is the side on which income is enough. */
export function brokenBySolving({ file, years }: Assessment, solve = breakEvenFor): string[] {
  const run = years[0]?.runs.get('asSpecified');
  if (!run) return [];
  return usualPaths(run).flatMap((path) => {
    const found = solve({ file, years } as Assessment, path, 1);
    if (!found || found.value === null) return [];
    // Sums pay no less than the minimum wage, and solve says of such a rate that it is none to pay.
    if (found.isOvertaken || (found.lawful !== undefined && found.value < found.lawful)) return [];
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
