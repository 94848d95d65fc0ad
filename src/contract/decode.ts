// Bytes of a contract file -> the reading of it.
import { clean } from '../words/printable.ts';
import { type Reading, readContract } from './read.ts';
import { decodeText, WHOLE } from './text/bytes.ts';

/**
 * Reads a contract from the bytes of its file. Never throws for what a file holds. `asShared`: the file stands in a folder
 * that other programs read as well, which all take it for UTF-8, so that one that is not is a mistake.
 */
export function decodeContract(bytes: Uint8Array, file: string, asShared = false): Reading {
  const { text, otherwise, remark, mistake } = decodeText(bytes, file, 'contract');
  if (mistake) return { mistakes: [mistake], text };
  if (asShared && otherwise !== undefined) {
    const message = `the file is ${otherwise} text, which other programs take for damage; save it as UTF-8 ("Unicode (UTF-8)" in most editors)`;
    return { mistakes: [{ file: clean(file), path: '', place: WHOLE, message, severity: 'error' }], text };
  }
  const reading = readContract(text, file);
  if (reading.contract && remark) reading.contract.warnings.unshift(remark);
  return reading;
}
