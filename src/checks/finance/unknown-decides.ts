import { inputAt } from '../../contract/inputs.ts';
import type { Contract, ContractFile } from '../../contract/types.ts';
import { A_HAIR } from '../../engine/hair.ts';
import { solveFor } from '../../engine/solve.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { gapOf } from '../../model/gap.ts';
import { numberAt, withNumber } from '../../model/vary.ts';
import { share, timeSpan, withUnit } from '../../words/words.ts';
import { type Check, type Outcome, runsOf } from '../check.ts';
import { isUnknown } from '../unstated.ts';

/** An input that is often unknown, and how far it may reasonably go from what the sums take for it. */
interface Candidate {
  path: string;
  what: string;
  /** In the input's unit. */
  farthest: number;
  /** Whether more of it costs the provider, as all but indexation do. */
  worsens: boolean;
  unit: string;
  change?: (contract: Contract, value: number) => Contract;
}

const UNKNOWN: readonly Candidate[] = [
  {
    path: 'price.early_payment.discount',
    what: 'the early-payment discount',
    farthest: 0.5,
    worsens: true,
    unit: 'share',
  },
  {
    path: 'price.at_risk.share',
    what: 'the part of the pay held back for results and lost',
    farthest: 0.5,
    worsens: true,
    unit: 'share',
    change: (contract, value) =>
      withNumber(withNumber(contract, 'price.at_risk.expected_loss', 1), 'price.at_risk.share', value),
  },
  {
    path: 'price.indexation',
    what: 'the yearly rise of the price',
    farthest: 0.15,
    worsens: false,
    unit: 'share',
    change: (contract, value) => ({ ...contract, price: { ...contract.price, indexation: value } }),
  },
  {
    path: 'lone_working.second_worker',
    what: 'the share of hours with a second worker',
    farthest: 1,
    worsens: true,
    unit: 'share',
  },
  { path: 'visit.travel', what: 'travel for a visit', farthest: 2, worsens: true, unit: 'hours/visit' },
  { path: 'visit.miles', what: 'miles for a visit', farthest: 50, worsens: true, unit: 'miles/visit' },
  { path: 'visit.notes', what: 'the time for notes', farthest: 1, worsens: true, unit: 'hours/visit' },
  {
    path: 'visit.wasted.share',
    what: 'wasted journeys for each visit made',
    farthest: 1,
    worsens: true,
    unit: 'share',
  },
];

/** Defaults that are looked at where the price is near its turning point; more of each costs more. */
const DEFAULTED = ['visit.travel', 'visit.miles', 'visit.notes', 'absence.sickness'] as const;

/** As a share of cost: hardly a single default, off by half or by as much again, turns a gap beyond it. */
const NEAR = 0.05;

export const unknownDecides: Check = {
  id: 'unknown-decides',
  title: 'The verdict on the money hangs on something that nobody stated',
  severity: 'major',
  dimension: 'finance',
  at: 'assumptions',
  sources: ['The costing method, section 12: what hangs on something nobody stated is not a pass'],
  look(subject) {
    const runs = runsOf(subject, 'asSpecified');
    const [worst] = [...runs].sort((a, b) => a.run.results.value(gapPerYear) - b.run.results.value(gapPerYear));
    if (!worst) return [];
    const { file } = subject;
    const { year } = worst.year;
    const gap = worst.run.results.value(gapPerYear);
    const paysAtFirst = (runs[0]?.run.results.value(gapPerYear) ?? 0) >= 0;
    const found = UNKNOWN.filter(({ path, worsens }) => isUnknown(file, path) && worsens === gap >= 0)
      // A price that does not pay in its first year is not mended by rising later.
      .filter(({ path }) => path !== 'price.indexation' || paysAtFirst)
      .flatMap((candidate) => turned(file, year, candidate));
    if (Math.abs(gap) > NEAR * worst.run.results.value(totalCost)) return found;
    return [...found, ...DEFAULTED.flatMap((path) => turnedDefault(file, year, path, gap >= 0))];
  },
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
};

function turned(file: ContractFile, year: number, candidate: Candidate): Outcome[] {
  const { path, what, farthest, worsens, unit } = candidate;
  const change = candidate.change ?? ((contract: Contract, value: number) => withNumber(contract, path, value));
  const at = turningPoint(
    (value) => gapOf(change(file.contract, value), year),
    numberAt(file.contract, path) ?? 0,
    farthest,
  );
  if (at === undefined) return [];
  return [
    {
      status: 'cannotTell',
      message: worsens
        ? `Nobody states ${what}. Above ${valueWords(at, unit)} the price no longer pays in year ${year}.`
        : `Nobody states ${what}. From ${valueWords(at, unit)} a year the price would still pay in year ${year}; as it stands it does not.`,
      question: `What is ${what}? It decides whether the price pays.`,
      path,
    },
  ];
}

function turnedDefault(file: ContractFile, year: number, path: string, pays: boolean): Outcome[] {
  const input = inputAt(file.inputs, path);
  const value = numberAt(file.contract, path);
  if (!input || value === undefined || value === 0 || (input.origin !== 'profile' && input.origin !== 'neutral'))
    return [];
  const at = turningPoint((other) => gapOf(withNumber(file.contract, path, other), year), value, pays ? value * 2 : 0);
  if (at === undefined) return [];
  const [assumed, turns] = [valueWords(value, input.unit), valueWords(at, input.unit)];
  return [
    {
      status: 'cannotTell',
      severity: 'minor',
      message: `Nobody states ${path}; the profile puts ${assumed}. At ${turns} the verdict on the price in year ${year} turns.`,
      question: `Is ${path} nearer to ${assumed} or to ${turns}? It decides whether the price pays.`,
      path,
    },
  ];
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
