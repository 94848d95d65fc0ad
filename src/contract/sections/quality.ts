// What the contract says about quality. The checks know its keys; here they are read as they stand.
import { freeMap } from '../free.ts';

export const quality = freeMap('What the contract says about the quality of the work.');
