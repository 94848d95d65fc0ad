// What the rest of the program asks of a contract.
export { decodeContract, MAX_BYTES } from './bytes.ts';
export { clean, inQuotes, reveal } from './clean.ts';
export { inputAt } from './inputs.ts';
export { jsonSchema } from './json-schema.ts';
export { formatMistake } from './mistake.ts';
export { type ProfileName, profileNames, profiles } from './profiles.ts';
export { type Reading, readContract } from './read.ts';
export { leafPaths, sections } from './schema.ts';
export { setPath } from './set-path.ts';
export type { Contract, ContractFile, Input, Mistake, Origin, Place } from './types.ts';
