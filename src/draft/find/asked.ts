// What is asked of the provider, and may cost money that no line of the price is for.
import type { Findings } from '../types.ts';
import { quoteOfSentence, type Sentence } from './lines.ts';
import { IS_EXAMPLE } from './say.ts';

const MUST = /\b(?:shall|must|will|(?:is|are) (?:required|expected|to)|ensure\w*|responsible for|required to)\b/i;
const WHO =
  /\b(?:provider|supplier|contractor|staff|workers?|employees?|carers?|service|you|consultant|guards?|cleaners?|operatives?|officers?|assistants?|operators?|drivers?|interpreters?|advocates?|tenderers?)\b/i;

/** What is asked, the words that ask it, and the words of a price line that pays for it. */
const TOPICS: readonly { what: string; words: RegExp; paid: RegExp }[] = [
  { what: 'supervision of the workers', words: /\bsupervis(?:ion|ed)\b/i, paid: /supervis/ },
  { what: 'training', words: /\btrain(?:ing|ed)\b|\binduction\b/i, paid: /train/ },
  {
    what: 'reports and returns',
    words:
      /\b(?:monthly|quarterly|annual|weekly|regular|performance|written|monitoring) (?:\w{1,15} ){0,2}(?:reports?|returns?)\b|\bmanagement information\b/i,
    paid: /report|return/,
  },
  {
    what: 'cover round the clock',
    words: /\b24[- ]?hours?(?: a day|,? 7 days)|\b24 ?\/ ?7\b|\bround the clock\b/i,
    paid: /night|24|sleep|on[- ]call/,
  },
  {
    what: 'work on every day of the year',
    words: /\b365 days\b|\bevery day of the year\b|\b(?:seven|7) days (?:a|per) week\b/i,
    paid: /weekend|saturday|sunday|bank|night/,
  },
  {
    what: 'safety of those who work alone',
    words: /\blone[- ]work\w*|\bwork(?:ing|s)? alone\b/i,
    paid: /lone/,
  },
  {
    what: 'pay above the legal least',
    words: /\b(?:real|london|national real) living wage\b|\bliving wage foundation\b/i,
    paid: /living wage/,
  },
  { what: 'somebody on call', words: /\bon[- ]call\b|\bout[- ]of[- ]hours\b/i, paid: /on[- ]call|out[- ]of[- ]hours/ },
  { what: 'meetings', words: /\b(?:attend|attendance at)\b[^.;]{0,60}\bmeetings?\b/i, paid: /meeting/ },
  { what: 'travel', words: /\btravel(?:ling)? (?:time|costs?|expenses)\b|\bmileage\b/i, paid: /travel|mileage/ },
  {
    what: 'cover for sickness and leave',
    words:
      /\b(?:sickness|holiday|annual leave|absence)(?:,? (?:and|or|\/) ?\w{1,12})?(?: absences?)? cover\b|\bcover(?:ed|s|ing)? (?:for )?(?:all )?(?:absences?|sickness|holidays?|leave)\b/i,
    paid: /cover|relief/,
  },
  {
    what: 'materials and equipment',
    words:
      /\b(?:materials|consumables|machinery|uniforms?|equipment)\b[^.;]{0,60}\b(?:included?|supplied|provided?|at (?:its|their|the) own|inclusive)\b|\b(?:supply|provide) (?:all )?(?:the )?(?:materials|consumables|machinery|uniforms?|equipment)\b/i,
    paid: /material|consumable|machin|uniform|equipment/,
  },
  { what: 'checks of records (DBS)', words: /\bDBS\b|\bdisclosure and barring\b/i, paid: /dbs|disclosure/ },
  {
    what: 'electronic monitoring',
    words: /\belectronic (?:call |visit |time )?(?:monitoring|recording|logging)\b|\bECM\b/i,
    paid: /monitoring|system/,
  },
];
/** Of one thing a reader needs no more than the first places. */
const MOST = 2;

export function findAsked(document: string, sentences: readonly Sentence[], found: Findings): void {
  for (const sentence of sentences) {
    const { text } = sentence;
    if (!MUST.test(text) || !WHO.test(text) || IS_EXAMPLE.test(text)) continue;
    for (const { what, words } of TOPICS) {
      const match = words.exec(text);
      const known = found.asked.filter((each) => each.what === what).length;
      if (match && known < MOST)
        found.asked.push({ what, quote: quoteOfSentence(document, sentence, match.index, match[0].length) });
    }
  }
}

/** Of what is asked that for which no price line stands. */
export function unpaid({ asked, priced }: Pick<Findings, 'asked' | 'priced'>): Findings['asked'] {
  return asked.filter(({ what }) => {
    const topic = TOPICS.find((each) => each.what === what);
    return !priced.some((line) => topic?.paid.test(line));
  });
}
