// A formula as a spreadsheet writes it, and names that a spreadsheet takes for names.
import { type Expression, type Figure, figuresIn } from './figure.ts';

/** How the cells of one run of the model are called. */
export interface References {
  /** A figure of one value. */
  value(figure: Figure): string;
  /** A figure of rows, in the row that the formula is for. */
  row(figure: Figure): string;
  /** All rows of a figure; undefined where the run has none. */
  range(figure: Figure): string | undefined;
}

/** What a cell shows whose figure is null. */
export const NONE = 'none';

/** How tightly a piece of formula binds: what binds more loosely than its place asks for is put in brackets. */
const SUM = 2;
const PRODUCT = 3;
const TIGHT = 4;

interface Text {
  text: string;
  binds: number;
}

const SIGNS: Partial<Record<string, string>> = { less: '<', atMost: '<=', more: '>', atLeast: '>=' };

const tight = (text: string): Text => ({ text, binds: TIGHT });
const inBrackets = ({ text, binds }: Text, least: number): string => (binds < least ? `(${text})` : text);

/**
 * The formula of a figure, without the equals sign. Sums over rows become SUMPRODUCT, in which IF and MAX would look at
 * one row only, so there they are written as products of conditions.
 */
export function spreadsheetFormula(figure: Figure, references: References): string {
  if (!figure.formula) throw new Error(`${figure.id} has no formula`);
  const { text } = new Writer(references, false).number(figure.formula);
  const nullable = figuresIn(figure.formula).filter((part) => part.nullable);
  if (nullable.length === 0) return text;
  const cells = nullable.map((part) => references.value(part));
  return `IF(COUNT(${cells.join(',')})<${cells.length},"${NONE}",${text})`;
}

class Writer {
  constructor(
    private readonly references: References,
    /** Inside a sum: a figure of rows stands for all its rows at once. */
    private readonly overRows: boolean,
  ) {}

  number(expression: Expression): Text {
    switch (expression.op) {
      case 'number':
        return tight(String(expression.value));
      case 'none':
        if (this.overRows) throw new Error('none inside a sum');
        return tight(`"${NONE}"`);
      case 'figure':
        return tight(this.figure(expression.figure));
      case 'call':
        return this.call(expression.name, expression.args);
    }
  }

  private figure(figure: Figure): string {
    if (figure.rows === undefined) return this.references.value(figure);
    return this.overRows ? (this.references.range(figure) ?? '0') : this.references.row(figure);
  }

  private call(name: string, args: readonly Expression[]): Text {
    const [first, second, third] = args as [Expression, Expression, Expression];
    switch (name) {
      case 'add':
        return this.pair(first, '+', second, SUM);
      case 'subtract':
        return this.pair(first, '-', second, SUM);
      case 'multiply':
        return this.pair(first, '*', second, PRODUCT);
      case 'divide':
        return this.pair(first, '/', second, PRODUCT);
      case 'power':
        return this.overRows
          ? { text: `${this.part(first, TIGHT)}^${this.part(second, TIGHT)}`, binds: PRODUCT }
          : tight(`POWER(${this.text(first)},${this.text(second)})`);
      case 'max':
        return this.greatest(args, 'MAX', '>', '<=');
      case 'min':
        return this.greatest(args, 'MIN', '<', '>=');
      case 'above': {
        const difference = this.pair(first, '-', second, SUM).text;
        if (!this.overRows) return tight(`MAX(0,${difference})`);
        return { text: `(${this.part(first, SUM)}>${this.part(second, SUM)})*(${difference})`, binds: PRODUCT };
      }
      case 'sum':
        return tight(this.sum(first));
      case 'if':
        if (!this.overRows) return tight(`IF(${this.truth(first)},${this.text(second)},${this.text(third)})`);
        return {
          text: `${this.whether(first)}*${this.part(second, TIGHT)}+(1-${this.whether(first)})*${this.part(third, TIGHT)}`,
          binds: SUM,
        };
      default: {
        if (name !== 'and' && name !== 'or' && name !== 'not' && SIGNS[name] === undefined)
          throw new Error(`no spreadsheet formula for ${name}`);
        const call: Expression = { op: 'call', name: name as 'and', args: [...args] };
        if (this.overRows) return { text: `${this.whether(call)}*1`, binds: PRODUCT };
        return tight(`IF(${this.truth(call)},1,0)`);
      }
    }
  }

  /** The right side of an operation is bracketed as our own tree is, so that rounding falls alike. */
  private pair(first: Expression, sign: string, second: Expression, binds: number): Text {
    return { text: `${this.part(first, binds)}${sign}${this.part(second, binds + 1)}`, binds };
  }

  private greatest(args: readonly Expression[], word: string, sign: string, other: string): Text {
    if (!this.overRows) return tight(`${word}(${args.map((arg) => this.text(arg)).join(',')})`);
    const parts = args.map((arg) => this.number(arg));
    return parts.reduce((a, b) => {
      const [one, two] = [inBrackets(a, TIGHT), inBrackets(b, TIGHT)];
      return { text: `(${one}${sign}${two})*${one}+(${one}${other}${two})*${two}`, binds: SUM };
    });
  }

  private sum(expression: Expression): string {
    const rows = new Set(figuresIn(expression).filter((figure) => figure.rows !== undefined));
    for (const figure of rows) if (this.references.range(figure) === undefined) return '0';
    const inside = new Writer(this.references, true).number(expression).text;
    return expression.op === 'figure' ? `SUM(${inside})` : `SUMPRODUCT(${inside})`;
  }

  /** A condition where IF, AND and OR ask for one. */
  private truth(expression: Expression): string {
    if (expression.op === 'call') {
      const { name, args } = expression;
      const sign = SIGNS[name];
      if (sign !== undefined) return `${this.part(args[0], SUM)}${sign}${this.part(args[1], SUM)}`;
      if (name === 'and' || name === 'or') return `${name.toUpperCase()}(${args.map((arg) => this.truth(arg)).join(',')})`;
      if (name === 'not') return `NOT(${this.truth(expression.args[0] as Expression)})`;
    }
    return `${this.part(expression, SUM)}<>0`;
  }

  /** A condition in every row at once, bracketed, to multiply with. */
  private whether(expression: Expression): string {
    if (expression.op === 'call') {
      const { name, args } = expression;
      const sign = SIGNS[name];
      if (sign !== undefined) return `(${this.part(args[0], SUM)}${sign}${this.part(args[1], SUM)})`;
      if (name === 'and') return `(${args.map((arg) => this.whether(arg)).join('*')})`;
      if (name === 'or') return `(${args.map((arg) => this.whether(arg)).join('+')}>0)`;
      if (name === 'not') return `(1-${this.whether(args[0] as Expression)})`;
    }
    return `(${this.part(expression, SUM)}<>0)`;
  }

  private part(expression: Expression | undefined, least: number): string {
    return inBrackets(this.number(expression as Expression), least);
  }

  private text(expression: Expression): string {
    return this.number(expression).text;
  }
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
    const key = JSON.stringify(parts);
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
