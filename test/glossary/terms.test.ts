// Every word leads somewhere that there is, and no two entries claim the same one.
import { describe, expect, it } from 'vitest';
import { figuresBeside } from '../../src/checks/figures.ts';
import { checks } from '../../src/checks/index.ts';
import { leafPaths } from '../../src/contract/index.ts';
import { fieldAt } from '../../src/contract/schema.ts';
import { figureById } from '../../src/figures/index.ts';
import { meantBy, placeInTender, terms, termsCalled } from '../../src/glossary/index.ts';
import { rates } from '../../src/rates/index.ts';

describe('the words of the field', () => {
  it.each(terms().map((term) => [term.term, term] as const))('%s leads to what there is', (_, { see, means }) => {
    const isKnown = (name: string) =>
      figureById.has(name) ||
      figuresBeside().has(name) ||
      name in rates ||
      checks.some(({ id }) => id === name) ||
      fieldAt(name) !== undefined;
    expect(see.filter((name) => !isKnown(name))).toEqual([]);
    expect(means).toMatch(/^[A-Z].*\.$/);
  });

  it('stand for one entry each', () => {
    const names = terms().flatMap(({ term, also }) => [term, ...also]);
    expect(names.filter((name) => termsCalled(name).length !== 1)).toEqual([]);
  });

  it('are known in any spelling', () => {
    const called = (word: string) => termsCalled(word).map(({ term }) => term);
    expect(called('nlw')).toEqual(['minimum wage']);
    expect(called('Span-of-Control')).toEqual(['span of control']);
    expect(called('Domiciliary Care')).toEqual(['domiciliary care']);
    // Short forms that profiles have.
    expect(['PTS', 'IDVA', 'SEND', 'ECM'].map((word) => called(word).length)).toEqual([1, 1, 1, 1]);
    expect(called('framework')).toEqual(['framework']);
  });
});

describe('what a word may mean', () => {
  const all = [
    { name: 'minimum-wage', about: 'adult minimum wage' },
    { name: 'minimum-wage-apprentice', about: 'minimum wage of apprentices' },
    { name: 'pension-trigger', about: 'earnings trigger for enrolment' },
    { name: 'price.items[0].price', about: 'what a piece costs' },
  ];
  const meant = (typed: string) => meantBy(typed, all).map(({ name }) => name);

  it('is the one of that name, in any case', () => {
    expect(meant('minimum-wage')).toEqual(['minimum-wage']);
    expect(meant('MINIMUM-WAGE')).toEqual(['minimum-wage']);
  });

  it('is what the field calls so', () => {
    expect(meant('NMW')).toEqual(['minimum-wage']);
  });

  it('is all that have the words in their names, or else in what is said of them', () => {
    expect(meant('wage min')).toEqual(['minimum-wage', 'minimum-wage-apprentice']);
    expect(meant('earnings')).toEqual(['pension-trigger']);
    expect(meant('a piece')).toEqual(['price.items[0].price']);
  });

  it('is nothing where nothing fits', () => {
    expect(meant('zebra')).toEqual([]);
    expect(meant('...')).toEqual([]);
  });
});

describe('where a key stands in a tender', () => {
  it('is known of every key of a contract, the nearest place counting', () => {
    expect(leafPaths().filter((path) => placeInTender(path) === undefined)).toEqual([]);
    expect(placeInTender('price.indexation')).toMatch(/price review/);
    expect(placeInTender('price.per_hour')).toMatch(/pricing schedule/);
    expect(placeInTender('nowhere')).toBeUndefined();
  });
});
