// A document as the finders go through it: lines, with what stands before, and sentences, which may go over lines.

import { around, cut } from '../quote.ts';
import type { Block, Quote, TextDocument } from '../types.ts';

export interface Line {
  text: string;
  block: Block;
  place: string;
  /** The next line, also of another block. */
  next: Line | undefined;
}

export interface Sentence {
  text: string;
  block: Block;
  /** Where the line stands that has the character at this index. */
  placeAt: (at: number) => string;
}

const placeOf = ({ place, places }: Block, line: number): string => places?.[line] ?? place;

export function linesOf({ blocks }: TextDocument): Line[] {
  const lines: Line[] = blocks.flatMap((block) =>
    block.lines.map((text, at) => ({ text, block, place: placeOf(block, at), next: undefined })),
  );
  lines.forEach((line, at) => {
    line.next = lines[at + 1];
  });
  return lines;
}

/** Ends of sentences, and the starts of points of a list. A sentence may end with `VAT.` or `CPI.` */
const ENDS =
  /(?<!\b(?:St|Mrs?|Ms|Dr|Cllr|Ltd|No|approx|excl?|incl?)\.)(?<=(?:[a-z0-9)%]|[A-Z]{2})[.!?;]) +(?=["'(£A-Z0-9•])/;
const MOST_JOINED = 2_000;
/** Letters are not all of one width, so that lines of a paragraph differ in how many they have. */
const ROOM = 0.75;
/** A line that ends so is not the end of what it says. */
const GOES_ON = /[,&–-]$|\b(?:and|or|of|the|to|for|with|by|in|on|an?|at|from|per|is|are|be|will|that|which)$/i;
/** A point of a list, or a numbered clause. */
const POINT = /^(?:[-–•·*▪] ?|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] |\d{1,2}(?:\.\d{1,2}){1,3}\.? )(?=["'(£A-Z0-9])/;

/** What heads the ways that were not taken: each of them has terms and sums of its own. */
const NOT_TAKEN =
  /^(?:\d{1,2}[.)]? ?)?(?:details of (?:any )?)?(?:(?:alternative|other) options?|options?)(?: considered)?(?: and| or)?(?: rejected| discounted)?(?: by the \w{1,20})?(?: ?:| considered.{0,40}| rejected.{0,40})?$|^alternative options? considered\b/i;
/** What heads the next part of a decision. */
const NEXT_PART =
  /^(?:\d{1,2}[.)]? ?)?(?:decisions?|resolved|recommendations?|reasons?|background|conflicts?|publication date|date of|wards?|contact|lead|financial|legal|implications|consultation|accompanying|decided|effective)\b.{0,60}$/i;

/** A line of a form: `Contract term: 3 years`. */
const LABEL = /^[A-Z][A-Za-z ()/-]{2,40}: ?\S/;

/** Sentences without those that speak of options that were not taken. */
export function taken(sentences: readonly Sentence[]): Sentence[] {
  let isTaken = true;
  return sentences.filter(({ text, block }) => {
    if (NOT_TAKEN.test(text) || NOT_TAKEN.test(block.heading ?? '')) isTaken = false;
    else if (NEXT_PART.test(text)) isTaken = true;
    return isTaken;
  });
}

/** Sentences of paragraphs. A row of a table is one. Lines of a paragraph are put together. */
export function sentencesOf({ blocks }: TextDocument): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.isHeading) return [];
    const parts: Joined[] = [];
    const widest = block.lines.reduce((most, { length }) => Math.max(most, length), 0);
    block.lines.forEach((line, at) => {
      const last = parts.at(-1);
      const isOwn = last === undefined || isApart(block.lines[at - 1] ?? '', line, widest);
      if (isOwn || last.text.length + line.length > MOST_JOINED) parts.push({ text: line, begin: [[0, at]] });
      else {
        last.begin.push([last.text.length + 1, at]);
        last.text += ` ${line}`;
      }
    });
    return parts.flatMap((part) => sentencesIn(part, block));
  });
}

/** Whether a line goes on with nothing: it is a point of a list, or the one before ended where there was room for its first word. */
function isApart(before: string, line: string, widest: number): boolean {
  if (POINT.test(line) || (LABEL.test(line) && !GOES_ON.test(before))) return true;
  const [first = ''] = line.split(' ', 1);
  const hadRoom = before.length + 1 + first.length < ROOM * widest;
  return hadRoom && /^["'(£A-Z0-9]/.test(line) && !GOES_ON.test(before);
}

/** Lines put together: where in the text each of them begins. */
interface Joined {
  text: string;
  begin: [index: number, line: number][];
}

function sentencesIn({ text: all, begin }: Joined, block: Block): Sentence[] {
  let from = 0;
  return all.split(ENDS).flatMap((text) => {
    const start = all.indexOf(text, from);
    from = start + text.length;
    const placeAt = (at: number): string => placeOf(block, begin.findLast(([index]) => index <= start + at)?.[1] ?? 0);
    return text.trim() === '' ? [] : [{ text, block, placeAt }];
  });
}

export function quoteOfSentence(document: string, { text, placeAt }: Sentence, at = 0, length = text.length): Quote {
  return { document, place: placeAt(at), words: around(text, at, length) };
}

export const quoteOfLine = (document: string, { text, place }: Line): Quote => ({
  document,
  place,
  words: cut(text),
});
