// Whatever a document of text says of a contract.
import type { TextDocument } from '../types.ts';
import { type Findings, noFindings } from '../types.ts';
import { findAsked } from './asked.ts';
import { findLabels } from './labels.ts';
import { linesOf, sentencesOf } from './lines.ts';
import { findMoney } from './money.ts';
import { findNames, serviceOfTitles } from './names.ts';
import { findRates } from './rates.ts';
import { findTerm } from './term.ts';
import { findTerms } from './terms.ts';
import { findWeights } from './weights.ts';

export function readText(document: TextDocument): Findings {
  const found = noFindings();
  const { name } = document;
  const lines = linesOf(document);
  const sentences = sentencesOf(document);
  findNames(name, lines, sentences, found);
  findLabels(name, lines, found);
  serviceOfTitles(found);
  findTerm(name, sentences, found);
  findMoney(name, sentences, found);
  findTerms(name, sentences, found);
  findRates(document, found);
  findWeights(document, sentences, found);
  findAsked(name, sentences, found);
  found.remarks.push(...document.remarks.map((remark) => `${name}: ${remark}`));
  return found;
}
