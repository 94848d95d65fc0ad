// The formula language: a tagged template over figures, parsed once into a small tree.
//
//   fx`max(0, ${payPerHead} - ${threshold}) * ${rate} * ${headcount}`
//
// No number but 0 and 1 may stand in a formula: every other number is a figure with a name, a unit and a source.
import type { Expression, Figure, OperationName } from './figure.ts';

type Token = string | Figure;

/** How many arguments each function of a formula takes; `Infinity` for two or more. */
const FUNCTIONS: { readonly [name: string]: number | undefined } = {
  max: Number.POSITIVE_INFINITY,
  min: Number.POSITIVE_INFINITY,
  above: 2,
  power: 2,
  sum: 1,
  if: 3,
  not: 1,
} satisfies Partial<Record<OperationName, number>>;

const COMPARES = 3;

/** What stands between two values, and how tightly it binds them. */
const BETWEEN: { readonly [sign: string]: { name: OperationName; binds: number } | undefined } = {
  or: { name: 'or', binds: 1 },
  and: { name: 'and', binds: 2 },
  '<': { name: 'less', binds: COMPARES },
  '<=': { name: 'atMost', binds: COMPARES },
  '>': { name: 'more', binds: COMPARES },
  '>=': { name: 'atLeast', binds: COMPARES },
  '+': { name: 'add', binds: 4 },
  '-': { name: 'subtract', binds: 4 },
  '*': { name: 'multiply', binds: 5 },
  '/': { name: 'divide', binds: 5 },
};

/** A formula over figures. Throws at start-up on a malformed formula, which is a mistake of ours. */
export function fx(strings: TemplateStringsArray, ...holes: Figure[]): Expression {
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

/** The words and signs between two figures. Hundreds of formulas have the same few, such as ` + `. */
function signsIn(text: string): readonly string[] {
  let signs = known.get(text);
  if (!signs) {
    signs = text.match(/[A-Za-z]+|\d+(?:\.\d+)?|[<>]=?|\S/g) ?? [];
    known.set(text, signs);
  }
  return signs;
}

const known = new Map<string, readonly string[]>();

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
      const found = typeof token === 'string' ? BETWEEN[token] : undefined;
      if (!found || found.binds < least || found.binds > most) return left;
      this.at++;
      left = { op: 'call', name: found.name, args: [left, this.bound(found.binds + 1)] };
      // a < b < c compares nothing that means anything.
      most = found.binds === COMPARES ? COMPARES - 1 : found.binds;
    }
  }

  private single(): Expression {
    const token = this.tokens[this.at++];
    if (token === undefined) return this.fail('it ends too soon');
    if (typeof token !== 'string') return { op: 'figure', figure: token };
    if (token === '0' || token === '1') return { op: 'number', value: token === '0' ? 0 : 1 };
    if (token === 'none') return { op: 'none' };
    if (token === '(') {
      const inner = this.bound(0);
      this.expect(')');
      return inner;
    }
    const arity = FUNCTIONS[token];
    if (arity === undefined) return this.fail(`"${token}" is neither a function nor 0 or 1`);
    return { op: 'call', name: token as OperationName, args: this.list(token, arity) };
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
