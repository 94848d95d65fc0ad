// What kind of document a file is, by its first bytes and its name; nothing is unpacked for it.
import { kindOfDocument } from '../contract/text/kinds.ts';

export type Kind = 'notice' | 'pdf' | 'word' | 'workbook' | 'page' | 'text';

/** By the end of a name; what a contract or a program would be called is no document. */
const BY_NAME: readonly [RegExp, Kind][] = [
  [/\.json$/i, 'notice'],
  [/\.pdf$/i, 'pdf'],
  [/\.docx$/i, 'word'],
  [/\.xlsx$/i, 'workbook'],
  [/\.html?$/i, 'page'],
  [/\.(?:txt|text|md|markdown)$/i, 'text'],
];

/** Documents of other programs, which are not read, and what to save them as. */
const UNREAD: readonly { name: RegExp; what: string; instead: string }[] = [
  { name: /\.od[ts]$/i, what: 'an OpenDocument file', instead: 'save it as .docx or .xlsx' },
  { name: /\.(?:doc|dot|xls|xlt)$/i, what: 'an old Word or Excel file', instead: 'save it as .docx or .xlsx' },
  {
    name: /\.(?:doc|dot|xls|xlt)m$/i,
    what: 'a Word or Excel file that may hold macros',
    instead: 'save it as .docx or .xlsx, which hold none',
  },
  { name: /\.rtf$/i, what: 'an RTF document', instead: 'save it as .docx' },
  { name: /\.(?:pages|numbers)$/i, what: 'a document of Pages or Numbers', instead: 'export it as .docx or .xlsx' },
  { name: /\.(?:pptx?|odp)$/i, what: 'a file of slides', instead: 'save it as .pdf' },
  { name: /\.msg$/i, what: 'a mail of Outlook', instead: 'save its words as .txt, and what is attached beside them' },
];

/** What a document of another program is by its name, and what to do with it. */
export const unreadByName = (name: string) => UNREAD.find((each) => each.name.test(name));

/** What `draft` finds in one, where there is anything to be found. */
export const KINDS: { readonly [kind in Kind]: { what: string; finds: string } } = {
  notice: { what: 'a notice as data (OCDS)', finds: 'buyer, term, value, place and weights' },
  pdf: { what: 'a PDF document', finds: 'dates, sums, rates and what is asked for, by page' },
  word: { what: 'a Word document', finds: 'dates, sums, tables of rates and what is asked for, by heading' },
  workbook: { what: 'a spreadsheet', finds: 'prices by length and day, by cell' },
  page: { what: 'a saved web page', finds: 'what it labels: dates, value, buyer' },
  text: { what: 'a text', finds: 'dates, sums and what is asked for' },
};

/** The kind that a name promises; undefined for a name of nothing that is read here. */
export function kindByName(name: string): Kind | undefined {
  return BY_NAME.find(([end]) => end.test(name))?.[1];
}

/** The kind of a file, or why it is none that can be read. */
export function kindOf(bytes: Uint8Array, name: string): Kind | { wrong: string } {
  const own = kindOfDocument(bytes);
  const named = kindByName(name);
  const unread = unreadByName(name);
  switch (own) {
    case 'a PDF document':
      return 'pdf';
    case 'a Word, Excel or zip file':
      if (named === 'word' || named === 'workbook') return named;
      if (unread) return { wrong: `it is ${unread.what}; ${unread.instead}` };
      return { wrong: 'it is a zip file; unpack it and name the folder, or give a Word file its .docx back' };
    case 'a saved web page':
      return 'page';
    case undefined:
    case 'a mail or a web archive':
    case 'an XML document':
    case 'a LaTeX document':
    case 'a card or a calendar':
    case 'the answer of a web server':
    case 'a list of changes (a patch), not the file that they are of':
      break;
    case 'an RTF document':
      return { wrong: 'it is an RTF document; save it as .docx' };
    case 'an old Word or Excel file':
      if (!unread) return { wrong: 'it is an old Word or Excel file; save it as .docx or .xlsx' };
      return { wrong: `it is ${unread.what}; ${unread.instead}` };
    default:
      return { wrong: `it is ${own}, which holds no text` };
  }
  if (named === 'pdf') return { wrong: 'its name ends in .pdf, and it is no PDF document' };
  if (named === 'word' || named === 'workbook') return { wrong: 'it is no Word or Excel file, whatever its name says' };
  const first = firstSign(bytes);
  if (first === '{' || first === '[') return 'notice';
  return named === 'page' ? 'page' : 'text';
}

function firstSign(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 200);
  for (const byte of start[0] === 0xef ? start.subarray(3) : start) if (byte > 0x20) return String.fromCharCode(byte);
  return '';
}
