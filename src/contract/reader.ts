// What is at hand while one file is read: where things are, what is wrong so far, and what fills in for silence.
import type { Alias, Node, Scalar, YAMLMap } from 'yaml';
import { type Day, partsOf } from '../calendar/day.ts';
import { rates } from '../rates/index.ts';
import { clean, inQuotes } from './clean.ts';
import { isAlias, isMap, isScalar, isSeq } from './nodes.ts';
import { priceFactor, type YearlyGrowth } from './price-index.ts';
import type { Defaults } from './profiles.ts';
import type { Silence } from './silence.ts';
import { nearest } from './suggest.ts';
import { aliasTargets, type YamlDocument } from './syntax.ts';
import type { Input, Mistake, Origin, Place } from './types.ts';

/** The author's words about where a value is from. */
export interface Provenance {
  source?: string;
  quote?: string;
}

/** One `key: value` of a map. */
export interface Entry {
  key: string;
  keyNode: Node;
  value: Node | undefined;
}

/** More values than any contract needs; an alias bomb or a flood ends here. */
const MAX_VALUES = 20_000;
const MAX_MISTAKES = 100;
/** Aliases of aliases end here. */
const MAX_ALIASES = 8;

const MANY_KEYS = 16;

/** The place of a mistake of the whole file. */
const NOWHERE: Place = { line: 0, column: 0, length: 0 };

export class Reader {
  readonly mistakes: Mistake[] = [];
  /** Those of the section that is being read. */
  inputs: Input[] = [];
  /** What the profile says; set once the file's `contract` section is read. */
  defaults: Defaults | undefined;
  /** Hours of the full-time week, which make a week or a day of absence. */
  fullTimeWeek = 37;
  /** The first day of the contract. */
  start: Day = 0;
  /** Growth of prices a year after the last year that is known. */
  priceGrowth = 0;
  /** Whether a line of `price.rates` pays by the visit. */
  paidPerVisit = false;
  /** The inputs of each section that has been read. */
  readonly sectionInputs = new Map<string, readonly Input[]>();
  /** Set while a list of the profile is read: what its values are from. */
  ready: { origin: Origin; source: string; judgement: boolean } | undefined;
  /** What fills in for other contracts too; undefined while a section is read that decides what fills in. */
  silence: Silence | undefined;
  /** Set while everything inside a part that is `unknown` is filled in. */
  allUnknown = false;
  /** The map whose keys are being read. */
  container: Node | undefined;
  private readonly suggested = new Set<string>();
  private factor: number | undefined;
  private values = 0;
  private lines: number[] | undefined;
  private lastLine = 0;
  private targets: Map<Alias, Node | undefined> | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
    private readonly document: YamlDocument | undefined,
    /** The paths of all fields, for suggestions; asked only where a key is not known. */
    private readonly paths: () => readonly string[],
  ) {}

  // Places

  placeAt(start: number, end: number): Place {
    if (start < 0) return NOWHERE;
    this.lines ??= lineStarts(this.text);
    const { lines } = this;
    // A file is read mostly in order, so the line is most often that of the last question or the next one.
    let line = this.lastLine;
    if (start < (lines[line] ?? 0) || start >= (lines[line + 2] ?? this.text.length + 1)) line = lineAt(lines, start);
    else if (start >= (lines[line + 1] ?? this.text.length + 1)) line++;
    this.lastLine = line;
    // An underlined stretch ends with its first line.
    const last = (lines[line + 1] ?? this.text.length + 1) - 1;
    const length = end <= last ? end - start : this.text.slice(start, last).trimEnd().length;
    return { line: line + 1, column: start - (lines[line] ?? 0) + 1, length: Math.max(1, length) };
  }

  placeOf(node: Node): Place {
    const range = node.range;
    return range ? this.placeAt(range[0], range[1]) : NOWHERE;
  }

  // Mistakes

  get full(): boolean {
    return this.mistakes.length >= MAX_MISTAKES || this.values > MAX_VALUES;
  }

  mistake(path: string, place: Place, message: string): void {
    // Past the most values nothing more is read, and what is missing then is no mistake of the author's.
    if (this.mistakes.length > MAX_MISTAKES || this.values > MAX_VALUES + 1) return;
    if (this.mistakes.length === MAX_MISTAKES) {
      this.mistakes.push({
        file: this.file,
        path: '',
        place: NOWHERE,
        message: `there are more mistakes than the ${MAX_MISTAKES} shown; mend these first`,
        severity: 'error',
      });
      return;
    }
    this.mistakes.push({ file: this.file, path, place, message, severity: 'error' });
  }

  mistakeAt(path: string, node: Node, message: string): void {
    this.mistake(path, this.placeOf(node), message);
  }

  /** Something that must be stated is not; said once, and not where it was stated badly or under a misspelt key. */
  missing(path: string, example: string): void {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    if (this.suggested.has(path) || this.wrongAt(path) || this.mistakes.some((known) => known.path === parent)) return;
    const node = this.container;
    const place = node?.range ? this.placeAt(node.range[0], node.range[0] + 1) : this.placeAt(0, 1);
    this.mistake(path, place, `${path} is missing; add it, such as ${example}`);
  }

  unknownKey(path: string, { key, keyNode, value }: Entry, keys: readonly string[]): void {
    // Once no more are kept, the nearest names need not be looked for.
    if (this.full) {
      this.mistake('', NOWHERE, '');
      return;
    }
    const at = under(path, key === '' ? '""' : clean(key).slice(0, 60));
    const near = nearest(key, keys);
    if (near !== undefined) this.suggested.add(under(path, near));
    const elsewhere = this.paths().find((known) => known.endsWith(`.${key}`) && !known.includes('[]'));
    const remedy =
      key === '<<'
        ? 'merge keys are not read, so write the values out'
        : near !== undefined
          ? `did you mean ${near}?`
          : elsewhere !== undefined
            ? `did you mean ${elsewhere}?`
            : `the keys here are ${keys.join(', ')}`;
    this.mistakeAt(at, keyNode.range ? keyNode : (value ?? keyNode), `${at} is not a key known here; ${remedy}`);
  }

  /** Whether something under a path could not be read, so that a rule about it would only confuse. */
  wrongAt(...paths: readonly string[]): boolean {
    return this.mistakes.some(({ path }) => paths.some((start) => path === start || isUnder(path, start)));
  }

  // Nodes

  /** A node behind its aliases; undefined (and a mistake) where an alias stands for nothing or a tag is used. */
  resolve(node: Node, path: string): Node | undefined {
    let found = node;
    for (let step = 0; isAlias(found); step++) {
      this.targets ??= this.document ? aliasTargets(this.document) : new Map();
      const target = this.targets.get(found);
      if (!target || step > MAX_ALIASES) {
        this.mistakeAt(
          path,
          node,
          `*${clean(found.source)} stands for nothing: no value above is marked &${clean(found.source)}`,
        );
        return undefined;
      }
      found = target;
    }
    if (++this.values > MAX_VALUES) {
      if (this.values === MAX_VALUES + 1) {
        this.mistakeAt(path, node, `the file holds more than ${MAX_VALUES} values; a contract needs far fewer`);
      }
      return undefined;
    }
    if (found.tag && found.range) {
      this.mistakeAt(
        path,
        found,
        `${path} has a tag (${clean(found.tag.replace('tag:yaml.org,2002:', '!!'))}); leave it out`,
      );
      return undefined;
    }
    return found;
  }

  /** A map's entries, each key once. What is wrong with keys is a mistake. */
  entriesOf(map: YAMLMap, path: string): Entry[] {
    const entries: Entry[] = [];
    // Few maps have so many keys that looking through them would take longer than keeping a list of them.
    const seen = map.items.length > MANY_KEYS ? new Map<string, Entry>() : undefined;
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      if (!isScalar(keyNode)) {
        this.mistakeAt(path, keyNode ?? map, 'a key must be a word, not a list or a map');
        continue;
      }
      const key = textOf(keyNode);
      const previous = entries[entries.length - 1];
      if (
        map.flow &&
        pair.value === null &&
        previous &&
        /^\d{3}(\.\d+)?$/.test(key) &&
        this.splitByComma(previous, keyNode, path)
      ) {
        continue;
      }
      if (keyNode.tag && keyNode.range) this.resolve(keyNode, path);
      const entry = { key, keyNode, value: (pair.value ?? undefined) as Node | undefined };
      const first = seen ? seen.get(key) : entryOf(entries, key);
      if (first) {
        const { line } = this.placeOf(first.keyNode);
        this.mistakeAt(
          under(path, key),
          keyNode,
          `${under(path, key)} is stated twice, first on line ${line}; keep one`,
        );
        continue;
      }
      seen?.set(key, entry);
      entries.push(entry);
    }
    return entries;
  }

  /** Between braces `£30,000` is read as the value £30 and a key 000. */
  private splitByComma(previous: Entry, keyNode: Scalar, path: string): boolean {
    const value = previous.value;
    if (!isScalar(value) || value.type !== 'PLAIN' || !value.range || !keyNode.range) return false;
    const written = this.text.slice(value.range[0], keyNode.range[1]);
    if (!/\d\s*(,\s*\d{3}(\.\d+)?\s*)+$/.test(written)) return false;
    const at = under(path, previous.key);
    const whole = written.replace(/\s/g, '');
    const last = this.mistakes.at(-1);
    // A second comma (£1,000,000) belongs to the mistake of the first.
    if (last?.path === at && last.message.includes('between braces')) this.mistakes.pop();
    this.mistake(
      at,
      this.placeAt(value.range[0], keyNode.range[1]),
      `${at} is ${whole} between braces, where a comma ends the value, so it is read as two keys; write "${whole}" in quotes, or ${whole.replaceAll(',', '')}`,
    );
    return true;
  }

  // Inputs

  record(input: Input): void {
    this.inputs.push(input);
  }

  /** Records a value that the file (or a list of the profile) states. */
  stated(path: string, node: Node, text: string, value: unknown, unit: string, from: Provenance | undefined): Input {
    const input: Input = this.ready
      ? { path, text, value, unit, origin: this.ready.origin, source: this.ready.source }
      : { path, text, value, unit, origin: 'stated', place: this.placeOf(node) };
    if (this.ready?.judgement) input.judgement = true;
    if (from?.source !== undefined) input.source = from.source;
    if (from?.quote !== undefined) input.quote = from.quote;
    this.inputs.push(input);
    return input;
  }

  /** Records that the file says a value is unknown, where nothing fills in. */
  statedUnknown(path: string, node: Node, value: unknown, from: Provenance | undefined): void {
    this.stated(path, node, 'unknown', value, '', from).origin = 'unknown';
  }

  /** Records silence: a question where the profile asks, else the neutral value. */
  silent(path: string, text: string, value: unknown, unit = ''): void {
    const asked = this.asks(path);
    this.inputs.push({ path, text: asked ? 'unknown' : text, value, unit, origin: asked ? 'unknown' : 'neutral' });
  }

  /** What the profile's money is multiplied by to be at the prices of the contract's start. */
  moneyFactor(): number {
    this.factor ??= this.defaults
      ? priceFactor(this.defaults.priceDate, this.start, consumerPrices(), this.priceGrowth)
      : 1;
    return this.factor;
  }

  /** Whether the profile leaves this to be asked. */
  asks(path: string): boolean {
    if (this.allUnknown || this.defaults?.ask.has(path)) return true;
    return this.paidPerVisit && (this.defaults?.askIfPaidPerVisit.has(path) ?? false);
  }
}

let growths: YearlyGrowth | undefined;

/** Growth of consumer prices, by calendar year. */
export function consumerPrices(): YearlyGrowth {
  growths ??= new Map(rates['consumer-prices'].rows.map(({ from, value }) => [partsOf(from).year, value]));
  return growths;
}

function entryOf(entries: readonly Entry[], key: string): Entry | undefined {
  for (let at = 0; at < entries.length; at++) if (entries[at]?.key === key) return entries[at];
  return undefined;
}

/** The text of a scalar: all of them are read as texts. */
export function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : String(node.value ?? '');
}

/** Whether a value is there and says nothing: `pay:` with nothing after it. */
export function isEmpty(node: Node): boolean {
  if (!isScalar(node) || (node.type !== undefined && node.type !== 'PLAIN')) return false;
  return node.value === '' || node.value === '~' || node.value === 'null' || node.value === null;
}

export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isUnder(path: string, start: string): boolean {
  return path.startsWith(start) && (path[start.length] === '.' || path[start.length] === '[');
}

/** `is a list`, for messages about the wrong kind of thing. */
export function kindOf(node: Node): string {
  if (isMap(node)) return 'is a map (keys and values)';
  if (isSeq(node)) return 'is a list';
  if (isEmpty(node)) return 'has no value';
  return `is ${isScalar(node) ? inQuotes(textOf(node)) : 'something else'}`;
}

/** How many entries a list or map has, as a reader would say it. */
export function entriesText(count: number): string {
  return count === 0 ? 'none' : count === 1 ? '1 entry' : `${count} entries`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
