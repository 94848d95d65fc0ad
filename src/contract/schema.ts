// The one schema of a contract: every section in the order of the file. Reading, the JSON Schema for editors, documents,
// paths, questions and suggestions all come from here.
import type { infer as Infer } from 'zod/mini';
import { map } from './fields.ts';
import { absence } from './sections/absence.ts';
import { assumptions } from './sections/assumptions.ts';
import { contract } from './sections/contract.ts';
import { costs } from './sections/costs.ts';
import { cover } from './sections/cover.ts';
import { delivered } from './sections/delivered.ts';
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
import { staff } from './sections/staff.ts';
import { supervision } from './sections/supervision.ts';
import { visit } from './sections/visit.ts';
import { type Field, fieldOf, fieldsTo, keysOf, leavesOf } from './tree.ts';

export const sections = {
  contract,
  price,
  demand,
  cover,
  staff,
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
  delivered,
  elsewhere,
  exceptions,
  assumptions,
};

export const contractFile = map(
  'A contract for a public service, and what is known of the work it asks for.',
  sections,
);

/** A contract once read: the shape of the file, with every value in one unit. */
export type Contract = Infer<typeof contractFile> & {
  /** What the file leaves silent at the safe level of its profile, read when it is asked for; absent without a profile. */
  silence?: () => Silence;
};

export interface Silence {
  /** The contract as it was read, and the same file read with what is silent at the safe level. */
  asRead: Contract;
  atSafe: Contract;
  /** What stands at another value there, as a contract would state it. */
  filled: readonly { path: string; text: string; source: string | undefined }[];
}

export const contractField: Field = fieldOf(contractFile);

/** All leaves by path, lists as `price.items[].price`. */
export function leafFields(): ReadonlyMap<string, Field> {
  return leavesOf(contractField);
}

export function leafPaths(): string[] {
  return [...leafFields().keys()];
}

/** The paths of inputs as somebody types them: of lists the first entry. */
export function typedPaths(): string[] {
  return leafPaths().map((path) => path.replaceAll('[]', '[0]'));
}

/** What the schema says of a path of the contract; undefined where it has none such. */
export function fieldAt(path: string): Field | undefined {
  const fields = fieldsTo(contractField, path);
  return fields.length === keysOf(path).length ? fields.at(-1) : undefined;
}

/** Where the same may be stated in another way, of which a contract takes one: `contract.end` for `contract.years`. */
export function otherWays(path: string): string[] {
  const [, above = '', key = ''] = /^(.*)\.([^.]*)$/.exec(path) ?? [];
  const ways = (fieldAt(above)?.alternatives ?? []).filter(({ keys }) => keys.includes(key));
  return ways.flatMap(({ keys }) => keys.filter((each) => each !== key).map((each) => `${above}.${each}`));
}
