// Real notices and texts, coded by hand: what is drafted is right, stands in its document, and goes through a report.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/read.ts';
import { draft } from '../../src/draft/index.ts';
import { documents, packOf, plain, said, textAt, wordsOf } from './documents.ts';

type Truth = { readonly [path: string]: string | readonly string[] };
const expected = parse(textAt('expected.yaml'), { schema: 'failsafe' }) as { readonly [name: string]: Truth };
const names = Object.keys(expected);

describe('the set', () => {
  it('has at least thirty notices and texts, and no document that nobody coded', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(new Set(names.map((name) => name.split(' ')[0]))).toEqual(new Set(documents()));
  });

  it('is drafted right in 95 of 100 values, and misses no more than one in five', async () => {
    const [wrong, missed, counts]: [string[], string[], { drafted: number; known: number }] = [
      [],
      [],
      { drafted: 0, known: 0 },
    ];
    for (const name of names) {
      const truth = expected[name] as Truth;
      const { values } = draft(await packOf(name));
      counts.drafted += values.length;
      counts.known += Object.keys(truth).length;
      for (const { path, value } of values)
        if (JSON.stringify(said(value)) !== JSON.stringify(truth[path])) wrong.push(`${name}: ${path} ${said(value)}`);
      const found = new Set(values.map(({ path }) => path));
      missed.push(...Object.keys(truth).flatMap((path) => (found.has(path) ? [] : [`${name}: ${path}`])));
    }
    expect(counts.drafted).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
    expect(missed.length / counts.known).toBeLessThan(0.2);
  });
});

describe.each(names)('the draft of %s', (name) => {
  it('quotes words that stand in the document', async () => {
    const { values, contradictions, facts, asked } = draft(await packOf(name));
    const words = wordsOf(name);
    const quotes = [
      ...values.flatMap((each) => each.quotes),
      ...contradictions.flatMap(({ says }) => says.flatMap((each) => each.quotes)),
      ...facts.flatMap((each) => each.quotes),
      ...asked.map(({ quote }) => quote),
    ];
    expect(values.every((each) => each.quotes.length > 0)).toBe(true);
    expect(quotes.filter((quote) => !words.includes(plain(quote.words).replace(/ +/g, ' ')))).toEqual([]);
  });

  it('is read and reported without a mistake, each value with its source and quote', async () => {
    const { text, values } = draft(await packOf(name));
    const { contract, mistakes } = readContract(text, 'draft.yaml');
    expect(mistakes).toEqual([]);
    if (!contract) return;
    expect(contract.warnings).toEqual([]);
    expect(assess(contract, { scenarios: [] }).mistakes).toEqual([]);
    for (const { path, value } of values) {
      if (typeof value !== 'string' || !contract.inputs.has(path)) continue;
      expect(contract.inputs.get(path)).toMatchObject({
        origin: 'stated',
        source: expect.any(String),
        quote: expect.any(String),
      });
    }
  });
});
