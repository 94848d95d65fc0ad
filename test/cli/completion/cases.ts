// What is typed, and what should be offered for it; every expectation is read from the registry it belongs to.

import { FAIL_ON } from '../../../src/batch/fail-on.ts';
import { checks } from '../../../src/checks/index.ts';
import { commandNames } from '../../../src/cli/commands/index.ts';
import { shellNames } from '../../../src/cli/completion/index.ts';
import { leafPaths } from '../../../src/contract/index.ts';
import { checkFormatNames } from '../../../src/formats/batch/index.ts';
import { formatNames } from '../../../src/formats/index.ts';
import { rates } from '../../../src/rates/index.ts';
import { explainable } from '../../../src/report/explain.ts';
import { scenarioNames } from '../../../src/scenarios/index.ts';

/** The files of the folder in which all of this is typed. */
export const FILES = ['a.yaml', 'b.yml', 'note.txt', 'contracts/c.yaml'];
const CONTRACTS = ['a.yaml', 'b.yml', 'contracts'];

/** Whether a shell would find it by itself, as one of them or their folder. */
export function isFile(word: string): boolean {
  return FILES.some((file) => file === word || file.startsWith(`${word}/`));
}

export const CASES: readonly { line: string; offers: readonly string[] }[] = [
  { line: 'viability ', offers: [...commandNames(), ...CONTRACTS] },
  { line: 'viability rep', offers: ['report'] },
  { line: 'viability report ', offers: CONTRACTS },
  { line: 'viability compare a.yaml ', offers: CONTRACTS },
  { line: 'viability -- ', offers: CONTRACTS },
  { line: 'viability -o ', offers: [...CONTRACTS, 'note.txt'] },
  { line: 'viability check b.yml con', offers: ['contracts'] },
  { line: 'viability report --fo', offers: ['--format'] },
  { line: 'viability a.yaml --sc', offers: ['--scenario'] },
  { line: 'viability report --scenario ', offers: scenarioNames },
  { line: 'viability report -f ', offers: [...formatNames, 'json'] },
  { line: 'viability report --format=te', offers: ['terminal', 'text'] },
  { line: 'viability check -o x.md -f ', offers: checkFormatNames },
  { line: 'viability check --fail-on ', offers: FAIL_ON },
  { line: 'viability -q rates minimum-', offers: startingWith('minimum-', Object.keys(rates)) },
  { line: 'viability rates pay-point-10', offers: ['pay-point-10'] },
  {
    line: 'viability rule price-',
    offers: startingWith(
      'price-',
      checks.map(({ id }) => id),
    ),
  },
  { line: 'viability explain a.yaml cost.p', offers: startingWith('cost.p', explainable()) },
  { line: 'viability solve a.yaml --for visit.', offers: startingWith('visit.', leafPaths()) },
  { line: 'viability what-if a.yaml --set price.pe', offers: ['price.per_hour='] },
  { line: 'viability help ra', offers: ['rates'] },
  { line: 'viability completion ', offers: shellNames },
  { line: 'viability report --year ', offers: [] },
];

function startingWith(start: string, words: readonly string[]): string[] {
  const found = words.filter((word) => word.startsWith(start));
  if (found.length === 0) throw new Error(`nothing begins with ${start}`);
  return found;
}

/** What a shell offers, in a form that all of them share: no slash after a folder, no option before its value. */
export function plain(offered: readonly string[]): string[] {
  return [...new Set(offered.map((word) => word.replace(/\/$/, '').replace(/^--[\w-]+=(?=.)/, '')))].sort();
}
