// Every name by which viability rates can be asked for what the law sets.
import { payPointNames, rates } from '../../rates/index.ts';
import { lawLists } from './law-lists.ts';

export function rateNames(): string[] {
  return [...Object.keys(rates), ...payPointNames(), ...Object.keys(lawLists)];
}
