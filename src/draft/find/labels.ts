// What a form, a table or a saved notice says after a label: `Contract start date: 1 April 2026`, or on the line below.

import { formatIso } from '../../calendar/day.ts';
import { authorityKind } from '../../interview/authority.ts';
import { textOfSpan } from '../ocds/term.ts';
import { cut } from '../quote.ts';
import { serviceOfCodes } from '../service.ts';
import { spanOf } from '../span.ts';
import type { Findings, Quote, Total } from '../types.ts';
import { nationOf } from '../words.ts';
import type { Line } from './lines.ts';
import { amountOf, DATE, dayOf, isCeiling, MONEY, numberOf, SPAN, spanIn, vatIn, YEAR_OF_ACCOUNT } from './say.ts';

interface Labelled {
  value: string;
  quotes: readonly Quote[];
  /** Two lines on, for a value that has two. */
  after: Line | undefined;
}

type Take = (said: Labelled, found: Findings) => void;

const put =
  (path: string, read: (value: string) => string | undefined): Take =>
  ({ value, quotes }, found) => {
    const text = read(value);
    if (text !== undefined) found.candidates.push({ path, value: text, quotes });
  };

/** A value beside which its line says that it is not that of this contract, or not all of it. */
const IS_OTHERS =
  /\b(?:current|present|existing|previous|last|used|granted|taken|rolling|maximum|max\.?|includ\w*|incl?|inclusive|all (?:options|extensions)|break|warranty|savings?|per (?:lot|provider|site|school|place)|lots?|whole framework|SMEs)\b(?! (?:of )?VAT)/i;
const isOthers = (value: string): boolean => IS_OTHERS.test(value) || YEAR_OF_ACCOUNT.test(value);
const DAY = new RegExp(`^(${DATE})(?![\\d/])`, 'i');
const A_DAY = new RegExp(DATE, 'i');
const DAYS = new RegExp(`^(?:from )?(${DATE}) ?(?:to|until|-|–|—) ?(${DATE})`, 'i');
const A_SPAN = new RegExp(`^(?:up to )?(${SPAN})\\b`, 'i');
const PLUS = new RegExp(
  `^(${SPAN})(?: initial(?: term)?)?,? ?(?:\\+|plus|with(?: an)?(?: option(?:al)?)(?: (?:to extend|extension))?|with(?: an)? extension)(?: (?:of|by|for))?(?: (?:up to|a further|an additional|optional))* ?(${SPAN})`,
  'i',
);
/** `two periods of 12 months each`, `2 x 12 months` */
const TIMES = new RegExp(
  `^(\\d|one|two|three|four)(?: ?[x×] ?| (?:further |additional |optional )?(?:periods?|extensions?) of (?:up to )?)(${SPAN})(?: each)?$`,
  'i',
);
const A_SUM = new RegExp(`(${MONEY})`, 'gi');

const readDay = (value: string): string | undefined => {
  const [, text = ''] = DAY.exec(value) ?? [];
  if (isOthers(value) || A_DAY.test(value.slice(text.length))) return undefined;
  const day = dayOf(text);
  return day === undefined ? undefined : formatIso(day);
};

const readName = (value: string): string | undefined =>
  /^[A-Z][\w'’&().,/ -]{4,119}$/.test(value) &&
  /\s/.test(value.trim()) &&
  !isOthers(value) &&
  !/\b(?:see|n\/a|none|tbc|please|will be|insert)\b/i.test(value)
    ? value.replace(/[.,]$/, '')
    : undefined;

const readTitle = (value: string): string | undefined =>
  value.length >= 5 && value.length <= 200 && /[a-z]{3}/i.test(value) && !/\b(?:n\/a|tbc|insert|please)\b/i.test(value)
    ? value
    : undefined;

const takeTerm: Take = ({ value, quotes, after }, found) => {
  const [, first, last] = DAYS.exec(value) ?? [];
  if (isOthers(value)) return;
  const add = (path: string, text: string, more: readonly Quote[] = []): void =>
    void found.candidates.push({ path, value: text, quotes: [...quotes, ...more] });
  if (first !== undefined && last !== undefined) {
    const [start, end] = [dayOf(first), dayOf(last)];
    if (start === undefined || end === undefined || end <= start) return;
    add('contract.start', formatIso(start));
    add('contract.end', formatIso(end));
    const [, until = ''] = new RegExp(`^possible extension to (${DATE})`, 'i').exec(unmarked(after?.text ?? '')) ?? [];
    const longest = dayOf(until);
    const more = longest === undefined ? undefined : spanOf(end + 1, longest);
    const [own] = quotes;
    if (after && more && own) add('contract.extension', textOfSpan(more), [{ ...own, words: cut(after.text) }]);
    return;
  }
  const [, years = '', extension = ''] = PLUS.exec(value) ?? [];
  const [long, further] = [spanIn(years), spanIn(extension)];
  if (long && further) {
    add('contract.years', textOfSpan(long));
    add('contract.extension', textOfSpan(further));
    return;
  }
  const only = spanIn(A_SPAN.exec(value)?.[1] ?? '');
  if (only && !/^up to/i.test(value) && !/\bextension|extend|optional|\+/i.test(value))
    add('contract.years', textOfSpan(only));
};

const takeTotal =
  (covers: Total['covers']): Take =>
  ({ value, quotes }, found) => {
    const sums = [...value.matchAll(A_SUM)].map(([text]) => text);
    const [only] = sums;
    const amount = only === undefined ? undefined : amountOf(only);
    const [quote] = quotes.slice(-1);
    if (amount === undefined || quote === undefined || sums.length > 1) return;
    const isYear = /\b(?:per annum|per year|a year|p\.?a\.?|annual(?:ly)?)\b/i.test(value);
    found.totals.push({
      amount,
      quote,
      currency: 'GBP',
      hasVat: vatIn(value) ?? vatIn(quotes[0]?.words ?? ''),
      covers: isYear ? 'year' : covers,
      isBudget: /\bbudget\b/i.test(quotes[0]?.words ?? ''),
      ...(isOthers(value) && {
        ceiling: 'its line says that it is of another contract, a part of it or one year',
      }),
      ...(isCeiling(value) && { ceiling: 'it is what may be paid at most' }),
    });
  };

/** What a body is called: a person, an office or a state of affairs is none. */
const IS_BODY =
  /\b(?:council|borough|trust|NHS|police|constabulary|university|college|schools?|academy|academies|board|authority|commissioner for|crime commissioner|department|ministry|office (?:for|of)|agency|association|housing|homes|group|partnership|consortium|federation|service|commission|with|MBC|CBC|BC|DC|CC|LBC?|ltd|limited|LLP|plc)\b|^(?:RB|LB|City of) ?/i;
/** Of a provider: a legal form, or what bodies that provide are called. */
const IS_PROVIDER =
  /\b(?:ltd|limited|LLP|plc|CIC|CIO|inc|company|trust|NHS|group|association|society|council|university|college|foundation|partnership|charity|community|services?|care|homecare|healthcare|housing|homes|support|solutions|security|cleaning|catering|transport|UK|aid|centre|project|mind|consortium|interest)\b\.?/i;
const IS_PERSON =
  /\b(?:delegated|director|executive member|cabinet|manager|officer|lead|leader|rating|head of|contact|councillor|cllr|mr|mrs|ms|dr|to be|various|multiple|all|several|\d+ (?:providers|suppliers))\b/i;

const isBody = (value: string, words: RegExp): boolean => words.test(value) && !IS_PERSON.test(value);

/** Codes may stand in as many lines as there are. */
const takeCodes: Take = ({ value, quotes, after }, found) => {
  const [quote] = quotes.slice(-1);
  if (!quote) return;
  const codes: { code: string; quote: Quote }[] = [];
  const read = (text: string, own: Quote): number =>
    codes.push(...[...text.matchAll(/\b(\d{8})(?:-\d)?\b/g)].map(([, code = '']) => ({ code, quote: own })));
  read(value, quote);
  for (let line = after; line && /\b\d{8}\b/.test(line.text) && codes.length < MOST_CODES; line = line.next)
    read(line.text, { ...quote, place: line.place, words: cut(line.text) });
  found.candidates.push(...serviceOfCodes(codes, undefined));
};
const MOST_CODES = 20;

const takeAuthority: Take = (said, found) => {
  if (!isBody(said.value, IS_BODY)) return;
  put('contract.authority', readName)(said, found);
  if (readName(said.value) !== undefined) put('contract.authority_kind', authorityKind)(said, found);
};

/** Places may stand in as many lines as there are, of one nation or of several. */
const takeNation: Take = (said, found) => {
  const places = [said.value];
  for (let line = said.after; line && PLACE_CODE.test(line.text) && places.length < MOST_CODES; line = line.next)
    places.push(line.text);
  const codes = places.flatMap((text) => text.match(/\bUK[A-Z]\w{0,4}\b/g) ?? []);
  const [nation, ...others] = new Set((codes.length > 0 ? codes : places).map(nationOf));
  if (others.length === 0) put('contract.nation', () => nation)(said, found);
};
const PLACE_CODE = /^\W{0,3}UK[A-Z]\w{0,4}\b/;

/** Labels in small letters, without what stands in brackets after them. */
const LABELS: readonly [RegExp, Take][] = [
  [
    /^(?:contract|tender|procurement|notice|project|service) (?:title|name)$|^name of (?:the )?(?:contract|service|tender)$/,
    put('contract.title', readTitle),
  ],
  [
    /^(?:contracting authority|(?:main )?buyer|buyer name|name of (?:the )?(?:buyer|authority|contracting authority)|the (?:authority|buyer)|authority)$/,
    takeAuthority,
  ],
  [
    /^(?:supplier|provider|contractor|name of (?:the )?(?:supplier|provider|contractor)|awarded supplier|supplier name)$/,
    put('contract.provider', (value) => (isBody(value, IS_PROVIDER) ? readName(value) : undefined)),
  ],
  [
    /^(?:estimated |proposed |planned |anticipated )?(?:contract|service|services|agreement) (?:start|commencement)(?: date)?$|^(?:commencement|service start) date$|^start date of (?:the )?contract$/,
    put('contract.start', readDay),
  ],
  [
    /^(?:estimated |initial )?(?:contract|service|agreement) (?:end|expiry)(?: date)?$|^(?:initial )?expiry date$|^end date of (?:the )?contract$/,
    put('contract.end', readDay),
  ],
  [
    /^(?:initial |proposed |estimated )?(?:contract|agreement)? ?(?:term|duration|period|length|dates)$|^(?:length|duration|term) of (?:the )?(?:contract|agreement)$/,
    takeTerm,
  ],
  [
    /^(?:possible |optional )?(?:contract )?extension(?:s| period| option)?$|^options? to extend$/,
    put('contract.extension', (value) => {
      if (isOthers(value)) return undefined;
      const [, times = '1', each = value] = TIMES.exec(value) ?? [];
      const span = /\btotal|\bx\b|\+|\beach\b/i.test(each) ? undefined : spanIn(A_SPAN.exec(each)?.[1] ?? '');
      return span && textOfSpan({ months: span.months * (numberOf(times) ?? 1) });
    }),
  ],
  [
    /^(?:annual|yearly) (?:contract )?(?:value|budget|price)$|^(?:contract )?(?:value|budget|price) per (?:annum|year)$/,
    takeTotal('year'),
  ],
  [
    /^(?:total |estimated |overall |lifetime |whole )*(?:contract )?value(?: of (?:the )?contract)?$|^(?:total|estimated) contract (?:value|price)$/,
    takeTotal(undefined),
  ],
  [
    /^duration in months$/,
    put('contract.years', (value) => (/^\d{1,3}$/.test(value) ? textOfSpan({ months: Number(value) }) : undefined)),
  ],
  // Contracts Finder shows them under the name of an industry.
  [/^(?:main )?cpv(?: codes?| classifications?)?$|^common procurement vocabulary(?: codes?)?$|^industry$/, takeCodes],
  [
    /^contract locations?$|^(?:location|place) of (?:the )?(?:contract|delivery|performance|services?)$|^nuts codes?$/,
    takeNation,
  ],
  [
    /^payment terms$/,
    put('price.payment_terms', (value) =>
      /^(?:within |net )?(\d{1,3}) days\b(?! from the end| end of| for )/i.exec(value)?.[0].replace(/^\D+/, ''),
    ),
  ],
];

const LABEL = /^([A-Za-z][^:£?]{2,60}) ?: ?(\S.*)$/;

export function findLabels(document: string, lines: readonly Line[], found: Findings): void {
  for (const line of lines) {
    const said = labelled(document, line);
    if (said === undefined) continue;
    const take = takeOf(said.label);
    // Of two labels one under the other the first is a heading.
    if (take && takeOf(said.value) === undefined) take(said, found);
  }
}

/** A form of the years before 2025 numbers its labels: `two.1.1) Title`, `II.2.7) Duration in months`. */
const NUMBERED = /^(?:one|two|three|four|five|six|[IV]{1,3})\.\d?[\d.]*\)\s*/i;
const OF_A_FORM: readonly [RegExp, Take][] = [
  [/^title$/, put('contract.title', readTitle)],
  [/^name and addresses$/, takeAuthority],
];

function takeOf(said: string): Take | undefined {
  const text = said.replace(NUMBERED, '');
  const label = text
    .toLowerCase()
    .replace(/\([^)]{0,60}\)/g, ' ')
    .replace(/^[\d.)\s]+/, '')
    .replace(/[*:]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const labels = text === said ? LABELS : [...OF_A_FORM, ...LABELS];
  return labels.find(([pattern]) => pattern.test(label))?.[1];
}

function labelled(
  document: string,
  { text, block, place: own, next }: Line,
): (Labelled & { label: string }) | undefined {
  const quote = (words: string, place = own): Quote => ({ document, place, words: cut(words) });
  const { cells } = block;
  if (cells) {
    const [label, value, ...more] = cells.filter((cell) => cell.text !== '');
    if (!label || !value || more.length > 0) return undefined;
    return {
      label: label.text,
      value: value.text,
      quotes: [quote(label.text, label.place), quote(value.text, value.place)],
      after: next,
    };
  }
  const [, label, value] = LABEL.exec(text) ?? [];
  if (label !== undefined && value !== undefined) return { label, value, quotes: [quote(text)], after: next };
  if (text.length > 60 || next === undefined || next.block.cells) return undefined;
  return {
    label: unmarked(text).replace(/ ?:$/, ''),
    value: unmarked(next.text),
    quotes: [quote(text), quote(next.text, next.place)],
    after: next.next,
  };
}

/** Without the mark of a point in a list: a page whose words are copied has its values so. */
const unmarked = (text: string): string => text.replace(/^[-–•·*] ?(?=[A-Z0-9£])/, '');
