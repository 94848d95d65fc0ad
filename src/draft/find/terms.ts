// Hours, lengths, payment and indexation as sentences say them; each pattern is one way in which a tender says one thing.
import type { Candidate, Findings, Quote } from '../types.ts';
import { quoteOfSentence, type Sentence } from './lines.ts';
import { IS_CEILING, IS_EXAMPLE } from './say.ts';

interface Way {
  path: string;
  pattern: RegExp;
  /** Words without which it is about something else. */
  needs?: RegExp;
  /** Words with which it is about something else, or no promise. */
  not?: RegExp;
  value(match: RegExpExecArray): Candidate['value'] | undefined;
}

const COUNT = '\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?';
const of = (pattern: string): RegExp => new RegExp(pattern, 'i');

/** Who pays somebody else, and what is paid sooner or later than the rest. */
const NOT_PAID =
  /\b(?:sub-?contract\w*|supply chain|(?:supplier|provider|contractor)s? (?:shall|must|will|(?:is|are) (?:required )?to) pay|interest|(?<!un)disput\w*|early|prompt|rebate|discount|hirers?|tenants?|customers?|residents?|parents?|clients?|service users?|small (?:firms|businesses|suppliers)|SMEs|end of (?:the )?month)\b/i;

const WAYS: readonly Way[] = [
  {
    path: 'demand.hours_per_week',
    pattern: of(
      `(${COUNT}) (?:(?:contact|care|support|planned|commissioned|delivered|direct) )?hours (?:of (?:\\w{2,15} ){1,5})?(?:per|a|each|every) week`,
    ),
    needs:
      /\b(?:commission\w*|purchas\w*|(?:service|provider|contractor|supplier) (?:will|shall|must|is to) deliver|volumes?|demand)\b/i,
    not: /\b(?:lots?|zones?|areas?|localit\w+|bands?|additional|extra|further|nights?|sleep\w*|core|specific|block|spot|staff\w*|teams?|hubs?|centres?|last year|previous\w*|(?:will|to) (?:fall|rise|grow|reduce)|were|was|(?:person|individual|client|service user|resident|tenant)s? (?:has|have|receiv\w*)|in the region of|capacity|sessions?|down from|up from|[x×] \d+|full[- ]time|contracted|working|open\w*|employ\w*|FTE|manager|staff member|each (?:person|individual|client|child)|per (?:person|client|service user|child|week per)|training|posts?|role|rota|at least|minimum|guarantee\w*)\b/i,
    // Of two numbers of hours nobody can tell which is bought.
    value: ({ input, 1: hours = '' }) =>
      (input.match(/\bhours\b[^.;]{0,40} (?:per|a|each|every) week\b/gi) ?? []).length < 2 &&
      Number(hours.replaceAll(',', '')) > 40
        ? `${hours} hours`
        : undefined,
  },
  {
    path: 'demand.guaranteed_hours_per_week',
    pattern:
      /\b(?:no|not|cannot|neither|without)\b[^.;]{0,60}\bguarantee\w*\b[^.;]{0,80}\b(?:volumes?|hours|level|amount of (?:work|business)|quantity|quantities|referrals|packages|value)\b/i,
    not: /\bquality|accura\w*|complete\w*/i,
    value: () => '0 hours',
  },
  {
    path: 'demand.visit_length',
    pattern:
      /\b(?:visits?|calls?|sessions?) (?:of|lasting|will last|last|will be|are) (\d{1,3})[ -]?(minutes?|mins?|hours?)\b/i,
    not: /\b(?:at least|minimum|shorter|longer|less|more|average|some|or \d+|and \d+|to \d+|each|training|only|review|medication|assess\w*)\b/i,
    value: ([, number = '', unit = '']) => `${number} ${/^m/i.test(unit) ? 'minutes' : 'hours'}`,
  },
  {
    path: 'demand.response_time',
    pattern:
      /\b(?:attend|arrive|be on site|be at the (?:property|home|address))\b[^.;]{0,60}\bwithin (\d{1,3}) (minutes|hours?)\b/i,
    not: /\b(?:meeting|training|court|interview)\b/i,
    value: ([, number = '', unit = '']) => `${number} ${unit}`,
  },
  {
    path: 'price.payment_terms',
    pattern: /\bpa(?:y|id|yments?)\b[^.;]{0,100}\bwithin (\d{1,3}|thirty)(?: \(\d{1,3}\))? (?:calendar )?days\b/i,
    needs: /\binvoices?\b/i,
    not: NOT_PAID,
    value: ([, days = '']) => `${/^\d/.test(days) ? days : '30'} days`,
  },
  {
    path: 'price.payment_terms',
    pattern:
      /\bpa(?:y|id|yments?|yable)\b[^.;]{0,100}\b(\d{1,3}|thirty)(?: \(\d{1,3}\))? (?:calendar )?days (?:from|of|after) (?:the )?(?:date |receipt |submission )?(?:of )?(?:an? |the |each )?(?:\w{1,12} )?invoices?\b/i,
    not: new RegExp(`\\bwithin\\b|\\bworking days\\b|${NOT_PAID.source}`, 'i'),
    value: ([, days = '']) => `${/^\d/.test(days) ? days : '30'} days`,
  },
  {
    path: 'price.early_payment.discount',
    pattern:
      /\b(?:early|prompt|accelerated) payment\b[^.;%]{0,100}\b(?:less|minus|deduct\w*|in return for|subject to)\b[^.;%]{0,40}?(\d{1,2}(?:\.\d{1,2})? ?%)/i,
    not: /\b(?:up to|between|may|could|would|optional|offer\w*|invited)\b/i,
    value: ([, share = '']) => share.replace(' ', ''),
  },
  {
    path: 'price.early_payment.within',
    pattern:
      /\b(?:early|prompt|accelerated) payment\b[^.;]{0,80}\bwithin (\d{1,2}) (?:calendar )?days\b(?=[^;]{0,80}\d ?%)/i,
    value: ([, days = '']) => `${days} days`,
  },
  {
    path: 'price.early_payment.discount',
    pattern:
      /\b(?:early|prompt|accelerated) payment (?:discount|rebate)s? of (\d{1,2}(?:\.\d{1,2})? ?%)|\b(\d{1,2}(?:\.\d{1,2})? ?%) (?:early|prompt|accelerated) payment (?:discount|rebate)/i,
    not: /\b(?:up to|between|may|could|would|optional|offer\w*|invited|business rates|council tax)\b/i,
    value: ([, one, other]) => (one ?? other ?? '').replace(' ', ''),
  },
  {
    path: 'price.indexation',
    pattern:
      /\b(?:prices?|rates?|fees?|charges)\b[^.;]{0,60}\b(?:fixed|firm)\b[^.;]{0,40}\b(?:for|throughout|during) the (?:\w{1,12} ){0,3}(?:duration|term|period|life|contract)\b/i,
    not: /\b(?:first|initial(?! (?:contract )?term\b)|year (?:one|1)|until|except|unless|subject to)\b/i,
    value: () => 'none',
  },
  {
    path: 'price.indexation',
    pattern:
      /\b(?:there (?:will|shall) be )?no (?:annual |inflationary |price )?(?:uplift|indexation|inflationary (?:uplift|increase)s?|price increases?)\b/i,
    needs: /\b(?:contract|term|prices?|rates?)\b/i,
    not: /\b(?:automatic\w*|guarantee\w*|oblig\w*|entitle\w*|first|until|unless|was|were|had|20\d\d|who|whose|where|residential|nursing homes?|direct payments?)\b/i,
    value: () => 'none',
  },
  {
    path: 'price.indexation',
    pattern:
      /\b(?:prices?|rates?|fees?|charges)\b[^.;]{0,60}\b(?:uplifted|increased?|indexed|adjusted|rise)\b[^.;]{0,80}\b(?:CPIH?|Consumer Prices? Index)\b/i,
    needs: /\b(?:will|shall|are|is)\b/i,
    not: /\b(?:was|were|who|whose|NLW|NMW|RLW|(?:living|minimum) wage|basket|residential|nursing homes?|placements?|direct payments?|may|consider\w*|discretion|request\w*|review\w*|up to|maximum|capped|not be|lower of|whichever)\b|\b(?:less|minus|plus|of)\b[^;]{0,20}%|%[^.;]{0,30}\bof (?:the )?(?:CPIH?|Consumer)|\bCPIH?\b ?[-–+x×] ?\d/i,
    value: () => 'prices',
  },
  {
    path: 'contract.people',
    pattern: of(
      `(${COUNT}) (?:people|service users|residents|families|clients|individuals|tenants|adults|children)(?: (?:who )?(?:are )?currently)? (?:receiv\\w{1,4}|us(?:e|ing)|supported by|in receipt of) (?:the|this|a) (?:service|support)`,
    ),
    not: /\b(?:survey\w*|respon\w*|consult\w*|between|at any one time)\b/i,
    value: ([, number = '']) => number,
  },
];

/** Words about how a price moves. */
const MOVES =
  /\b(?:uplift\w*|indexation|index-linked|CPIH?|RPI|Consumer Prices? Index|inflation(?:ary)? (?:uplift|increase|adjust|link)\w*|(?:with|for|by) inflation|annual (?:price )?(?:increases?|reviews?))\b/i;
const OF_PRICES =
  /\b(?:prices?|rates?|fees?|charges?)\b.*(?:\b(?:will|shall|may|is|are|be|can)\b|%)|(?:\b(?:will|shall|may|is|are|be|can)\b|%).*\b(?:prices?|rates?|fees?|charges?|providers?)\b/i;

/** Hours between which somebody is there: nobody can tell from the words whether they are cover, or when visits fall. */
const CLOCK =
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?)? ?(?:to|until|and|[-–]) ?\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|\b\d{1,2}:\d{2} ?(?:to|until|and|[-–]) ?\d{1,2}:\d{2}\b|\b24 ?hours? (?:a|per) day\b|\b24 ?\/ ?7\b/i;
const NOT_WORK =
  /\b(?:tender\w*|bidders?|webinar|briefing|teams|engagement|deadline|clarification\w*|published|enquir\w+|telephone us|call us|contact us)\b/i;
const MOST_HOURS = 3;

export function findTerms(document: string, sentences: readonly Sentence[], found: Findings): void {
  const hours: Quote[] = [];
  let moves: Quote | undefined;
  for (const sentence of sentences) {
    const { text } = sentence;
    if (IS_EXAMPLE.test(text)) continue;
    const move = MOVES.exec(text);
    const clock = NOT_WORK.test(text) ? null : CLOCK.exec(text);
    if (clock && hours.length < MOST_HOURS)
      hours.push(quoteOfSentence(document, sentence, clock.index, clock[0].length));
    if (move && OF_PRICES.test(text)) moves ??= quoteOfSentence(document, sentence, move.index, move[0].length);
    for (const { path, pattern, needs, not, value } of WAYS) {
      const match = pattern.exec(text);
      if (!match || needs?.test(text) === false || not?.test(text)) continue;
      if (path.startsWith('demand.') && (IS_CEILING.test(text) || /\bframework\b/i.test(text))) continue;
      const read = value(match);
      if (read !== undefined)
        found.candidates.push({
          path,
          value: read,
          quotes: [quoteOfSentence(document, sentence, match.index, match[0].length)],
        });
    }
  }
  if (moves && !found.candidates.some(({ path }) => path === 'price.indexation'))
    found.remarks.push(
      `how prices move is spoken of, in words that price.indexation does not hold: "${moves.words}" (${document}, ${moves.place})`,
    );
  if (hours.length > 0)
    found.remarks.push(
      `hours of the day are named and not drafted; cover and demand.pattern are the keys of them: ${hours.map(({ words, place }) => `"${words}" (${document}, ${place})`).join('; ')}`,
    );
}
