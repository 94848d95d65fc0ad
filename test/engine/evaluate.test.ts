import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnEvaluator, type Draws } from '../../src/engine/columns.ts';
import { Evaluator, FigureError, type Leaves } from '../../src/engine/evaluate.ts';
import { constant, type Figure, fact, figure } from '../../src/engine/figure.ts';
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

const evaluator = new Evaluator(leaves);

/** One that notes each leaf that it reads. */
function listeningEvaluator() {
  const reads: string[] = [];
  const listening = new Evaluator<Given>({
    rows: leaves.rows,
    reader: (leaf) => (from, row) => {
      reads.push(leaf.id);
      return leaves.reader(leaf)(from, row);
    },
  });
  return { listening, reads };
}

describe('the evaluator', () => {
  it('works out rows, sums and what rests on them', () => {
    const results = evaluator.run(given(30, [1, 2, 3]));
    expect(results.value(doubled, 2)).toBe(6);
    expect(results.value(total)).toBe(12);
    expect(results.value(ratio)).toBe(2.5);
    expect(results.rowCount(doubled)).toBe(3);
  });

  it('takes any number of rows, none too, from one run to the next', () => {
    expect(evaluator.run(given(1, [1, 2, 3])).value(total)).toBe(12);
    expect(evaluator.run(given(1, [])).value(total)).toBe(0);
    expect(evaluator.run(given(1, [5])).value(total)).toBe(10);
  });

  it('keeps its results when the next run comes', () => {
    const first = evaluator.run(given(30, [1, 2, 3]));
    expect(first.value(total)).toBe(12);
    expect(evaluator.run(given(60, [5])).value(ratio)).toBe(6);
    expect(first.value(ratio)).toBe(2.5);
    expect(first.rowCount(doubled)).toBe(3);
  });

  it('names the figure that is not finite', () => {
    expect(() => evaluator.run(given(1, [])).value(ratio)).toThrow(
      'ratio (Ratio) cannot be worked out: it comes to a number without end',
    );
  });

  it('lets none be none where the method says so', () => {
    expect(evaluator.run(given(1, [])).value(maybe)).toBeNaN();
  });

  it('says what to do where a figure must be above zero, each time it is asked', () => {
    const results = evaluator.run(given(12, [1, 2, 3]));
    expect(() => results.value(positive)).toThrow(FigureError);
    expect(() => results.value(positive)).toThrow('the price must be above the total');
    expect(evaluator.run(given(13, [1, 2, 3])).value(positive)).toBe(1);
  });

  it('says so where a figure has no such row', () => {
    expect(() => evaluator.run(given(1, [1])).value(doubled, 7)).toThrow('doubled has no row 7');
  });

  it('works out each figure once, and none that nobody asks for', () => {
    const { listening, reads } = listeningEvaluator();
    const results = listening.run(given(30, [1, 2]));
    expect([results.value(total), results.value(total)]).toEqual([6, 6]);
    expect(reads).toEqual(['pay', 'pay']);
    expect(results.value(ratio)).toBe(5);
    expect(reads).toEqual(['pay', 'pay', 'price']);
  });

  it('works out all of some at once, for the errors that they may throw', () => {
    const whole = new Evaluator(leaves, [total, ratio, positive]);
    expect(whole.whole(given(30, [1, 2, 3])).value(total)).toBe(12);
    expect(() => whole.whole(given(30, []))).toThrow('ratio (Ratio)');
    expect(() => whole.whole(given(12, [1, 2, 3]))).toThrow('the price must be above the total');
  });

  it('takes from a run like it what rests on nothing that differs, and works out the rest', () => {
    const { listening, reads } = listeningEvaluator();
    const like = listening.run(given(30, [1, 2]));
    expect(like.value(ratio)).toBe(5);
    expect(listening.run(given(60, [1, 2]), like).value(ratio)).toBe(10);
    expect(listening.run(given(30, [1, 5]), like).value(ratio)).toBe(2.5);
    expect(listening.run(given(30, [1, 2, 3]), like).value(ratio)).toBe(2.5);
    expect(like.value(ratio)).toBe(5);
    reads.length = 0;
    const same = listening.run(given(30, [1, 2]), like);
    const compared = [...reads].sort();
    expect(compared).toEqual(['pay', 'pay', 'price']);
    // All is taken from there, so that nothing is read again.
    expect(same.value(ratio)).toBe(5);
    expect([...reads].sort()).toEqual(compared);
  });

  it('comes to the same beside any run that it is like', () => {
    const run = fc.record({
      price: fc.integer({ min: -2, max: 20 }),
      pays: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    });
    const outcome = (from: Given, like?: Parameters<typeof evaluator.run>[1]) =>
      [ratio, maybe, positive, total].map((root) => {
        try {
          return evaluator.run(from, like).value(root);
        } catch (error) {
          return (error as Error).message;
        }
      });
    fc.assert(
      fc.property(run, run, fc.subarray([ratio, maybe, total]), (first, second, asked) => {
        const like = evaluator.run(given(first.price, first.pays));
        for (const root of asked)
          try {
            like.value(root);
          } catch {
            // What cannot be worked out there is not taken from there.
          }
        const from = given(second.price, second.pays);
        expect(outcome(from, like)).toEqual(outcome(from));
      }),
    );
  });

  it('takes no sum over no rows from a run like it where there are some', () => {
    const like = evaluator.run(given(0, []));
    expect(like.value(total)).toBe(0);
    expect(evaluator.run(given(0, [1]), like).value(total)).toBe(2);
  });

  it('comes to what a new one would, whatever it worked out or failed at before', () => {
    const roots = [ratio, maybe, positive];
    const outcome = (of: Evaluator<Given>, from: Given, root: Figure): number | string => {
      try {
        return of.run(from).value(root);
      } catch (error) {
        return (error as Error).message;
      }
    };
    const run = fc.record({
      price: fc.integer({ min: -2, max: 20 }),
      pays: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
      root: fc.constantFrom(...roots),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const shared = new Evaluator(leaves);
        for (const { price: priceOf, pays, root } of runs) {
          const from = given(priceOf, pays);
          expect(outcome(shared, from, root)).toEqual(outcome(new Evaluator(leaves), from, root));
        }
      }),
    );
  });
});

describe('rows of two kinds', () => {
  const heads = fact('heads', { label: 'Heads', rows: 'role', ...words });
  const rate = fact('rate', { label: 'Rate', rows: 'month', ...words });
  const bonus = fact('bonus', { label: 'Bonus', rows: 'month*role', ...words });
  const due = figure('due', { label: 'Due', rows: 'month*role', ...words, formula: fx`${heads} * ${rate} + ${bonus}` });
  const ofRole = figure('ofRole', { label: 'Of a role', rows: 'role', ...words, formula: fx`sum(${rate} * ${due})` });
  const ofMonth = figure('ofMonth', {
    label: 'Of a month',
    rows: 'month',
    ...words,
    formula: fx`sum(${heads} * ${due})`,
  });
  const all = figure('all', { label: 'All', ...words, formula: fx`sum(${due})` });
  // Two roles of 1 and 3 heads, in three months.
  const counts: Record<string, number> = { role: 2, month: 3 };
  const values: Record<string, number[]> = { heads: [1, 3], rate: [10, 20, 30], bonus: [1, 2, 3, 4, 5, 6] };
  const read = (leaf: Figure, row: number): number => values[leaf.id]?.[row] as number;
  const rows = (kind: string): number => counts[kind] as number;
  const expected: [Figure, number[]][] = [
    [due, [11, 32, 23, 64, 35, 96]],
    [ofRole, [10 * 11 + 20 * 23 + 30 * 35, 10 * 32 + 20 * 64 + 30 * 96]],
    [ofMonth, [11 + 3 * 32, 23 + 3 * 64, 35 + 3 * 96]],
    [all, [261]],
  ];

  it('are each of the one with each of the other; a sum goes over those of its first figure', () => {
    const evaluator = new Evaluator<null>({
      rows: (_, kind) => rows(kind),
      reader: (leaf) => (_, row) => read(leaf, row),
    });
    const results = evaluator.run(null);
    for (const [one, all] of expected) expect(all.map((_, row) => results.value(one, row))).toEqual(all);
    expect(results.rowCount(due)).toBe(6);
  });

  it('are the same in columns', () => {
    const columns = new ColumnEvaluator([ofRole, ofMonth, all, due], 2, { rows, read, column: () => undefined });
    columns.run();
    for (const [one, all] of expected) expect(all.map((_, row) => columns.values(one, row)[0])).toEqual(all);
  });

  it('are refused where a figure has no rows of a kind that its formula has', () => {
    const wrong = figure('wrong', { label: 'Wrong', rows: 'role', ...words, formula: fx`${heads} * ${rate}` });
    const evaluator = new Evaluator<null>({
      rows: (_, kind) => rows(kind),
      reader: (leaf) => (_, row) => read(leaf, row),
    });
    expect(() => evaluator.run(null).value(wrong)).toThrow('wrong has no rows of month, and its formula has');
  });
});

describe('the evaluator of columns', () => {
  const prices = Float64Array.of(12, 24, 36);
  const drawn: Draws = {
    rows: () => 3,
    read: (_leaf, row) => row + 1,
    column: (leaf) => (leaf === price ? prices : undefined),
  };

  it('works out many runs at once, of what the columns hold now', () => {
    const columns = new ColumnEvaluator([ratio, total], 3, drawn);
    columns.run();
    expect([...columns.values(ratio)]).toEqual([1, 2, 3]);
    expect([...columns.values(total)]).toEqual([12, 12, 12]);
    prices.set([6, 24, 36]);
    columns.run();
    expect([...columns.values(ratio)]).toEqual([0.5, 2, 3]);
    prices.set([12, 24, 36]);
  });

  it('knows what is the same in all runs', () => {
    const columns = new ColumnEvaluator([ratio, total], 3, drawn);
    expect(columns.moving(total)).toEqual([]);
    expect(columns.moving(ratio)).toHaveLength(1);
  });

  it('names the figure that is not finite, where no draw touches it', () => {
    const one = figure('one', { label: 'One', ...words, formula: fx`${two} / ${total}` });
    expect(() => new ColumnEvaluator([one], 3, { ...drawn, rows: () => 0 })).toThrow(FigureError);
  });

  it('says in which runs a figure could not be worked out, and works out the others', () => {
    const whole = figure('whole', { label: 'Whole', ...words, formula: fx`${two} / (${price} - ${total})` });
    const columns = new ColumnEvaluator([whole], 3, drawn);
    columns.run();
    expect([0, 1, 2].map((run) => columns.failed(run))).toEqual([true, false, false]);
    expect(columns.values(whole)[1]).toBe(2 / 12);
    const above = new ColumnEvaluator([positive], 3, drawn);
    above.run();
    expect([0, 1, 2].map((run) => above.failed(run))).toEqual([true, false, false]);
  });

  it('asks nothing of figures that nobody checks', () => {
    const columns = new ColumnEvaluator([positive], 3, { ...drawn, isChecked: () => false });
    columns.run();
    expect(columns.failed(0)).toBe(false);
  });

  it('looks only at the case that holds, where it is the same in all runs', () => {
    const never = fact('never', { label: 'Never', ...words });
    const tried = figure('tried', { label: 'Tried', ...words, formula: fx`if(${two} > 1, ${price}, ${never})` });
    const columns = new ColumnEvaluator([tried], 3, {
      ...drawn,
      read: (leaf) => {
        throw new Error(`${leaf.id} is read`);
      },
    });
    columns.run();
    expect([...columns.values(tried)]).toEqual([...prices]);
  });

  it('agrees with one run at a time to the last bit, whatever the operation and whichever side moves', () => {
    const more = fact('more', { label: 'More', ...words });
    const formulas = [
      fx`${price} + ${more}`,
      fx`${more} + ${price} + ${price}`,
      fx`${price} - ${more} / ${two}`,
      fx`${two} - ${price} * ${more}`,
      fx`${more} / ${price}`,
      fx`power(${price}, ${more})`,
      fx`above(${price}, ${more}) + above(${more}, ${price})`,
      fx`max(${price}, ${more}, ${two}) * min(${price}, ${more}, ${two})`,
      fx`if(${price} > ${more} and not(${price} <= ${two}), 1, 0)`,
      fx`if(${price} < ${more} or ${price} >= ${two}, ${price}, ${more})`,
      fx`if(${more} < 1, 0, ${price})`,
      fx.cases(
        ['the price is low', fx`${price} < 1`, fx`${price} - 1`],
        ['there is more', fx`${price} > ${more} and ${price} <= ${two}`, fx`${more}`],
        ['the price is high', fx`${price} * ${two}`],
      ),
    ];
    for (const formula of formulas) {
      const tried = figure('tried', { label: 'Tried', ...words, formula });
      const values = Float64Array.of(0.5, 2, 3.5);
      const columns = new ColumnEvaluator([tried], 3, {
        rows: () => 0,
        read: () => 1.5,
        column: (leaf) => (leaf === price ? values : undefined),
      });
      columns.run();
      const single = new Evaluator<number>({
        rows: () => 0,
        reader: (leaf) => (value) => (leaf === price ? value : 1.5),
      });
      const alone = [...values].map((value) => single.run(value).value(tried));
      expect([...columns.values(tried)]).toEqual(alone);
    }
  });
});
