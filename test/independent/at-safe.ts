// A contract with what its file leaves silent written out at the safe level of its profile, from the data alone.
//
// READINGS
//  1. What is stated in part of a map is silent in the rest of it.
//  2. The price is as in the contract; growth and borrowing are the same on every rung, since they are of the world.
//  3. All start on 1 April 2026, the day whose money the data are at: nothing is moved by an index.
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { readContract } from '../../src/contract/index.ts';
import type { Contract } from '../../src/contract/types.ts';

type Tree = { [key: string]: unknown };
const START = '2026-04-01';

const read = (name: string): Tree =>
  parse(readFileSync(new URL(`../../src/contract/profiles/data/${name}.yaml`, import.meta.url), 'utf8'));

/** As a contract file would be written by somebody who means the safe level wherever `text` is silent. */
export function writtenAtSafe(text: string): string {
  const file = parse(text, { schema: 'failsafe' }) as Tree;
  const risks = ((file.lone_working as Tree | undefined)?.risks ?? []) as string[];
  const { profile, nation = 'england' } = file.contract as Tree;
  const line: Tree[] = [];
  for (let name = profile as string | undefined; name; name = line[0]?.inherits as string | undefined)
    line.unshift(read(name));
  const words = (line.findLast((each) => each.risk_words)?.risk_words ?? []) as string[];
  const isNamed = words.some((word) => risks.some((risk) => risk.toLowerCase().includes(word)));
  const entries = Object.assign({}, read('common')[line[0]?.common as string], ...line.map((one) => one.defaults));
  for (const [path, entry] of Object.entries<Tree>(entries)) {
    if (/^(price|assumptions|in_house)\./.test(path)) continue;
    const levels = ['safe', 'usual', 'lean'].map((key) => entry[key]);
    const level = levels.find((each) => each !== 'same') as Tree;
    const value = levelOf(((level.nation as Tree)?.[nation as string] as Tree)?.value ?? level.value, isNamed);
    if (typeof value === 'object' && !Array.isArray(value))
      for (const [key, each] of Object.entries(value as Tree)) put(file, `${path}.${key}`, each);
    else put(file, path, value);
  }
  return stringify(file);
}

function levelOf(value: unknown, isNamed: boolean): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const of = value as Tree;
  if ('value_for' in of) return levelOf((of.value_for as Tree).company, isNamed);
  if ('otherwise' in of) return levelOf(isNamed ? of.if_named : of.otherwise, isNamed);
  const last = (rows: { from: string; value: unknown }[]) => rows.findLast(({ from }) => from <= START)?.value;
  if ('dated' in of) return last(of.dated as []);
  if ('series' in of) {
    const { columns } = read('series')[of.series as string] as { columns: Record<string, { rows: [] }> };
    return last(columns[(of.column ?? 'rows') as string]?.rows ?? []);
  }
  // This contract's part of a rota, at no more than all of it.
  return 'hours' in of ? '100%' : value;
}

/** Where the file says nothing. A word in place of a map says all of it. */
function put(file: Tree, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = file;
  for (const key of keys) {
    at[key] ??= {};
    if (typeof at[key] !== 'object') return;
    at = at[key] as Tree;
  }
  at[last] ??= value;
}

export function contractIn(text: string): Contract {
  const { contract, mistakes } = readContract(text, 'x.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('; '));
  return contract.contract;
}
