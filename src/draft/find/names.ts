// Who buys and what it is called, where a title or a first sentence says so.
import { authorityKind } from '../../interview/authority.ts';
import { serviceOfCodes } from '../service.ts';
import type { Findings, Quote } from '../types.ts';
import { type Line, quoteOfLine, quoteOfSentence, type Sentence } from './lines.ts';

const TITLE =
  /^(?:invitation to tender|ITT|tender(?: document| specification)?|(?:service |contract )?specification|request for (?:quotation|proposal|tender)s?)(?: \(\w{2,4}\))? ?(?:for|:|-|–)(?: the (?:provision|supply|delivery) of)?(?: an?)? ?(\S.{4,119})$/i;
/** What heads a list of prices or a contract says of which service it is: `School Catering Contract – Primary Schools`. */
const HEADING =
  /^(\S.{2,60}?)(?::? (?:pricing|price|rates?|charging|payment) schedules?| contract(?: ?[-–—:] ?\S.{0,80})?)$/i;
/** `wishes to appoint a provider of carers' assessments`: what follows names the service, to the end of the sentence. */
const PROVIDER =
  /\b(?:providers?|suppliers?|contractors?) (?:of|for|to (?:deliver|provide|run))(?: an?| the)? ([^.,;]{4,80})[.,;]?$/i;
const BODY =
  '(?:Council|Borough of [A-Z][a-z]+|Constabulary|Combined Authority|NHS (?:Foundation )?Trust|Integrated Care Board|University of [A-Z][a-z]+)';
const BUYS = new RegExp(
  `^(?:The )?((?:[A-Z][\\w'’-]{0,20} (?:of |and |the |upon )?){1,6}${BODY})(?: \\([^)]{1,60}\\))?,? (?:\\([^)]{1,40}\\) )?(?:(?:is|are) (?:seeking|looking|inviting|tendering|procuring|commissioning|re-?commissioning|proposing|intending|carrying out an? (?:tender\\w*|procurement))|wish(?:es)? to|invites?|intends? to|seeks?|requires?|proposes? to)\\b`,
);
/** A title stands at the start. */
const FIRST = 40;

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
  for (const line of lines.slice(0, FIRST)) {
    const [, title] = TITLE.exec(line.text) ?? [];
    if (title === undefined || /^(?:and|the following|your)\b/i.test(title)) continue;
    const quotes = [quoteOfLine(document, line)];
    found.candidates.push(
      { path: 'contract.title', value: title.replace(/[.:]$/, ''), quotes },
      ...serviceOfCodes([], { text: title, quote: quotes[0] as Quote }),
    );
    break;
  }
  for (const sentence of sentences) {
    const match = BUYS.exec(sentence.text);
    const name = match?.[1] ?? '';
    if (!match || /^(?:the )?(?:council|authority|trust)$/i.test(name)) continue;
    const quotes = [quoteOfSentence(document, sentence, 0, match[0].length)];
    found.candidates.push({ path: 'contract.authority', value: name, quotes });
    const kind = authorityKind(name);
    if (kind !== undefined) found.candidates.push({ path: 'contract.authority_kind', value: kind, quotes });
    const wanted = PROVIDER.exec(sentence.text);
    if (wanted?.[1] !== undefined) {
      const quote = quoteOfSentence(document, sentence, wanted.index, wanted[0].length);
      found.candidates.push(...serviceOfCodes([], { text: wanted[1], quote }));
    }
    break;
  }
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
