// What a profile says of each path where a contract is silent, at three levels, as of a day, a nation, a kind of provider
// and the risks that the contract names.
import { remember } from '../../calendar/cache.ts';
import { type Dated, dated, rowOn } from '../../calendar/dated.ts';
import { type Day, day } from '../../calendar/day.ts';
import type { Nation } from '../../calendar/types.ts';
import type { ProviderKind } from '../types.ts';
import { commonOf, lineOf, type ServiceName, seriesOf, serviceNames, sourcesOf } from './registry.ts';
import type { Entries, Entry, Level, Value } from './schema.ts';

export interface Circumstances {
  /** The first day of the contract. */
  start: Day;
  nation: Nation;
  provider_kind: ProviderKind;
  /** As the contract words them. */
  risks: readonly string[];
}

/** As it would be written in a contract. */
export type Written = string | { readonly [key: string]: string } | readonly { readonly [key: string]: string }[];

export interface Source {
  name: string;
  /** Who published it. */
  source: string;
  date: string | undefined;
  url?: string;
  /** Known to us and not read in the source. */
  isUnchecked: boolean;
}

export interface ReadLevel {
  text: Written;
  /** Why this value. */
  basis: string;
  sources: readonly Source[];
  /** The sources in one line, empty where it rests on judgement alone. */
  source: string;
  date: string | undefined;
  judgement: boolean;
  /** It holds money of April 2026, which the price index moves to the contract's start. Money of a dated row is of its day. */
  moved: boolean;
}

export interface Levels {
  readonly lean: ReadLevel;
  readonly usual: ReadLevel;
  readonly safe: ReadLevel;
  readonly note: string | undefined;
}

export interface Profile {
  /** What fills in, by path. */
  fills: ReadonlyMap<string, Levels>;
  /** What the interview proposes and the questions name, by path. It enters no sum. */
  proposes: ReadonlyMap<string, Levels>;
}

/** The day whose prices the money of the profiles is at, where no row says its own. */
export const PRICE_DATE = day('2026-04-01');

/** Every path that the profile fills in or proposes; a level that cannot be read is an error that names it, when it is read. */
export function levels(name: ServiceName, circumstances: Circumstances): Profile {
  return { fills: fillsOf(name, circumstances), proposes: proposesOf(name, circumstances) };
}

export function fillsOf(name: ServiceName, circumstances: Circumstances): Profile['fills'] {
  return readAll(name, saidBy(name).fills, circumstances);
}

export function proposesOf(name: ServiceName, circumstances: Circumstances): Profile['proposes'] {
  return readAll(name, saidBy(name).proposes, circumstances);
}

/** What a profile says itself and by those that it inherits from, before anybody asks for a day. */
interface SaidBy {
  fills: readonly [path: string, entry: Entry][];
  proposes: readonly [path: string, entry: Entry][];
  /** Words by which a risk that a contract names is known. */
  riskWords: readonly string[];
}

const said = new Map<ServiceName, SaidBy>();

function saidBy(name: ServiceName): SaidBy {
  return remember(said, serviceNames.length, name, () => {
    const line = lineOf(name);
    const root = line.at(-1)?.common;
    if (root === undefined) throw new Error(`profile ${name} has no common family`);
    return {
      fills: merged([commonOf()[root], ...line.map(({ defaults }) => defaults).reverse()]),
      proposes: merged(line.map(({ proposes }) => proposes ?? {}).reverse()),
      riskWords: line.find(({ risk_words }) => risk_words !== undefined)?.risk_words ?? [],
    };
  });
}

/** Later entries stand in place of earlier ones at the same path. */
const merged = (entries: readonly Entries[]): [string, Entry][] => Object.entries(Object.assign({}, ...entries));

function readAll(name: ServiceName, entries: SaidBy['fills'], circumstances: Circumstances): Map<string, Levels> {
  const named = circumstances.risks.map((risk) => risk.toLowerCase());
  const isRisk = saidBy(name).riskWords.some((word) => named.some((risk) => risk.includes(word)));
  const read = (level: Level, where: string): ReadLevel => {
    const found = alike.get(level) ?? readLevel(level, circumstances, isRisk, where);
    if (isAlike(level)) alike.set(level, found);
    return found;
  };
  const found = new Map<string, Levels>();
  for (const [path, entry] of entries) found.set(path, new LevelsOf(entry, `${name}: ${path}`, read));
  return found;
}

/** Levels that are the same whatever the circumstances, once they have been read. */
const alike = new WeakMap<Level, ReadLevel>();

const isAlike = ({ nation, value }: Level): boolean => nation === undefined && typeof value !== 'object';

/** Each level is read when it is asked for: a contract takes one of the three. */
class LevelsOf implements Levels {
  private leanRead: ReadLevel | undefined;
  private usualRead: ReadLevel | undefined;
  private safeRead: ReadLevel | undefined;

  constructor(
    private readonly entry: Entry,
    private readonly where: string,
    private readonly read: (level: Level, where: string) => ReadLevel,
  ) {}

  get lean(): ReadLevel {
    this.leanRead ??= this.read(this.entry.lean, `${this.where}.lean`);
    return this.leanRead;
  }

  get usual(): ReadLevel {
    const { usual } = this.entry;
    this.usualRead ??= usual === 'same' ? this.lean : this.read(usual, `${this.where}.usual`);
    return this.usualRead;
  }

  get safe(): ReadLevel {
    const { safe } = this.entry;
    this.safeRead ??= safe === 'same' ? this.usual : this.read(safe, `${this.where}.safe`);
    return this.safeRead;
  }

  get note(): string | undefined {
    return this.entry.note;
  }
}

/** A value with what its row, if any, rests on. */
interface Found {
  text: Written;
  sources: readonly string[];
  judgement: boolean;
  isOfADay: boolean;
}

function readLevel(level: Level, circumstances: Circumstances, isRisk: boolean, where: string): ReadLevel {
  const { date, nation } = level;
  const own = nation?.[circumstances.nation] ?? level;
  const found = find(own.value, circumstances, isRisk, where);
  const names = new Set([...(own.sources ?? []), ...found.sources]);
  const sources = [...names].map((each) => sourceOf(each, where));
  return {
    text: found.text,
    basis: own.basis,
    sources,
    source: saidOf(sources),
    date: date === undefined || own !== level ? undefined : String(date),
    judgement: own.judgement === true || found.judgement,
    moved: !found.isOfADay && holdsMoney(found.text),
  };
}

/** Who published it and when, in one line. */
export function saidOf(sources: readonly Source[]): string {
  return sources
    .map(({ source, date, isUnchecked }) => {
      const when = date === undefined || source.includes(date) ? '' : `, ${date}`;
      return `${source}${when}${isUnchecked ? ', not checked' : ''}`;
    })
    .join('; ');
}

export function sourceOf(name: string, where: string): Source {
  const known = sourcesOf()[name];
  if (!known) throw new Error(`${where}: no source is called ${name}`);
  const { source, date, url, unchecked } = known;
  return {
    name,
    source,
    date: date === undefined ? undefined : String(date),
    isUnchecked: unchecked === true,
    ...(url && { url }),
  };
}

function find(value: Value, circumstances: Circumstances, isRisk: boolean, where: string): Found {
  const plain = (text: Written): Found => ({ text, sources: [], judgement: false, isOfADay: false });
  if (typeof value !== 'object') return plain(String(value));
  if (Array.isArray(value)) return plain(value.map(asTexts));
  if ('value_for' in value) {
    const { provider_kind } = circumstances;
    return find(value.value_for[provider_kind === 'mutual' ? 'company' : provider_kind], circumstances, isRisk, where);
  }
  if ('otherwise' in value) return find(isRisk ? value.if_named : value.otherwise, circumstances, isRisk, where);
  if ('dated' in value) {
    const row = inForce(value.dated, circumstances.start);
    return { ...plain(String(row.value)), isOfADay: true };
  }
  if ('series' in value) {
    const column = seriesOf()[value.series]?.columns[value.column ?? 'rows'];
    if (!column) throw new Error(`${where}: no series ${value.series} with a column ${value.column ?? 'rows'}`);
    const row = inForce(column.rows, circumstances.start);
    const own = row.sources !== undefined || row.judgement === true ? row : column;
    return {
      text: String(row.value),
      sources: own.sources ?? [],
      judgement: own.judgement === true,
      isOfADay: true,
    };
  }
  return plain(asTexts(value));
}

const asTexts = (entry: Record<string, string | number>): Record<string, string> =>
  Object.fromEntries(Object.entries(entry).map(([key, each]) => [key, String(each)]));

/** The rows of a file with their days, which are made of the texts once. */
const byDay = new WeakMap<readonly { from: string }[], Dated<object>>();

/** The last row that had begun; the first holds before its day too. */
function inForce<R extends { from: string }>(rows: readonly R[], on: Day): Omit<R, 'from'> {
  const known = byDay.get(rows) ?? dated(rows);
  byDay.set(rows, known);
  return (rowOn(known, on) ?? known[0]) as Omit<R, 'from'>;
}

function holdsMoney(text: Written): boolean {
  return typeof text === 'string' ? /^£.*[1-9]/.test(text) : Object.values(text).some(holdsMoney);
}
