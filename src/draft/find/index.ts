// Whatever a document of text says of a contract.

import { IS_FRAMEWORK } from '../ocds/value.ts';
import { type Findings, noFindings, type TextDocument, type Total } from '../types.ts';
import { findAsked } from './asked.ts';
import { findLabels } from './labels.ts';
import { type Line, linesOf, sentencesOf, taken } from './lines.ts';
import { findMoney } from './money.ts';
import { authorityAtTop, findNames, serviceOfTitles } from './names.ts';
import { findPage } from './page.ts';
import { findRates } from './rates.ts';
import { findTerm, IS_OPTION } from './term.ts';
import { findTerms } from './terms.ts';
import { findWeights } from './weights.ts';

export function readText(document: TextDocument): Findings {
  const found = noFindings();
  const { name } = document;
  const lines = linesOf(document);
  const sentences = taken(sentencesOf(document));
  findNames(name, lines, sentences, found);
  findLabels(name, lines, found);
  serviceOfTitles(found);
  authorityAtTop(name, lines, found);
  findTerm(name, sentences, found);
  findMoney(name, sentences, found);
  findPage(document, lines, found);
  // In such words a sum is what several providers may share.
  if (sentences.some(({ text }) => IS_FRAMEWORK.test(text))) found.totals = found.totals.map(shared);
  // An option whose length nobody understood makes a sum for the whole as doubtful as one that was read.
  if (sentences.some(({ text }) => IS_OPTION.test(text) || GROWS.test(text))) found.totals = found.totals.map(growing);
  findTerms(name, sentences, found);
  findRates(document, found);
  findWeights(document, sentences, found);
  findAsked(name, sentences, found);
  const such = monthFirst(lines);
  if (such !== undefined) leaveDaysOut(found, name, such);
  found.remarks.push(...document.remarks.map((remark) => `${name}: ${remark}`));
  return found;
}

const NUMBERS = /\b(\d{1,2})[/.](\d{1,2})[/.]\d{4}\b/g;

/** A date such as 03/31/2028, which tells how all dates of a document are written. */
function monthFirst(lines: readonly Line[]): string | undefined {
  for (const { text } of lines)
    for (const [date, one, other] of text.matchAll(NUMBERS)) if (Number(one) <= 12 && Number(other) > 12) return date;
  return undefined;
}

/** What is left of them could be read either way. */
function leaveDaysOut(found: Findings, name: string, such: string): void {
  found.candidates = found.candidates.filter(
    ({ path, quotes }) =>
      !['contract.start', 'contract.end'].includes(path) || !quotes.some(({ words }) => words.search(NUMBERS) >= 0),
  );
  found.remarks.push(`${name} writes dates with the month first, such as ${such}: none written in numbers is drafted`);
}

/** `4(+1+1)`, `three years plus two` */
const GROWS =
  /\d ?(?:years? ?)?\(? ?\+ ?\d|\bplus (?:a |an )?(?:further |optional |possible )?(?:one|two|three|\d)\b|\bmaximum of\b/i;

const growing = (total: Total): Total => ({ ...total, mayGrow: true });

const shared = (total: Total): Total => ({
  ceiling: 'its words speak of a framework or list, of which no provider is promised a part',
  ...total,
});
