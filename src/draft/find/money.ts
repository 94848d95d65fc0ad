// Sums that sentences give for a year, a term or an hour. A sum of something else is none of the contract's.
import type { Findings, Quote, Total } from '../types.ts';
import { quoteOfSentence, type Sentence } from './lines.ts';
import { amountOf, IS_CEILING, IS_EXAMPLE, IS_NOT, MONEY, SPAN, spanIn, vatIn } from './say.ts';

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');
/** What a tender gives sums for that are not its price. */
const OTHER =
  /\b(?:insur\w*|indemnit\w*|liabilit\w*|turnover|salar\w*|saving\w*|penalt\w*|fines?|deduct\w*|threshold|damages|council tax|loans?|rent|previous|last year|spent|spend|reserve|each claim|aggregate|bond|stamp|registration|fee of|per person|per head|grants?)\b/i;
const A_YEAR = of(
  `(${MONEY})(?: \\([^)]{0,40}\\))?,?(?: (?:ex\\w*|plus)(?: of)? VAT)? (?:per annum|per year|a year|annually|each year|p\\.a\\.|pa\\b)`,
);
const YEARLY = of(`\\bannual (?:contract |service )?(?:value|budget|price|funding)\\b[^£.]{0,60}?(${MONEY})`);
const WHOLE = of(
  `\\b(?:(?:total|overall|estimated|whole[- ]life|lifetime|contract)\\b[^£.]{0,60}?\\b(?:value|budget|price|funding)|value of (?:the|this) contract|budget)\\b[^£.]{0,60}?(${MONEY})`,
);
const OVER = of(`(${MONEY})[^£.]{0,40}?\\b(?:over|across|for)(?: the| a| its)?(?: \\w{1,12}){0,3}? (${SPAN})`);
/** What is paid again and again, and is neither for a year nor for the term. */
const PART = of(
  `(${MONEY})(?: \\([^)]{0,40}\\))?,?(?: (?:ex\\w*|plus)(?: of)? VAT)? ?(?:per|a|an|each|every|for each|/) ?(?:calendar )?(month|week|quarter|day|night|session|shift|visit|call|place|bed|unit|room|household|family|client|child|case|referral|assessment|meal|journey|mile|post|worker)\\b`,
);
const IS_PRICE = /\b(?:value|budget|price|funding|contract sum|envelope)\b/i;
const AN_HOUR = of(
  `(${MONEY})(?: \\(?(?:ex\\w*|plus)\\.?(?: of)? VAT\\)?)? ?(?:per|an|/|a) ?(?:\\w{1,12} )?(?:hour|hr)\\b`,
);
const HOURLY = of(`\\bhourly (?:rate|price|charge|fee)\\b[^£.]{0,60}?(${MONEY})`);
const IS_PAY =
  /\b(?:wages?|salar\w*|pay rates?|rates? of pay|paid to|(?:staff|workers?|employees?|carers?|guards?|cleaners?|drivers?) (?:are|is|will be|must be) paid|earn\w*|minimum wage|living wage|NLW|NMW|RLW|overtime|mileage|benchmark|average|sector)\b/i;
/** Hours that are priced apart: the price of these is not that of any hour. */
const IS_PART =
  /\b(?:weekend|bank holiday|saturday|sunday|night|sleep\w*|evening|waking|urban|rural|lot \d|zone|enhanced|complex|first hour|15|30|45|second)\b/i;
const IS_PAID =
  /\b(?:council|authority|commissioner|contract|framework|fixed|standard|set|provider|supplier|price|payable)\b/i;

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
    hourly(document, sentence, sums.length, found);
    if (IS_PAY.test(text) && !IS_EXAMPLE.test(text)) wageIn(document, sentence, found);
    if (OTHER.test(text) || IS_EXAMPLE.test(text) || IS_PAY.test(text) || IS_NOT.test(text)) continue;
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
  const match = AN_HOUR.exec(sentence.text);
  if (!match || found.remarks.some((remark) => remark.startsWith(WAGE))) return;
  const { words, place } = quoteOfSentence(document, sentence, match.index, match[0].length);
  found.remarks.push(`${WAGE}: "${words}" (${document}, ${place})`);
}

const WAGE = 'what workers are paid an hour is named and not drafted; pay.rate is the key of it';

function totalIn(document: string, sentence: Sentence, sums: number): Total | undefined {
  const { text } = sentence;
  const over = OVER.exec(text);
  const year = (IS_PRICE.test(text) ? A_YEAR.exec(text) : null) ?? YEARLY.exec(text);
  const span = over && IS_PRICE.test(text) ? spanIn(over[2] ?? '') : undefined;
  const match = year ?? (span ? over : WHOLE.exec(text));
  const amount = match ? amountOf(match[1] ?? '') : undefined;
  // Of two sums in a sentence nobody can tell which is meant, unless one is the other with VAT.
  if (!match || amount === undefined || amount < 100 || sums > (vatIn(text) === undefined ? 1 : 2)) return undefined;
  const isCeiling = IS_CEILING.test(text);
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
    ...(!year && span && { months: span.months }),
    ...(isCeiling && { ceiling: 'its words name a most, or a range, and no price' }),
  };
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
  found.hourly.push(quote);
  if (
    sums > 1 ||
    IS_NOT.test(text) ||
    IS_CEILING.test(text) ||
    IS_EXAMPLE.test(text) ||
    IS_PART.test(text) ||
    !IS_PAID.test(text) ||
    vatIn(text) === true
  )
    return;
  found.candidates.push({ path: 'price.per_hour', value: (match[1] ?? '').replace('£ ', '£'), quotes: [quote] });
}
