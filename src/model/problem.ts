// What a contract can be at fault for that only the sums show, told from a fault of ours.
import { CalendarUnknown } from '../calendar/bank-holidays.ts';
import { EmptyWindow } from '../calendar/layout.ts';
import { FigureError } from '../engine/evaluate.ts';
import { LawUnknown } from '../rates/index.ts';
import { ContractProblem } from './sales.ts';

/** The place in the contract and what is wrong there; undefined where the error is none of the contract's. */
export function problemIn(error: unknown): { path: string; message: string } | undefined {
  if (error instanceof ContractProblem) return error;
  if (error instanceof EmptyWindow) return { path: `demand.pattern[${error.index}]`, message: error.message };
  if (error instanceof LawUnknown || error instanceof CalendarUnknown)
    return { path: 'contract.start', message: error.message };
  if (error instanceof FigureError && error.figure.aboveZero)
    return { path: error.figure.aboveZero.path, message: error.message };
  if (error instanceof FigureError) return { path: 'contract', message: `the sums cannot be made: ${error.message}` };
  return undefined;
}
