// The first sentence: what the three judgements come to, the one that decides first.

import type { Check } from '../../checks/check.ts';
import { priceBelowLegalMinimum } from '../../checks/law/price-below-legal-minimum.ts';
import { blindSpots } from '../../checks/monitoring/blind-spots.ts';
import { secondWorkerForRisks } from '../../checks/quality/second-worker-for-risks.ts';
import { askedIn } from '../../contract/ask.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import type { Assessment, Dimension, Finding, Reason, Severity } from '../../model/types.ts';
import type { Way } from '../../model/ways.ts';
import { levers } from '../../ways/index.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { joinWords } from '../../words/words.ts';
import { isLeanUnlawful, isOfTheSecond } from '../view/readings.ts';
import { DIMENSIONS, inOrderOfWeight, weightOf } from '../view/weight.ts';
import { seeing } from '../words/seen.ts';

/** What each judgement says of the contract, as a part of the first sentence. */
const VERDICTS: { readonly [judgement: string]: string } = {
  'finance viable': 'the price pays for the work',
  'finance fragile': 'the price pays only out of what is meant for bad months',
  'finance cannotTell': 'nobody can tell from the file whether the price pays',
  'finance notViable': 'the price does not pay for the work',
  'finance unlawful': 'the price does not pay even for what the law obliges',
  'quality adequate': 'nothing stated speaks against its quality',
  'quality weak': 'its quality is weak',
  'quality cannotTell': 'too little is stated to judge its quality',
  'quality unsafe': 'as specified it is not safe',
  'monitoring adequate': 'somebody would see whether it is done',
  'monitoring weak': 'little would show whether it is done',
  'monitoring cannotTell': 'nobody says how it would be seen whether it is done',
};

/** Where finance cannot be told, why. */
const REASONS: Record<Reason, string> = {
  'readings-differ': 'the price pays for the cheapest lawful way and not for the usual one',
  'unknown-cost': 'nobody states all that it costs',
  'price-unknown': 'nobody states what is paid',
};

const AT_NO_LAWFUL_WAGE =
  'the price pays at the least only with a rate of pay that travel or miles, unpaid as stated, take under the minimum wage';

const FOR_THE_SECOND = 'nobody states whether the second worker is paid for';

/** What a first sentence can name beside what it says. */
const NAMED = 2;

/** What of its quality nobody states, the weightiest first. */
function untoldOfQuality(findings: readonly Finding[]): string[] {
  const open = findings.filter(({ dimension, status }) => dimension === 'quality' && status === 'cannotTell');
  return inOrderOfWeight(open).map(({ at }) => at.path);
}

/** `the price does not pay for the work, as specified it is not safe, and little would show whether it is done`: the judgement that decides comes first. */
export function verdictWords(assessment: Assessment): string {
  const { verdict } = assessment;
  const judged = DIMENSIONS.map((dimension) => ({ dimension, judgement: verdict.judgedDimensions[dimension] }));
  const worst = Math.max(...judged.map(({ judgement }) => weightOf(judgement)));
  const said = judged
    .filter(({ judgement }) => worst === 0 || weightOf(judgement) > 0)
    .sort((a, b) => weightOf(b.judgement) - weightOf(a.judgement));
  return joinWords(
    said.map(({ dimension }) => saidOf(assessment, dimension)),
    'and',
  );
}

function saidOf(assessment: Assessment, dimension: (typeof DIMENSIONS)[number]): string {
  const { verdict, years, findings } = assessment;
  const judgement = verdict.judgedDimensions[dimension];
  const own = (): string => reasonIn(assessment, dimension) ?? VERDICTS[`${dimension} ${judgement}`] ?? '';
  if (dimension === 'finance') {
    if (verdict.reason === 'unknown-cost' && isWorkUnstated(years)) return 'nobody states how much work is asked for';
    if (judgement === 'cannotTell' && verdict.reason === 'unknown-cost' && assessment.hangsOn.length > 0)
      return `of what costs money nobody states ${askedIn(assessment.hangsOn, NAMED)}`;
    if (isOfTheSecond({ verdict, years })) return FOR_THE_SECOND;
    if (verdict.reason === 'readings-differ' && isLeanUnlawful(assessment)) return AT_NO_LAWFUL_WAGE;
    return judgement === 'cannotTell' && verdict.reason !== undefined ? REASONS[verdict.reason] : own();
  }
  return dimension === 'quality' && judgement === 'cannotTell' && verdict.decidedBy === 'quality'
    ? `too little is stated to judge its quality (${askedIn(untoldOfQuality(findings), NAMED)})`
    : own();
}

/** What a judgement rests on, where that is said as shortly as the judgement. */
function reasonIn(assessment: Assessment, dimension: Dimension): string | undefined {
  const { file, findings, verdict } = assessment;
  const isFound = ({ id }: Check, severity?: Severity): boolean =>
    findings.some((each) => each.id === id && each.status === 'found' && (severity ?? each.severity) === each.severity);
  const judgement = dimension === 'law' ? undefined : verdict.judgedDimensions[dimension];
  if (judgement === 'unsafe' && isFound(secondWorkerForRisks, 'critical'))
    return 'one worker alone cannot do it safely';
  if (judgement === 'unlawful' && !isFound(priceBelowLegalMinimum)) return 'what it states breaks the law';
  if (judgement !== 'weak' || dimension !== 'monitoring') return undefined;
  const { monitoring } = file.contract;
  if (monitoring.length === 0) return 'nothing would show whether it is done';
  if (isWorkSeen(assessment)) return "only the provider's records would show what fills the gap";
  return monitoring.every((entry) => holderOf(entry) === 'provider')
    ? "only the provider's word shows if it is done"
    : undefined;
}

/** Whether what is done would be seen, and nobody would see only what workers are paid or where money is from. */
function isWorkSeen(assessment: Assessment): boolean {
  const isOfBlindSpots = assessment.findings.every(
    ({ id, dimension, status, severity }) =>
      dimension !== 'monitoring' || status !== 'found' || ['minor', 'info'].includes(severity) || id === blindSpots.id,
  );
  if (!isOfBlindSpots) return false;
  const works = assessment.ways.filter(({ enough }) => enough);
  const isSeen = (way: Way): boolean => seeing(way).labels.length > 0 && seeing(way).inPart === '';
  const isOfMoney = (way: Way): boolean => levers.some(({ id, movesMoneyAlone }) => id === way.id && movesMoneyAlone);
  return (
    works.some(({ blindSpot }) => blindSpot) &&
    works.every((way) => (way.blindSpot ? isOfMoney(way) : way.kind !== 'paper' || isSeen(way)))
  );
}

export function isWorkUnstated([first]: Assessment['years']): boolean {
  const results = first?.runs.get('asSpecified')?.results;
  return results !== undefined && Number.isNaN(results.value(totalCost));
}
