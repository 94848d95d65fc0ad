// The formula language: a tagged template over figures, parsed once into a small tree.
//
//   fx`max(0, ${payPerHead} - ${threshold}) * ${rate} * ${headcount}`
//
// No number but 0 and 1 may stand in a formula: every other number is a figure with a name, a unit and a source.
import type { Case, Expression, Figure, OperationName } from './figure.ts';
import { firstRowsIn } from './graph.ts';
import { COMPARES, PAIRS, type PairName, pair } from './operations.ts';

type Hole = Figure | Expression;
type Token = string | Hole;

/** How many arguments each function of a formula takes; `Infinity` for two or more. */
const FUNCTIONS: { readonly [name: string]: number | undefined } = {
  max: Number.POSITIVE_INFINITY,
  min: Number.POSITIVE_INFINITY,
  above: 2,
  power: 2,
  sum: 1,
  not: 1,
  if: 3,
} satisfies Partial<Record<OperationName | 'if', number>>;

/** What stands between two values, by its sign. */
const BETWEEN: ReadonlyMap<string, PairName> = new Map(
  (Object.keys(PAIRS) as PairName[]).flatMap((name) => {
    const { sign } = pair(name);
    return sign === undefined ? [] : [[sign, name] as const];
  }),
);

/** A formula over figures. Throws at start-up on a malformed formula, which is a mistake of ours. */
export function fx(strings: TemplateStringsArray, ...holes: Hole[]): Expression {
  const tokens: Token[] = [];
  strings.forEach((text, at) => {
    tokens.push(...signsIn(text));
    const hole = holes[at];
    if (at < holes.length) {
      if (!hole) throw new Error(`formula: an empty hole in ${strings.join('…')}`);
      tokens.push(hole);
    }
  });
  return new Parser(tokens, strings).whole();
}

type NamedCase = readonly [name: string, when: Expression, gives: Expression];

/**
 * Branches that have names, where an `if` inside an `if` would leave a reader to find out which holds. The first whose
 * condition holds gives the value; the last has none.
 *
 *   fx.cases(['pay is under the limit', fx`${pay} < ${limit}`, fx`0`], ['pay reaches the limit', fx`${flatRate}`])
 *
 * Names are clauses that are true where the case holds: explanations put them after "if" and after "because".
 */
fx.cases = (...cases: readonly [...NamedCase[], readonly [name: string, gives: Expression]]): Expression => ({
  op: 'cases',
  cases: cases.map((each): Case => {
    const [name, when] = each;
    return each.length === 3 ? { name, when, gives: each[2] } : { name, gives: when };
  }),
});

/** The words and signs between two figures. */
function signsIn(text: string): readonly string[] {
  const alone = text.trim();
  // Mostly there is one of them, or none.
  if (alone.length < 2) return alone === '' ? [] : [alone];
  return text.match(/[A-Za-z]+|\d+(?:\.\d+)?|[<>]=?|\S/g) ?? [];
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly strings: TemplateStringsArray,
  ) {}

  whole(): Expression {
    const tree = this.bound(0);
    if (this.at < this.tokens.length) this.fail('something follows the end');
    return tree;
  }

  /** Values and what is between them, as far as it binds at least so tightly. */
  private bound(least: number): Expression {
    let left = this.single();
    let most = Number.POSITIVE_INFINITY;
    for (;;) {
      const token = this.tokens[this.at];
      const name = typeof token === 'string' ? BETWEEN.get(token) : undefined;
      const binds = name === undefined ? -1 : PAIRS[name].binds;
      if (name === undefined || binds < least || binds > most) return left;
      this.at++;
      left = { op: 'call', name, args: [left, this.bound(binds + 1)] };
      // a < b < c compares nothing that means anything.
      most = binds === COMPARES ? COMPARES - 1 : binds;
    }
  }

  private single(): Expression {
    const token = this.tokens[this.at++];
    if (token === undefined) return this.fail('it ends too soon');
    if (typeof token !== 'string') return 'op' in token ? token : { op: 'figure', figure: token };
    if (token === '0' || token === '1') return { op: 'number', value: token === '0' ? 0 : 1 };
    if (token === 'none') return { op: 'none' };
    if (token === '(') {
      const inner = this.bound(0);
      this.expect(')');
      return inner;
    }
    const arity = FUNCTIONS[token];
    if (arity === undefined) return this.fail(`"${token}" is neither a function nor 0 or 1`);
    const args = this.list(token, arity);
    if (token === 'sum') return this.sum(args);
    if (token !== 'if') return { op: 'call', name: token as OperationName, args };
    const [when, gives, otherwise] = args as [Expression, Expression, Expression];
    return { op: 'cases', cases: [{ when, gives }, { gives: otherwise }] };
  }

  private sum(args: Expression[]): Expression {
    const over = firstRowsIn(args[0] as Expression);
    if (over.length === 0) this.fail('sum() of a single value');
    return { op: 'call', name: 'sum', args, over };
  }

  private list(name: string, arity: number): Expression[] {
    this.expect('(');
    const args = [this.bound(0)];
    while (this.tokens[this.at] === ',') {
      this.at++;
      args.push(this.bound(0));
    }
    this.expect(')');
    if (arity === Number.POSITIVE_INFINITY ? args.length < 2 : args.length !== arity)
      this.fail(`wrong count for ${name}`);
    return args;
  }

  private expect(sign: string): void {
    if (this.tokens[this.at] !== sign) this.fail(`expected "${sign}"`);
    this.at++;
  }

  private fail(message: string): never {
    throw new Error(`formula: ${message} in ${this.strings.join('…')}`);
  }
}
