// The three judgements, a reason each.

import { formatDay } from '../../calendar/day.ts';
import { sumsCannotBeMade } from '../../checks/finance/sums-cannot-be-made.ts';
import { OF_THE_PRICE } from '../../checks/judge.ts';
import { dailyRestKept } from '../../checks/law/daily-rest.ts';
import { nightShift } from '../../checks/law/night-shift.ts';
import { rota } from '../../checks/law/rota.ts';
import { workingWeek } from '../../checks/law/working-week.ts';
import { askedIn } from '../../contract/ask.ts';
import { wordsFor } from '../../contract/profiles/words.ts';
import type { ContractFile } from '../../contract/types.ts';
import { isPaid } from '../../engine/hair.ts';
import { net } from '../../figures/income/net.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { financeOfYear } from '../../model/finance.ts';
import { SEVERITIES } from '../../model/grades.ts';
import { firstRun } from '../../model/specified.ts';
import type { Assessment, Dimension, Finding } from '../../model/types.ts';
import { measureIn } from '../../ways/seen/measures.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { lowerFirst } from '../../words/text.ts';
import { joinWords } from '../../words/words.ts';
import { section } from '../blocks.ts';
import type { Block, Fact } from '../types.ts';
import { isOfTheSecond } from '../view/readings.ts';
import { inOrderOfWeight } from '../view/weight.ts';
import { namesOf } from '../words/names.ts';
import { isWorkUnstated } from './first-sentence.ts';

export function whyBlocks(assessment: Assessment): Block[] {
  const facts: Fact[] = [
    { term: 'Finance', text: financeReason(assessment) },
    { term: 'Quality', text: reasonOf(assessment, 'quality') },
    { term: 'Monitoring', text: reasonOf(assessment, 'monitoring') },
    // A score never silences a professional, and a professional never hides a score.
    ...assessment.verdict.judgements.map(({ message }) => ({ term: 'Judged', text: message })),
  ];
  return [section('Why'), { kind: 'facts', facts }];
}

/** What the numbers above say already. */
const SAID = new Set([...OF_THE_PRICE, sumsCannotBeMade.id]);

/** What is unlawful in when people work, whatever is paid. */
const OF_HOURS = new Set([nightShift, dailyRestKept, workingWeek, rota].map(({ id }) => id));

function financeReason(assessment: Assessment): string {
  const { years, missing, findings } = assessment;
  if (missing.length > 0) return `Nobody states ${askedIn(missing)}.`;
  if (isWorkUnstated(years)) return 'Nobody states how much work is asked for.';
  const results = firstRun({ years })?.results;
  if (results && Number.isNaN(results.value(net))) return 'Nobody states what is paid for it.';
  if (isOfTheSecond(assessment))
    return 'Pays if the hour of the second worker is paid for too; nobody states whether it is.';
  const first = years.find((year) => ['notViable', 'unlawful', 'fragile'].includes(financeOfYear(year)));
  const when =
    first === undefined
      ? assessment.verdict.finance === 'cannotTell'
        ? untold(assessment)
        : `Pays${years.length > 1 ? ' in every year of the term' : ''}${paysUsually(years) ? ', at what is usual too' : ''}.`
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
  // The numbers say from when, if it is from the first year; that hours are unlawful is no reason why money is short.
  const isReason = first?.year === 1 && !OF_HOURS.has(worst.id);
  return `${isReason ? '' : `${when} `}${briefly(worst)}${second}`;
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
  const [worst] = inOrderOfWorst(findings, [dimension]);
  if (worst) return briefly(worst);
  const open = findings.filter((finding) => finding.dimension === dimension && finding.status === 'cannotTell');
  const [first, ...others] = inOrderOfWeight(open);
  if (first)
    return others.length === 0
      ? briefly(first)
      : `${briefly(first)} ${others.length === 1 ? 'One other thing is' : `${others.length} other things are`} unstated too.`;
  return dimension === 'monitoring' ? seenWords(file) : 'Nothing found that speaks against it.';
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
