// Any report at all, for what must hold of every one.
import fc from 'fast-check';
import type { Cell, Report } from '../../src/report/types.ts';
import { CONTROLS, SIGNS, TOKEN } from './report.fixture.ts';

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('hour', 'supervision', '£14.26', 'the', 'a', 'National', 'Insurance,', 'Môn'),
  },
  { weight: 1, arbitrary: fc.constantFrom(TOKEN, CONTROLS, SIGNS, '東京都', '– “x”', '```', '---', '1.') },
);
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength }).map((parts) => parts.join(' '));

const amount = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.constantFrom(0, -0, 14.26),
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words(8) }),
  fc.record({ kind: fc.constant('money' as const), value: amount, signed: fc.boolean(), bare: fc.boolean() }),
  fc.record({
    kind: fc.constant('number' as const),
    value: amount,
    unit: fc.constantFrom(undefined, 'GBP/hour', 'hours/year/post'),
  }),
  fc.record({ kind: fc.constant('share' as const), value: fc.double({ min: -2, max: 2, noNaN: true }) }),
  fc.record({ kind: fc.constant('day' as const), value: fc.integer({ min: 0, max: 30_000 }) }),
  fc.record({ kind: fc.constant('empty' as const), text: fc.constantFrom(undefined, 'unknown') }),
);

const table = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: fc.option(words(5), { nil: undefined }),
    columns: fc.array(fc.record({ heading: words(3), align: fc.constantFrom('left' as const, 'right' as const) }), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(
      fc.record({
        cells: fc.array(cell, { minLength: columns, maxLength: columns }),
        role: fc.constantFrom(undefined, 'plain' as const, 'total' as const, 'subtotal' as const, 'mark' as const),
        note: fc.option(words(12), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
  }),
);

const bar = fc.array(fc.record({ label: words(2), value: amount }), { maxLength: 3 }).chain((parts) =>
  fc.record({
    label: words(6),
    value: parts.length === 0 ? amount : fc.constant(parts.reduce((sum, part) => sum + part.value, 0)),
    parts: fc.constant(parts.length === 0 ? undefined : parts),
  }),
);

const bars = fc.record({
  kind: fc.constant('bars' as const),
  caption: words(6),
  unit: fc.constantFrom('GBP' as const, 'GBP/hour' as const, 'minutes' as const),
  bars: fc.array(bar, { maxLength: 4 }),
  mark: fc.option(fc.record({ label: words(4), value: amount }), { nil: undefined }),
});

const block = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text: words(8) }),
  fc.record({ kind: fc.constant('text' as const), text: words(40), quiet: fc.boolean() }),
  fc.record({ kind: fc.constant('lines' as const), lines: fc.array(words(6), { maxLength: 5 }) }),
  table,
  bars,
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ text: words(20), note: fc.option(words(10), { nil: undefined }) }), { maxLength: 12 }),
  }),
);

export const anyReport: fc.Arbitrary<Report> = fc.record({
  view: fc.constantFrom('deliverable' as const, 'atRisk' as const, 'cannotTell' as const, 'undeliverable' as const),
  lead: fc.constant('CANNOT TELL.'),
  sentence: words(30).map((text) => `CANNOT TELL. ${text}`),
  title: words(6),
  subtitle: words(12),
  blocks: fc.array(block, { maxLength: 6 }),
  footer: fc.array(words(10), { maxLength: 3 }),
});
