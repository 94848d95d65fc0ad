// The unit check: what a formula makes of the units of its figures must be the unit it claims.
//
// A unit is a numerator and denominators, `GBP/hour` or `hours/year/post`; plural and singular are one. `share`, `ratio`
// and `flag` have no dimension; `place-week` is a place for a week. 0 fits any unit.
import type { Expression, Figure } from './figure.ts';

type Dimensions = ReadonlyMap<string, number>;

const PLAIN = new Set(['share', 'ratio', 'flag']);
const NO_DIMENSION: Dimensions = new Map();

function dimensionsOf(unit: string): Dimensions {
  const found = new Map<string, number>();
  unit.split('/').forEach((part, at) => {
    const name = part.endsWith('s') && part !== 'GBP' ? part.slice(0, -1) : part;
    if (PLAIN.has(part)) return;
    for (const each of name.split('-')) found.set(each, (found.get(each) ?? 0) + (at === 0 ? 1 : -1));
  });
  return found;
}

function combine(a: Dimensions, b: Dimensions, sign: 1 | -1): Dimensions {
  const found = new Map(a);
  for (const [name, power] of b) {
    const sum = (found.get(name) ?? 0) + sign * power;
    if (sum === 0) found.delete(name);
    else found.set(name, sum);
  }
  return found;
}

function same(a: Dimensions, b: Dimensions): boolean {
  return a.size === b.size && [...a].every(([name, power]) => b.get(name) === power);
}

function write(dimensions: Dimensions): string {
  const over = [...dimensions]
    .filter(([, power]) => power > 0)
    .map(([name, power]) => (power > 1 ? `${name}^${power}` : name));
  const under = [...dimensions]
    .filter(([, power]) => power < 0)
    .map(([name, power]) => `/${power < -1 ? `${name}^${-power}` : name}`);
  return `${over.join('·') || '1'}${under.join('')}`;
}

/** What is wrong with the units of a figure's formula; undefined where they agree. */
export function unitMistake(figure: Figure): string | undefined {
  if (!figure.formula) return undefined;
  try {
    const got = check(figure.formula);
    const want = dimensionsOf(figure.unit);
    if (got !== 'any' && !same(got, want)) return `${figure.id} says ${figure.unit}, its formula gives ${write(got)}`;
    return undefined;
  } catch (error) {
    return `${figure.id}: ${(error as Error).message}`;
  }
}

function check(expression: Expression): Dimensions | 'any' {
  if (expression.op === 'none') return 'any';
  if (expression.op === 'number') return expression.value === 0 ? 'any' : NO_DIMENSION;
  if (expression.op === 'figure') return dimensionsOf(expression.figure.unit);
  if (expression.op === 'cases') {
    for (const { when } of expression.cases) {
      const condition = when ? check(when) : 'any';
      if (condition !== 'any' && condition.size > 0) throw new Error(`a condition in ${write(condition)}`);
    }
    return alike(
      'branches',
      expression.cases.map(({ gives }) => check(gives)),
    );
  }
  const { name } = expression;
  const args = expression.args.map(check);
  const dimension = (at: number): Dimensions => {
    const arg = args[at];
    return arg === 'any' || arg === undefined ? NO_DIMENSION : arg;
  };
  switch (name) {
    case 'multiply':
      return combine(dimension(0), dimension(1), 1);
    case 'divide':
      return combine(dimension(0), dimension(1), -1);
    case 'power':
      // The exponent counts years or periods; only the base must be a plain number.
      if (args[0] !== 'any' && dimension(0).size > 0) throw new Error(`power of ${write(dimension(0))}`);
      return NO_DIMENSION;
    case 'sum':
      return args[0] ?? 'any';
    case 'and':
    case 'or':
    case 'not':
      for (let at = 0; at < args.length; at++)
        if (dimension(at).size > 0) throw new Error(`${name} of ${write(dimension(at))}`);
      return NO_DIMENSION;
    case 'less':
    case 'atMost':
    case 'more':
    case 'atLeast':
      alike(name, args);
      return NO_DIMENSION;
    default:
      return alike(name, args);
  }
}

/** The dimensions that all have, where any has. */
function alike(name: string, all: readonly (Dimensions | 'any')[]): Dimensions | 'any' {
  const known = all.filter((each): each is Dimensions => each !== 'any');
  const [first] = known;
  if (!first) return 'any';
  const other = known.find((each) => !same(each, first));
  if (other) throw new Error(`${name} of ${write(first)} and ${write(other)}`);
  return first;
}
