// Reads a contract as every command does: what its exceptions set aside must be rules that there are.
import { unknownRules } from '../batch/exceptions.ts';
import { decodeContract } from '../contract/index.ts';
import type { Reading } from '../contract/read.ts';

/** Never throws for what a file holds. `asShared`: the file stands in a folder that other programs read as well. */
export function readingOf(bytes: Uint8Array, name: string, asShared = false): Reading {
  const reading = decodeContract(bytes, name, asShared);
  const unknown = reading.contract ? unknownRules(reading.contract) : [];
  return unknown.length > 0 ? { mistakes: unknown, text: reading.text } : reading;
}
