// Options that are whole numbers.
import { UsageError } from './failure.ts';

export const MOST_SEED = 2 ** 31 - 1;

export const wholeNumber =
  (long: string, least: number, most: number, example: string) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new UsageError(
      `${long} cannot be ${text}; write a whole number from ${least} to ${most}, such as ${example}`,
    );
  };
