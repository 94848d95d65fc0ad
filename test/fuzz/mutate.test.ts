import { expect, test } from 'vitest';
import { chanceOf } from '../../fuzz/chance.ts';
import { encoded } from '../../fuzz/kinds/encoding.ts';
import { CHANGES, mutated } from '../../fuzz/mutate.ts';
import { edited, seedOf, short } from '../../fuzz/seed.ts';
import { readContract } from '../../src/contract/read.ts';

const TEXT = `# A contract
contract: {title: Home care, start: 2026-04-06, years: 5, extension: 1, profile: home-care}
price:
  per_hour: {value: £30.00, source: The notice}
  items:
    - {name: report, price: £8.00, per_year: 90}
    - {name: visit, price: £9.00, per_year: 80}
demand: {hours_per_week: 600 hours, visit_length: 30 minutes}
cover: [{days: every day, hours: "22:00-06:00", mode: on-call}, {days: sat, hours: "08:00-10:00", mode: waking}]
visit: {travel: 5..12 minutes}
`;
const seed = seedOf(TEXT);
const other = seedOf('contract: {start: 2015-09-01}\nprice: {per_hour: £16}\ndemand: {hours_per_week: 60 hours}\n');

test('a contract is cut at its keys, entries and sections', () => {
  const standing = ({ from, to }: { from: number; to: number }) => TEXT.slice(from, to);
  const piece = seed.pieces.find(({ path }) => path === 'price.items[].name');
  expect([piece?.scalar, piece && standing(piece.whole)]).toEqual(['report', 'name: report, ']);
  expect(seed.items.map(({ whole }) => standing(whole).trim())).toContain('{name: visit, price: £9.00, per_year: 80}');
  expect([...seed.sections.keys()]).toEqual(['contract', 'price', 'demand', 'cover', 'visit']);
  expect(seed.rooms.map(({ path }) => path)).toContain('price.items[]');
});

test('edits are made from the end, and none into another', () => {
  const edits = [
    { from: 1, to: 2, put: 'B' },
    { from: 3, to: 5, put: '' },
    { from: 2, to: 4, put: 'no' },
  ];
  expect(edited('abcdef', edits)).toBe('aBcf');
});

test.each(CHANGES.map(([change]) => [change.name || 'a value', change] as const))(
  '%s changes a contract',
  (_, change) => {
    const texts = Array.from({ length: 60 }, (_each, at) => edited(TEXT, change(seed, chanceOf(3, at), [other])));
    expect(texts.some((text) => text !== TEXT)).toBe(true);
  },
);

test('a short contract is the same with one year, its likely values and nothing beside them', () => {
  const { contract } = readContract(short(TEXT), 'a.yaml');
  expect(short(TEXT)).not.toMatch(/#|source|extension|\.\./);
  expect(contract?.contract.contract.years).toBe(1);
  expect(contract?.contract.price.per_hour).toBe(30);
  expect(contract?.contract.visit.travel).toBeCloseTo(5 / 60);
});

test('the same seed and number change a contract in the same way, and others in another', () => {
  const one = (number: number, at: number) => mutated(seed, chanceOf(number, at), [other]);
  expect(one(1, 7)).toBe(one(1, 7));
  expect(new Set(Array.from({ length: 50 }, (_, at) => one(1, at))).size).toBeGreaterThan(40);
});

test('numbers that follow each other begin with nothing alike', () => {
  const first = Array.from({ length: 3000 }, (_, at) => chanceOf(1, at).below(30));
  for (const step of [1, 2, 30, 60]) {
    const alike = first.filter((value, at) => value === first[at + step]).length;
    expect(alike).toBeLessThan(250);
  }
});

test('a text is in UTF-8 almost always', () => {
  const others = Array.from({ length: 1000 }, (_, at) => encoded(TEXT, chanceOf(1, at))).filter(
    (bytes) => new TextDecoder().decode(bytes) !== TEXT,
  );
  expect(others.length).toBeGreaterThan(10);
  expect(others.length).toBeLessThan(80);
});
