// Answers that are words: the service, the term, who goes alone, what is checked, what comes off the price.
import { addMonths, formatIso, parseDay } from '../calendar/day.ts';
import { serviceCalled, serviceFile, serviceNames } from '../contract/profiles/registry.ts';
import { fieldAt } from '../contract/schema.ts';
import { HOLDERS, MEASURES } from '../contract/sections/monitoring.ts';
import { either, nearest } from '../contract/suggest.ts';
import { inQuotes } from '../words/printable.ts';
import { lowerFirst } from '../words/text.ts';
import { plainly, readAs } from './natural.ts';
import { isWrong, type Taken, type Value, type Wrong } from './types.ts';

const NONE = /^(?:no|none|nothing|nobody|not at all|never|nil)\.?$/i;
/** `None of these`, which a list is answered with. */
const NOT_LISTED =
  /^(?:none (?:of (?:these|those|them|the above)|fits?|listed)|(?:something )?else|other|another|not (?:listed|there))$/i;

export function readService(text: string): Taken | Wrong {
  if (NONE.test(text.trim()) || NOT_LISTED.test(text.trim())) return { 'contract.profile': 'none' };
  const plain = text.trim();
  const found =
    serviceNames[Number(plain) - 1] ??
    [plain, `${plain}s`, plain.replace(/s$/i, '')].map(serviceCalled).find((each) => each !== undefined);
  if (found !== undefined) return one('contract.profile', found);
  const titles = serviceNames.map((name) => serviceFile(name).title);
  const near =
    nearest(text, [...titles, ...serviceNames.flatMap((name) => serviceFile(name).also_called)]) ?? likeIn(text);
  const hint = near === undefined ? 'no service here is called that' : `did you mean ${lowerFirst(near)}?`;
  const list = titles.map((title, at) => `${String(at + 1).padStart(2)} ${lowerFirst(title)}`);
  return {
    wrong: [
      `${inQuotes(text)}: ${hint}`,
      'Write the name or number of what is most like it, or none where nothing is.',
      ...list,
    ].join('\n'),
  };
}

/**
 * The first name with a word that begins as one of the text does, for the most of both: cleaning of buildings for `cleaners`. A
 * word that several services have, such as people or centre, is none.
 */
function likeIn(text: string): string | undefined {
  const services = serviceNames.map((service) => [serviceFile(service).title, ...serviceFile(service).also_called]);
  const named = wordsIn(text).map((word) =>
    services.flatMap((names) => names.find((name) => wordsIn(name).some((each) => beginAlike(word, each))) ?? []),
  );
  const [one, ...more] = new Set(named.flatMap((names) => (names.length === 1 ? names : [])));
  return more.length === 0 ? one : undefined;
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];

function beginAlike(one: string, other: string): boolean {
  const most = Math.max(one.length, other.length);
  const alike = [...one].findIndex((letter, at) => letter !== other[at]);
  return (alike < 0 ? one.length : alike) >= Math.max(5, most * 0.6);
}

/** A place whose nation everybody knows, as people name it. */
const NATION_OF: { readonly [place: string]: string } = {
  london: 'england',
  'greater london': 'england',
  edinburgh: 'scotland',
  glasgow: 'scotland',
  cardiff: 'wales',
  swansea: 'wales',
  belfast: 'northern-ireland',
  ni: 'northern-ireland',
};

export const readNation = (text: string): Taken | Wrong =>
  one('contract.nation', NATION_OF[text.trim().toLowerCase()] ?? text);

const KIND =
  /^(?:an? )?(?:(?:small|large|big|local|national|private|registered|limited|community) ){0,2}(company|charity|mutual|public)(?: body)?$/i;
const KINDS: readonly [RegExp, string][] = [
  [/\b(?:ltd|limited|plc|llp|cic)\b\.?/i, 'company'],
  [/\bcharity\b|\bcharitable\b/i, 'charity'],
  [/\bco-?operative\b|\bmutual\b/i, 'mutual'],
  [/\bcouncil\b|\bNHS\b/i, 'public'],
];

/** `Family Help, charity`: a name, its kind, or both; what a name says of the kind is told back. */
export function readProvider(text: string): Taken | Wrong {
  const [, before = '', last = text] = /^(.*),\s*([^,]+)$/.exec(text.trim()) ?? [];
  const said = KIND.exec(last.trim())?.[1]?.toLowerCase();
  const kind = said ?? KINDS.find(([pattern]) => pattern.test(text))?.[1];
  const name = said === undefined ? text : before;
  const provider = name.trim() === '' ? undefined : readAs('contract.provider', name);
  if (provider !== undefined && isWrong(provider)) return provider;
  return {
    ...(provider !== undefined && { 'contract.provider': provider }),
    ...(kind !== undefined && { 'contract.provider_kind': kind }),
  };
}

/** `3 years`, `3 years and 2 more`, `until 31 March 2029`. */
export function readTerm(text: string): Taken | Wrong {
  const plain = plainly(text);
  const [, until] = /^(?:until|till|to|up to|ends(?: on)?) (.+)$/i.exec(plain) ?? [];
  if (until !== undefined) return one('contract.end', lastDayOf(until));
  const whole = readAs('contract.years', plain);
  if (!isWrong(whole)) return { 'contract.years': whole };
  // `3+1+1`: a term, and as many years more.
  const chain = /^(\d{1,2}) ?(?:years? ?)?((?:(?:\+|plus|and) ?\d{1,2} ?(?:years? ?)?){2,5})$/i.exec(plain);
  if (chain) {
    const extra = [...(chain[2] ?? '').matchAll(/\d+/g)].reduce((sum, [each]) => sum + Number(each), 0);
    return { 'contract.years': `${chain[1]} years`, 'contract.extension': `${extra} years` };
  }
  // `3 years with 2 possible 1 year extensions`: so many of so long.
  const [, base, times, each] =
    /^(\d{1,2} years?),? (?:\+|plus|and|with) (?:up to |the option of )?(\d{1,2}) (?:x |further |optional |possible )?(\d{1,2})[ -]years? (?:extension|option)s?$/i.exec(
      plain,
    ) ?? [];
  if (base !== undefined)
    return { 'contract.years': base, 'contract.extension': `${Number(times) * Number(each)} years` };
  const [, first, more] =
    /^(.+?) ?(?:\+|plus|and|with)(?: (?:an|up to|the))?(?: (?:option|extension)s?(?: of| to extend by)?)? ?(.+?)(?: years?)?(?: more| extension| option(?:al)?)?$/i.exec(
      plain,
    ) ?? [];
  if (first === undefined || more === undefined) return whole;
  const years = readAs('contract.years', first);
  const extension = readAs('contract.extension', more);
  if (isWrong(years) || isWrong(extension)) return whole;
  return { 'contract.years': years, 'contract.extension': extension };
}

/** A contract that runs until March runs through it: `31 March 2028` for `the end of March 2028`. */
function lastDayOf(until: string): string {
  const plain = until.replace(/^(?:the )?end of /i, '');
  const first = /^[a-z]{3,9},? \d{4}$/i.test(plain) ? readAs('contract.end', plain) : undefined;
  const found = typeof first === 'string' ? parseDay(first) : undefined;
  return found === undefined ? until : formatIso(addMonths(found, 1) - 1);
}

/** What leaves open how often. */
const PARTLY =
  /\b(?:most(?:ly)?|usual(?:ly)?|normal(?:ly)?|sometimes|often|some|rarely|except|unless|but|at nights?|depends)\b/i;

export function readAlone(text: string): Taken | Wrong {
  const plain = plainly(text);
  if (PARTLY.test(plain) && !plain.includes('%'))
    return { wrong: `${inQuotes(text)}: in what share of the hours do two go? Write it, such as 25%` };
  if (/^(?:yes|alone|always alone|one|1)\b/i.test(plain))
    return { 'lone_working.allowed': 'yes', 'lone_working.second_worker': '0%' };
  if (/^(?:no|never|always (?:two|2)|two|2|both)\b/i.test(plain) && !plain.includes('%'))
    return { 'lone_working.allowed': 'no', 'lone_working.second_worker': '100%' };
  return one('lone_working.second_worker', plain.replace(/% .*$/, '%'));
}

/** Texts with commas between them. */
export function readTexts(path: string): (text: string) => Taken {
  return (text) => ({ [path]: NONE.test(text.trim()) ? [] : partsOf(text, /[;,]/) });
}

/** Visits of several lengths: `30 minutes 70%, 1 hour 30%`. */
export function readLengths(text: string): Taken | Wrong {
  const parts = partsOf(text);
  if (parts.length === 1 && !text.includes('%')) return one('demand.visit_length', plainly(text));
  const visits: Value[] = [];
  for (const part of parts) {
    const [percent = ''] = /[\d.]+ ?%/.exec(part) ?? [];
    const length = readAs('demand.visits[].length', part.replace(percent, '').replace(/[:=]/g, ' ').trim());
    const share = readAs('demand.visits[].share', percent);
    if (isWrong(length)) return length;
    if (isWrong(share))
      return { wrong: 'write each length with its share of the hours, such as 30 minutes 70%, 1 hour 30%' };
    visits.push({ length, share });
  }
  return { 'demand.visits': visits };
}

const CALLED: { readonly [word: string]: (typeof MEASURES)[number] } = {
  timesheets: 'self-reported-timesheets',
  timesheet: 'self-reported-timesheets',
  'electronic call monitoring': 'call-monitoring',
  'electronic monitoring': 'call-monitoring',
  reports: 'provider-reports',
  'kpi reports': 'provider-reports',
  'performance reports': 'provider-reports',
  'monitoring reports': 'provider-reports',
  audits: 'audit',
  inspections: 'audit',
  inspection: 'audit',
  'spot checks': 'unannounced-visits',
  survey: 'user-survey',
  surveys: 'user-survey',
  'open book': 'open-book',
  'number of visits': 'outputs-counted',
  outputs: 'outputs-counted',
};

const EVERY: { readonly [often: string]: string } = {
  daily: 'day',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
};

const OFTEN = new RegExp(`\\b(?:${Object.keys(EVERY).join('|')})\\b`, 'i');

/** `timesheets, a survey by the authority`. */
export function readChecks(text: string): Taken | Wrong {
  if (NONE.test(text.trim())) return { monitoring: [] };
  const entries: Value[] = [];
  for (const part of partsOf(text)) {
    const often = OFTEN.exec(part)?.[0].toLowerCase();
    const [, what = '', holder] =
      /^(?:an? |the )?(.+?)(?: (?:by|of|held by|from) (?:the )?(.+))?$/i.exec(part.replace(OFTEN, '').trim()) ?? [];
    const measure = readAs('monitoring[].measure', CALLED[what.toLowerCase()] ?? what);
    if (isWrong(measure))
      return { wrong: `${inQuotes(what)}: write ${either(MEASURES.map((each) => each.replaceAll('-', ' ')))}` };
    const evidence =
      holder === undefined
        ? undefined
        : readAs('monitoring[].evidence', /^(?:council|client|commissioner)/i.test(holder) ? 'authority' : holder);
    if (evidence !== undefined && isWrong(evidence))
      return { wrong: `"${holder}": who holds what it shows is ${either(HOLDERS)}` };
    const every = often === undefined ? undefined : EVERY[often];
    entries.push({ measure, ...(evidence !== undefined && { evidence }), ...(every !== undefined && { every }) });
  }
  return { monitoring: entries };
}

/** `12.5% within 30 days`. */
export function readDiscount(text: string): Taken | Wrong {
  const plain = plainly(text);
  const [, share = plain, within] = /^(.+?)(?:,? ?(?:with)?in (.+))?$/i.exec(plain) ?? [];
  const discount = readAs('price.early_payment.discount', NONE.test(share) ? '0%' : share);
  if (isWrong(discount)) return discount;
  if (within === undefined) return { 'price.early_payment.discount': discount };
  const days = readAs('price.early_payment.within', within);
  return isWrong(days) ? days : { 'price.early_payment.discount': discount, 'price.early_payment.within': days };
}

export function readRise(text: string): Taken | Wrong {
  const plain = plainly(text);
  if (NONE.test(plain) || /^fixed\b/i.test(plain)) return { 'price.indexation': 'none' };
  if (
    /^(?:yes,? )?(?:it )?(?:rises? )?(?:each year |annually )?(?:(?:in line )?with |(?:index-?)?linked to |by |at |as )?(?:the )?(?:cpih?|rpix?|inflation|prices)(?: (?:each|every|a|per) year| annually)?$/i.test(
      plain,
    )
  )
    return { 'price.indexation': 'prices' };
  if (
    /^(?:yes,? )?(?:(?:in line )?with |linked to |by )?(?:the )?(?:wages|pay|earnings|(?:national )?(?:minimum|living) wage|nlw|nmw)$/i.test(
      plain,
    )
  )
    return { 'price.indexation': 'wages' };
  return one('price.indexation', plain.replace(/ (?:a|per|each|every) year$/i, ''));
}

export function one(path: string, text: string): Taken | Wrong {
  const found = readAs(path, text);
  return isWrong(found) ? found : { [path]: found };
}

/** Answers to several paths, one after another; each takes the first that its field accepts. */
export function readEach(paths: readonly string[]): (text: string) => Taken | Wrong {
  return (text) => {
    const free = [...paths];
    const taken: Record<string, Value> = {};
    for (const part of text.split(';')) {
      const at = free.findIndex((path) => !isWrong(readAs(path, part)));
      const path = free[Math.max(at, 0)] ?? (paths.at(-1) as string);
      const found = readAs(path, part);
      if (isWrong(found)) return found;
      taken[path] = found;
      free.splice(at, 1);
    }
    return taken;
  };
}

export const isSingle = (path: string): boolean => fieldAt(path)?.leaf !== undefined;

function partsOf(text: string, between = /[;,]|\band\b/): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
