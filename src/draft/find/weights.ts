// How much the price weighs against quality; only where what is weighed comes to all.
import type { Block, Findings, Quote, TextDocument } from '../types.ts';
import { quoteOfSentence, type Sentence } from './lines.ts';

const PRICE = '(?:price|cost|commercial)';
const PAIRS: readonly RegExp[] = [
  new RegExp(
    `\\b${PRICE}\\b[^\\d%]{0,30}(?<price>\\d{1,3}) ?%[^%]{0,60}\\bquality\\b[^\\d%]{0,30}(?<quality>\\d{1,3}) ?%`,
    'i',
  ),
  new RegExp(
    `\\bquality\\b[^\\d%]{0,30}(?<quality>\\d{1,3}) ?%[^%]{0,60}\\b${PRICE}\\b[^\\d%]{0,30}(?<price>\\d{1,3}) ?%`,
    'i',
  ),
  new RegExp(
    `(?<price>\\d{1,3}) ?% (?:for |on |to )?${PRICE}\\b[^%]{0,40}?(?<quality>\\d{1,3}) ?% (?:for |on |to )?quality\\b`,
    'i',
  ),
  new RegExp(
    `(?<quality>\\d{1,3}) ?% (?:for |on |to )?(?:the )?quality\\b[^%]{0,40}?(?<price>\\d{1,3}) ?% (?:for |on |to )?(?:the )?${PRICE}\\b`,
    'i',
  ),
];
const SOCIAL = /\bsocial value\b[^\d%]{0,30}(\d{1,3}) ?%|(\d{1,3}) ?% (?:for |on |to )?social value/i;

export function findWeights({ name, blocks }: TextDocument, sentences: readonly Sentence[], found: Findings): void {
  for (const sentence of sentences) {
    if (!sentence.text.includes('%') || sentence.block.cells) continue;
    const match = PAIRS.map((pair) => pair.exec(sentence.text)).find((each) => each !== null);
    if (!match?.groups) continue;
    const social = SOCIAL.exec(sentence.text);
    const [price, quality, other] = [match.groups.price, match.groups.quality, social?.[1] ?? social?.[2] ?? '0'].map(
      Number,
    ) as [number, number, number];
    if (price + quality === 100 || price + quality + other === 100)
      add(found, price, [quoteOfSentence(name, sentence, match.index, match[0].length)]);
  }
  for (const rows of tablesOf(blocks)) inTable(name, rows, found);
}

function add(found: Findings, price: number, quotes: readonly Quote[]): void {
  found.facts.push({ name: 'weight of the price', value: `${price}% price, ${100 - price}% quality`, quotes });
}

function inTable(document: string, rows: readonly Block[], found: Findings): void {
  const weighed = rows.flatMap(({ cells = [] }) => {
    const [label] = cells;
    const per = cells.slice(1).filter(({ text }) => /^\d{1,3}(?:\.\d)? ?%$/.test(text));
    const [weight] = per;
    if (!label || !weight || per.length > 1 || /^total/i.test(label.text)) return [];
    return [
      {
        label: label.text,
        weight: Number.parseFloat(weight.text),
        quotes: [label, weight].map(({ text, place }) => ({ document, place, words: text })),
      },
    ];
  });
  const price = weighed.filter(({ label }) => new RegExp(`^${PRICE}\\b`, 'i').test(label));
  const sum = (some: typeof weighed): number => some.reduce((total, { weight }) => total + weight, 0);
  if (price.length === 1 && weighed.length > 1 && sum(weighed) === 100)
    add(
      found,
      sum(price),
      weighed.flatMap(({ quotes }) => quotes),
    );
}

/** Rows by the table that they stand in; a table that goes on over a page is another one there. */
export function tablesOf(blocks: readonly Block[]): Block[][] {
  const tables = new Map<number, Block[]>();
  for (const block of blocks)
    if (block.table !== undefined) tables.set(block.table, [...(tables.get(block.table) ?? []), block]);
  return [...tables.values()];
}
