// The one schema of a contract: every section in the order of the file. Reading, the JSON Schema for editors, paths and
// suggestions all come from here.
import { remember } from '../calendar/cache.ts';
import type { Field } from './field.ts';
import { map } from './map.ts';
import type { Reader } from './reader.ts';
import { absence } from './sections/absence.ts';
import { assumptions } from './sections/assumptions.ts';
import { contract } from './sections/contract.ts';
import { costs } from './sections/costs.ts';
import { cover } from './sections/cover.ts';
import { demand } from './sections/demand.ts';
import { elsewhere } from './sections/elsewhere.ts';
import { exceptions } from './sections/exceptions.ts';
import { inHouse } from './sections/in-house.ts';
import { judgements } from './sections/judgements.ts';
import { loneWorking } from './sections/lone-working.ts';
import { monitoring } from './sections/monitoring.ts';
import { onCosts } from './sections/on-costs.ts';
import { overheads } from './sections/overheads.ts';
import { pay } from './sections/pay.ts';
import { price } from './sections/price.ts';
import { quality } from './sections/quality.ts';
import { safe } from './sections/safe.ts';
import { supervision } from './sections/supervision.ts';
import { visit } from './sections/visit.ts';
import type { Contract, Input } from './types.ts';

export const sections = {
  contract,
  price,
  demand,
  cover,
  lone_working: loneWorking,
  visit,
  pay,
  absence,
  on_costs: onCosts,
  supervision,
  costs,
  overheads,
  safe,
  in_house: inHouse,
  quality,
  monitoring,
  judgements,
  elsewhere,
  exceptions,
  assumptions,
} satisfies { [K in keyof Contract]: Field<Contract[K]> };

export const contractFile: Field<Contract> = map({
  about: 'A contract for a public service, and what is known of the work it asks for.',
  fields: sections,
  // The profile and the growth of prices decide what fills in elsewhere.
  first: ['contract', 'assumptions'],
  around(reader, key, isSilent, read) {
    // Past a mistake nothing comes of the file, and what fills in may rest on the mistake.
    const isShared = isSilent && reader.mistakes.length === 0 && !TELLS_THE_READER.has(key);
    const silent = isShared ? silenceOf(reader) : undefined;
    const known = silent?.get(key);
    if (known) {
      reader.sectionInputs.set(key, known.inputs);
      return known.value;
    }
    const all = reader.inputs;
    reader.inputs = [];
    const value = read();
    if (reader.mistakes.length === 0) silent?.set(key, { value: frozen(value), inputs: frozen(reader.inputs) });
    reader.sectionInputs.set(key, reader.inputs);
    reader.inputs = all;
    return value;
  },
});

/** Sections that other sections rest on: reading them tells the reader what the rest is to be read with. */
const TELLS_THE_READER: ReadonlySet<string> = new Set<keyof Contract>(['contract', 'assumptions', 'price', 'pay']);

/**
 * What fills in a section that a file does not have. Most files of a folder lack most sections and share a profile and a
 * start, so this is read once for all of them; the values are frozen, since all of them share it.
 */
type Silence = Map<string, { value: unknown; inputs: Input[] }>;

const NO_DEFAULTS = {};
const silences = new WeakMap<object, Map<string, Silence>>();
const KEPT = 20;

function silenceOf(reader: Reader): Silence {
  const of = reader.defaults ?? NO_DEFAULTS;
  const kept = silences.get(of) ?? new Map<string, Silence>();
  silences.set(of, kept);
  // All else that decides what fills in.
  const state = `${reader.moneyFactor()} ${reader.fullTimeWeek} ${reader.paidPerVisit}`;
  return remember(kept, KEPT, state, () => new Map());
}

/** The same value, with nothing in it that can be changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** The paths of all leaves, lists as `price.items[].price`. */
export function leafPaths(): string[] {
  const paths: string[] = [];
  const walk = (field: Field<unknown>, path: string): void => {
    if (field.item && !field.leaf) walk(field.item, `${path}[]`);
    for (const [key, child] of Object.entries(field.fields ?? {})) walk(child, path === '' ? key : `${path}.${key}`);
    if (!field.fields || field.leaf) paths.push(path);
  };
  walk(contractFile, '');
  return paths;
}
