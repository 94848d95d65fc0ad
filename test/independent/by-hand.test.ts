// The slow reading by itself: what it makes of contracts that were worked out with pen and paper.
import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { cases } from './by-hand.ts';
import { money } from './by-hand-money.ts';
import { secondEdition } from './by-hand-second.ts';
import { BANDS, ELSEWHERE, FIGURES, ROWS } from './figures.ts';
import { type Figures, workOut } from './method.ts';
import { cover, EVERY_DAY, figureNamed, from, plain, role, WEEKEND } from './plain.ts';
import { mistakes, refused } from './refused.ts';

const all = [...cases, ...secondEdition, ...money];

describe('contracts worked out with pen and paper', () => {
  for (const { name, contract, known } of all) {
    test(name, () => {
      const answer = workOut(contract);
      for (const [key, value] of Object.entries(known)) {
        const { scenario, id } = figureNamed(key);
        const figures = answer.years[0]?.get(scenario) ?? {};
        expect(Object.keys(figures), key).toContain(id);
        if (value === null) expect(figures[id], key).toBeNull();
        else expect(figures[id], key).toBeCloseTo(value, 6);
      }
    });
  }
});

test('together they reach every judgement of finance', () => {
  const reached = new Set(all.map(({ contract }) => workOut(contract).finance));
  expect([...reached].sort()).toEqual(['cannotTell', 'fragile', 'notViable', 'unlawful', 'viable']);
});

test('every figure of the method is worked out in every scenario, and nothing else is compared', () => {
  const listed = new Set([...FIGURES, ...BANDS, ...ELSEWHERE]);
  const isRow = (id: string) => ROWS.some((row) => id.startsWith(`${row}[`));
  for (const { name, contract } of all) {
    for (const figures of workOut(contract).years[0]?.values() ?? []) {
      for (const id of [...FIGURES, ...BANDS]) expect(figures[id], `${name} ${id}`).not.toBeUndefined();
      // What is only handed on from one section to the next has a name of several words.
      const ids = Object.keys(figures).filter((id) => !id.includes(' '));
      expect(
        ids.filter((id) => !listed.has(id) && !isRow(id)),
        name,
      ).toEqual([]);
      for (const id of ids) expect(figures[id], `${name} ${id}`).not.toBeNaN();
    }
  }
});

describe('contracts that cannot be worked out', () => {
  for (const { name, contract } of [...refused, ...mistakes])
    test(name, () => expect(() => workOut(contract)).toThrow());
});

describe('one contract spelt in two ways has the same figures', () => {
  const figuresOf = (change: (c: Contract) => void): Figures => {
    const contract = plain();
    contract.demand.hours_per_week = 40;
    change(contract);
    const figures = workOut(contract).years[0]?.get('safe') ?? {};
    return Object.fromEntries(Object.entries(figures).filter(([id]) => !id.startsWith('role.')));
  };
  const same = (one: (c: Contract) => void, other: (c: Contract) => void) => {
    const [first, second] = [figuresOf(one), figuresOf(other)];
    expect(Object.keys(first).length).toBeGreaterThan(80);
    expect(Object.keys(second)).toEqual(Object.keys(first));
    for (const [id, value] of Object.entries(first)) {
      if (value === null) expect(second[id], id).toBeNull();
      else expect(second[id], id).toBeCloseTo(value, 6);
    }
  };

  test('one window or two that touch, or four that overlap', () => {
    const asleep =
      (...windows: Contract['cover']) =>
      (c: Contract) => {
        c.cover = windows;
        c.pay.sleep_in = 45;
      };
    const one = asleep(cover(from(EVERY_DAY, 20, 8), 2, 'sleep-in'));
    same(one, asleep(cover(from(EVERY_DAY, 20, 24), 2, 'sleep-in'), cover(from(EVERY_DAY, 0, 8), 2, 'sleep-in')));
    const parts = [from(EVERY_DAY, 20, 3), from(EVERY_DAY, 3, 8), from(EVERY_DAY, 20, 1), from(EVERY_DAY, 1, 8)];
    same(one, asleep(...parts.map((window) => cover(window, 1, 'sleep-in'))));
  });

  test('one role or two halves, or none', () => {
    const halves =
      (...shares: number[]) =>
      (c: Contract) => {
        c.staff = shares.map((share) => role('worker', { share }));
        c.absence = { ...c.absence, training: { amount: 3 }, sickness: { amount: 8 } };
        c.pay.contracted_week = 20;
      };
    same(halves(), halves(1));
    same(halves(1), halves(0.5, 0.5));
  });

  test('twelve months or a year, or its last day', () => {
    const until = (years: number, end?: number) => (c: Contract) => {
      c.contract.years = years;
      c.contract.end = end;
      c.costs.start_up = 1200;
    };
    same(until(1), until(12 / 12));
    same(until(2), until(2, plain().contract.start + 729));
  });

  test('weekends by their days', () => {
    const enhanced =
      (...days: number[]) =>
      (c: Contract) => {
        c.pay.enhancements = days.map((day) => ({ ...from(day, 0, 24), extra: 0.25 }));
        c.demand.pattern = [{ ...from(EVERY_DAY, 7, 22), share: 1 }];
      };
    same(enhanced(WEEKEND), enhanced(0b10_0000, 0b100_0000));
  });
});

test('a post awake round the clock takes between 4.6 and 5.5 full-time posts', () => {
  const guard = all.find(({ name }) => name.startsWith('one guard'));
  const posts = workOut(guard?.contract ?? plain()).years[0]?.get('asSpecified')?.['staff.fte'] ?? 0;
  expect(posts).toBeGreaterThan(4.6);
  expect(posts).toBeLessThan(5.5);
});

test('a rate under the minimum of the first day is unlawful, one that is overtaken later is not', () => {
  const paying = (rate: number, start: number) => {
    const contract = plain();
    contract.price.per_hour = 40;
    contract.contract.start = start;
    contract.pay.rate = rate;
    return workOut(contract).finance;
  };
  const april = plain().contract.start;
  expect(paying(12.2, april)).toBe('unlawful');
  expect(paying(12.21, april)).toBe('viable');
});
