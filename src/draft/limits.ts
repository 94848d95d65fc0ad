// How much of a stranger's document is read. A tender pack is far smaller; a file beyond this is refused, or read in part.
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 30_000_000,
  /** Pages of a PDF; the rest is left unread, and that is said. */
  pages: 500,
  /** Files in a zip, and what they may come to when they are unpacked. */
  entries: 2_000,
  unpacked: 60_000_000,
  /** What the streams of a PDF may come to. */
  unfolded: 400_000_000,
  /** Bytes of an encrypted PDF, whose streams cannot be counted before they are unpacked. */
  locked: 4_000_000,
  /** How deep JSON may be nested. */
  depth: 100,
  /** Characters of text of one document. */
  characters: 3_000_000,
  /** Rows of a sheet, cells of a row, and sheets of a workbook. */
  rows: 5_000,
  cells: 60,
  sheets: 40,
  /** Notices in one file, and files in one draft. */
  notices: 1_000,
  files: 100,
} as const;

/** A document that is not read, and why. Known by its name, for the readers that are built apart have a class of their own. */
export class Refused extends Error {
  override name = 'Refused';
}

export const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'Refused';

/** Words of the field may be long, a quote in a contract need not be. */
export const LONGEST_QUOTE = 300;
