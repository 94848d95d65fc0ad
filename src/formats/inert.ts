// Text of a contract that a spreadsheet shows and never works out.
import { printable } from '../words/printable.ts';

/** What a spreadsheet may take for a formula, an error or its own escape, at the start of what is typed, pasted or read; and a build server for a command. */
const ACTS = /^(?:[=+\-@|'#＝＋－＠]|::)/u;
const NOT_IN_XML = /[\u{FFFE}\u{FFFF}]/gu;
/** Half of a character that a cut has left. */
const HALF = /[\uD800-\uDBFF]$/;
/** `_x0041_` in a workbook is read as the letter A. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** A cell of a workbook holds 32,767. */
const LONGEST = 32_000;

/** One line without control characters; an apostrophe goes before what could become a formula. */
export function inert(text: string): string {
  const line = printable(text).replace(NOT_IN_XML, '').trimStart().slice(0, LONGEST).replace(HALF, '');
  return ACTS.test(line) ? `'${line}` : line;
}

/** The same for the XML of a workbook. */
export function inertInWorkbook(text: string): string {
  return inert(text).replace(ESCAPE, '_x005F_');
}
