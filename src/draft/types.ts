// Tender documents as text with places, and what is read out of them.
import type { Value } from '../interview/types.ts';

/** A paragraph, heading, row of a table or text of a notice. */
export interface Block {
  /** Lines as they are seen; one where the document knows no lines. */
  lines: readonly string[];
  /** Where a reader finds it: `page 3`, `Rates, row 4`, `/releases/0/tender/description`. */
  place: string;
  /** Of a document that has nothing but lines: where each of them stands. */
  places?: readonly string[];
  /** The heading that it stands under. */
  heading?: string;
  isHeading?: true;
  /** Of a row: its cells, each with its own place where it has one. */
  cells?: readonly Cell[];
  /** Rows of one table have one number. */
  table?: number;
}

export interface Cell {
  text: string;
  place: string;
}

export interface TextDocument {
  name: string;
  blocks: readonly Block[];
  /** What a reader must know of it: that it has no text, or was read in part. */
  remarks: readonly string[];
}

/** Words that stand in a document. */
export interface Quote {
  document: string;
  place: string;
  words: string;
}

/** A value for a path of the contract, with the words that say so. */
export interface Candidate {
  path: string;
  value: Value;
  quotes: readonly Quote[];
  /** How it follows from the words, where they do not say it themselves. */
  how?: string;
}

/** A sum of money that is published for the whole of something. */
export interface Total {
  amount: number;
  /** The other end, where a range is published. */
  least?: number;
  leastQuote?: Quote;
  quote: Quote;
  /** `GBP`, or what else the document says. */
  currency: string;
  /** The words that say which currency it is, where they stand apart. */
  currencyQuote?: Quote;
  /** Whether VAT is inside; undefined where nobody says. */
  hasVat: boolean | undefined;
  /** What it pays for: the first term, all that the term may be extended to, or a year; undefined where nobody says. */
  covers: 'term' | 'extended' | 'year' | undefined;
  /** For how many months, where the same words say it. */
  months?: number;
  /** Why it covers that. */
  because?: string;
  /** Why it is no income: a ceiling, a framework. */
  ceiling?: string;
  /** Whether its own notice says that the contract may be extended. */
  mayGrow?: true;
  /** Whether it is called a budget: what may be spent, and no price where prices stand beside it. */
  isBudget?: boolean;
}

/** What is said of a contract that no key of it holds: the weight of the price. */
export interface Fact {
  name: string;
  value: string;
  quotes: readonly Quote[];
}

/** What is asked of the provider. */
export interface Asked {
  what: string;
  quote: Quote;
}

/** Whatever documents say, before it is put together. */
export interface Findings {
  candidates: Candidate[];
  totals: Total[];
  facts: Fact[];
  asked: Asked[];
  /** Names of price lines, in small letters: what they pay for is paid for. */
  priced: string[];
  remarks: string[];
  /** Prices that are said of an hour, whether or not they are drafted. */
  hourly: Hourly[];
  /** Sums that sentences give for a year, of whatever. */
  yearly: number[];
}

export interface Hourly {
  quote: Quote;
  /** Why it is not drafted; nothing where it is. */
  why?: string;
}

export const noFindings = (): Findings => ({
  candidates: [],
  totals: [],
  facts: [],
  asked: [],
  priced: [],
  remarks: [],
  hourly: [],
  yearly: [],
});

/** Two or more values for what can have one only. */
export interface Contradiction {
  path: string;
  says: readonly { value: string; quotes: readonly Quote[] }[];
}

export interface Drafted {
  values: readonly Candidate[];
  contradictions: readonly Contradiction[];
  facts: readonly Fact[];
  asked: readonly Asked[];
  remarks: readonly string[];
  /** The contract as a file. */
  text: string;
}
