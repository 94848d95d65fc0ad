// One file, or the bytes of one contract -> its result.
import { assess } from '../../assess.ts';
import { invalid, resultOf } from '../../batch/result.ts';
import type { IsKnown } from '../../batch/standing.ts';
import type { Policy, Result } from '../../batch/types.ts';
import { unreadable } from '../../batch/unreadable.ts';
import { Failure } from '../failure.ts';
import { readingOf } from '../reading.ts';
import type { Found } from './find.ts';
import { whyOther } from './meant.ts';
import { readFileBytes } from './read.ts';

export function resultOfFile({ name, path, isNamed }: Found, policy: Policy, isKnown: IsKnown): Result {
  let bytes: Uint8Array;
  try {
    bytes = readFileBytes(path, name, isNamed);
  } catch (error) {
    if (error instanceof Failure) return unreadable(name, error.message.replace(`${name}: `, ''));
    throw error;
  }
  const result = resultOfBytes(bytes, name, policy, isKnown);
  const reason = !isNamed && result.kind === 'invalid' ? whyOther(bytes, path) : undefined;
  return reason === undefined ? result : { kind: 'skipped', file: name, reason };
}

export function resultOfBytes(bytes: Uint8Array, name: string, policy: Policy, isKnown: IsKnown): Result {
  const { contract, mistakes, text } = readingOf(bytes, name, true);
  if (!contract) return invalid(name, mistakes, text);
  const { assessment, mistakes: later } = assess(contract, { scenarios: [] });
  return assessment ? resultOf(assessment, policy, isKnown) : invalid(name, later, contract.text);
}
