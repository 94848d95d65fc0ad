// The report as a document of Word, which is how a motion or a letter goes on to others who put it in their own words. It
// has no macros, no clock and nothing to fetch.
import type { Report } from '../report/types.ts';
import { eachText, printable } from '../words/printable.ts';
import { bodyOf } from './docx/body.ts';
import { packageOf } from './docx/parts.ts';
import { zip } from './zip.ts';

/** No XML may hold them, and Word opens no document that does. */
const NOT_IN_XML = /[\u{FFFE}\u{FFFF}]/gu;

export function docx(report: Report): Uint8Array {
  const safe = eachText(report, (text) => printable(text).replace(NOT_IN_XML, ''));
  const { paragraphs, ordered } = bodyOf(safe);
  return zip(packageOf({ title: safe.name ?? `${safe.lead} ${safe.title}`.trim(), body: paragraphs, ordered }));
}
