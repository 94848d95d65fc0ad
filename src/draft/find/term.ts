// Term and extension as sentences say them.
import { formatIso } from '../../calendar/day.ts';
import { textOfSpan } from '../ocds/term.ts';
import type { Findings } from '../types.ts';
import { quoteOfSentence, type Sentence } from './lines.ts';
import { DATE, dayOf, IS_EXAMPLE, numberOf, SPAN, spanIn } from './say.ts';

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');
const SUBJECT =
  /\b(?:contracts?|agreement|term|services?|provision|renewal|commencement date|initial period|options? to extend|may extend|optional extension|extension (?:of|for) up to)\b/i;
/** The text that a notice has for its extension speaks of nothing else. */
const RENEWAL = /\/renewal\/description$/;
/** An extension that is being used, or was: no option that is left. */
const USED =
  /\b(?:enabl\w*|exercised|activat\w*|took up|taking up|implement\w*)\b[^.;]{0,60}\bexten|\b(?:has|have|had|was|were)(?: \w{1,12})? (?:been )?(?:\w{1,12} )?extended\b|\b(?:agree\w*|approv\w*|authoris\w*|grant\w*)\b(?:(?: \w{1,12}){0,3} (?:to|for|of))? (?:the |an? )?(?:\w{1,12}[- ]){0,3}exten/i;
/** An extension that is to be decided on later is an option, also where the contract that has it is being agreed. */
export const IS_OPTION =
  /\b(?:options?|possib\w*|may|can|could|right)\b[^.;]{0,40}\bexten|\bexten\w+ (?:options?|clauses?)\b/i;
/** What is said of the extension begins at its own word, where a label stands before the whole. */
const LABEL = /^ ?(?:renewals?|extensions?|options? to extend)(?= ?:.*\b(?:exten|renew))/i;
/** How an agreement may end before its time is no other span. */
const UNLESS = /,? unless (?:it is |sooner |previously |otherwise )?(?:earlier )?terminat\w*(?: earlier)?/gi;
/** Other spans of time that a tender speaks of. */
const OTHER =
  /\b(?:notice|insur\w*|retain|retention|records?|warrant\w*|guarantee period|probation\w*|experience|accounts|references|policy|policies|training|mobilis\w*|transition|review period|limitation|standstill|clarification|consultation|pilot|trial|grant (?:funding )?agreement|licen[cs]e|partnership agreement|section 75|s\.?75|service level agreement with|(?:council|authority|trust)['’]s contract with|contract in [A-Z]\w+|break clause|evaluat\w*|deadline|submi\w+|closing|return(?:ed)?|validity|publish\w*|convict\w*|terminat\w*|lease|framework)\b/i;
/** What began, ran or was let is the contract that there is, and not the one that is drafted. */
const PAST =
  /\b(?:commenced|began|started|ran|(?:was|were)(?: \w{1,12})? (?:let|awarded|procured|tendered|advertised|withdrawn|cancelled|abandoned|planned|entered|signed|due|(?:agreed|approved)[^.;]{0,30}\bin (?:\w{3,9} )?\d{4}))\b/i;
/** What somebody weighed, or might do. */
const WEIGHED =
  /\boption (?:\d|[a-e])\b|\bdo nothing\b|\balternative(?:ly|s)?\b|\bwould (?:not|cost|have)\b|\bconsidered (?:whether|that|as)\b|\boriginal(?:ly)?\b|\bnot recommended\b|\breject\w*|\bsimilar\b/i;
/** What else has days between which it is so: prices, a report, a school term. */
const OTHER_DAYS =
  /\b(?:rates?|prices?|budgets?|funding|monitor\w*|number of|how many|visits?|holidays?|trial|documents|summer|autumn|spring|winter|recruit\w*|staff|licen[cs]e|partnership|insurance|spend|data|figures|financial year)\b/i;
const isOtherDays = (text: string, at: number): boolean =>
  OTHER_DAYS.test(text.slice(0, at)) ||
  /\b(?:each|every) year\b|\b(?:spring|summer|autumn|winter|school) term\b/i.test(text);
const IS_CONTRACT =
  /\b(?:contracts?|agreement|term|awards?|awarded|procur\w*|(?:re-?)?commission\w*|exten\w+|tender\w*|commenc\w*)\b/i;
/** Shorter than that are visits, holidays and trials. */
const LEAST_DAYS = 80;
/** `no option to extend`, `will not be extended`, `was not taken up` */
const NO_OPTION =
  /\b(?:no|not|never|without|nor|cannot)\b[^.;]{0,40}\b(?:options?|exten\w*|renew\w*)\b|\bexten[^.;]{0,80}\b(?:not|lapsed|declined|already|used|granted)\b|\b(?:used|already)\b[^.;]{0,40}\bexten/i;
const MADE =
  'an extension is spoken of that is being made, or was: no option that is left, and contract.extension is not drafted for it';
/** An extension from a day on is one that is being made. */
const EXTENDS_FROM = of(`\\bexten\\w+\\b[^.;]{0,60}?(?:${SPAN}) (?:from|until|to|commencing|starting) ${DATE}`);
/** A contract of which the word is an adjective: `a two-year contract extension`. */
const NO_TERM_AFTER = /^[^\w.;(]{0,3}(?:\w{1,12} )?(?:exten|variation|renewal|modification|break|plan\b|review)/i;
const START = of(
  `\\b(?:commenc\\w*|start(?:s|ing)?|begin(?:s|ning)?)\\b(?: date)?(?:(?:(?!\\b(?:expir|end|finish|conclu|until|complet|clos)|\\d{4})[^.;]){0,60}?(?:\\bon|\\bfrom|\\bbe|\\bis|:|\\bof))? (?:on )?(?:the )?(${DATE})`,
);
const RUN = of(
  `\\b(?:from|period(?: of| from)?|commencing(?: on)?|(?:will|shall|to) be|is) (?:the )?(${DATE}) (?:to|until|through to|-|–|and end(?:s|ing) on) (${DATE})`,
);
/** `for four years from 1 April 2026` */
const FOR_FROM = of(
  `\\b(?:for|over|term of|period of) (?:a period of )?(?:${SPAN}|\\d(?: ?\\+ ?\\d){1,3} years) from (${DATE})`,
);
const UNTIL = of(`\\b(?:until|expir\\w{1,3}(?: on)?|end(?:s|ing)? on|end date(?: is| of| will be|:)?) (${DATE})`);
const EXTENDS = /\b(?:exten(?:d|ds|ded|dable|sions?)|renew(?:ed|al)?)\b/i;
/** What comes before a last day that is not the one of the term. */
const AT_MOST = /\b(?:exten(?:d|ds|ded|dable|sions?)|renew(?:ed|al)?|maximum|latest|longest)\b/i;
const FURTHER = of(
  `(?:\\b(\\d|one|two|three|four) ?(?:x|×|\\(\\d\\)|further|additional|optional|separate|possible|periods? of|extensions? of|extension periods? of|\\s){1,7})?(?:up to |a |an |further |additional |maximum of |another |optional |periods? of )*(${SPAN})`,
);
const BEFORE = of(
  `\\b(\\d|one|two|three|four)(?: ?\\(\\d\\))?(?: ?[x×] ?| further | additional | optional | possible | ){1,3}(${SPAN}) (?:(?:optional|contract|further|possible) ){0,2}$`,
);
/** `an optional 1 year extension`: without a number of times it is one. */
const ONCE = of(
  `()\\b(?:(?:an?|the) (?:further |additional |optional |possible ){1,2}|(?:possibility|option|potential)(?: of| for)? (?:an? )?|plus (?:an? )?)(${SPAN}) (?:optional |contract )?$`,
);
/** `two extension periods of two years`: how many stands before the word. */
const MANY = /\b(\d|one|two|three|four)(?: ?\(\d\))? (?:further |possible |additional |optional )?$/i;
const TO_A_DAY = of(`^\\w+ (?:to|until|up to) (?:the )?${DATE}`);
const WHOLE =
  /\b(?:total of|in total|(?:to|for) a (?:maximum|total)|maximum (?:total|term|length|duration|contract))\b/i;
const AND_MORE = /\b(?:and|or|then|followed by|plus)\b[^.]{0,30}\b(?:year|month)/i;
const TERM = of(
  `\\b(?:(?:term|period|duration|length)(?: of the (?:contract|agreement))?(?: (?:is|of|will be|shall be|for))+|(?:awarded|let|runs?|lasts?|continues?|is|are|be|contract|agreement) for(?: a period of| a term of| an initial(?: period| term)? of)?|initial (?:period|term) of) (?:a |an )?(?:initial |fixed |minimum )?(?:term of |period of )?(${SPAN})`,
);
const COUNTS_MORE =
  /^[^.;(]{0,20}\([^)]{0,40}\b(?:plus|\+|and|with)\b|^,? \(?(?:including|inclusive of|which includes) (?:any |all |the |possible |potential |a |an |one |two |three |\d )*(?:exten|option|renew|$)|^ \(initial\b/i;
const EXPIRES = of(`\\bexpires? (${SPAN}) after (?:the|its) (?:start|commencement)(?: date)?\\b`);
const A_CONTRACT_OF = of(
  `\\b(?:initial|a|an|the) (?:initial |fixed |fixed-term )?(${SPAN}) (?:fixed[- ]term |block |initial )?(?:contract|agreement|term|(?<=initial[^.]{0,30})period)\\b`,
);
const PLUS =
  /\b(\d) ?(?:years? ?)?\(?(?:\+|plus) ?(\d)(?: ?(?:\+|plus) ?(\d))?(?: ?(?:\+|plus) ?(\d))?\)?[ -]?(?:years?|basis|contract|term)\b/i;
/** How often an extension may be made, where its words do not count it before its length. */
const OFTEN = /\b(?:twice|(one|two|three|four|\d) (?:times|occasions))\b/i;
/** Words for more than one, of which nobody says how many. */
const SOME =
  /\b(?:each|times|occasions|annually|yearly basis|annual basis|year by year|increments?|at a time|intervals|multiple|rolling|successive)\b|\b(?:periods|extensions|terms) of\b/i;

export function findTerm(document: string, sentences: readonly Sentence[], found: Findings): void {
  for (const sentence of sentences) {
    const text = sentence.text.replace(UNLESS, blank).replace(LABEL, blank);
    const isOnTerm = SUBJECT.test(sentence.text) || RENEWAL.test(sentence.block.place);
    if (!/\d|year|month/i.test(text) || !isOnTerm || IS_EXAMPLE.test(text) || PAST.test(text) || WEIGHED.test(text))
      continue;
    const add = (path: string, value: string, match: RegExpExecArray): void =>
      void found.candidates.push({
        path,
        value,
        quotes: [quoteOfSentence(document, sentence, match.index, match[0].length)],
      });
    if (LOTS.test(text)) continue;
    const plus = PLUS.exec(text);
    if (plus && EXTENDS.test(text.slice(0, plus.index))) {
      // `3 years, with options to extend for 1 + 1 years`
      const whole = plus.slice(1).reduce((sum, each) => sum + Number(each ?? 0), 0);
      // `five years, with options to extend (5+2+2 years)` counts the term in.
      const own = spanIn(termIn(text.slice(0, EXTENDS.exec(text)?.index))?.[1] ?? '');
      const all = own?.months === Number(plus[1]) * 12 ? whole - Number(plus[1]) : whole;
      add('contract.extension', textOfSpan({ months: all * 12 }), plus);
      term(text, EXTENDS.exec(text)?.index ?? text.length, add);
      days(text, add);
      continue;
    }
    if (plus) {
      const [first = 0, ...more] = plus.slice(1).flatMap((each) => (each === undefined ? [] : [Number(each)]));
      add('contract.years', textOfSpan({ months: first * 12 }), plus);
      add('contract.extension', textOfSpan({ months: more.reduce((sum, each) => sum + each, 0) * 12 }), plus);
      days(text, add);
      continue;
    }
    days(text, add);
    const at = EXTENDS.exec(text)?.index ?? text.length;
    const isMade = USED.test(text) || EXTENDS_FROM.test(text);
    const grows = NO_OPTION.test(text) || (isMade && !IS_OPTION.test(text)) ? undefined : extension(text);
    if (isMade && !grows && !found.remarks.includes(MADE)) found.remarks.push(MADE);
    if (grows && !isOther(text, at, grows.match))
      add('contract.extension', textOfSpan({ months: grows.months }), grows.match);
    // What is said of the extension stands after its first word, or is no term.
    term(text, at, add);
  }
}

/** Whether an extension is one of something else, or the span is that of a notice to be given. */
function isOther(text: string, at: number, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  return (
    OTHER.test(text.slice(Math.max(0, at - 40), end)) || /^['’]? (?:\w{1,12} ){0,2}notice\b/i.test(text.slice(end))
  );
}

const blank = (words: string): string => ' '.repeat(words.length);

type Add = (path: string, value: string, match: RegExpExecArray) => void;

function days(text: string, add: Add): void {
  if (OTHER.test(text) || OR_DAY.test(text.slice(0, EXTENDS.exec(text)?.index))) return;
  const run = RUN.exec(text);
  if (run) {
    const [start, end] = [dayOf(run[1] ?? ''), dayOf(run[2] ?? '')];
    if (start === undefined || end === undefined || end - start < LEAST_DAYS) return;
    if (!IS_CONTRACT.test(text) || isOtherDays(text, run.index)) return;
    add('contract.start', formatIso(start), run);
    add('contract.end', formatIso(end), run);
    return;
  }
  const begins = START.exec(text) ?? FOR_FROM.exec(text);
  const start = begins ? dayOf(begins[1] ?? '') : undefined;
  const isOfMore = FOR_FROM.test(text) && EXTENDS.test(text.slice(0, begins?.index ?? 0));
  if (begins && !isOfMore && !isOtherDays(text, begins.index) && start !== undefined)
    add('contract.start', formatIso(start), begins);
  const ends = UNTIL.exec(text);
  const end = ends ? dayOf(ends[1] ?? '') : undefined;
  const isExtended = AT_MOST.test(text.slice(0, ends?.index ?? 0));
  if (ends && end !== undefined && !isExtended && /\b(?:contract|agreement|term)\b/i.test(text))
    add('contract.end', formatIso(end), ends);
}

/** Each lot is a contract of its own, and so is the first of two. */
const LOTS =
  /\blot (?:\d|[a-h]\b)|\bfirst\b[^.;]{0,120}\bsecond\b|\bformer\b[^.;]{0,120}\blatter\b|\b(?:contract|agreement) [A-D]\b/i;
/** `on 1 November for one school and 1 April for the others` */
const OR_DAY = of(`${DATE}[^.;]{0,60}?,? (?:or|and) (?:(?:on|from|then|not before|no later than) )?(?:the )?${DATE}`);

const termIn = (text: string): RegExpExecArray | null =>
  TERM.exec(text) ?? A_CONTRACT_OF.exec(text) ?? EXPIRES.exec(text);

function term(whole: string, until: number, add: Add): void {
  const text = whole.slice(0, until);
  const match = termIn(text);
  if (
    !match ||
    OTHER.test(text) ||
    LOTS.test(whole) ||
    /\b(?:up to|maximum|at least|between|minimum)\b/i.test(match[0])
  )
    return;
  // `a 9-year period (five years plus two extensions)` is no term of its own.
  const around = text.slice(Math.max(0, match.index - 25), match.index + match[0].length);
  const after = whole.slice(match.index + match[0].length);
  if (COUNTS_MORE.test(after) || NO_TERM_AFTER.test(after) || /\b(?:total|overall)\b/i.test(around)) return;
  const span = spanIn(match[1] ?? '');
  if (span) add('contract.years', textOfSpan(span), match);
}

/** `extend for up to a further 2 years`; in `2 x 12 month optional extensions` the number stands before the word. */
function extension(text: string): { months: number; match: RegExpExecArray } | undefined {
  const at = EXTENDS.exec(text);
  if (!at) return undefined;
  const from = Math.max(0, at.index - 80);
  const before = text.slice(from, at.index);
  const own = [BEFORE, ONCE].find((each) => each.test(before));
  // `extension to 1 September 2031` says the last day; a span after it is of the whole.
  if (!own && TO_A_DAY.test(text.slice(at.index, at.index + 80))) return undefined;
  const [part, offset, pattern] = own ? [before, from, own] : [text.slice(at.index, at.index + 160), at.index, FURTHER];
  const match = pattern.exec(part);
  const span = spanIn(match?.[2] ?? '');
  if (!match || !span) return undefined;
  const end = match.index + match[0].length;
  // `extend the initial two-year term by one year`
  if (/\binitial\b/i.test(part.slice(0, end))) {
    const after = offset + end;
    return extension(text.slice(0, after - match[0].length) + blank(match[0]) + text.slice(after));
  }
  // What the whole term may come to is no extension, nor are two of different lengths one.
  if (WHOLE.test(part.slice(0, end)) || AND_MORE.test(part.slice(end)) || /%|\bbeyond\b/.test(part.slice(0, end)))
    return undefined;
  const [, many] = own ? [] : (MANY.exec(before) ?? []);
  if (many !== undefined && match[1]) return undefined;
  const often = OFTEN.exec(text.slice(at.index));
  const counted = many ?? (match[1] || undefined) ?? (often ? (often[1] ?? 'two') : undefined);
  const isWhole = /\bup to\b/i.test(match[0]) && (span.months > 12 || /\bin total\b/i.test(part.slice(end, end + 12)));
  if (counted === undefined && !isWhole && SOME.test(text.slice(at.index, at.index + 120))) return undefined;
  const times = numberOf(counted ?? '1') ?? 1;
  match.index += offset;
  return { months: span.months * times, match };
}
