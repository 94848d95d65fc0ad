import { describe, expect, it } from 'vitest';
import { day, parseDay } from '../../src/calendar/day.ts';
import type { Nation } from '../../src/calendar/types.ts';
import { serviceNames } from '../../src/contract/profiles/registry.ts';
import type { Contract } from '../../src/contract/types.ts';
import { type BenchmarkSeries, benchmarks, benchmarksFor } from '../../src/published/prices.ts';

/** `labour-floors £22.71`, for a contract of this service, nation and first day. */
function fitting(profile: string | undefined, nation: Nation, start: string): string[] {
  const contract = { contract: { profile, nation, start: day(start) } } as Contract;
  return benchmarksFor(contract).map(({ name, value }) => `${name} £${value.toFixed(2)}`);
}

describe('published amounts that fit a contract', () => {
  it('are those of its service, the newest of each series that had begun', () => {
    expect(fitting('home-care', 'england', '2025-04-07')).toEqual([
      'labour-floors £22.71',
      'prices-paid £24.10',
      'minimum-prices £32.14',
    ]);
    expect(fitting('home-care', 'england', '2025-03-31')).toEqual([
      'labour-floors £16.57',
      'prices-paid £23.26',
      'minimum-prices £28.53',
    ]);
  });

  it('differ by nation', () => {
    expect(fitting('home-care', 'northern-ireland', '2014-10-01')).toEqual([
      'labour-floors £10.63',
      'prices-paid £11.35',
      'minimum-prices £15.74',
      'home-care-unit-costs £37.00',
    ]);
    expect(fitting('home-care', 'wales', '2023-06-01')).toContain('minimum-prices £28.64');
    expect(fitting('home-care', 'scotland', '2024-06-01')).toContain('minimum-prices £29.35');
  });

  it('are used for three years and no longer', () => {
    expect(fitting('family-support', 'england', '2016-03-31')).toEqual(['family-support-unit-costs £30.00']);
    expect(fitting('family-support', 'england', '2016-04-01')).toEqual([]);
  });

  it('are none before the first, or where no profile names the service', () => {
    expect(fitting('supported-living', 'england', '2022-04-03')).toEqual([]);
    expect(fitting(undefined, 'england', '2025-04-07')).toEqual([]);
  });
});

describe('the data of published amounts', () => {
  const series = Object.entries<BenchmarkSeries>(benchmarks);

  it.each(series)(
    '%s: says what it is, whose and of which service',
    (_, { kind, title, publisher, covers, services }) => {
      expect(['minimum-price', 'price-paid', 'labour-floor', 'unit-cost']).toContain(kind);
      for (const text of [title, publisher, covers]) expect(text).toMatch(/^\S.{7,}/s);
      expect(services.filter((service) => !serviceNames.some((name) => name === service))).toEqual([]);
      expect(services).not.toEqual([]);
    },
  );

  it.each(series)('%s: each amount has its day, nations and source, in order of date', (_, { rows }) => {
    const nations = ['england', 'wales', 'scotland', 'northern-ireland'];
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(expect.arrayContaining(['from', 'nations', 'source', 'value']));
      expect(
        Object.keys(row).filter((key) => !['from', 'nations', 'source', 'value', 'url', 'note'].includes(key)),
      ).toEqual([]);
      expect(parseDay(row.from)).toBeDefined();
      expect(row.value).toBeGreaterThan(5);
      expect(row.value).toBeLessThan(100);
      expect(row.nations.filter((nation) => !nations.includes(nation))).toEqual([]);
      expect(row.source).toMatch(/\d{4}/);
      if (row.url !== undefined) expect(row.url).toMatch(/^https?:\/\//);
    }
    const days = rows.map(({ from }) => day(from));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('has one amount a day and nation in each series', () => {
    for (const [name, { rows }] of series) {
      const keys = rows.flatMap(({ from, nations }) => nations.map((nation) => `${name} ${from} ${nation}`));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });
});
