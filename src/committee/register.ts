// The register of a committee: every contract with who provides it, its price, view, gap, the people it concerns and its
// next date.

import { addYears, type Day, formatDay, formatIso } from '../calendar/day.ts';
import { serviceFile } from '../contract/profiles/registry.ts';
import { ifKnown } from '../engine/none.ts';
import { gross, uncapped } from '../figures/income/gross.ts';
import { headcount } from '../figures/staff/staff.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { lawfulRun } from '../model/finance.ts';
import { VIEWS } from '../model/grades.ts';
import { printedYearGap, unitDecimals, unitNameOf } from '../model/printed.ts';
import type { Assessment, Reason, Run, View } from '../model/types.ts';
import { aside, bullets, left, right, subsection, table, textCell } from '../report/blocks.ts';
import { shortAtUsual, type UsuallyShort, withItems } from '../report/page/numbers.ts';
import type { Block, Cell, Report, Row } from '../report/types.ts';
import { headlineRun } from '../report/view/headline.ts';
import { wordsOf } from '../report/view/sentence.ts';
import { fileName } from '../report/words/file-name.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { name, version } from '../tool.ts';
import { upperFirst } from '../words/text.ts';
import { joinWords, money, number, plural, share, withArticle } from '../words/words.ts';
import { endedOn, lastDay, ownWords } from './facts.ts';

export interface Entry {
  file: string;
  title: string;
  authority: string;
  /** Undefined where the contract does not name it. */
  provider: string | undefined;
  /** The kind of service, by its profile. */
  service: string | undefined;
  /** £ paid for one of the unit, before anything comes off; undefined where nobody states it. */
  price: { amount: number; unit: string; decimals: number; items: string } | undefined;
  view: View;
  /** Why finance cannot be told, where it cannot. */
  reason: Reason | undefined;
  /** £ in the year that the report opens with; undefined where no sums could be made. */
  gapPerYear: number | undefined;
  /** As the page prints it. */
  printedGap: number | undefined;
  /** Of what it is: the legal minimum where that costs more than the contract as specified. */
  scenario: ScenarioName | undefined;
  /** £ that are short in that year at what is usual, where the price pays for the cheapest reading alone. */
  shortAtUsual: UsuallyShort | undefined;
  /** People who use the service, where the contract says how many. */
  people: number | undefined;
  /** Workers, and hours a year, by the sums. */
  workers: number | undefined;
  contactHours: number | undefined;
  /** Hours a year as they are sold, of contact unless of duty, and what they are called: `hours with families`. */
  hours: { number: number | undefined; name: string };
  /** Undefined once all is over; `ended` is then its last day. */
  next: { day: Day; what: string } | undefined;
  ended: Day | undefined;
  /** The same in words. */
  endedOn: string;
  /** The day of the check. */
  checked: Day;
}

/** `on` is the day from which the next date is looked for. */
export function entryOf(assessment: Assessment, on: Day): Entry {
  const { title, authority, provider, people, profile } = assessment.file.contract.contract;
  const own = ownWords(assessment);
  const run = headlineRun(assessment);
  const results = run?.results;
  const counted = run && lawfulRun(assessment.years[run.context.year - 1]);
  const next = nextDate(assessment, on);
  const ended = next ? undefined : lastDay(assessment, true);
  return {
    file: assessment.file.file,
    title,
    authority,
    provider: provider || undefined,
    service: profile && serviceFile(profile).title,
    price: run && priceOf(run),
    view: assessment.verdict.judged,
    reason: assessment.verdict.reason,
    gapPerYear: ifKnown(counted?.results.value(gapPerYear)),
    printedGap: counted && ifKnown(printedYearGap(counted)),
    scenario: counted?.scenario,
    shortAtUsual:
      run && assessment.verdict.reason === 'readings-differ' ? shortAtUsual(assessment, run.context.year) : undefined,
    people,
    workers: ifKnown(results?.value(headcount)),
    contactHours: ifKnown(results?.value(contactHours)),
    hours: hoursOf(run, own),
    next,
    ended,
    endedOn: ended === undefined ? '' : `It ${endedOn(assessment, ended)}.`,
    checked: on,
  };
}

function hoursOf(
  run: Run | undefined,
  { hours, dutyHours, servesPeople }: ReturnType<typeof ownWords>,
): Entry['hours'] {
  const kind = run?.context.unit.kind;
  const isOfDuty = kind === 'duty-hour';
  // Beside what is paid by the piece or the year they are a part of the hours that are worked.
  const isPart = hours === 'hours' && kind !== 'contact-hour';
  return {
    number: ifKnown(run?.results.value(isOfDuty ? unitVolume : contactHours)),
    name: isOfDuty ? dutyHours : `${hours}${isPart ? ` of ${servesPeople ? 'contact' : 'the work itself'}` : ''}`,
  };
}

function priceOf({ results, context }: Run): Entry['price'] {
  const paid = results.value(gross) / results.value(unitVolume);
  if (Number.isNaN(paid) || !context.unit.priced) return undefined;
  return {
    amount: paid,
    unit: unitNameOf(context),
    decimals: unitDecimals(context),
    items: `${withItems(results, context)}${results.value(gross) < results.value(uncapped) ? ', under the cap' : ''}`,
  };
}

function nextDate(assessment: Assessment, on: Day): Entry['next'] {
  const { file } = assessment;
  const { start, years, extension } = file.contract.contract;
  const { indexation } = file.contract.price;
  const dates: { day: Day; what: string }[] = [{ day: start, what: 'it starts' }];
  const rises = indexation !== 'none' && !file.unknown.includes('price.indexation');
  for (let year = 1; rises && year < years; year++)
    dates.push({
      day: addYears(start, year),
      what:
        typeof indexation === 'number'
          ? `the price ${indexation < 0 ? 'falls' : 'rises'} by ${share(Math.abs(indexation))}`
          : `the price moves with ${indexation}`,
    });
  dates.push({
    day: lastDay(assessment, false),
    what: extension > 0 ? `the term ends, unless extended by ${plural(extension, 'year')}` : 'the term ends',
  });
  if (extension > 0) dates.push({ day: lastDay(assessment, true), what: 'the extension ends, if it was taken' });
  return dates.find(({ day }) => day >= on);
}

/** The worst first: by view, then by gap; what has no sums after what has, and equals by file. */
function worstFirst(entries: readonly Entry[]): Entry[] {
  const gap = (entry: Entry): number => entry.gapPerYear ?? Number.POSITIVE_INFINITY;
  return [...entries].sort(
    (a, b) => VIEWS.indexOf(b.view) - VIEWS.indexOf(a.view) || compare(gap(a), gap(b)) || (a.file < b.file ? -1 : 1),
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `unread` are files that are not in it, because they could not be read. */
export function registerReport(entries: readonly Entry[], unread: readonly string[], on: Day): Report {
  const blocks: Block[] = [
    table([left('contract'), left('view'), right('gap a year'), right('next date')], worstFirst(entries).map(rowOf)),
    aside(
      'The gap is that of the first year in which the price does not pay; where it pays only at the least, of the year in which most is short at what is usual; else of the first year. The price is what is paid before anything comes off. Workers and hours are those of the sums.',
    ),
  ];
  if (unread.length > 0)
    blocks.push(subsection('Not in the register, because they could not be read'), bullets(unread));
  return {
    view: 'cannotTell',
    lead: `${plural(entries.length, 'contract')}.`,
    sentence: `${plural(entries.length, 'contract')}. ${viewCounts(entries)}`,
    title: 'Register of contracts',
    subtitle: `As checked on ${formatDay(on)}`,
    blocks,
    footer: [`${name} ${version}. viability report opens each.`],
  };
}

function viewCounts(entries: readonly Entry[]): string {
  const all = [...VIEWS].reverse().flatMap((view) => entries.filter((entry) => entry.view === view).map(viewOf));
  const counts = [...new Set(all)].map((each) => {
    const count = all.filter((one) => one === each).length;
    return `${number(count)} ${count === 1 ? each : each.replace(/^pays/, 'pay')}`;
  });
  const words = joinWords(counts);
  return words === '' ? '' : `${upperFirst(words)}.`;
}

function viewOf({ view, reason }: Entry): string {
  return wordsOf(view, reason);
}

function rowOf(entry: Entry): Row {
  const { title, authority, provider, service, file, price, next, people } = entry;
  const gap: Cell =
    entry.printedGap === undefined
      ? { kind: 'empty', text: 'cannot tell' }
      : { kind: 'money', value: entry.printedGap, decimals: 0, signed: true };
  const happens = next ? `Next: ${next.what}.` : entry.endedOn;
  return {
    note: [
      price === undefined
        ? 'Price not stated.'
        : `${money(price.amount, price.decimals)} ${withArticle(price.unit)}${price.items}.`,
      `${authority}${provider === undefined ? '' : `; provided by ${provider}`}.`,
      service === undefined ? '' : `${service}.`,
      people === undefined ? '' : `${plural(people, 'person', 'people')}.`,
      workWords(entry),
      entry.scenario === 'legalMinimum'
        ? 'The gap is that of what the law obliges, which is more than it costs as specified.'
        : '',
      entry.shortAtUsual === undefined
        ? ''
        : `Usually ${entry.shortAtUsual.printed} a year is short${entry.shortAtUsual.where}.`,
      happens,
      fileName(file),
    ]
      .filter(Boolean)
      .join(' '),
    cells: [
      textCell(title),
      textCell(viewOf(entry)),
      gap,
      next ? { kind: 'day', value: next.day } : { kind: 'empty', text: 'none' },
    ],
  };
}

/** Hours are spoken of only where there are any. */
function workWords({ workers, hours: { number: given, name } }: Entry): string {
  if (workers === undefined) return '';
  const about = `About ${plural(Math.max(1, workers), 'worker', undefined, 0)}`;
  return given === undefined || given === 0 ? `${about}.` : `${about}, ${number(given, 0)} ${name} a year.`;
}

/** The register as data. */
export function registerData(entries: readonly Entry[], unread: readonly string[], on: Day) {
  return { on: formatIso(on), contracts: worstFirst(entries).map(dataOf), unread };
}

function dataOf(entry: Entry) {
  const { file, title, authority, view, checked, price, gapPerYear: gap, next, ended } = entry;
  return {
    file,
    title,
    authority,
    provider: entry.provider ?? null,
    service: entry.service ?? null,
    price: price ? { amount: price.amount, unit: price.unit } : null,
    view,
    people: entry.people ?? null,
    workers: entry.workers ?? null,
    contactHours: entry.contactHours ?? null,
    reason: entry.reason ?? null,
    gapPerYear: gap ?? null,
    scenario: gap === undefined ? null : (entry.scenario ?? null),
    shortAtUsual: entry.shortAtUsual?.amount ?? null,
    next: next ? { date: formatIso(next.day), what: next.what } : null,
    ended: ended === undefined ? null : formatIso(ended),
    checked: formatIso(checked),
  };
}
