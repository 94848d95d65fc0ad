// The formula language: a tagged template over figures, parsed once into a small tree.
//
//   fx`max(0, ${payPerHead} - ${threshold}) * ${rate} * ${headcount}`
//
// No number but 0 and 1 may stand in a formula: every other number is a figure with a name, a unit and a source.
import type { Expression, Figure, OperationName } from './figure.ts';

type Token = { kind: 'word' | 'sign'; text: string } | { kind: 'figure'; figure: Figure };

/** How many arguments each function of a formula takes; `Infinity` for two or more. */
const FUNCTIONS: Partial<Record<OperationName, number>> = {
  max: Number.POSITIVE_INFINITY,
  min: Number.POSITIVE_INFINITY,
  above: 2,
  power: 2,
  sum: 1,
  if: 3,
  not: 1,
};

const COMPARISONS: Record<string, OperationName> = { '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast' };

/** A formula over figures. Throws at start-up on a malformed formula, which is a mistake of ours. */
export function fx(strings: TemplateStringsArray, ...holes: Figure[]): Expression {
  const tokens: Token[] = [];
  strings.forEach((text, at) => {
    for (const match of text.matchAll(/\s*(?:([A-Za-z]+|\d+(?:\.\d+)?)|(<=|>=|[-+*/(),<>]))|\S/gy)) {
      if (match[1] !== undefined) tokens.push({ kind: 'word', text: match[1] });
      else if (match[2] !== undefined) tokens.push({ kind: 'sign', text: match[2] });
      else if (match[0].trim()) throw new Error(`formula: unexpected "${match[0].trim()}" in ${strings.join('…')}`);
    }
    const hole = holes[at];
    if (at < holes.length) {
      if (!hole) throw new Error(`formula: an empty hole in ${strings.join('…')}`);
      tokens.push({ kind: 'figure', figure: hole });
    }
  });
  return parse(tokens, strings.join('…'));
}

function parse(tokens: Token[], where: string): Expression {
  let at = 0;
  const fail = (message: string): never => {
    throw new Error(`formula: ${message} in ${where}`);
  };
  const isSign = (text: string): boolean => {
    const token = tokens[at];
    return token?.kind === 'sign' && token.text === text;
  };
  const isWord = (text: string): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && token.text === text;
  };
  const expect = (text: string): void => {
    if (!isSign(text)) fail(`expected "${text}"`);
    at++;
  };
  const call = (name: OperationName, ...args: Expression[]): Expression => ({ op: 'call', name, args });

  const either = (): Expression => {
    let left = both();
    while (isWord('or')) {
      at++;
      left = call('or', left, both());
    }
    return left;
  };
  const both = (): Expression => {
    let left = comparison();
    while (isWord('and')) {
      at++;
      left = call('and', left, comparison());
    }
    return left;
  };
  const comparison = (): Expression => {
    const left = total();
    const token = tokens[at];
    const name = token?.kind === 'sign' ? COMPARISONS[token.text] : undefined;
    if (!name) return left;
    at++;
    return call(name, left, total());
  };
  const total = (): Expression => {
    let left = product();
    while (isSign('+') || isSign('-')) {
      const name = isSign('+') ? 'add' : 'subtract';
      at++;
      left = call(name, left, product());
    }
    return left;
  };
  const product = (): Expression => {
    let left = single();
    while (isSign('*') || isSign('/')) {
      const name = isSign('*') ? 'multiply' : 'divide';
      at++;
      left = call(name, left, single());
    }
    return left;
  };
  const single = (): Expression => {
    const token = tokens[at++];
    if (!token) return fail('it ends too soon');
    if (token.kind === 'figure') return { op: 'figure', figure: token.figure };
    if (token.text === '(') {
      const inner = either();
      expect(')');
      return inner;
    }
    if (token.text === '0' || token.text === '1') return { op: 'number', value: token.text === '0' ? 0 : 1 };
    if (token.text === 'none') return { op: 'none' };
    const name = token.text as OperationName;
    const arity = FUNCTIONS[name];
    if (arity === undefined) return fail(`"${token.text}" is neither a function nor 0 or 1`);
    expect('(');
    const args = [either()];
    while (isSign(',')) {
      at++;
      args.push(either());
    }
    expect(')');
    if (arity === Number.POSITIVE_INFINITY ? args.length < 2 : args.length !== arity) fail(`wrong count for ${name}`);
    return call(name, ...args);
  };

  const tree = either();
  if (at < tokens.length) fail('something follows the end');
  return tree;
}
