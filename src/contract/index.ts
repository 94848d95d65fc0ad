// What the commands ask of a contract.

export { setPath } from './edit.ts';
export { jsonSchema } from './json-schema.ts';
export { formatMistake } from './mistake.ts';
export { readContract } from './read.ts';
export { leafPaths } from './schema.ts';
export { decodeContract, decodeText, MAX_BYTES } from './text/bytes.ts';
export type { ContractFile, Mistake } from './types.ts';
