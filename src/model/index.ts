export { type AssessOptions, assess } from './assess.ts';
export type * from './types.ts';
