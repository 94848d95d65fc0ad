// A formula as a spreadsheet writes it, and names that a spreadsheet takes for names.
import { type Case, type Expression, type Figure, mayBeNone, type OperationName } from './figure.ts';
import { rowsOf } from './graph.ts';
import { COMPARES, PAIRS, type PairName, pair as pairNamed } from './operations.ts';

/** How the cells of one run of the model are called. */
export interface References {
  /** A figure of one value. */
  value(figure: Figure): string;
  /** A figure of rows, in the row that the formula is for. */
  row(figure: Figure): string;
  /** The rows of a figure that a sum over these kinds adds up in its row; undefined where the run has none. */
  range(figure: Figure, over: readonly string[]): string | undefined;
}

/** What a cell shows whose figure is null. */
export const NONE = 'none';

/** What binds more loosely than its place asks for is put in brackets. */
const SUM = PAIRS.add.binds;
const TIGHT = Number.POSITIVE_INFINITY;

interface Text {
  text: string;
  binds: number;
}

const tight = (text: string): Text => ({ text, binds: TIGHT });

/**
 * The formula of a figure, without the equals sign. A sum must be over the rows of one figure: `partsOfSums` sees to it,
 * because IF and MAX inside SUMPRODUCT look at one row in one program and at all of them in another.
 */
export function spreadsheetFormula(figure: Figure, references: References): string {
  if (!figure.formula) throw new Error(`${figure.id} has no formula`);
  return guarded(figure.formula, references);
}

/** The expression, or `none` where something that it rests on is. Of several cases only the one that holds counts. */
function guarded(expression: Expression, references: References): string {
  if (expression.op === 'cases')
    return writeCases(expression.cases, references, (gives) => guarded(gives, references), '');
  if (expression.op === 'none') return `"${NONE}"`;
  const none = noneWhere(expression, references);
  const { text } = write(expression, references);
  return none === undefined ? text : `IF(${none},"${NONE}",${text})`;
}

/** When an expression is none, as a condition; undefined: never. What compares is never none: it does not hold. */
function noneWhere(expression: Expression, references: References): string | undefined {
  const cells = new Set<string>();
  const others = new Set<string>();
  const walk = (node: Expression): void => {
    if (!mayBeNone(node)) return;
    if (node.op === 'none') others.add('1>0');
    else if (node.op === 'figure') cells.add(write(node, references).text);
    else if (node.op === 'cases')
      others.add(writeCases(node.cases, references, (gives) => noneWhere(gives, references) ?? '0>1', '0>1'));
    else if (node.op === 'call' && node.name === 'sum') {
      const [rows] = node.args;
      const range = rows?.op === 'figure' ? references.range(rows.figure, node.over ?? []) : undefined;
      if (range !== undefined) others.add(`COUNT(${range})<ROWS(${range})`);
    } else if (node.op === 'call' && !isCondition(node.name)) node.args.forEach(walk);
  };
  walk(expression);
  const conditions = cells.size === 0 ? [] : [`COUNT(${[...cells].join(',')})<${cells.size}`];
  conditions.push(...others);
  return conditions.length > 1 ? `OR(${conditions.join(',')})` : conditions[0];
}

function isCondition(name: OperationName): boolean {
  return name === 'and' || name === 'or' || name === 'not' || (name !== 'sum' && PAIRS[name].binds === COMPARES);
}

/** The same figure with what it adds up in rows of its own, and these rows as figures. */
export function partsOfSums(figure: Figure): { figure: Figure; parts: Figure[] } {
  if (!figure.formula) return { figure, parts: [] };
  const parts: Figure[] = [];
  const spread = (expression: Expression): Expression => {
    if (expression.op === 'cases')
      return {
        op: 'cases',
        cases: expression.cases.map(({ name, when, gives }) => ({
          name,
          when: when && spread(when),
          gives: spread(gives),
        })),
      };
    if (expression.op !== 'call') return expression;
    const [inner] = expression.args;
    if (expression.name !== 'sum' || !inner || inner.op === 'figure')
      return { ...expression, args: expression.args.map(spread) };
    const part: Figure = {
      id: `${figure.id}.part${parts.length === 0 ? '' : parts.length + 1}`,
      kind: 'formula',
      label: `${figure.label}: what is added up`,
      unit: '',
      source: figure.source,
      rows: rowsOf(inner),
      nullable: mayBeNone(inner),
      formula: inner,
    };
    parts.push(part);
    return { ...expression, args: [{ op: 'figure', figure: part }] };
  };
  const formula = spread(figure.formula);
  return parts.length === 0 ? { figure, parts } : { figure: { ...figure, formula }, parts };
}

function write(expression: Expression, references: References): Text {
  switch (expression.op) {
    case 'number':
      return tight(String(expression.value));
    case 'none':
      return tight(`"${NONE}"`);
    case 'figure': {
      const { figure } = expression;
      return tight(figure.rows === undefined ? references.value(figure) : references.row(figure));
    }
    case 'cases':
      return tight(writeCases(expression.cases, references, (gives) => write(gives, references).text, ''));
    case 'call':
      return writeCall(expression, references);
  }
}

/** `IF(...,...,IF(...,...,...))`: a spreadsheet too looks no further than the first that holds. */
function writeCases(
  cases: readonly Case[],
  references: References,
  say: (gives: Expression) => string,
  nothing: string,
): string {
  return cases.reduceRight(
    (otherwise, { when, gives }) => (when ? `IF(${truth(when, references)},${say(gives)},${otherwise})` : say(gives)),
    nothing,
  );
}

function writeCall({ name, args, over = [] }: Expression & { op: 'call' }, references: References): Text {
  const all = (): string => args.map((arg) => write(arg, references).text).join(',');
  // The right side is bracketed as our own tree is, so that rounding falls alike.
  const pair = (of: PairName): Text => {
    const { sign, binds } = pairNamed(of);
    return { text: `${part(args[0], binds, references)}${sign}${part(args[1], binds + 1, references)}`, binds };
  };
  switch (name) {
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return pair(name);
    case 'power':
      return tight(`POWER(${all()})`);
    case 'max':
      return tight(`MAX(${all()})`);
    case 'min':
      return tight(`MIN(${all()})`);
    case 'above':
      return tight(`MAX(0,${pair('subtract').text})`);
    case 'sum': {
      const [rows] = args;
      if (rows?.op !== 'figure') throw new Error('a sum over more than the rows of one figure');
      const range = references.range(rows.figure, over);
      return tight(range === undefined ? '0' : `SUM(${range})`);
    }
    case 'and':
    case 'or':
    case 'not':
    case 'less':
    case 'atMost':
    case 'more':
    case 'atLeast':
      return tight(`IF(${truth({ op: 'call', name, args: [...args] }, references)},1,0)`);
  }
}

/** A condition where IF, AND and OR ask for one. */
function truth(expression: Expression, references: References): string {
  if (expression.op === 'call') {
    const { name, args } = expression;
    if (name === 'and' || name === 'or' || name === 'not')
      return `${name.toUpperCase()}(${args.map((arg) => truth(arg, references)).join(',')})`;
    if (name !== 'sum' && PAIRS[name].binds === COMPARES) {
      const compared = `${part(args[0], SUM, references)}${pairNamed(name).sign}${part(args[1], SUM, references)}`;
      const none = args.map((arg) => noneWhere(arg, references)).filter((each) => each !== undefined);
      return none.length === 0 ? compared : `IF(OR(${none.join(',')}),0>1,${compared})`;
    }
  }
  return `${part(expression, SUM, references)}<>0`;
}

function part(expression: Expression | undefined, least: number, references: References): string {
  const { text, binds } = write(expression as Expression, references);
  return binds < least ? `(${text})` : text;
}

const LOOKS_LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;
const LONGEST_NAME = 255;

/**
 * Defined names, each once however it is written: a spreadsheet ignores case, and takes letters, digits, full stops and
 * underscores, but no name that might be a cell (`tax2025`, `R1C1`).
 */
export class DefinedNames {
  private readonly given = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The name for a thing known by `parts`: always the same for the same parts, never that of others. */
  of(...parts: readonly string[]): string {
    const key = parts.join('\0');
    let name = this.given.get(key);
    if (name === undefined) {
      name = this.free(parts.join('_').replace(/[^A-Za-z0-9._]/g, '_'));
      this.given.set(key, name);
      this.taken.add(name.toLowerCase());
    }
    return name;
  }

  private free(wish: string): string {
    const start = /^[A-Za-z_]/.test(wish) && !LOOKS_LIKE_A_CELL.test(wish) ? wish : `_${wish}`;
    const short = start.slice(0, LONGEST_NAME - 6);
    let name = short;
    for (let count = 2; this.taken.has(name.toLowerCase()); count++) name = `${short}_${count}`;
    return name;
  }
}
