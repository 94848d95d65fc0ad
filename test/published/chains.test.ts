import { describe, expect, it } from 'vitest';
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import { chainsOf } from '../../src/published/chains.ts';
import data from '../../src/published/chains.yaml';
import { chains } from '../../src/published/schema.ts';
import { eventNames } from '../../src/published/unit-costs.ts';

describe('what follows where a service is missing', () => {
  it('is told with the share that somebody published, or with none', () => {
    expect(chainsOf('refuge').map((chain) => [chain.event, chain.share])).toEqual([
      ['police-domestic-incident', 0.78],
      ['emergency-attendance', 0.23],
    ]);
    expect(chainsOf('supported-living')[0]?.share).toBeUndefined();
    expect(chainsOf('cleaning')).toEqual([]);
  });

  it('has the form of its file', () => {
    expect(chains.safeParse(data()).error?.issues ?? []).toEqual([]);
  });

  it('has a source wherever it has a share, and an event whose cost is known', () => {
    const all = serviceNames.flatMap(chainsOf);
    expect(all).toHaveLength(8);
    for (const { share, source } of all) expect(share === undefined).toBe(source === undefined);
    expect(all.map(({ event }) => event).filter((event) => !eventNames.includes(event))).toEqual([]);
  });
});
