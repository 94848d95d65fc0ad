import { fieldsThat } from '../../contract/ask.ts';
import { inputAt } from '../../contract/inputs.ts';
import type { Unsaid } from '../../contract/said.ts';
import { fieldAt } from '../../contract/schema.ts';
import type { Contract, ContractFile } from '../../contract/types.ts';
import { constant } from '../../engine/figure.ts';
import { A_HAIR } from '../../engine/hair.ts';
import { solveFor } from '../../engine/solve.ts';
import { whether } from '../../figures/leaf.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { gapOf, gapsLike } from '../../model/gap.ts';
import type { Run } from '../../model/types.ts';
import { numberAt, withNumber } from '../../model/vary.ts';
import { lowerFirst, upperFirst } from '../../words/text.ts';
import { share, timeSpan, withUnit } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isUnknown, type RunOfYear, runsOf } from '../subject.ts';

/** An input that is often unknown, by path. */
type Candidate = readonly [path: string, said: Unsaid];

const UNKNOWN: readonly Candidate[] = [...fieldsThat(({ oftenUnsaid }) => oftenUnsaid)].map(
  ([path, { oftenUnsaid }]) => [path, oftenUnsaid as Unsaid],
);

/** Defaults that are looked at where the price is near its turning point; more of each costs more. */
const DEFAULTED = [...fieldsThat(({ isOftenGuessed }) => isOftenGuessed).keys()];

const near = constant('constant.nearCost', 0.05, {
  label: 'How near to cost, as a share of it, a price is when a default could turn the verdict',
  unit: 'share',
  source: 'Our judgement: hardly a single default, off by half or by as much again, turns a gap beyond it',
});

/** Whoever stated it: what is asked is asked only where nobody did. */
const oneInputDecides = whether(
  'check.oneInputDecides',
  'An input that is often left unsaid could turn the verdict on the price',
  ({ contract, year }) => {
    const gap = gapOf(contract, year) ?? 0;
    return UNKNOWN.some((each) => costs(each) === gap >= 0 && turnsAt(contract, year, each) !== undefined);
  },
);

interface Finds {
  kind: 'worsens' | 'mends' | 'default';
  /** The path, or what stands there in words. */
  what: string;
  unit: string;
  year: number;
  turnsAt: number;
  assumed?: number;
}

export const unknownDecides = defineCheck({
  id: 'unknown-decides',
  title: 'The verdict on the money hangs on something that nobody stated',
  severity: 'major',
  dimension: 'finance',
  at: 'assumptions',
  condition: oneInputDecides,
  searches: true,
  thresholds: [near],
  sources: ['The costing method, section 12: what hangs on something nobody stated is not a pass'],
  rests: { year: 'year', gapPerYear, assumed: 'ratio', turnsAt: 'ratio' },
  find(subject): Found<Finds>[] {
    const runs = runsOf(subject);
    const gapIn = ({ run }: RunOfYear): number => run.results.value(gapPerYear);
    const [first] = runs;
    if (!first) return [];
    const worst = runs.reduce((least, each) => (gapIn(each) < gapIn(least) ? each : least));
    const { file } = subject;
    const { run } = worst;
    const { year } = worst.year;
    const gap = gapIn(worst);
    const paysAtFirst = gapIn(first) >= 0;
    const found = UNKNOWN.filter((each) => isUnknown(file, each[0]) && costs(each) === gap >= 0)
      // A price that does not pay in its first year is not mended by rising later.
      .filter((each) => costs(each) || paysAtFirst)
      .flatMap((candidate) => turned(file, year, candidate, run));
    const isNear = Math.abs(gap) <= near.value * run.results.value(totalCost);
    const defaults = isNear ? DEFAULTED.flatMap((path) => turnedDefault(file, year, path, run, gap >= 0)) : [];
    return [...found, ...defaults].map((each) => {
      const unit = each.finds?.unit ?? '';
      return { ...each, run, units: { assumed: unit, turnsAt: unit } };
    });
  },
  says({ kind, what, unit, year, turnsAt: at, assumed = 0 }) {
    const turns = valueWords(at, unit);
    if (kind === 'default')
      return `Nobody states ${what}; the profile puts ${valueWords(assumed, unit)}. At ${turns} the verdict on the price in year ${year} turns.`;
    return kind === 'worsens'
      ? `Nobody states ${what}. Above ${turns} the price no longer pays in year ${year}.`
      : `Nobody states ${what}. From ${turns} a year the price would still pay in year ${year}; as it stands it does not.`;
  },
  asks: ({ kind, what, unit, turnsAt: at, assumed = 0 }) =>
    kind === 'default'
      ? `${upperFirst(what)}: is ${valueWords(assumed, unit)} right, or is it nearer to ${valueWords(at, unit)}? It decides whether the price pays.`
      : kind === 'worsens'
        ? `What is ${what}? Above ${valueWords(at, unit)} the price would no longer pay.`
        : `What is ${what}? From ${valueWords(at, unit)} a year the price would still pay.`,
  page: () => ({
    checks:
      'For each input that nobody stated and that the sums need, finds the value at which the price would stop paying, or begin to. Where the price is within 5% of cost it does the same for a few defaults of the profile, from nothing to double.',
    why: 'A price may pay only because nobody has said what the discount is. Naming the value at which the verdict turns makes the question worth answering.',
    example:
      'A service earns £52,000 a year and costs £50,000. Nobody states the early-payment discount. Up to 3.8%, £2,000 a year, the price still pays; at 5%, £2,600, it does not.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set price.early_payment.discount=unknown --set price.per_hour=£39.00',
      prints: 'Nobody states the early-payment discount',
    },
    basedOn: ['The costing of the worst year, worked out again for each value tried, all else as it is'],
    exclusions: [
      'Inputs without which no sums can be made: see sums-cannot-be-made',
      'Hours and cover, which change the service itself',
    ],
    couldBeWrong: ['Two unknown inputs may turn the verdict together where neither does alone'],
  }),
});

/** Whether more of it costs the provider, as all but indexation do. */
const costs = ([, { mends }]: Candidate): boolean => mends !== true;

function turnsAt(
  contract: Contract,
  year: number,
  [path, { farthest, atWorst = {} }]: Candidate,
  run?: Run,
): number | undefined {
  const start = Object.entries(atWorst).reduce((from, [also, value]) => withNumber(from, also, value), contract);
  // Words stand at the indexation, so no number can be put in their place as elsewhere.
  const changed = (value: number) =>
    path === 'price.indexation'
      ? { ...contract, price: { ...contract.price, indexation: value } }
      : withNumber(start, path, value);
  const gap = gapsLike(start, year, run);
  return turningPoint((value) => gap(changed(value)), numberAt(contract, path) ?? 0, farthest);
}

function turned({ contract }: ContractFile, year: number, candidate: Candidate, run: Run): Found<Finds>[] {
  const at = turnsAt(contract, year, candidate, run);
  if (at === undefined) return [];
  const [path, { what }] = candidate;
  const kind = costs(candidate) ? 'worsens' : 'mends';
  const unit = fieldAt(path)?.unit ?? '';
  return [{ status: 'cannotTell', finds: { kind, what, unit, year, turnsAt: at }, path }];
}

function turnedDefault(file: ContractFile, year: number, path: string, run: Run, pays: boolean): Found<Finds>[] {
  const input = inputAt(file.inputs, path);
  const value = numberAt(file.contract, path);
  if (!value || input?.origin !== 'profile') return [];
  const gap = gapsLike(file.contract, year, run);
  const at = turningPoint((other) => gap(withNumber(file.contract, path, other)), value, pays ? value * 2 : 0);
  if (at === undefined) return [];
  const finds = { kind: 'default', what: named(path), unit: input.unit, year, turnsAt: at, assumed: value } as const;
  return [{ status: 'cannotTell', severity: 'minor', finds, path }];
}

function turningPoint(gapAt: (value: number) => number | undefined, from: number, to: number): number | undefined {
  let impossible = false;
  const at = solveFor(
    (value) => {
      const gap = gapAt(value);
      impossible ||= gap === undefined;
      return gap ?? 0;
    },
    { low: from, high: to, within: Math.abs(to - from) * 1e-4, tiny: A_HAIR },
  );
  return impossible ? undefined : at;
}

function valueWords(value: number, unit: string): string {
  if (unit === 'hours/visit') return timeSpan(Math.round(value * 60) / 60);
  return unit === 'share' ? share(value, 1) : withUnit(value, unit, 1);
}

/** An input in the words of its field: a key of the file says nothing to people outside. */
function named(path: string): string {
  const { label, about = path } = fieldAt(path) ?? {};
  // `Miles, a journey and worker` is a heading of a column, and no words of a sentence.
  return lowerFirst((label?.includes(', ') ? undefined : label) ?? about.replace(/[.:].*$/s, ''));
}
