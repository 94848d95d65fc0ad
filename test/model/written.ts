// The same file with values written in it, as somebody would who knows them: another way to what one value is worth.
import { assess } from '../../src/assess.ts';
import { readContract, setPath } from '../../src/contract/index.ts';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { unitVolume } from '../../src/figures/total/unit.ts';
import type { Assessment } from '../../src/model/types.ts';

/** Of home care that states its price and its hours; the profile knows a lean and a usual level of the rest. */
export const HOME_CARE = `contract: {title: Home care, start: 2026-04-01, years: 2, profile: home-care}
price: {per_hour: £24.10, indexation: none}
demand: {hours_per_week: 1000 hours}
`;

/** Without the rungs of the ladder. */
export function assessed(text: string): Assessment {
  const { contract, mistakes } = readContract(text, 'test.yaml');
  const { assessment } = contract ? assess(contract, { scenarios: [] }) : {};
  if (!assessment) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessment;
}

/** The text with each value put at its path. */
export function written(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((before, [path, value]) => {
    const next = setPath(before, path, value, 'test.yaml');
    if (typeof next !== 'string') throw new Error(next.message);
    return next;
  }, text);
}

/** £ that one of the unit is paid above what it costs. */
export function gapOf({ years }: Assessment, year = 1): number {
  const results = years[year - 1]?.runs.get('asSpecified')?.results;
  return results ? results.value(gapPerYear) / results.value(unitVolume) : Number.NaN;
}
