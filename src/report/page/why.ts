// The three judgements, a reason each, and the first sentence that they make.

import { formatDay } from '../../calendar/day.ts';
import { questionOf } from '../../contract/ask.ts';
import { wordsFor } from '../../contract/profiles/words.ts';
import type { ContractFile } from '../../contract/types.ts';
import { isPaid } from '../../engine/hair.ts';
import { net } from '../../figures/income/net.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { financeOfYear } from '../../model/finance.ts';
import { SEVERITIES } from '../../model/grades.ts';
import type { Assessment, Dimension, Finding, Reason } from '../../model/types.ts';
import { measureIn } from '../../ways/seen/measures.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { lowerFirst } from '../../words/text.ts';
import { joinWords, plural } from '../../words/words.ts';
import { inOrderOfWeight } from '../findings.ts';
import type { Block, Fact } from '../types.ts';
import { isOfTheSecond, namesOf } from '../view.ts';

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

const FOR_THE_SECOND = 'nobody states whether the second worker is paid for';

const WEIGHT: { readonly [judgement: string]: number } = {
  unlawful: 3,
  notViable: 3,
  unsafe: 3,
  cannotTell: 2,
  fragile: 1,
  weak: 1,
  viable: 0,
  adequate: 0,
};

/** How much a judgement weighs: none where it is good. */
export const weightOf = (judgement: string): number => WEIGHT[judgement] ?? 0;

export const DIMENSIONS = ['finance', 'quality', 'monitoring'] as const;

/** What a first sentence can name beside what it says. */
const NAMED = 2;

/** `travel for a visit, notes and 9 other things`, in the words of the questions. */
function thingsOf(paths: readonly string[]): string {
  const words = [...new Set(paths.map((path) => questionOf(path).short))];
  const more = words.length - NAMED;
  return joinWords(more > 0 ? [...words.slice(0, NAMED), plural(more, 'other thing')] : words);
}

/** What of its quality nobody states, the weightiest first. */
function untoldOf(findings: readonly Finding[], dimension: Dimension): string[] {
  const open = findings.filter((finding) => finding.dimension === dimension && finding.status === 'cannotTell');
  return open.sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity)).map(({ at }) => at.path);
}

/** `the price does not pay for the work, as specified it is not safe, and little would show whether it is done`: the judgement that decides comes first. */
export function verdictWords(assessment: Assessment): string {
  const { verdict, years, hangsOn, findings } = assessment;
  const judged = DIMENSIONS.map((dimension) => ({ dimension, judgement: verdict.judgedDimensions[dimension] }));
  const worst = Math.max(...judged.map(({ judgement }) => weightOf(judgement)));
  const said = judged
    .filter(({ judgement }) => worst === 0 || weightOf(judgement) > 0)
    .sort((a, b) => weightOf(b.judgement) - weightOf(a.judgement));
  return joinWords(
    said.map(({ dimension, judgement }) => {
      if (dimension === 'finance' && verdict.reason === 'unknown-cost' && isWorkUnstated(years))
        return 'nobody states how much work is asked for';
      if (
        dimension === 'finance' &&
        judgement === 'cannotTell' &&
        verdict.reason === 'unknown-cost' &&
        hangsOn.length > 0
      )
        return `nobody states ${thingsOf(hangsOn)} that ${hangsOn.length === 1 ? 'costs' : 'cost'} money`;
      if (dimension === 'quality' && judgement === 'cannotTell' && verdict.decidedBy === 'quality')
        return `too little is stated to judge its quality (${thingsOf(untoldOf(findings, 'quality'))})`;
      if (dimension === 'finance' && isOfTheSecond({ verdict, years })) return FOR_THE_SECOND;
      const isUntold = dimension === 'finance' && judgement === 'cannotTell' && verdict.reason !== undefined;
      if (isUntold) return REASONS[verdict.reason as Reason];
      return reasonIn(assessment, dimension) ?? VERDICTS[`${dimension} ${judgement}`] ?? '';
    }),
    'and',
  );
}

/** What a judgement rests on, where that is said as shortly as the judgement. */
function reasonIn({ file, findings, verdict }: Assessment, dimension: Dimension): string | undefined {
  const isFound = (id: string, severity?: string): boolean =>
    findings.some((each) => each.id === id && each.status === 'found' && (severity ?? each.severity) === each.severity);
  const judgement = dimension === 'law' ? undefined : verdict.judgedDimensions[dimension];
  if (judgement === 'unsafe' && isFound('second-worker-for-risks', 'critical'))
    return 'one worker alone cannot do it safely';
  if (judgement === 'unlawful' && !isFound('price-below-legal-minimum')) return 'what it states breaks the law';
  if (judgement !== 'weak' || dimension !== 'monitoring') return undefined;
  const { monitoring } = file.contract;
  if (monitoring.length === 0) return 'nothing would show whether it is done';
  return monitoring.every((entry) => holderOf(entry) === 'provider')
    ? "only the provider's word shows if it is done"
    : undefined;
}

function isWorkUnstated([first]: Assessment['years']): boolean {
  const results = first?.runs.get('asSpecified')?.results;
  return results !== undefined && Number.isNaN(results.value(totalCost));
}

export function whyBlocks(assessment: Assessment): Block[] {
  const facts: Fact[] = [
    { term: 'Finance', text: financeReason(assessment) },
    { term: 'Quality', text: reasonOf(assessment, 'quality') },
    { term: 'Monitoring', text: reasonOf(assessment, 'monitoring') },
    // A score never silences a professional, and a professional never hides a score.
    ...assessment.verdict.judgements.map(({ message }) => ({ term: 'Judged', text: `${message.replace(/\.$/, '')}.` })),
  ];
  return [
    { kind: 'heading', level: 2, text: 'Why' },
    { kind: 'facts', facts },
  ];
}

/** What the numbers above say already. */
const SAID = new Set(['price-below-cost', 'price-below-legal-minimum', 'price-stops-paying', 'sums-cannot-be-made']);

function financeReason(assessment: Assessment): string {
  const { years, missing, findings } = assessment;
  if (missing.length > 0) return `Nobody states ${joinWords(missing.map((path) => questionOf(path).short))}.`;
  const results = years[0]?.runs.get('asSpecified')?.results;
  if (results && Number.isNaN(results.value(totalCost))) return 'Nobody states how much work is asked for.';
  if (results && Number.isNaN(results.value(net))) return 'Nobody states what is paid for it.';
  if (isOfTheSecond(assessment))
    return 'Pays if the hour of the second worker is paid for too; nobody states whether it is.';
  const first = years.find((year) => ['notViable', 'unlawful', 'fragile'].includes(financeOfYear(year)));
  const when =
    first === undefined
      ? assessment.verdict.finance === 'cannotTell'
        ? untold(assessment)
        : `Pays in every year of the term${paysUsually(years) ? ', at what is usual too' : ''}.`
      : first.year === 1
        ? 'Short from the first year.'
        : `Short from year ${first.year}, which begins on ${formatDay(first.from)}.`;
  const [worst, next] = inOrderOfWorst(
    findings.filter(({ id }) => !SAID.has(id)),
    ['finance', 'law'],
  );
  if (!worst) return when;
  // A second one where it can be said as shortly as it weighs.
  const second = next?.brief !== undefined && next.severity === worst.severity ? ` ${next.brief}` : '';
  // The numbers say from when, if it is from the first year.
  return `${first?.year === 1 ? '' : `${when} `}${briefly(worst)}${second}`;
}

function paysUsually(years: Assessment['years']): boolean {
  return years.every(({ usual }) => usual !== undefined && isPaid(usual.results.value(gapPerYear)));
}

function untold({ file, verdict, hangsOn }: Assessment): string {
  const named = namesOf(file.contract, hangsOn);
  if (verdict.reason === 'readings-differ' && hangsOn[0] === 'price.buys')
    return 'Pays if the price buys hours on duty, and usually not if it buys hours of contact; nobody states which.';
  if (verdict.reason === 'readings-differ') return `It hangs on ${named}, which nobody states.`;
  return hangsOn.length > 0 ? `Costs at least that: nobody states ${named}.` : 'What is unknown may turn it.';
}

function reasonOf({ file, findings }: Assessment, dimension: Dimension): string {
  const worst = worstOf(findings, [dimension]);
  if (worst) return briefly(worst);
  const open = findings.filter((finding) => finding.dimension === dimension && finding.status === 'cannotTell');
  const [first, ...others] = inOrderOfWeight(open);
  if (first)
    return others.length === 0
      ? briefly(first)
      : `${briefly(first)} ${others.length === 1 ? 'One other thing is' : `${others.length} other things are`} unstated too.`;
  return dimension === 'monitoring' ? seenWords(file) : 'Nothing found that speaks against it.';
}

function worstOf(findings: readonly Finding[], dimensions: readonly Dimension[]): Finding | undefined {
  return inOrderOfWorst(findings, dimensions)[0];
}

function inOrderOfWorst(findings: readonly Finding[], dimensions: readonly Dimension[]): Finding[] {
  const found = findings.filter(
    ({ status, dimension, severity, judged }) =>
      status === 'found' && dimensions.includes(dimension) && severity !== 'info' && !judged?.withdrawn,
  );
  return found.sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
}

/** Whose records somebody other than the provider holds. */
function seenWords({ contract }: ContractFile): string {
  const own = wordsFor(contract);
  const held = contract.monitoring.filter((entry) => holderOf(entry) !== 'provider');
  const names = [...new Set(held.map(({ measure }) => lowerFirst(measureIn(measure, own))))];
  return names.length > 0
    ? `Seen by others than the provider: ${joinWords(names)}.`
    : 'Nothing found that speaks against it.';
}

function briefly({ brief: own, message }: Finding): string {
  return own ?? brief(message);
}

/** Of a message as many whole sentences as a reader in a hurry takes in. */
const LONG_ENOUGH = 100;

/** The message without what stands in brackets, and of a long list only what it is a list of. */
export function brief(message: string): string {
  const plain = message.replace(/ \([^()]{24,}\)/g, '');
  const [first = '', ...rest] = plain.split(/(?<=\.) (?=[A-Z£])/);
  let text = first.length > LONG_ENOUGH ? first.replace(/: .*$/s, '.') : first;
  for (const next of rest) {
    if (text.length + next.length >= LONG_ENOUGH) break;
    text += ` ${next}`;
  }
  return text;
}
