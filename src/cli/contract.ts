// Opens what a FILE names as a contract, or stops with all its mistakes told.

import { type AssessOptions, assess } from '../assess.ts';
import { type ContractFile, formatMistake, type Mistake } from '../contract/index.ts';
import type { Assessment } from '../model/types.ts';
import type { Invocation } from './command.ts';
import { InvalidContract } from './failure.ts';
import { readInput, STDIN } from './input.ts';
import type { Render } from './options.ts';
import { deliver } from './output.ts';
import { readingOf } from './reading.ts';
import { formatOf, jsonText } from './render.ts';

type Use = Pick<Invocation, 'note' | 'terminal'> & { options: Render };

/** Reads a contract and works it out. Warnings are told; mistakes are thrown, and given as JSON where that was asked. */
export async function openAssessment(path: string, use: Use, choices?: AssessOptions): Promise<Assessment> {
  const file = await openContract(path, use);
  const { assessment, mistakes } = assess(file, choices);
  if (!assessment) throw await refusal(mistakes, file.text, use);
  return assessment;
}

/** Reads a contract, in the same way. */
export async function openContract(path: string, use: Use): Promise<ContractFile> {
  const bytes = await readInput(path);
  const { contract, mistakes, text } = readingOf(bytes, path === STDIN ? 'standard input' : path);
  if (!contract) throw await refusal(mistakes, text, use);
  for (const mistake of contract.warnings) await use.note(formatMistake(mistake, text));
  return contract;
}

async function refusal(
  mistakes: readonly Mistake[],
  text: string,
  { options, terminal }: Use,
): Promise<InvalidContract> {
  if (formatOf(options, terminal) === 'json') {
    await deliver(jsonText({ mistakes: mistakes.map(mistakeData) }), options.output);
  }
  const count = mistakes.length > 1 ? [`${mistakes.length} mistakes; correct them and run it again.`] : [];
  return new InvalidContract([...mistakes.map((mistake) => formatMistake(mistake, text)), ...count].join('\n'));
}

/** A mistake as data: lines and columns count from 1; null where it is one of the whole file. */
function mistakeData({ file, path, place, message, severity }: Mistake): object {
  return { file, path, line: place.line || null, column: place.column || null, severity, message };
}
