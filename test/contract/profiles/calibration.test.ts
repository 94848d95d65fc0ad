// What a profile costs at the size and time of the calibration, beside the sums it was made with: plausible, not fitted.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/index.ts';
import { costPerUnit } from '../../../src/figures/total/result.ts';

interface Calibration {
  profile: string;
  size: { hours_per_week?: number; provider_kind: string; nation: string; cover?: string; crew?: number };
  costs: { start: string; lean: number; usual: number }[];
}
const entries = parse(readFileSync(new URL('calibration.yaml', import.meta.url), 'utf8')) as Calibration[];

/** By the hours of the size; the cover of others is in words. */
const cases = entries
  .filter(({ size }) => size.hours_per_week !== undefined && size.cover === undefined)
  .flatMap(({ profile, size, costs }) => costs.map((cost) => ({ profile, size, ...cost })));

function costsOf({ profile, size, start }: (typeof cases)[number]): [number, number] {
  const { contract, mistakes } = readContract(
    `contract: {start: ${start}, profile: ${profile}, provider_kind: ${size.provider_kind}, nation: ${size.nation}}
price: {per_hour: £40}
demand: {hours_per_week: ${size.hours_per_week} hours}
`,
    'calibration.yaml',
  );
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const [year] = assess(contract).assessment?.years ?? [];
  const cost = (run: typeof year extends undefined ? never : NonNullable<typeof year>['usual']): number =>
    run?.results.value(costPerUnit) ?? Number.NaN;
  return [cost(year?.runs.get('asSpecified')), cost(year?.usual)];
}

/** The sums behind the calibration leave out what the model has: bank holidays, thresholds, part years. */
const WITHIN = 0.1;

describe('a profile costs near what its calibration says', () => {
  it.each(cases)('$profile from $start', (each) => {
    const [lean, usual] = costsOf(each);
    expect(lean / each.lean).toBeGreaterThan(1 - WITHIN);
    expect(lean / each.lean).toBeLessThan(1 + WITHIN);
    expect(usual / each.usual).toBeGreaterThan(1 - WITHIN);
    expect(usual / each.usual).toBeLessThan(1 + WITHIN);
  });
});
