// The one schema of a contract: every section in the order of the file. Reading, the JSON Schema for editors, paths and
// suggestions all come from here.
import type { Field } from './field.ts';
import { map } from './map.ts';
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
import { silenceOf } from './silence.ts';
import type { Contract } from './types.ts';

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
  around(reader, key, read) {
    const { inputs: all, silence } = reader;
    reader.inputs = [];
    reader.silence = TELLS_THE_READER.has(key) ? undefined : silenceOf(reader);
    const value = read();
    reader.sectionInputs.set(key, reader.inputs);
    reader.inputs = all;
    reader.silence = silence;
    return value;
  },
});

/** Sections that other sections rest on: reading them tells the reader what the rest is to be read with. */
const TELLS_THE_READER: ReadonlySet<string> = new Set<keyof Contract>(['contract', 'assumptions', 'price', 'pay']);

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
