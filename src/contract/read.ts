// Reads a contract: text in; a checked contract with the origin of every value out, or all its mistakes.

import { readField } from './field.ts';
import { isMap } from './nodes.ts';
import { kindOf, Reader } from './reader.ts';
import { checkRules, markUnknown } from './rules.ts';
import { contractFile, leafPaths, sections } from './schema.ts';
import { parseYaml } from './syntax.ts';
import type { ContractFile, Input, Mistake } from './types.ts';

export interface Reading {
  /** Absent where there is an error. */
  contract?: ContractFile;
  /** All of them, in the order of the file. */
  mistakes: Mistake[];
}

const SECTIONS = Object.keys(sections);

/** Reads the text of a contract file. `file` is its name as messages show it. Never throws for what a file says. */
export function readContract(given: string, file: string): Reading {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const { document, mistakes: syntax } = parseYaml(text);
  const reader = new Reader(file, text, document, leafPaths);
  if (!document || syntax.length > 0) {
    // What YAML cannot make sense of leaves too little to judge the rest by.
    for (const { start, end, message } of syntax) reader.mistake('', reader.placeAt(start, end), message);
    return { mistakes: reader.mistakes };
  }
  const root = document.contents;
  if (root === null) {
    reader.mistake(
      '',
      reader.placeAt(0, 1),
      'the file is empty; a contract starts with contract: and its start, price and demand',
    );
    return { mistakes: reader.mistakes };
  }
  if (!isMap(root)) {
    reader.mistakeAt(
      '',
      root,
      `a contract is made of sections such as contract:, price: and demand:, and this file ${kindOf(root)}`,
    );
    return { mistakes: reader.mistakes };
  }
  const contract = readField(reader, contractFile, root, '');
  const inputs = new Map<string, Input>();
  for (const section of SECTIONS) {
    const own = reader.sectionInputs.get(section) ?? [];
    for (let at = 0; at < own.length; at++) inputs.set((own[at] as Input).path, own[at] as Input);
  }
  markUnknown(contract, inputs);
  checkRules(contract, inputs, reader);
  const mistakes = reader.mistakes.sort(byPlace);
  if (mistakes.some(({ severity }) => severity === 'error')) return { mistakes };
  const unknown: string[] = [];
  inputs.forEach(({ origin, path }) => {
    if (origin === 'unknown') unknown.push(path);
  });
  return { contract: { file, text, contract, inputs, unknown, warnings: mistakes }, mistakes };
}

/** By place; what has none (line 0) comes last. */
function byPlace(a: Mistake, b: Mistake): number {
  if ((a.place.line === 0) !== (b.place.line === 0)) return a.place.line === 0 ? 1 : -1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
