// What a profile costs at the size and time of the calibration, beside the sums it was made with: plausible, not fitted.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/index.ts';
import { onDuty } from '../../../src/figures/time/on-duty.ts';
import { totalCost } from '../../../src/figures/total/overhead.ts';
import { costPerUnit } from '../../../src/figures/total/result.ts';

interface Calibration {
  profile: string;
  size: string;
  provider_kind: string;
  /** The size as a contract asks for it. */
  asks: Record<string, unknown>;
  /** What is sold is an hour, unless an hour on duty is what was costed. */
  hour?: 'on-duty';
  costs: { start: string; lean: number; usual: number }[];
}
const entries = parse(readFileSync(new URL('calibration.yaml', import.meta.url), 'utf8')) as Calibration[];
const cases = entries.flatMap(({ costs, ...entry }) => costs.map((cost) => ({ ...entry, ...cost })));

function costsOf({ profile, provider_kind, asks, hour, start }: (typeof cases)[number]): [number, number] {
  const { contract, mistakes } = readContract(
    stringify({ contract: { start, years: 1, profile, provider_kind }, ...asks }),
    'calibration.yaml',
  );
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const [year] = assess(contract).assessment?.years ?? [];
  return [year?.runs.get('asSpecified'), year?.usual].map((run) => {
    if (!run) throw new Error(`${profile} from ${start} cannot be worked out`);
    const { results } = run;
    return hour === 'on-duty' ? results.value(totalCost) / results.value(onDuty) : results.value(costPerUnit);
  }) as [number, number];
}

/** The sums behind the calibration leave out what the model has: bank holidays, thresholds, wages that rise within the year. */
const WITHIN = 0.05;

describe('a profile costs near what its calibration says', () => {
  it.each(cases)('$profile from $start, $size', (each) => {
    const [lean, usual] = costsOf(each);
    expect(lean / each.lean).toBeGreaterThan(1 - WITHIN);
    expect(lean / each.lean).toBeLessThan(1 + WITHIN);
    expect(usual / each.usual).toBeGreaterThan(1 - WITHIN);
    expect(usual / each.usual).toBeLessThan(1 + WITHIN);
  });
});
