import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnEvaluator, type Draws } from '../../src/engine/columns.ts';
import { Evaluator, FigureError, type Leaves } from '../../src/engine/evaluate.ts';
import { constant, fact, figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';

const words = { unit: 'GBP', source: 'a test' };
const price = fact('price', { label: 'Price', ...words });
const pay = fact('pay', { label: 'Pay', rows: 'worker', ...words });
const two = constant('two', 2, { label: 'Two', ...words });
const doubled = figure('doubled', { label: 'Doubled', rows: 'worker', ...words, formula: fx`${pay} * ${two}` });
const total = figure('total', { label: 'Total', ...words, formula: fx`sum(${doubled})` });
const ratio = figure('ratio', { label: 'Ratio', ...words, formula: fx`${price} / ${total}` });
const maybe = figure('maybe', {
  label: 'Maybe',
  ...words,
  nullable: true,
  formula: fx`if(${total} > 0, ${price} / ${total}, none)`,
});
const positive = figure('positive', {
  label: 'Positive',
  ...words,
  formula: fx`${price} - ${total}`,
  aboveZero: { message: 'the price must be above the total', path: 'price' },
});

interface Given {
  priceOf: number;
  pays: readonly number[];
}

const leaves: Leaves<Given> = {
  rows: ({ pays }) => pays.length,
  reader: (leaf) => (leaf === price ? ({ priceOf }) => priceOf : ({ pays }, row) => pays[row] as number),
};

function given(priceOf: number, pays: readonly number[]): Given {
  return { priceOf, pays };
}

describe('the evaluator', () => {
  it('works out rows, sums and what rests on them', () => {
    const results = new Evaluator([ratio], leaves).run(given(30, [1, 2, 3]));
    expect(results.value(doubled, 2)).toBe(6);
    expect(results.value(total)).toBe(12);
    expect(results.value(ratio)).toBe(2.5);
    expect(results.rowCount(doubled)).toBe(3);
  });

  it('takes any number of rows, none too, from one run to the next', () => {
    const evaluator = new Evaluator([total], leaves);
    expect(evaluator.run(given(1, [1, 2, 3])).value(total)).toBe(12);
    expect(evaluator.run(given(1, [])).value(total)).toBe(0);
    expect(evaluator.run(given(1, [5])).value(total)).toBe(10);
  });

  it('keeps its results when the next run comes', () => {
    const evaluator = new Evaluator([ratio], leaves);
    const first = evaluator.run(given(30, [1, 2, 3]));
    evaluator.run(given(60, [5]));
    expect(first.value(ratio)).toBe(2.5);
    expect(first.rowCount(doubled)).toBe(3);
  });

  it('names the figure that is not finite', () => {
    expect(() => new Evaluator([ratio], leaves).run(given(1, []))).toThrow(
      'ratio (Ratio) cannot be worked out: it comes to a number without end',
    );
  });

  it('lets none be none where the method says so', () => {
    expect(new Evaluator([maybe], leaves).run(given(1, [])).value(maybe)).toBeNaN();
  });

  it('says what to do where a figure must be above zero', () => {
    const evaluator = new Evaluator([positive], leaves);
    expect(() => evaluator.run(given(12, [1, 2, 3]))).toThrow(FigureError);
    expect(() => evaluator.run(given(12, [1, 2, 3]))).toThrow('the price must be above the total');
    expect(evaluator.run(given(13, [1, 2, 3])).value(positive)).toBe(1);
  });

  it('refuses to be asked for what it did not work out', () => {
    const results = new Evaluator([total], leaves).run(given(1, [1]));
    expect(() => results.value(ratio)).toThrow('ratio is not among the figures worked out');
    expect(() => results.value(doubled, 7)).toThrow('doubled has no row 7');
  });
});

describe('one evaluator for many runs', () => {
  const outcome = (run: () => number): number | string => {
    try {
      return run();
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('comes to what a new one would, whatever it worked out or failed at before', () => {
    const roots = [ratio, maybe, positive];
    const run = fc.record({
      price: fc.integer({ min: -2, max: 20 }),
      pays: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
      root: fc.constantFrom(...roots),
      whole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const shared = new Evaluator(roots, leaves);
        const alone = roots.map((root) => shared.only([root]));
        for (const { price: priceOf, pays, root, whole } of runs) {
          const one = given(priceOf, pays);
          const once = outcome(() => (whole ? shared.run(one) : alone[roots.indexOf(root)]?.(one))?.value(root) ?? 0);
          expect(once).toEqual(outcome(() => new Evaluator(whole ? roots : [root], leaves).run(one).value(root)));
        }
      }),
    );
  });

  it('works out again what rests on a leaf that has changed, and nothing else', () => {
    const reads: string[] = [];
    const own = fact('own', { label: 'Own', ...words, part: 'a' });
    const other = fact('other', { label: 'Other', ...words, part: 'b' });
    interface Parts {
      a: { value: number };
      b: { value: number };
    }
    const both = figure('both', { label: 'Both', ...words, formula: fx`${own} + ${other}` });
    const evaluator = new Evaluator<Parts>([both], {
      rows: () => 0,
      part: (parts, name) => parts[name as keyof Parts],
      reader: (leaf) => (parts) => {
        reads.push(leaf.id);
        return parts[leaf.part as keyof Parts].value;
      },
    });
    const a = { value: 1 };
    expect(evaluator.run({ a, b: { value: 1 } }).value(both)).toBe(2);
    const results = evaluator.run({ a, b: { value: 2 } });
    expect([results.value(own), results.value(other), results.value(both)]).toEqual([1, 2, 3]);
    expect(reads).toEqual(['own', 'other', 'other']);
  });

  it('gives no figure that was not asked for', () => {
    const ofTotal = new Evaluator([ratio, positive], leaves).only([total]);
    expect(() => ofTotal(given(1, [1])).value(ratio)).toThrow('ratio is not among the figures worked out');
    expect(() => new Evaluator([total], leaves).only([ratio])).toThrow('is not among the figures of this evaluator');
  });
});

describe('the evaluator of columns', () => {
  const prices = [12, 24, 36];
  const drawn: Draws = {
    rows: () => 3,
    read: (_leaf, row) => row + 1,
    fill(leaf, _row, column) {
      if (leaf !== price) return false;
      column.set(prices);
      return true;
    },
  };

  it('works out many runs at once', () => {
    const columns = new ColumnEvaluator([ratio], 3);
    columns.run(drawn);
    expect([...columns.values(ratio)]).toEqual([1, 2, 3]);
    expect([...columns.values(doubled, 1)]).toEqual([4, 4, 4]);
  });

  it('names the figure that is not finite in any run', () => {
    expect(() => new ColumnEvaluator([ratio], 3).run({ ...drawn, rows: () => 0 })).toThrow(FigureError);
  });

  it('agrees with one run at a time, whatever the operation', () => {
    const more = fact('more', { label: 'More', ...words });
    const formulas = [
      fx`${price} + ${more}`,
      fx`${price} - ${more} / ${two}`,
      fx`power(${price}, ${more})`,
      fx`above(${price}, ${more}) + above(${more}, ${price})`,
      fx`max(${price}, ${more}, ${two}) * min(${price}, ${more}, ${two})`,
      fx`if(${price} > ${more} and not(${price} <= ${two}), 1, 0)`,
      fx`if(${price} < ${more} or ${price} >= ${two}, ${price}, ${more})`,
    ];
    for (const formula of formulas) {
      const tried = figure('tried', { label: 'Tried', ...words, formula });
      const values = [0.5, 2, 3.5];
      const columns = new ColumnEvaluator([tried], 3);
      columns.run({
        rows: () => 0,
        read: () => 1.5,
        fill: (leaf, _row, column) => {
          if (leaf === price) column.set(values);
          return leaf === price;
        },
      });
      const single = new Evaluator<number>([tried], {
        rows: () => 0,
        reader: (leaf) => (value) => (leaf === price ? value : 1.5),
      });
      const alone = values.map((value) => single.run(value).value(tried));
      expect([...columns.values(tried)]).toEqual(alone);
    }
  });
});
