// What the commands ask of a contract.
export { decodeContract, decodeText, MAX_BYTES } from './bytes.ts';
export { setPath } from './edit.ts';
export { jsonSchema } from './json-schema.ts';
export { formatMistake } from './mistake.ts';
export { readContract } from './read.ts';
export { leafPaths } from './schema.ts';
export type { ContractFile, Mistake } from './types.ts';
