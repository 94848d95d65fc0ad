// The files of the profiles are ours; here each is read with its schema, and every name in one leads somewhere.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { config, locales, type ZodMiniType } from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import { checks } from '../../../src/checks/index.ts';
import {
  commonOf,
  lineOf,
  seriesOf,
  serviceCalled,
  serviceFile,
  serviceNames,
  sourcesOf,
} from '../../../src/contract/profiles/registry.ts';
import {
  commonFile,
  type Entries,
  type ProfileFile,
  profileFile,
  seriesFile,
  sourcesFile,
} from '../../../src/contract/profiles/schema.ts';
import { levers } from '../../../src/ways/index.ts';
import calibration from './calibration.yaml';

const DATA = new URL('../../../src/contract/profiles/data/', import.meta.url);
const services = serviceNames.map((name) => [name, serviceFile(name)] as const);

config(locales.en());

/** `defaults.pay.rate.lean: neither a source nor a judgement`, one a mistake; of a choice, where it came nearest. */
function mistakesIn(schema: ZodMiniType, data: unknown): string[] {
  const said = (issue: $ZodIssue, above: PropertyKey[]): string[] => {
    const at = [...above, ...issue.path];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [`${at.join('.')}: ${issue.message}`];
    const depth = (issues: readonly $ZodIssue[]): number =>
      Math.max(...issues.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 0.5)));
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    return nearest.flatMap((each) => said(each, at));
  };
  return (schema.safeParse(data).error?.issues ?? []).flatMap((issue) => said(issue, []));
}

/** Every name in a file under a key, wherever the key stands. */
function named(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => named(key, each));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === key ? ([] as string[]).concat(each as string | string[]) : named(key, each),
  );
}

describe('the files of the profiles', () => {
  it('are registered, each of them', () => {
    const files = readdirSync(DATA).map((file) => file.replace('.yaml', ''));
    expect(files.sort()).toEqual([...serviceNames, 'common', 'series', 'sources'].sort());
    expect(serviceNames).toHaveLength(17);
  });

  it.each(services)('%s has the form of a profile', (_, file) => {
    expect(mistakesIn(profileFile, file)).toEqual([]);
  });

  it('have a common file, series and sources of their form', () => {
    expect(mistakesIn(commonFile, commonOf())).toEqual([]);
    expect(mistakesIn(seriesFile, seriesOf())).toEqual([]);
    expect(mistakesIn(sourcesFile, sourcesOf())).toEqual([]);
  });

  it('would not fit without what stands behind a value, with a key nobody knows, or with a path that is none', () => {
    const refuge = structuredClone(serviceFile('refuge'));
    const broken = (defaults: unknown): string[] => mistakesIn(profileFile, { ...refuge, defaults });
    const level = { value: '5 minutes', basis: 'No figure was found', judgement: true };
    expect(broken({ 'visit.travel': { lean: level, usual: 'same', safe: 'same' } })).toEqual([]);
    const { judgement: _, ...unfounded } = level;
    expect(broken({ 'visit.travel': { lean: unfounded, usual: 'same', safe: 'same' } })).toEqual([
      'defaults.visit.travel.lean: neither a source nor a judgement',
    ]);
    expect(broken({ 'visit.travel': { lean: { ...level, judged: true }, usual: 'same', safe: 'same' } })[0]).toMatch(
      /^defaults\.visit\.travel\.lean: .*judged/,
    );
    expect(broken({ 'Visit travel': { lean: level, usual: 'same', safe: 'same' } })[0]).toMatch(
      /^defaults\.Visit travel/,
    );
  });

  it('name sources that are there, and every source is named by one of them', () => {
    const used = new Set(named('sources', [commonOf(), seriesOf(), services.map(([, file]) => file)]));
    const known = Object.keys(sourcesOf());
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !used.has(name))).toEqual([]);
  });

  it('call a value judged where nobody read its source', () => {
    const unread = (names: readonly string[]): boolean => names.every((name) => sourcesOf()[name]?.unchecked === true);
    const wrong = (where: string, entries: Entries): string[] =>
      Object.entries(entries).flatMap(([path, entry]) =>
        (['lean', 'usual', 'safe'] as const).flatMap((which) => {
          const level = entry[which];
          if (level === 'same' || level.judgement || !level.sources || !unread(level.sources)) return [];
          return [`${where} ${path}.${which}`];
        }),
      );
    const all: [string, Entries][] = [
      ...Object.entries(commonOf()),
      ...services.flatMap(([name, { defaults, proposes }]): [string, Entries][] => [
        [name, defaults],
        [name, proposes ?? {}],
      ]),
    ];
    expect(all.flatMap(([where, entries]) => wrong(where, entries))).toEqual([]);
  });

  it('use every series and column', () => {
    const inUse = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      if ('series' in value) return [`${value.series} ${'column' in value ? value.column : 'rows'}`];
      return Object.values(value).flatMap(inUse);
    };
    const used = new Set(inUse([commonOf(), services.map(([, file]) => file)]));
    const known = Object.entries(seriesOf()).flatMap(([name, { columns }]) =>
      Object.keys(columns).map((column) => `${name} ${column}`),
    );
    expect(known.filter((each) => !used.has(each))).toEqual([]);
    expect([...used].filter((each) => !known.includes(each))).toEqual([]);
  });

  it('inherit from a profile that is there, down to a common family', () => {
    const family = ({ common }: ProfileFile) => common;
    expect(lineOf('carers-assessments').map(({ title }) => title)).toEqual([
      "Carers' assessments",
      'Floating support and advocacy',
      'Family support',
    ]);
    for (const name of serviceNames) expect(lineOf(name).map(family).at(-1)).toMatch(/^(care|trades)$/);
  });

  it.each(services.filter(([, { sells }]) => sells !== undefined))('%s sells what its price is for', (_, file) => {
    expect(file.price_is_for.text).toMatch(new RegExp(`^An? .*\\b${file.sells}\\b`));
  });

  it.each(services)('%s stands aside from checks and ways that exist', (_, { irrelevant, only_if }) => {
    const known = new Set<string>([...checks.map(({ id }) => id), ...levers.map(({ id }) => id)]);
    expect([...irrelevant, ...Object.keys(only_if ?? {})].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the costs that the profiles are to come near', () => {
  const cases = calibration() as {
    profile: string;
    costs: Record<string, number>[];
    published: { source: string }[];
  }[];

  it('are of each service by itself or one that it inherits from, but for those without a published cost', () => {
    const costed = new Set(cases.map(({ profile }) => profile));
    expect([...costed].filter((name) => !serviceNames.some((each) => each === name))).toEqual([]);
    expect(serviceNames.filter((name) => !costed.has(name))).toEqual([
      'extra-care',
      'carers-assessments',
      'refuge',
      'drug-and-alcohol',
    ]);
  });

  it('rise from lean to usual to safe, and name who published what stands beside them', () => {
    for (const { costs, published } of cases) {
      for (const { lean, usual, safe = Number.POSITIVE_INFINITY } of costs) {
        expect(lean).toBeLessThan(usual as number);
        expect(usual).toBeLessThan(safe);
      }
      for (const { source } of published) expect(source).toMatch(/[A-Z].{8,}/);
    }
  });
});

describe('a service by a name that people use', () => {
  it('is found in any case, with or without hyphens', () => {
    expect(serviceCalled('Domiciliary care')).toBe('home-care');
    expect(serviceCalled('ECM')).toBe('extra-care');
    expect(serviceCalled('Guarding')).toBe('security-guarding');
    expect(serviceCalled('non emergency patient transport')).toBe('patient-transport');
    expect(serviceCalled('home-care')).toBe('home-care');
    expect(serviceCalled('grass cutting')).toBeUndefined();
  });

  it('is one service and no other', () => {
    const names = services.flatMap(([, { title, also_called }]) =>
      [title, ...also_called].map((each) => each.toLowerCase()),
    );
    expect(names.filter((each, at) => names.indexOf(each) !== at)).toEqual([]);
  });
});
