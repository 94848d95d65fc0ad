// One value for a path, or none: what documents say of the same thing must agree. Names and titles need not, the first counts.
import { parseDay } from '../calendar/day.ts';
import { visitsOf } from '../interview/price.ts';
import type { Value } from '../interview/types.ts';
import { type Blocks, blocksOf, type Terms } from './block.ts';
import { unpaid } from './find/asked.ts';
import { spanIn } from './find/say.ts';
import { textOfSpan } from './ocds/term.ts';
import { type Span, spanOf, yearsOf } from './span.ts';
import type { Asked, Candidate, Contradiction, Fact, Findings, Quote, Total } from './types.ts';

export interface Settled {
  values: Map<string, Candidate>;
  contradictions: Contradiction[];
  facts: Fact[];
  asked: Asked[];
  remarks: string[];
}

/** Of these the first that is said counts, for two documents may well write a name in two ways. */
const FREE = new Set([
  'contract.title',
  'contract.authority',
  'contract.authority_kind',
  'contract.provider',
  'contract.provider_kind',
]);

export function settle(all: readonly Findings[]): Settled {
  const candidates = all.flatMap((each) => each.candidates);
  const settled: Settled = {
    values: new Map(),
    contradictions: [],
    facts: [],
    asked: [],
    remarks: all.flatMap((each) => each.remarks),
  };
  for (const path of new Set(candidates.map((each) => each.path)))
    one(
      path,
      candidates.filter((each) => each.path === path),
      settled,
    );
  const mayGrow = candidates.some(({ path }) => path === 'contract.extension');
  const terms = settleTerm(settled, mayGrow);
  const isHourly = candidates.some(({ path }) => path === 'price.rates') || all.some(({ hourly }) => hourly.length > 0);
  const yearly = new Set(all.flatMap((each) => each.yearly));
  const totals = all.flatMap((each) => each.totals).map((total) => besideYear(total, yearly));
  const blocks = blocksOf(isHourly ? totals.map(besideHours) : totals, terms);
  take(blocks, settled);
  settlePrice(
    settled,
    all.flatMap((each) => each.hourly),
  );
  if (blocks.isVatUnsaid && settled.values.has('price.block_per_year'))
    settled.remarks.push('whether VAT is inside the value nobody says; it is drafted as if it were not');
  settled.facts.push(...factsOf(all, settled));
  settled.asked = unpaid({ asked: all.flatMap((each) => each.asked), priced: all.flatMap((each) => each.priced) });
  return settled;
}

function one(path: string, candidates: readonly Candidate[], { values, contradictions }: Settled): void {
  const [first] = candidates;
  if (!first) return;
  const byValue = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const key = keyOf(each.value);
    byValue.set(key, [...(byValue.get(key) ?? []), each]);
  }
  if (byValue.size === 1 || FREE.has(path)) values.set(path, first);
  else
    contradictions.push({
      path,
      says: [...byValue.values()].map((same) => ({
        value: shown(same[0]?.value),
        quotes: same.flatMap(({ quotes }) => quotes),
      })),
    });
}

/** Where words were read is no part of what they say: two tables with the same prices agree. */
function keyOf(value: Value): string {
  if (typeof value === 'string') return value.toLowerCase();
  return JSON.stringify(value, (key, each) => (key === 'source' || key === 'quote' ? undefined : each));
}

const shown = (value: Value | undefined): string => (typeof value === 'string' ? value : 'another list of prices');

/** A value that words give for a year is hardly that of a whole term, whatever field it stands in. */
const besideYear = (total: Total, yearly: ReadonlySet<number>): Total =>
  total.covers !== 'year' && [total.amount, total.least ?? 0].some((sum) => sum > 0 && yearly.has(sum))
    ? { ceiling: 'other words give the same sum for a year', ...total }
    : total;

const besideHours = (total: Total): Total =>
  total.isBudget
    ? {
        ceiling:
          'it is called a budget, which is what may be spent, and prices by the hour stand beside it; price.cap_per_year is the key of a most',
        ...total,
      }
    : total;

/** How long the term is, and how long with its extension, where that is named. */
function settleTerm(settled: Settled, mayGrow: boolean): Terms {
  const own = settleDays(settled);
  const extension = settled.values.get('contract.extension');
  const more = spanOfWords(extension);
  const extended =
    own && more && extension
      ? { years: own.years + more.months / 12, quotes: [...own.quotes, ...extension.quotes] }
      : undefined;
  return { own, extended, mayGrow };
}

/** The first and the last day, and a length beside them, which says no more where they agree. */
function settleDays({ values, contradictions, remarks }: Settled): Terms['own'] {
  const [start, end, years] = ['start', 'end', 'years'].map((key) => values.get(`contract.${key}`));
  const drop = (...keys: string[]) => keys.forEach((key) => void values.delete(`contract.${key}`));
  const long = spanOfWords(years);
  const byLength = long && years && { years: long.months / 12, quotes: years.quotes };
  if (!end) return byLength;
  const [first, last] = [dayIn(start), dayIn(end)];
  if (!start || first === undefined || last === undefined) {
    // A last day without a first would make a term of the day on which the profiles stand.
    drop('end');
    const isContradicted = contradictions.some(({ path }) => path === 'contract.start');
    if (!years)
      remarks.push(
        `it ends on ${shown(end.value)} (${end.quotes[0]?.document}, ${end.quotes[0]?.place}), and ${isContradicted ? 'of when it begins there are several days' : 'nobody says when it begins'}`,
      );
    return byLength;
  }
  if (last <= first) {
    const says = [start, end].map(({ value, quotes }) => ({ value: shown(value), quotes }));
    contradictions.push({ path: 'contract.end', says });
    drop('start', 'end');
    return byLength;
  }
  const quotes = [...start.quotes, ...end.quotes];
  const span = spanOf(first, last);
  const more = spanOfWords(values.get('contract.extension'));
  if (long && more && span?.months === long.months + more.months) {
    remarks.push(
      `it ends on ${shown(end.value)} with its extension: ${shown(years?.value)} and ${textOfSpan(more)} more; the last day is not drafted`,
    );
    drop('end');
    return byLength;
  }
  if (years && long && span?.months !== long.months) {
    const said = span === undefined ? 'no whole number of months' : textOfSpan(span);
    contradictions.push({
      path: 'contract.years',
      says: [
        { value: shown(years.value), quotes: years.quotes },
        { value: `${shown(start.value)} to ${shown(end.value)}, ${said}`, quotes },
      ],
    });
    drop('years', 'end');
    return undefined;
  }
  drop('years');
  return { years: yearsOf(first, last), quotes };
}

const spanOfWords = (candidate: Candidate | undefined): Span | undefined =>
  typeof candidate?.value === 'string' ? spanIn(candidate.value) : undefined;

const dayIn = (candidate: Candidate | undefined): number | undefined =>
  typeof candidate?.value === 'string' ? parseDay(candidate.value) : undefined;

function take({ candidates, contradictions, remarks }: Blocks, settled: Settled): void {
  settled.contradictions.push(...contradictions);
  settled.remarks.push(...remarks);
  const [first] = candidates;
  if (!first) return;
  const amounts = candidates.map(({ value }) => Number(String(value).split('..').at(-1)?.replace(/[£,]/g, '')));
  // Rounded words agree with exact ones: £1.2 million with £1,204,500.
  const isSame = amounts.every((each) => Math.abs(each - (amounts[0] ?? 0)) <= 0.01 * each);
  if (isSame) settled.values.set(first.path, first);
  else
    settled.contradictions.push({
      path: first.path,
      says: candidates.map(({ value, how, quotes }) => ({
        value: `${shown(value)}${how === undefined ? '' : ` (${how})`}`,
        quotes,
      })),
    });
}

/** Of what is named and not taken. */
const MOST_TOLD = 3;

/** A sum for the year and a price by the hour are paid once, not twice: which of the two, the hours decide. */
function settlePrice({ values, remarks }: Settled, hourly: Findings['hourly']): void {
  const block = values.get('price.block_per_year');
  const byTime = ['price.per_hour', 'price.rates'].flatMap((path) => values.get(path) ?? []);
  const hours = hourly.length > 0 ? hourly.map(({ quote }) => quote) : byTime.flatMap(({ quotes }) => quotes);
  const [hour] = hours;
  if (block && byTime.length > 0) {
    if (values.has('demand.hours_per_week')) {
      values.delete('price.block_per_year');
      remarks.push(
        `hours and their price are stated, so the published sum (${shown(block.value)} a year) is not drafted beside them`,
      );
    } else for (const { path } of byTime) values.delete(path);
  }
  const rates = values.get('price.rates');
  if (rates && !values.has('demand.visit_length'))
    for (const [path, value] of Object.entries(visitsOf(lengthsIn(rates))))
      values.set(path, { path, value, quotes: rates.quotes });
  const left = hourly.filter(({ why }) => why !== undefined);
  for (const { quote, why } of left.slice(0, MOST_TOLD))
    remarks.push(`a price of an hour is named and not drafted, because ${why}: ${inPlace(quote)}`);
  if (left.length > MOST_TOLD)
    remarks.push(`${left.length - MOST_TOLD} more prices of an hour are named and not drafted`);
  if (values.has('price.block_per_year') && hour)
    remarks.push(`beside the sum for the year an hourly rate is named: ${inPlace(hour)}; ask which of them is paid`);
}

const inPlace = ({ words, document, place }: Quote): string => `"${words}" (${document}, ${place})`;

const lengthsIn = ({ value }: Candidate): Value[] => [
  ...new Set((value as readonly { [key: string]: Value }[]).flatMap(({ length }) => length ?? [])),
];

function factsOf(all: readonly Findings[], { contradictions }: Settled): Fact[] {
  const facts = all.flatMap((each) => each.facts);
  const values = new Set(facts.map(({ value }) => value));
  if (values.size > 1)
    contradictions.push({
      path: 'the weight of the price',
      says: facts.map(({ value, quotes }) => ({ value, quotes })),
    });
  return values.size === 1 ? facts.slice(0, 1) : [];
}
