// A notice as Find a Tender shows it: its first heading is the title, and its value counts what an option to extend would bring.

import { UNDER_ACT_2023 } from '../ocds/value.ts';
import { cut } from '../quote.ts';
import { serviceOfCodes } from '../service.ts';
import type { Findings, TextDocument } from '../types.ts';
import type { Line } from './lines.ts';

const KIND = /^UK\d{1,2}: .{3,60}Procurement Act 2023/;
const LOT = /^Lot \d{1,3}\. /;

export function findPage({ name, blocks }: TextDocument, lines: readonly Line[], found: Findings): void {
  if (!lines.some(({ text }) => KIND.test(text))) return;
  const title = blocks.find((block) => block.isHeading && block.lines.join(' ').length > 4);
  if (title && !found.candidates.some(({ path }) => path === 'contract.title')) {
    const text = title.lines.join(' ');
    const quote = { document: name, place: title.place, words: cut(text) };
    found.candidates.push(
      { path: 'contract.title', value: text, quotes: [quote] },
      ...serviceOfCodes([], { text, quote }),
    );
  }
  const hasLots = new Set(lines.flatMap(({ text }) => LOT.exec(text) ?? [])).size > 1;
  found.totals = found.totals.map((total) => ({
    ...total,
    ...(total.covers === undefined && { covers: 'extended' as const, because: UNDER_ACT_2023 }),
    ...(hasLots && { ceiling: 'it is for several lots, each of which is a contract of its own' }),
  }));
}
