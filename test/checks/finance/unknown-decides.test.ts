import { describe, expect, it } from 'vitest';
import { unknownDecides } from '../../../src/checks/finance/unknown-decides.ts';
import { netPerContactHour } from '../../../src/figures/income/net.ts';
import { costPerContactHour, gapPerYear } from '../../../src/figures/total/result.ts';
import { answer, type Changes, changed, holds, look, PLAIN, subjectOf } from '../looking.ts';

function resultOf(changes: Changes, figure: typeof gapPerYear): number {
  const run = subjectOf(changed(PLAIN, changes)).years[0]?.runs.get('asSpecified');
  if (!run) throw new Error('no sums');
  return run.results.value(figure);
}

const NO_DISCOUNT_STATED = { 'price.early_payment': '{discount: unknown}' };

describe('unknown-decides', () => {
  it('finds nothing where all is stated', () => {
    expect(answer(unknownDecides)).toBe('nothing');
  });

  it('names the discount from which a price that pays would no longer pay', () => {
    const [found] = look(unknownDecides, NO_DISCOUNT_STATED);
    expect(found).toMatchObject({ status: 'cannotTell', at: { path: 'price.early_payment.discount' } });
    const turns = 100 * (found?.figures.turnsAt?.value ?? 0);
    expect(found?.message).toContain(`Above ${turns.toFixed(1)}%`);
    // Just under it the price pays, just over it does not.
    const gapAt = (share: number) => resultOf({ 'price.early_payment': `{discount: ${share}%}` }, gapPerYear);
    expect(gapAt(turns - 0.2)).toBeGreaterThan(0);
    expect(gapAt(turns + 0.2)).toBeLessThan(0);
    // It is what the price is above cost, as a share of the price.
    const above = 1 - resultOf({}, costPerContactHour) / resultOf({}, netPerContactHour);
    expect(turns / 100).toBeCloseTo(above, 2);
  });

  it('asks of the year in which the price is worst', () => {
    const three = { ...NO_DISCOUNT_STATED, 'contract.years': '3', 'assumptions.wage_growth': '3%' };
    const said = (indexation: string) => look(unknownDecides, { ...three, 'price.indexation': indexation })[0]?.message;
    expect(said('10%')).toMatch(/no longer pays in year 1\.$/);
    expect(said('none')).toMatch(/no longer pays in year 3\.$/);
  });

  it('does not ask for a discount where the price does not pay without one', () => {
    expect(answer(unknownDecides, { ...NO_DISCOUNT_STATED, 'price.per_hour': '£20.00' })).toBe('nothing');
  });

  it('asks how much of the pay at risk would be lost', () => {
    const [found] = look(unknownDecides, { 'price.at_risk': '{share: unknown}' });
    expect(found?.message).toContain('Nobody states the part of the price held back for results and lost. Above');
  });

  it('asks for indexation where a price that pays at first stops paying', () => {
    const long = { 'contract.years': '15', 'assumptions.wage_growth': '4%', 'assumptions.price_growth': '2%' };
    const [found] = look(unknownDecides, { ...long, 'price.indexation': 'unknown' });
    expect(found?.message).toMatch(
      /^Nobody states the yearly rise of the price\. From [\d.]+% a year the price would still pay in year 15/,
    );
    expect(answer(unknownDecides, { ...long, 'price.indexation': '6%' })).toBe('nothing');
  });

  it('does not ask for indexation where the price did not pay in the first year, though rising would mend a later one', () => {
    const years = { 'contract.years': '3', 'assumptions.wage_growth': '3%' };
    const cost = resultOf(years, costPerContactHour);
    const at = (price: number) => ({
      ...years,
      'price.indexation': 'unknown',
      'price.per_hour': `£${price.toFixed(2)}`,
    });
    expect(answer(unknownDecides, at(cost - 0.1))).toBe('nothing');
    expect(look(unknownDecides, at(cost + 0.1))[0]?.message).toContain('the yearly rise of the price');
  });

  it('finds nothing where no sums can be made: another check tells', () => {
    expect(answer(unknownDecides, { 'demand.hours_per_week': 'unknown', ...NO_DISCOUNT_STATED })).toBe('nothing');
  });

  it('does not ask for indexation where the price never paid', () => {
    const changes = { 'contract.years': '3', 'price.indexation': 'unknown', 'price.per_hour': '£20.00' };
    expect(answer(unknownDecides, changes)).toBe('nothing');
  });

  it('names a default that turns the verdict where the price is close to cost', () => {
    const cost = resultOf({ 'contract.profile': 'home-care', 'visit.miles': '3' }, costPerContactHour);
    const close = { 'contract.profile': 'home-care', 'price.per_hour': `£${(cost + 0.05).toFixed(2)}` };
    const paths = look(unknownDecides, { ...close, absence: '{leave: 5.6 weeks}' }).map(({ at }) => at.path);
    expect(paths).toContain('absence.sickness');
    expect(paths).not.toContain('visit.travel');
  });

  describe('where nobody states the travel between visits', () => {
    const noTravel = { 'contract.profile': 'home-care', visit: '{miles: 3}' };
    const cost = resultOf(noTravel, costPerContactHour);
    const at = (share: number) =>
      look(unknownDecides, { ...noTravel, 'price.per_hour': `£${(cost * share).toFixed(2)}` }).filter(
        ({ at: { path } }) => path === 'visit.travel',
      );

    it('does not ask for it where it is stated', () => {
      const stated = { 'contract.profile': 'home-care' };
      const price = 1.03 * resultOf(stated, costPerContactHour);
      const found = look(unknownDecides, { ...stated, 'price.per_hour': `£${price.toFixed(2)}` });
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ at: { path } }) => path)).not.toContain('visit.travel');
    });

    it('names no default that turns nothing', () => {
      const found = look(unknownDecides, { ...noTravel, 'price.per_hour': `£${(cost * 1.04).toFixed(2)}` });
      expect(found.map(({ at: { path } }) => path)).toContain('visit.travel');
      for (const { message, figures } of found) {
        expect(figures.turnsAt?.value).toBeGreaterThan(figures.assumed?.value ?? 0);
        expect(message).not.toMatch(/NaN|undefined/);
      }
    });

    it('looks at the default up to 5% from cost on either side, and no farther', () => {
      expect([0.94, 0.96, 1.04, 1.06].map((share) => at(share).length)).toEqual([0, 1, 1, 0]);
    });

    it('says from what time on a price that pays no longer would, in whole minutes', () => {
      const [found] = at(1.03);
      expect(found).toMatchObject({ status: 'cannotTell', severity: 'minor' });
      expect(found?.message).toBe(
        'Nobody states travel for each journey; the profile puts 5 minutes. At 7 minutes the verdict on the price in year 1 turns.',
      );
      expect(found?.question).toBe(
        'Travel for each journey: is 5 minutes right, or is it nearer to 7 minutes? It decides whether the price pays.',
      );
    });

    it('says from what time down a price that does not pay would, with the unit of the input', () => {
      const [found] = at(0.98);
      expect(found?.figures.assumed?.unit).toBe('hours/visit');
      expect(found?.figures.turnsAt?.unit).toBe('hours/visit');
      expect(found?.figures.turnsAt?.value).toBeLessThan(found?.figures.assumed?.value ?? 0);
      expect(found?.message).toContain('the profile puts 5 minutes. At 3 minutes the verdict');
    });
  });

  it.each([
    ['a price that pays, which a discount or a loss of results would turn', {}, true],
    ['a price far above cost, which none that is allowed would', { 'price.per_hour': '£2000.00' }, false],
    ['a price that never paid and a term of one year', { 'price.per_hour': '£12.00' }, false],
  ])('has a condition that looks at what an input could do, whoever stated it: %s', (_, changes, is) => {
    expect(holds(unknownDecides, changes)).toBe(is);
  });

  it('leaves defaults alone where the price is far above cost', () => {
    expect(
      answer(unknownDecides, {
        'contract.profile': 'home-care',
        'price.per_hour': '£60.00',
        'lone_working.risks': '[]',
      }),
    ).toBe('nothing');
  });
});
