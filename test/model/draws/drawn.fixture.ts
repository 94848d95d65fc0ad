// Contracts with ranges, and what the ordinary model makes of one draw of them.
import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assess.ts';
import { readContract, setPath } from '../../../src/contract/index.ts';
import type { Contract, ContractFile } from '../../../src/contract/types.ts';
import { RangeDraws } from '../../../src/engine/pert.ts';
import { BATCH } from '../../../src/model/draws/money.ts';
import type { InputRange } from '../../../src/model/draws/ranges.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { withNumber } from '../../../src/model/vary.ts';

export const HOME_CARE = {
  'price.per_hour': '£24..£28',
  'visit.travel': '{low: 3 minutes, likely: 5 minutes, high: 12 minutes}',
  'visit.travel_from_home': '5%..25%',
  'absence.sickness': '4..10 days',
};

/** One of the contracts that come with the tool, with ranges put at some paths. */
export function withRanges(name: string, changes: Readonly<Record<string, string>>): Assessment {
  let text = readFileSync(new URL(`../../../contracts/${name}.yaml`, import.meta.url), 'utf8');
  for (const [path, value] of Object.entries(changes)) {
    const next = setPath(text, path, value, 'test.yaml');
    if (typeof next !== 'string') throw new Error(next.message);
    text = next;
  }
  return assessmentOf(text);
}

function assessmentOf(text: string): Assessment {
  const { contract, mistakes } = readContract(text, 'test.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessmentIn(contract);
}

/** Without the rungs that no draw looks at. */
function assessmentIn(file: ContractFile): Assessment {
  const { assessment, mistakes } = assess(file, { scenarios: [] });
  if (!assessment) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessment;
}

/** The same draws, one by one: each a contract of its own, put to everything that any contract is put to. */
export function* oneByOne({ file }: Assessment, ranges: readonly InputRange[], seed: number, count: number) {
  const draws = new RangeDraws(ranges, seed, BATCH);
  for (let at = 0; at < count; at++) {
    if (at % BATCH === 0) draws.next();
    const drawn = (contract: Contract): Contract =>
      ranges.reduce(
        (changed, { input }, index) => withNumber(changed, input.path, draws.columns[index]?.[at % BATCH] as number),
        contract,
      );
    // What is drawn is no range any more.
    yield assessmentIn({ ...file, text: '', contract: drawn(file.contract), usual: file.usual && drawn(file.usual) });
  }
}
