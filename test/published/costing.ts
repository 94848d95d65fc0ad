// Reads a published costing and works its lines out: from a contract, or from given values of single figures.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { assess } from '../../src/assess.ts';
import { parseDay } from '../../src/calendar/day.ts';
import { readContract, setPath } from '../../src/contract/index.ts';
import { evaluateTree } from '../../src/engine/closures.ts';
import { constant, type Figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';
import { lineCost } from '../../src/figures/direct/other.ts';
import { figureById } from '../../src/figures/index.ts';
import type { Assessment, Run } from '../../src/model/types.ts';
import { type RateName, rates, valueOn } from '../../src/rates/index.ts';
import { money, number, share } from '../../src/words/words.ts';

interface Line {
  line: string;
  is?: string;
  given?: string;
  prints?: string;
}
interface Case {
  name: string;
  set?: Record<string, string>;
  prints: string[];
}
export interface Costing {
  item: string;
  title: string;
  source: string;
  note?: string;
  contract?: string | Record<string, unknown>;
  given?: Record<string, string>;
  lines: Line[];
  cases?: Case[];
}

/** Every value stays the text that it is, so that `4.0` keeps its nought. */
export function readYaml<T>(path: string): T {
  return parse(readFileSync(path, 'utf8'), { schema: 'failsafe', merge: true, prettyErrors: true }) as T;
}

/** The cases of a costing; one without a name where its lines say themselves what is printed. */
export function casesOf({ cases, lines }: Costing): Case[] {
  return cases ?? [{ name: 'as printed', prints: lines.map(({ prints, given }) => prints ?? given ?? '') }];
}

function contractText({ contract }: Costing, set: Record<string, string> = {}): string {
  const start = typeof contract === 'string' ? readFileSync(contract, 'utf8') : stringify(contract);
  return Object.entries(set).reduce((text, [path, value]) => {
    const changed = setPath(text, path, value, 'contract');
    if (typeof changed !== 'string') throw new Error(changed.message);
    return changed;
  }, start);
}

/** The contract worked out. Throws where it has a mistake. */
export function assessed(costing: Costing, set?: Record<string, string>): { assessment: Assessment; run: Run } {
  const { contract, mistakes } = readContract(contractText(costing, set), costing.item);
  const { assessment, mistakes: more } = contract ? assess(contract) : { mistakes: [] };
  const run = assessment?.years[0]?.runs.get('asSpecified');
  if (!assessment || !run || mistakes.length > 0)
    throw new Error([...mistakes, ...more].map(({ message }) => message).join('; '));
  return { assessment, run };
}

type Read = (figure: Figure, row: number) => number;

function readRun({ results }: Run): Read {
  return (figure, row) => results.value(figure, row);
}

/** Worked out from the given values alone; a figure that rests on anything else is an error. */
function readGiven(given: Record<string, string>): Read {
  const read: Read = (figure, row) => {
    const value = given[figure.id];
    if (value !== undefined) return amountOf(value);
    if (figure.value !== undefined) return figure.value;
    if (!figure.formula || figure.rows !== undefined) throw new Error(`${figure.id} is not given`);
    return evaluateTree(figure.formula, { read, rows: () => 0 }, row);
  };
  return read;
}

/** `£28,563`, `15.6%`, `4.2` */
function amountOf(text: string): number {
  const digits = /^£?([\d,]+(?:\.\d+)?)(%?)$/.exec(text);
  if (!digits) throw new Error(`"${text}" is neither an amount, a share nor a number`);
  const value = Number(digits[1]?.replaceAll(',', ''));
  return digits[2] ? value / 100 : value;
}

/** A value written as the source writes its own: £, % or plain, with as many decimals. */
function written(value: number, like: string): string {
  const decimals = /\.(\d+)/.exec(like)?.[1]?.length ?? 0;
  if (like.startsWith('£')) return money(value, decimals);
  return like.endsWith('%') ? share(value, decimals) : number(value, decimals);
}

const HOLE = /\[([^\]]+)\]|line "([^"]+)"|law "([^"]+)" on (\d{4}-\d\d-\d\d)|([a-z]\w*(?:\.[\w-]+)+)/gi;

/** What a line comes to. `printed` holds the lines before it, as the source prints them. */
function workOut(is: string, read: Read, run: Run | undefined, printed: ReadonlyMap<string, number>): number {
  const words = { label: is, unit: 'ratio', source: 'The published costing' };
  const values = new Map<Figure, number>();
  const known = (value: number | undefined, what: string): Figure => {
    if (value === undefined) throw new Error(`${what}: there is no such line`);
    const figure = constant(`published.${values.size}`, value, words);
    values.set(figure, value);
    return figure;
  };
  const holes: Figure[] = [];
  const strings: string[] = [];
  let end = 0;
  for (const match of is.matchAll(HOLE)) {
    const [all, ofPrinted, named, law, on, id] = match;
    strings.push(is.slice(end, match.index));
    end = match.index + all.length;
    if (ofPrinted !== undefined) holes.push(known(printed.get(ofPrinted), ofPrinted));
    else if (named !== undefined) {
      const row = run?.context.contract.costs.other.findIndex(({ name }) => name === named) ?? -1;
      holes.push(known(row < 0 ? undefined : run?.results.value(lineCost, row), named));
    } else if (law !== undefined) {
      const day = parseDay(on as string) as number;
      holes.push(known(valueOn(rates[law as RateName], day, { wages: 0, prices: 0 }).value, law));
    } else {
      const figure = figureById.get(id as string);
      if (!figure) throw new Error(`${id}: there is no such figure`);
      holes.push(figure);
    }
  }
  strings.push(is.slice(end));
  const formula = fx(Object.assign([...strings], { raw: strings }), ...holes);
  return evaluateTree(formula, { read: (figure, row) => values.get(figure) ?? read(figure, row), rows: () => 0 });
}

/** Each line of a case: what the source prints, and what comes out here, written alike. */
export function workedLines(costing: Costing, { set, prints }: Case): { line: string; prints: string; is: string }[] {
  const run = costing.given ? undefined : assessed(costing, set).run;
  const read = run ? readRun(run) : readGiven(costing.given as Record<string, string>);
  const printed = new Map<string, number>();
  return costing.lines.map(({ line, is, given }, at) => {
    const text = given ?? (prints[at] as string);
    const value = given === undefined ? workOut(is as string, read, run, printed) : amountOf(given);
    printed.set(line, amountOf(text));
    return { line, prints: text, is: written(value, text) };
  });
}
