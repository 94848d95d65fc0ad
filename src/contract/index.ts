// What the commands ask of a contract.

export { decodeContract } from './decode.ts';
export { setPath } from './edit.ts';
export { jsonSchema } from './json-schema.ts';
export { formatMistake } from './mistake.ts';
export { readContract } from './read.ts';
export { leafPaths, typedPaths } from './schema.ts';
export { decodeText, MAX_BYTES } from './text/bytes.ts';
export type { ContractFile, Mistake } from './types.ts';
