// Says a formula: in words, with the labels of its figures, and in numbers, with their values.
import { branchesOf, type Case, type Expression, type Figure } from './figure.ts';
import { pair } from './operations.ts';

interface Voice {
  figure(figure: Figure): string;
  /** The branch that holds; undefined to say all. */
  branch(cases: readonly Case[]): Case | undefined;
}

function say(expression: Expression, voice: Voice, around = 0): string {
  if (expression.op === 'none') return 'none';
  if (expression.op === 'number') return String(expression.value);
  if (expression.op === 'figure') return voice.figure(expression.figure);
  if (expression.op === 'cases') {
    const branch = voice.branch(expression.cases);
    return branch
      ? say(branch.gives, voice, around)
      : `[${expression.cases.map((each) => sayCase(each, voice)).join('; ')}]`;
  }
  const { name, args } = expression;
  const part = (at: number, binds = 0): string => say(args[at] as Expression, voice, binds);
  const list = (): string => args.map((_, at) => part(at)).join(', ');
  switch (name) {
    case 'sum':
      return `sum of (${part(0)})`;
    case 'max':
      return `the greatest of (${list()})`;
    case 'min':
      return `the least of (${list()})`;
    case 'above':
      return `the part of (${part(0)}) above (${part(1)})`;
    case 'not':
      return `not (${part(0)})`;
    default: {
      const { sign = '^', binds } = pair(name);
      // What follows a minus or a division keeps its brackets: a - (b + c) is not a - b + c.
      const right = name === 'subtract' || name === 'divide' || name === 'power' ? binds + 1 : binds;
      const said = `${part(0, binds)} ${sign === '*' ? 'x' : sign} ${part(1, right)}`;
      return binds < around ? `(${said})` : said;
    }
  }
}

function sayCase({ name, when, gives }: Case, voice: Voice): string {
  const value = say(gives, voice);
  if (!when) return name === undefined ? `otherwise: ${value}` : `otherwise, because ${name}: ${value}`;
  const condition = say(when, voice);
  const isSaid = name === undefined || name.toLowerCase() === condition.toLowerCase();
  return `if ${isSaid ? condition : `${name} (${condition})`}: ${value}`;
}

/** Tells whether a condition of a formula is met in one run. */
export type Holds = (condition: Expression) => boolean;

function branchThatHolds(cases: readonly Case[], holds: Holds): Case {
  return cases.find(({ when }) => when === undefined || holds(when)) as Case;
}

/** The formula in words: `Full-time posts x Paid hours of a full-time post - ...`. */
export function inWords(expression: Expression): string {
  return say(expression, { figure: ({ label }) => label, branch: () => undefined });
}

/** The formula as it stands in one run: only the branches that hold, and what `write` makes of each figure. */
export function asItStands(expression: Expression, write: (figure: Figure) => string, holds: Holds): string {
  return say(expression, { figure: write, branch: (cases) => branchThatHolds(cases, holds) });
}

/** The parts of an expression that its value rests on in one run: of branches, those that hold. */
function partsThatCount(expression: Expression, holds: Holds): readonly Expression[] {
  return expression.op === 'cases' ? [branchThatHolds(expression.cases, holds).gives] : branchesOf(expression);
}

/** The figures that the value of an expression rests on in one run. */
export function figuresThatCount(expression: Expression, holds: Holds): Figure[] {
  const found = new Set<Figure>();
  const walk = (node: Expression): void => {
    if (node.op === 'figure') found.add(node.figure);
    partsThatCount(node, holds).forEach(walk);
  };
  walk(expression);
  return [...found];
}

/** The names of the branches that hold in one run. None of what a sum adds up: there each row may have another. */
export function casesThatHold(expression: Expression, holds: Holds): string[] {
  if (expression.op === 'call' && expression.name === 'sum') return [];
  const own = expression.op === 'cases' ? branchThatHolds(expression.cases, holds).name : undefined;
  const parts = partsThatCount(expression, holds).flatMap((part) => casesThatHold(part, holds));
  return own === undefined ? parts : [own, ...parts];
}
