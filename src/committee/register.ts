// The register of a committee: every contract with its view, its gap, the people it concerns and its next date.
import { addYears, type Day, formatDay, formatIso } from '../calendar/day.ts';
import { VIEWS } from '../checks/verdict.ts';
import { headcount } from '../figures/staff/staff.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
import { gapPerYear } from '../figures/total/result.ts';
import type { Assessment, View } from '../model/types.ts';
import type { Block, Cell, Report, Row } from '../report/types.ts';
import { wordsOf } from '../report/view.ts';
import { name, version } from '../tool.ts';
import { hours, joinWords, number, plural, share } from '../words/words.ts';
import { headlineRun } from './facts.ts';

export interface Entry {
  file: string;
  title: string;
  authority: string;
  view: View;
  /** £ in the year that the report opens with; undefined where no sums could be made. */
  gapPerYear: number | undefined;
  /** People who use the service, where the contract says how many. */
  people: number | undefined;
  /** Workers, and hours of contact a year, by the sums. */
  workers: number | undefined;
  contactHours: number | undefined;
  /** Undefined once all is over; `ended` is then its last day. */
  next: { day: Day; what: string } | undefined;
  ended: Day | undefined;
}

/** `on` is the day from which the next date is looked for. */
export function entryOf(assessment: Assessment, on: Day): Entry {
  const { title, authority, people } = assessment.file.contract.contract;
  const results = headlineRun(assessment)?.results;
  const next = nextDate(assessment, on);
  return {
    file: assessment.file.file,
    title,
    authority,
    view: assessment.verdict.judged,
    gapPerYear: results?.value(gapPerYear),
    people,
    workers: results?.value(headcount),
    contactHours: results?.value(contactHours),
    next,
    ended: next ? undefined : lastDay(assessment, true),
  };
}

/** The last day of the term, or of all that it may be extended by. */
function lastDay({ file }: Assessment, extended: boolean): Day {
  const { start, years, extension } = file.contract.contract;
  return addYears(start, years + (extended ? extension : 0)) - 1;
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
      what: `the price moves ${typeof indexation === 'number' ? `by ${share(indexation)}` : `with ${indexation}`}`,
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

/** `left` are files that are not in it, because they could not be read. */
export function registerReport(entries: readonly Entry[], left: readonly string[], on: Day): Report {
  const blocks: Block[] = [
    {
      kind: 'table',
      columns: [
        { heading: 'contract', align: 'left' },
        { heading: 'view', align: 'left' },
        { heading: 'gap a year', align: 'right' },
        { heading: 'people', align: 'right' },
        { heading: 'next date', align: 'right' },
      ],
      rows: worstFirst(entries).map(rowOf),
    },
    {
      kind: 'text',
      quiet: true,
      text: 'The gap is that of the first year in which the price does not pay, else of the first year. People are those who use the service, where the contract says how many; workers and hours are those of the sums.',
    },
  ];
  if (left.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: 'Not in the register, because they could not be read' },
      { kind: 'list', ordered: false, items: left.map((text) => ({ text })) },
    );
  return {
    view: 'cannotTell',
    lead: `${plural(entries.length, 'contract')}.`,
    sentence: `${plural(entries.length, 'contract')}. ${viewCounts(entries)}`,
    title: 'Register of contracts',
    subtitle: `As at ${formatDay(on)}`,
    blocks,
    footer: [`${name} ${version}. viability report opens each.`],
  };
}

function viewCounts(entries: readonly Entry[]): string {
  const counts = [...VIEWS].reverse().flatMap((view) => {
    const count = entries.filter((entry) => entry.view === view).length;
    return count === 0 ? [] : [`${number(count)} ${wordsOf(view)}`];
  });
  const words = joinWords(counts);
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function rowOf({ title, authority, file, view, next, ended, people, workers, contactHours, ...entry }: Entry): Row {
  const gap: Cell =
    entry.gapPerYear === undefined
      ? { kind: 'empty', text: 'cannot tell' }
      : { kind: 'money', value: entry.gapPerYear, decimals: 0, signed: true };
  const happens = next ? `Next: ${next.what}.` : ended === undefined ? '' : `It ended on ${formatDay(ended)}.`;
  const work =
    workers === undefined || contactHours === undefined
      ? ''
      : `About ${plural(Math.max(1, workers), 'worker', undefined, 0)}, ${hours(contactHours, 0)} of contact a year.`;
  return {
    note: [`${authority}.`, work, happens, file].filter(Boolean).join(' '),
    cells: [
      { kind: 'text', text: title },
      { kind: 'text', text: wordsOf(view) },
      gap,
      people === undefined ? { kind: 'empty' } : { kind: 'number', value: people, decimals: 0 },
      next ? { kind: 'day', value: next.day } : { kind: 'empty', text: 'none' },
    ],
  };
}

/** The register as data. */
export function registerData(entries: readonly Entry[], left: readonly string[], on: Day) {
  return {
    on: formatIso(on),
    contracts: worstFirst(entries).map(({ next, ended, gapPerYear: gap, people, workers, contactHours, ...entry }) => ({
      ...entry,
      gapPerYear: gap ?? null,
      people: people ?? null,
      workers: workers ?? null,
      contactHours: contactHours ?? null,
      next: next ? { date: formatIso(next.day), what: next.what } : null,
      ended: ended === undefined ? null : formatIso(ended),
    })),
    unread: left,
  };
}
