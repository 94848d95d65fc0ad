// A document as the finders go through it: lines, with what stands before, and sentences, which may go over lines.

import { around, cut } from '../quote.ts';
import type { Block, Quote, TextDocument } from '../types.ts';

export interface Line {
  text: string;
  block: Block;
  /** The next line, also of another block. */
  next: Line | undefined;
}

export interface Sentence {
  text: string;
  block: Block;
}

export function linesOf({ blocks }: TextDocument): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) for (const text of block.lines) lines.push({ text, block, next: undefined });
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
    const parts: string[] = [];
    let joined = '';
    for (const line of block.lines) {
      if (joined.length + line.length > MOST_JOINED) {
        parts.push(joined);
        joined = line;
      } else joined = joined === '' ? line : `${joined} ${line}`;
    }
    parts.push(joined);
    return parts
      .flatMap((part) => part.split(ENDS))
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, block }));
  });
}

export function quoteOfSentence(document: string, { text, block }: Sentence, at = 0, length = text.length): Quote {
  return { document, place: block.place, words: around(text, at, length) };
}

export const quoteOfLine = (document: string, { text, block }: Line): Quote => ({
  document,
  place: block.place,
  words: cut(text),
});
