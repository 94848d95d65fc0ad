// Who buys and what it is called, where a title or a first sentence says so.
import { authorityKind } from '../../interview/authority.ts';
import { serviceAlone, serviceOfCodes } from '../service.ts';
import type { Findings, Quote } from '../types.ts';
import { type Line, quoteOfLine, quoteOfSentence, type Sentence } from './lines.ts';

const TITLE =
  /^(?:invitation to tender|ITT|tender(?: document| specification)?|(?:service |contract )?specification|request for (?:quotation|proposal|tender)s?|(?:award of (?:an? |the )?)?contract(?= for|:)|contract award(?= for|:| [-–]))(?: \(\w{2,4}\))? ?(?:for|:|-|–)(?: the (?:provision|supply|delivery) of)?(?: an?)? ?(\S.{4,119})$/i;
/** What heads a list of prices or a contract says of which service it is: `School Catering Contract – Primary Schools`. */
const HEADING =
  /^(\S.{2,60}?)(?::? (?:pricing|price|rates?|charging|payment) schedules?| contract(?: ?[-–—:] ?\S.{0,80})?)$/i;
/** `wishes to appoint a provider of carers' assessments`: what follows names the service, to the end of the sentence. */
const PROVIDER =
  /\b(?:providers?|suppliers?|contractors?) (?:of|for|to (?:deliver|provide|run))(?: an?| the)? ([^.,;]{4,80})[.,;]?$/i;
const BOUGHT =
  /\b(?:award|let|procure|tender|commission|approve)\w*\b[^.;]{0,60}\b(?:contracts?|tenders?) (?:is )?for (?:the )?(?:provision|supply|delivery) of (?:an? |the )?([^.,;(]{4,80}?)(?:[.,;(]|$)/i;
const BODY =
  '(?:Council|Borough of [A-Z][a-z]+|Constabulary|Combined Authority|NHS (?:Foundation )?Trust|Integrated Care Board|University of [A-Z][a-z]+)';
const BUYS = new RegExp(
  `^(?:The )?((?:[A-Z][\\w'’-]{0,20} (?:of |and |the |upon )?){1,6}${BODY})(?: \\([^)]{1,60}\\))?,? (?:\\([^)]{1,40}\\) )?(?:(?:is|are) (?:seeking|looking|inviting|tendering|procuring|commissioning|re-?commissioning|proposing|intending|carrying out an? (?:tender\\w*|procurement))|wish(?:es)? to|invites?|intends? to|seeks?|requires?|proposes? to)\\b`,
);
/** A body whose name stands alone in a line at the top, or with the part of it that writes: `Kent County Council, Adult Services`. */
const ALONE =
  /^(?:[•–-] )?(?:(?:[Ii]ssued|[Pp]ublished) by |report of [^,]{3,60}, |[\w &]{3,40}\b(?:Unit|Department|Directorate|Services?|Team|Office|Division|Commissioning|Procurement), )?(?:the )?((?:(?:London|LONDON|Royal|ROYAL) )?(?:Borough of|BOROUGH OF)(?: [A-Z][\w’'-]{1,20}){1,4}|(?:[A-Z][\w'’&-]{0,20},? (?:of |and |AND |OF |the |upon )?){1,6}(?:council|COUNCIL|Council|(?:Health and Social Care|NHS(?: Foundation)?) Trust|NHS(?: FOUNDATION)? TRUST|I(?:ntegrated|NTEGRATED) C(?:are|ARE) B(?:oard|OARD)|ICB|[MC]BC|Combined Authority|(?:Academy|Learning|Education|Academies|ACADEMY|LEARNING|EDUCATION|ACADEMIES) (?:Trust|TRUST)))(?:,.{0,40})?$/;
/** What an agreement calls its two sides: `Ashmoor NHS Trust (the Authority)`. */
const SIDE = (word: string): RegExp =>
  new RegExp(
    `((?:[A-Z][\\w'’&.-]{0,20} (?:of |and |the |upon |for )?){1,7}[A-Z][\\w'’&.-]{1,20})(?: \\([A-Z]{2,6}\\))? ?\\((?:hereinafter |the |["“'‘]){1,3}(?:${word})["”'’]?\\)`,
  );
const BUYS_SIDE = SIDE('Authority|Council|Customer|Buyer|Client|Commissioner|Trust|Purchaser');
const SELLS_SIDE = SIDE('Supplier|Provider|Contractor|Service Provider|Operator');
/** A council of a place, wherever it is named. */
const COUNCIL =
  /\b((?:(?!Council\b)[A-Z][\w’'-]{1,20} (?:and |of |with |upon |& )?){1,4}(?:County|City|Borough|District|Metropolitan|Unitary) Council)\b/g;
/** Words before a council that make it the one that buys. Else it may be a partner, a neighbour or a landlord. */
const BUYS_BEFORE =
  /\b(?:on behalf of|those of|(?:offices?|buildings?|schools?|sites?|premises|residents|properties) (?:of|for|owned by)|(?:commissioned|issued|published|procured|funded|tendered|let|awarded|considered|held) by|contract (?:with|for)|(?:services?|tenders?) for|report (?:to|of)) (?:the )?$|^(?:report (?:of|by|to) |issued by ).{3,60}, $/i;
/** Names that name nobody: `the Borough Council`, `the NHS Trust`. */
const NOBODY =
  /^(?:(?:the|a|an|our|this|its|new|local|county|city|town|parish|district|borough|metropolitan|unitary|council|NHS|foundation|trust|academy|school|authority|service|services|provider|supplier|contractor|company|organisation|purchaser|buyer|client|customer|commissioner|operator|bidder|tenderer|successful|preferred|current|and|of|&|[A-Z])\b ?)+$/i;
/** One that its name does not call a county, city or district, where a line begins with it and says what it does. */
const COUNCIL_DOES =
  /^(?:The )?((?:(?!Council\b|The\b)[A-Z][\w’'-]{1,20} (?:and |of |with |upon |& )?){1,5}Council)(?= (?:Request for|Invitation to|Tender for)\b|(?:['’]s [\w &’']{3,60})?(?: \([^)]{2,60}\))? (?:wants|needs|buys|commissions|wishes|invites|seeks|intends|requires|initiated|proposes|(?:is|are|has|have|will) (?:[\w,]{1,20} ){0,6}(?:committed|responsib\w+|dut(?:y|ies)|required to|seek\w*|invit\w+|(?:re-?)?commission\w*|(?:re-?)?procur\w+|tender\w*|award\w*|appoint\w*|approv\w+|looking|provid\w+|buy\w*|contract\w*|requirements?))\b| \((?:(?:the|hereinafter|hereafter) ){0,2}["“'‘]?(?:the )?['‘]?(?:Council|Authority|Commissioner|Customer|Buyer|[A-Z]{2,6})["”'’]{0,2}\)| [-–—] )/;
const NO_COUNCIL =
  /\b(?:British|Arts|Research|Nursing|Midwifery|Dental|Medical|Pharmaceutical|Professions|Youth|National|Area|Advisory|Full|Safety|Funding|Works|General)\b/;
/** Words before a name that are none of it. */
const NO_NAME =
  /^(?:(?:The|In|At|To|For|By|Of|And|Between|This|With|From|On|Contact|Tender\w*|Buyer|Authority|Notice|Contract\w*|Services?|Provision|Award\w*|Report|Visit|About|Executive|Cabinet|Member|Leader|Client|Customer) )+/;
/** Lines that name a kind of page, and no service. */
const NO_TITLE =
  /^(?:(?:tender|planning|award|contract)update|[←<].{0,40}|agenda item|decision details|issue|issue - \w+|award|tender|contract|planning|notice|home|minutes|document|foi (?:release|request)|freedom of information.{0,30}|invitation to tender|appendix \w+|schedule \w+)$/i;
const OF_A_NOTICE =
  /^(?:This public procurement record\b|Notice identifier\b|Procurement identifier\b|Buyer Contact Info$|Summary of the contracting process$)/;
/** A title stands at the start. */
const FIRST = 40;
/** A line at the very top. */
const TOP = 6;

export function findNames(
  document: string,
  lines: readonly Line[],
  sentences: readonly Sentence[],
  found: Findings,
): void {
  const [first] = lines;
  const headed = first && HEADING.exec(first.text)?.[1];
  if (first && headed !== undefined)
    found.candidates.push(...serviceOfCodes([], { text: headed, quote: quoteOfLine(document, first) }));
  titleAtTop(document, lines, found);
  topService(document, lines, found);
  for (const line of lines.slice(0, FIRST)) {
    const [, title] = TITLE.exec(line.text) ?? [];
    if (
      title === undefined ||
      /^(?:and|the following|the sale|see|your|services? (?:between|to|and)|[^a-z]|(?:one|two|three|four|five)\b)/i.test(
        title,
      )
    )
      continue;
    const quotes = [quoteOfLine(document, line)];
    found.candidates.push(
      { path: 'contract.title', value: title.replace(/[.:]$/, ''), quotes },
      ...serviceOfCodes([], { text: title, quote: quotes[0] as Quote }),
    );
    break;
  }
  sides(document, sentences, found);
  for (const sentence of sentences) {
    const match = BUYS.exec(sentence.text);
    const name = match?.[1] ?? '';
    if (!match || NOBODY.test(name)) continue;
    addAuthority(name, quoteOfSentence(document, sentence, 0, match[0].length), found);
    const wanted = PROVIDER.exec(sentence.text);
    if (wanted?.[1] !== undefined) {
      const quote = quoteOfSentence(document, sentence, wanted.index, wanted[0].length);
      found.candidates.push(...serviceOfCodes([], { text: wanted[1], quote }));
    }
    break;
  }
  serviceBought(document, sentences, found);
}

/** `award a contract for the provision of a refuge service`, where nothing else is named beside it. */
function serviceBought(document: string, sentences: readonly Sentence[], found: Findings): void {
  if (found.candidates.some(({ path }) => path === 'contract.profile')) return;
  for (const sentence of sentences) {
    const match = BOUGHT.exec(sentence.text);
    if (!match?.[1]) continue;
    found.candidates.push(
      ...serviceAlone({ text: match[1], quote: quoteOfSentence(document, sentence, match.index, match[0].length) }),
    );
  }
}

function addAuthority(name: string, quote: Quote, found: Findings): void {
  const kind = authorityKind(name);
  found.candidates.push({ path: 'contract.authority', value: name, quotes: [quote] });
  if (kind !== undefined) found.candidates.push({ path: 'contract.authority_kind', value: kind, quotes: [quote] });
}

/** The two sides of an agreement; where a side has two names nobody is taken. */
function sides(document: string, sentences: readonly Sentence[], found: Findings): void {
  for (const [pattern, path] of [
    [BUYS_SIDE, 'contract.authority'],
    [SELLS_SIDE, 'contract.provider'],
  ] as const) {
    const all = sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(new RegExp(pattern, 'g'))].flatMap((match) => {
        const name = (match[1] ?? '').replace(/^(?:Between|And|The|By) /, '');
        return NOBODY.test(name) ? [] : [{ name, match, sentence }];
      }),
    );
    const [first] = all;
    if (!first || all.some(({ name }) => name !== first.name)) continue;
    const quote = quoteOfSentence(document, first.sentence, first.match.index, first.match[0].length);
    if (path === 'contract.authority') addAuthority(first.name, quote, found);
    else found.candidates.push({ path, value: first.name, quotes: [quote] });
  }
}

/** A body that stands alone at the top of a document that names no other there, or the one council that it names at all. */
export function authorityAtTop(document: string, lines: readonly Line[], found: Findings): void {
  if (found.candidates.some(({ path }) => path === 'contract.authority')) return;
  const all = lines.slice(0, FIRST / 2).flatMap((line) => {
    const [, name] = ALONE.exec(line.text) ?? [];
    return name === undefined || NOBODY.test(name) ? [] : [{ name, line }];
  });
  const named = all.length === 0 ? lines.flatMap(councilsIn) : [];
  const one = onlyOne(named);
  const only = onlyOne(all) ?? (one && named.find(({ isBuyer }) => isBuyer));
  if (only) addAuthority(only.name, quoteOfLine(document, only.line), found);
  else if (one)
    found.remarks.push(
      `${one.name} is named (${document}, ${one.line.place}), in no words that say that it buys; contract.authority is not drafted`,
    );
}

interface Named {
  name: string;
  line: Line;
  isBuyer?: boolean;
}

const councilsIn = (line: Line): Named[] => {
  const [, doer] = COUNCIL_DOES.exec(line.text.replace(/^(?:\d{1,2}[.):]|[•·–-]) ?/, '')) ?? [];
  const named = [...line.text.matchAll(COUNCIL)].map(({ 1: name = '', index }) => {
    const plain = name.replace(NO_NAME, '');
    const before = line.text.slice(0, index + name.length - plain.length);
    return { name: plain, line, isBuyer: plain === doer || BUYS_BEFORE.test(before) };
  });
  return [
    ...named,
    ...(doer !== undefined && !named.some(({ name }) => name === doer) ? [{ name: doer, line, isBuyer: true }] : []),
  ].filter(({ name }) => /^\S+ \S/.test(name) && !NO_COUNCIL.test(name) && !NOBODY.test(name));
};

const onlyOne = (all: readonly Named[]): Named | undefined =>
  all.every(({ name }) => name.toLowerCase() === all[0]?.name.toLowerCase()) ? all[0] : undefined;

/** A page of a notice whose words are copied has its title at the top, and below it who buys. */
function titleAtTop(document: string, lines: readonly Line[], found: Findings): void {
  if (!lines.some(({ text }) => OF_A_NOTICE.test(text))) return;
  const top = lines.slice(0, TOP);
  const title = top.find(({ text }) => !NO_TITLE.test(text));
  if (!title?.next || !ALONE.test(title.next.text.replace(/^[•·*] ?/, '')) || ALONE.test(title.text)) return;
  if (title.text.length < 5 || title.text.length > 120 || /[.!?:]$/.test(title.text)) return;
  found.candidates.push({ path: 'contract.title', value: title.text, quotes: [quoteOfLine(document, title)] });
}

/** The first line of a document says which service it is about, where it names one and nothing beside it. */
function topService(document: string, lines: readonly Line[], found: Findings): void {
  if (found.candidates.some(({ path }) => path === 'contract.profile')) return;
  const top = lines.slice(0, TOP).find(({ text }) => !NO_TITLE.test(text) && !ALONE.test(text) && text.length > 8);
  if (!top || top.text.length > 110 || /[.!?]$/.test(top.text) || /^\d/.test(top.text)) return;
  found.candidates.push(...serviceAlone({ text: top.text, quote: quoteOfLine(document, top) }));
}

/** A title that is labelled says which service it is, as one that heads the document does. */
export function serviceOfTitles(found: Findings): void {
  if (found.candidates.some(({ path }) => path === 'contract.profile')) return;
  for (const { path, value, quotes } of [...found.candidates]) {
    const [quote] = quotes.slice(-1);
    if (path === 'contract.title' && typeof value === 'string' && quote)
      found.candidates.push(...serviceOfCodes([], { text: value, quote }));
  }
}
