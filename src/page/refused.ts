// A file that is opened and holds nothing for this page: what it is, and what somebody without Node can do about it.
import { sections } from '../contract/schema.ts';
import { kindOfDocument } from '../contract/text/kinds.ts';
import { type Kind, kindByName, unreadByName } from '../draft/kind.ts';

const AS_TEXT = 'copy its text into a plain text file (.txt) and open that here';
const BY_HAND = 'type what it says into the questions';

/** What a page in a browser cannot take apart, and what to do in place of it. */
const UNREAD: { readonly [kind in Kind]?: string } = {
  pdf: `is a PDF document, which this page cannot read. Open it and ${AS_TEXT}. Where its text cannot be copied, as of a scan, ${BY_HAND}.`,
  word: 'is a Word document, which this page cannot read. Open it, save it as a web page (.html) or as plain text (.txt), and open that here.',
  workbook:
    'is a spreadsheet, which this page cannot read. Open it, save it as a web page (.html), and open that here.',
};

/** A contract has one of its sections at the start of a line. */
const SECTION = new RegExp(`^\\W{0,3}(?:${Object.keys(sections).join('|')})\\b.{0,3}:`, 'im');

/** Why a file cannot be opened; undefined where it may be a contract, with mistakes or without. */
export function whyRefused(bytes: Uint8Array, text: string, file: string): string | undefined {
  if (text.trim() === '') return `${file} is empty.`;
  const kind = kindOfDocument(bytes);
  const named = kind === 'a PDF document' ? 'pdf' : kindByName(file);
  const instead = named && UNREAD[named];
  if (instead !== undefined)
    return `${file} ${instead}\nWhere Node.js is installed, “viability draft ${file} -o contract.yaml” reads it as it stands.`;
  const what = unreadByName(file)?.what ?? (named === undefined && kind !== 'a saved web page' ? kind : undefined);
  if (what === 'a picture') return `${file} is a picture, which nothing here can read: ${BY_HAND}.`;
  if (what !== undefined)
    return `${file} is ${what}, which this page cannot read. Open it and ${AS_TEXT}; or ${BY_HAND}.`;
  if (named !== undefined || /\.ya?ml$/i.test(file) || SECTION.test(text)) return undefined;
  return `${file} is no contract: none of its lines begins with contract:, price: or demand:. If it is a notice or a tender, ${AS_TEXT}; or ${BY_HAND}.`;
}

/** Of a text in which nothing was found that a contract could say. */
export const nothingIn = (file: string): string =>
  `Nothing of a contract was found in ${file}: no price, day, term or amount of work that is called so. If it is the right document, ${BY_HAND}.`;
