// What a profile says is in the words of the format: a contract that stated all of it would be read without a mistake.
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { day, formatIso } from '../../../src/calendar/day.ts';
import type { Nation } from '../../../src/calendar/types.ts';
import { appliesOf } from '../../../src/contract/profiles/applies.ts';
import { type Levels, levels, type Written } from '../../../src/contract/profiles/levels.ts';
import { serviceNames } from '../../../src/contract/profiles/registry.ts';
import { leafPaths } from '../../../src/contract/schema.ts';
import { messages } from '../fixtures.ts';

type Which = 'lean' | 'usual' | 'safe';
type Tree = { [key: string]: Tree | Written };

/** Forms that only a profile has so far: the reader takes £ an hour and a share there. */
const OF_A_PROFILE = ['pay.agency_rate', 'supervision.on_call_manager.share'];

/** A contract that states one level of each path. */
function stating(fills: ReadonlyMap<string, Levels>, which: Which, start: number, nation: Nation): string {
  const contract: Tree = {
    contract: { start: formatIso(start), nation },
    price: { per_hour: '£20.00' },
    demand: { hours_per_week: '60 hours' },
  };
  for (const [path, found] of fills) {
    if (OF_A_PROFILE.includes(path)) continue;
    const keys = path.split('.');
    const last = keys.pop() as string;
    let at = contract;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Tree;
    }
    at[last] = found[which].text;
  }
  return stringify(contract);
}

const STARTS = ['2010-04-06', '2016-04-01', '2024-04-01'].map(day);

describe.each(serviceNames)('%s, stated in a contract', (name) => {
  it.each(['lean', 'usual', 'safe'] as const)('%s: is read without a mistake', (which) => {
    const wrong = STARTS.flatMap((start) =>
      (['england', 'scotland'] as const).flatMap((nation) => {
        const { fills } = levels(name, { start, nation, provider_kind: 'charity', risks: ['violent adults'] });
        return messages(stating(fills, which, start, nation));
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe('the paths of the profiles', () => {
  it('are paths of a contract', () => {
    const plain = (path: string): string => path.replaceAll(/\[\]/g, '');
    const known = new Set(
      leafPaths().flatMap((path) =>
        plain(path)
          .split('.')
          .map((_, at, all) => all.slice(0, at + 1).join('.')),
      ),
    );
    const circumstances = { start: day('2026-04-01'), nation: 'england', provider_kind: 'company', risks: [] } as const;
    const all = serviceNames.flatMap((name) => {
      const { fills, proposes } = levels(name, circumstances);
      const asked = appliesOf(name).ask.flatMap(({ paths }) => paths);
      return [...fills.keys(), ...proposes.keys(), ...asked];
    });
    expect([...new Set(all)].filter((path) => !known.has(path))).toEqual([]);
  });
});
