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

/** Ends of sentences, and the starts of points of a list. */
const ENDS = /(?<=[a-z0-9)%][.!?;]) +(?=["'(£A-Z0-9•])/;
const MOST_JOINED = 2_000;

/** Sentences of paragraphs. A row of a table is one. Lines of a paragraph are put together. */
export function sentencesOf({ blocks }: TextDocument): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.isHeading) return [];
    const parts: Joined[] = [];
    block.lines.forEach((line, at) => {
      const last = parts.at(-1);
      if (last === undefined || last.text.length + line.length > MOST_JOINED)
        parts.push({ text: line, begin: [[0, at]] });
      else {
        last.begin.push([last.text.length + 1, at]);
        last.text += ` ${line}`;
      }
    });
    return parts.flatMap((part) => sentencesIn(part, block));
  });
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
