// Sums that sentences give for a year, a term or an hour. A sum of something else is none of the contract's.
import type { Findings, Quote, Total } from '../types.ts';
import { quoteOfSentence, type Sentence } from './lines.ts';
import { amountOf, IS_EXAMPLE, IS_NOT, isCeiling, MONEY, SPAN, spanIn, vatIn, YEAR_OF_ACCOUNT } from './say.ts';

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');
/** What a tender gives sums for that are not its price. */
const OTHER =
  /\b(?:insur\w*|indemnit\w*|liabilit\w*|turnover|salar\w*|saving\w*|penalt\w*|fines?|deduct\w*|threshold|damages|council tax|loans?|rent|previous|last year|spent|spend|reserve|each claim|aggregate|bond|stamp|registration|fee of|per person|per head|grants?|direct payments?)\b/i;
const A_YEAR = of(
  `(${MONEY})(?: \\([^)]{0,40}\\))?,?(?: (?:ex\\w*|plus)(?: of)? VAT)? (?:per annum|per year|a year|annually|each year|p\\.a\\.|pa\\b)`,
);
const YEARLY = of(`\\bannual (?:contract |service )?(?:value|budget|price|funding)\\b[^£.]{0,60}?(${MONEY})`);
const WHOLE = of(
  `\\b(?:(?:total|overall|estimated|whole[- ]life|lifetime|contract)\\b[^£.]{0,60}?\\b(?:value|budget|price|funding)|value of (?:the|this) (?:new |proposed )?contract|budget)\\b[^£.]{0,60}?(${MONEY})`,
);
const OVER = of(`(${MONEY})[^£.]{0,40}?\\b(?:over|across|for)(?: the| a| its)?(?: \\w{1,12}){0,3}? (${SPAN})`);
/** What the sum beside it is of: one of several contracts, one year of several, a share, a change, or what somebody expects. */
const NOT_ITS_OWN: readonly [RegExp, string][] = [
  [
    /\blots?\b|\b(?:per|each|every|both|two|three|several) (?:\w{1,12} )?(?:lots?|localit\w+|zones?|areas?|providers?|suppliers?|boroughs?|schools?|contracts?|sites?|services?|authorities|councils)\b|\b(?:of|for|to|across) (?:all|both|the (?:two|three|four|five|six))\b|\bsplit|\bshared?\b/i,
    'its words speak of several contracts, places or providers',
  ],
  [
    /\b(?:first|second|third|final|last|1st|2nd|3rd) (?:\w{1,12} )?years?\b|\byears? (?:one|two|three|[1-9])\b|\brising\b/i,
    'its words speak of some years only',
  ],
  [
    /\b(?:reduc\w*|increas\w*|decreas\w*|contribut\w*|additional(?:ly)?|extra|top[- ]?up|uplift\w*|pressures?|growth|overspen\w*|underspen\w*|towards?|management fees?|TUPE|pensions?|elements?|components?|capital|one[- ]off|guarantee|part[- ]fund\w*|match[- ]fund\w*)\b|\bincludes\b/i,
    'its words speak of a part or a change of it',
  ],
  [
    /\b(?:indicative(?:ly)?|expected|anticipated|likely|projected|forecast\w*|notional|modelled|could|subject to (?:negotiation|approval|confirmation|contract))\b/i,
    'its words say what somebody expects, and no price',
  ],
  [/\b(?:since|to date|ha(?:s|ve) been|so far)\b/i, 'its words speak of what was'],
];
/** What is paid again and again, and is neither for a year nor for the term. */
const PART = of(
  `(${MONEY})(?: \\([^)]{0,40}\\))?,?(?: (?:ex\\w*|plus)(?: of)? VAT)? ?(?:per|a|an|each|every|for each|/) ?(?:calendar )?(month|week|quarter|day|night|session|shift|visit|call|place|bed|unit|room|household|family|client|child|case|referral|assessment|meal|journey|mile|post|worker)\\b`,
);
const IS_PRICE =
  /\b(?:value|budget|price|funding|contract sum|envelope|costs? (?:of|for) the (?:\w{1,12} ){0,2}(?:contract|service))\b/i;
const AN_HOUR = of(
  `(${MONEY})(?: \\(?(?:ex\\w*|plus)\\.?(?: of)? VAT\\)?)? ?(?:per|an|p?/|a) ?(?:(?!quarter|half|part)\\w{1,12} )?(?:hour|hr)\\b`,
);
const HOURLY = of(`\\bhourly (?:rate|price|charge|fee)\\b[^£.]{0,60}?(${MONEY})`);
const IS_PAY =
  /\b(?:wages?|salar\w*|pay rates?|rates? of pay|paid to (?!(?:\w{1,15} ){0,4}(?:providers?|suppliers?|contractors?|agenc(?:y|ies)|operators?)\b)|(?:staff|workers?|employees?|carers?|guards?|cleaners?|drivers?|officers?|assistants?|interpreters?|operatives?) (?:are|is|(?:will|must|shall|should|to) be) paid|earn\w*|minimum wage|living wage|NLW|NMW|RLW|overtime|mileage)\b/i;
/** What many are paid, or a survey found, is not what this contract pays. */
const IS_SURVEYED = /\b(?:benchmark\w*|average|median|sector|fair cost|FCoC|minimum price)\b/i;
/** What is proposed, asked for or charged to somebody is not what a provider is paid. */
const IS_NOBODYS =
  /\b(?:propos\w*|recommend\w*|request\w*|offer\w*|consult\w*|in[- ]house|own staff|own care|self[- ]fund\w*|private\w*|hire|use of)\b|\b(?:council|authority|trust|board)(?:['’]s)? (?:charges?|costs?)\b|\bcosts? (?:to )?(?:the )?(?:council|authority|trust)\b|\b(?:people|residents|clients|customers|users|tenants|parents|hirers?|providers?|you)\b[^.;£]{0,60}\b(?:charged|charges|contribut\w*)\b|\b(?:charged|charges)\b[^.;£]{0,40}\b(?:people|residents|clients|customers|users|tenants|parents|hirers?)\b|\bwill be set\b|\bsubject to\b/i;
/** Hours that are priced apart: the price of these is not that of any hour. */
const IS_PART =
  /\b(?:additional|ad[- ]hoc|extra(?! care)|call[- ]outs?|overtime|supervisors?|managers?|team leaders?|nurs\w+|band|tier|level|category|grade|(?:one|two|each|per) (?:\w{1,12} )?(?:workers?|carers?|staff|assistants?|members?)|travel\w*|training|day rate|escorts?|double[- ](?:handed|up)|group|for (?:personal|domestic|practical|live-in)\b[^.;£]{0,20}|weekend|bank holiday|saturday|sunday|night|sleep\w*|evening|waking|urban|rural|lot \d|zone|enhanced|complex|first hour|15|30|45|second)\b/i;
/** What is booked at the least is no least price. */
const LEAST_BOOKED = /\bminimum (?:booking|charge|call|visit|period)\b[^.;]*/gi;
const ALL_WEEK = /\bmon(?:day)? ?(?:-|–|to) ?sun(?:day)?\b/gi;
const IS_PAID =
  /\b(?:council|authority|commissioner|contract|framework|fixed|standard|set|providers?|suppliers?|contractors?|price|payable|charge rate|(?:hourly|unit|contract) rate (?:is|of|will be|shall be))\b/i;

/** A sum of money that is none of pounds. */
const IS_FOREIGN = /[€$] ?\d|\b(?:EUR|USD|euros?|dollars?)\b ?\d|\d ?(?:EUR|USD|euros?|dollars?)\b/i;
const IS_PRICE_OR_RATE = /\b(?:value|budget|price|funding|rate|cost|hour)\b/i;

export function findMoney(document: string, sentences: readonly Sentence[], found: Findings): void {
  const foreign: Quote[] = [];
  for (const sentence of sentences) {
    const { text } = sentence;
    if (sentence.block.cells) continue;
    if (IS_FOREIGN.test(text) && IS_PRICE_OR_RATE.test(text)) foreign.push(quoteOfSentence(document, sentence));
    if (!text.includes('£')) continue;
    const sums = [...text.matchAll(new RegExp(MONEY, 'gi'))];
    found.yearly.push(...[...text.matchAll(new RegExp(A_YEAR, 'gi'))].map(([, sum = '']) => amountOf(sum) ?? 0));
    hourly(document, sentence, sums.length, found);
    if (IS_LOSS.test(text)) tellOnce(document, sentence, LOSS, found);
    if (IS_PAY.test(text) && !IS_EXAMPLE.test(text)) wageIn(document, sentence, found);
    if (OTHER.test(text) || IS_EXAMPLE.test(text) || IS_PAY.test(text) || IS_SURVEYED.test(text) || IS_NOT.test(text))
      continue;
    const part = PART.exec(text);
    if (part && IS_PRICE.test(text)) {
      const { words, place } = quoteOfSentence(document, sentence, part.index, part[0].length);
      found.remarks.push(
        `a sum for each ${part[2]?.toLowerCase()} is named and not drafted: "${words}" (${document}, ${place})`,
      );
      continue;
    }
    const total = totalIn(document, sentence, sums.length);
    if (total) found.totals.push(total);
  }
  const [first] = foreign;
  if (first)
    found.remarks.push(
      `a sum in another currency is named and not drafted: "${first.words}" (${first.document}, ${first.place})`,
    );
}

/** What a tender says that workers are paid stands beside the price, which has to cover it. */
function wageIn(document: string, sentence: Sentence, found: Findings): void {
  if (AN_HOUR.test(sentence.text) || HOURLY.test(sentence.text)) tellOnce(document, sentence, WAGE, found);
}

function tellOnce(document: string, sentence: Sentence, what: string, found: Findings): void {
  if (found.remarks.some((remark) => remark.startsWith(what))) return;
  const at = Math.max(0, sentence.text.indexOf('£'));
  const { words, place } = quoteOfSentence(document, sentence, at, 10);
  found.remarks.push(`${what}: "${words}" (${document}, ${place})`);
}

const WAGE = 'what workers are paid an hour is named and not drafted; pay.rate is the key of it';
const LOSS = 'what is taken off where work falls short is named and not drafted';
const IS_LOSS =
  /\b(?:deduct\w*|liquidated damages|service credits?|penalt\w*|financial consequences?)\b[^£.;]{0,80}£|£[\d,.]+[^£.;]{0,40}\b(?:deduct\w*|penalt\w*|for (?:each|every) (?:missed|late|failed))/i;

function totalIn(document: string, sentence: Sentence, sums: number): Total | undefined {
  const { text } = sentence;
  const over = OVER.exec(text);
  const year = (IS_PRICE.test(text) ? A_YEAR.exec(text) : null) ?? YEARLY.exec(text);
  const span = over && IS_PRICE.test(text) ? spanIn(over[2] ?? '') : undefined;
  // An annual budget may be that of a whole council.
  if (
    year &&
    !/\b(?:contracts?|services?|tender|provision|scheme|project|block|agreement)\b/i.test(text) &&
    /\bcouncil|authority\b/i.test(text)
  )
    return undefined;
  const match = year ?? (span ? over : WHOLE.exec(text));
  const amount = match ? amountOf(match[1] ?? '') : undefined;
  // Of two sums in a sentence nobody can tell which is meant, unless one is the other with VAT, or for as many years.
  if (!match || amount === undefined || amount < 100) return undefined;
  const isOne = sums === 1 || (sums === 2 && (vatIn(text) !== undefined || (year !== null && isYearsOf(text, amount))));
  if (!isOne) return undefined;
  return {
    amount,
    quote: quoteOfSentence(document, sentence, match.index, match[0].length),
    currency: 'GBP',
    hasVat: sums > 1 ? vatBeside(text, match) : vatIn(text),
    covers: year
      ? 'year'
      : /\bincluding (?:any |all |the )?(?:possible |optional |potential )?extensions?\b/i.test(text)
        ? 'extended'
        : /\binitial (?:term|period|contract)\b/i.test(text)
          ? 'term'
          : undefined,
    isBudget: /\bbudget\b/i.test(text),
    ...(!year && span && { months: span.months }),
    ...ceilingOf(text),
  };
}

function ceilingOf(text: string): Pick<Total, 'ceiling'> {
  if (isCeiling(text)) return { ceiling: 'its words name a most, a range or a rough sum, and no price' };
  if (YEAR_OF_ACCOUNT.test(text)) return { ceiling: 'its words speak of some years only' };
  const [, ceiling] = NOT_ITS_OWN.find(([words]) => words.test(text)) ?? [];
  return ceiling === undefined ? {} : { ceiling };
}

/** `£4m a year, £12m in all`: of two sums one is the other for some whole years. */
function isYearsOf(text: string, yearly: number): boolean {
  const sums = [...text.matchAll(new RegExp(MONEY, 'gi'))].map(([sum]) => amountOf(sum) ?? 0);
  const [whole] = sums.filter((sum) => sum !== yearly);
  const years = (whole ?? 0) / yearly;
  return sums.includes(yearly) && Number.isInteger(years) && years >= 2 && years <= 15;
}

/** Of two sums each has its own words about VAT, which follow it. */
function vatBeside(text: string, match: RegExpExecArray): boolean | undefined {
  const [, amount = ''] = match;
  const end = text.indexOf(amount, match.index) + amount.length;
  return vatIn(text.slice(end, end + 25).split('£')[0] ?? '');
}

function hourly(document: string, sentence: Sentence, sums: number, found: Findings): void {
  const { text } = sentence;
  const match = AN_HOUR.exec(text) ?? HOURLY.exec(text);
  const amount = match ? amountOf(match[1] ?? '') : undefined;
  if (!match || amount === undefined || IS_PAY.test(text) || amount < 5 || amount > 500) return;
  const quote = quoteOfSentence(document, sentence, match.index, match[0].length);
  if (/\bor part\b/i.test(text)) {
    found.remarks.push(
      `a part of an hour is paid as an hour: "${quote.words}" (${quote.document}, ${quote.place}); the price is not drafted, for what a visit brings hangs on how its minutes are rounded`,
    );
    return;
  }
  if (OTHER.test(text)) return;
  const why = whyNot(text, sums);
  found.hourly.push({ quote, ...(why !== undefined && { why }) });
  if (why === undefined)
    found.candidates.push({ path: 'price.per_hour', value: (match[1] ?? '').replace('£ ', '£'), quotes: [quote] });
}

/** Why a sum for an hour is not the price of the contract. */
function whyNot(words: string, sums: number): string | undefined {
  const text = words.replace(LEAST_BOOKED, ' ');
  if (sums > 1) return 'another sum stands in the same words';
  if (IS_SURVEYED.test(text)) return 'it is an average, or what a survey found';
  if (IS_NOT.test(text) || IS_EXAMPLE.test(text)) return 'its words speak of what was, or of an example';
  if (isCeiling(text)) return 'its words name a most, a range or a rough sum';
  if (IS_NOBODYS.test(text)) return 'its words speak of what is proposed, asked for or charged to others';
  if (YEAR_OF_ACCOUNT.test(text)) return 'it is the price of one year';
  if (IS_PART.test(text.replace(ALL_WEEK, ' '))) return 'it is for some hours, places or people only';
  if (vatIn(text) === true) return 'VAT is inside it';
  return IS_PAID.test(text) ? undefined : 'its words do not say that it is the price';
}
