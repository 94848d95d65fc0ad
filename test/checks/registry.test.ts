import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/checks/finding.ts';
import { checks } from '../../src/checks/index.ts';
import { leafPaths } from '../../src/contract/index.ts';
import { type Figure, figuresIn } from '../../src/engine/figure.ts';
import { rowsOf } from '../../src/engine/graph.ts';
import { unitMistake } from '../../src/engine/units.ts';
import { figureById } from '../../src/figures/index.ts';
import { looksLikeAccusing } from './fair-words.ts';
import { PLAIN, subjectOf } from './looking.ts';

const each = checks.map((check) => [check.id, check] as const);

describe('the registry of checks', () => {
  it('has ids that are lawful and unique', () => {
    const ids = checks.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(each)('%s: its page is complete', (_, { title, page: pageOf, sources }) => {
    const page = pageOf();
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [page.checks, page.why, page.example]) expect(text).toMatch(/^[A-Z0-9].{40,}\.$/s);
    for (const list of [page.basedOn, page.exclusions, page.couldBeWrong, sources]) {
      expect(list.length).toBeGreaterThan(0);
      for (const text of list) expect(text).toMatch(/^\S.{8,}[^.]$/s);
    }
  });

  it.each(each)('%s: its words need no letter that an email, an old screen or a pipe may spoil', (_, check) => {
    const { title, sources, page } = check;
    expect(JSON.stringify([title, sources, page()])).toMatch(/^[ -~£]*$/);
  });

  it.each(each)('%s: its worked example is in money', (_, { page }) => {
    expect(page().example).toMatch(/£\d/);
  });

  it.each(each)('%s: it looks at a part of the contract', (_, { at }) => {
    const known = leafPaths();
    expect(known.filter((path) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`))).not.toEqual(
      [],
    );
  });

  it.each(each)('%s: it asks and shows, and accuses nobody', (_, { title, page: pageOf }) => {
    const page = pageOf();
    const texts = [
      title,
      page.checks,
      page.why,
      page.example,
      ...page.basedOn,
      ...page.exclusions,
      ...page.couldBeWrong,
    ];
    expect(texts.flatMap(looksLikeAccusing)).toEqual([]);
  });
});

describe('the condition of each check', () => {
  const conditions = checks.map(({ id, condition }) => [id, condition] as const);

  it.each(conditions)('%s: its units agree, all the way down to figures of the costing', (_, condition) => {
    expect(condition.unit).toBe('flag');
    for (const figure of own(condition)) {
      expect(unitMistake(figure)).toBeUndefined();
      expect(rowsOf(figure.formula ?? { op: 'none' })).toBe(figure.rows);
      expect(figure.source).not.toBe('');
    }
  });
});

describe('the thresholds of judgement', () => {
  const thresholds = checks.flatMap(({ id, thresholds = [] }) => thresholds.map((each) => [id, each] as const));

  it.each(thresholds)(
    '%s: each is a number with a name, a unit and a source',
    (_, { kind, value, label, unit, source }) => {
      expect(kind).toBe('constant');
      expect(value).toBeGreaterThan(0);
      for (const words of [label, unit, source]) expect(words).not.toBe('');
    },
  );
});

/** The figure and what it rests on, as far as only checks use it. */
function own(figure: Figure): Figure[] {
  if (figureById.has(figure.id) || !figure.formula) return [];
  return [figure, ...figuresIn(figure.formula).flatMap(own)];
}

describe('a contract with nothing to find', () => {
  it('is a plain one on which no check of money or law finds anything', () => {
    const subject = subjectOf(PLAIN);
    const answers = checks
      .filter(({ dimension }) => dimension === 'finance' || dimension === 'law')
      .flatMap((check) => findingsOf(check, subject).map(({ message }) => `${check.id}: ${message}`));
    expect(answers).toEqual([]);
  });
});
