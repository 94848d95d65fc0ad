import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/report/index.ts';
import { allQuestions } from '../../../src/report/questions/index.ts';
import { OURS, assessed as ours } from '../../committee/contracts.ts';
import { assessed, textOf, type UnitName } from '../../model/units.ts';

const textOfPage = (text: string) => JSON.stringify(buildReport(assessed(text), { part: 'page' }).blocks);

describe('where nobody states the price, it is asked for first, by the unit', () => {
  const ASKED: Partial<Record<UnitName, string>> = {
    'contact-hour': 'What is paid for an hour?',
    'duty-hour': 'What is paid for an hour on duty?',
    piece: 'What is paid for an assessment?',
    session: 'What is paid for a night?',
    'place-week': 'What is paid for a week of a place?',
    year: 'What is paid a year?',
  };
  test.each(Object.entries(ASKED))('%s', (unit, question) => {
    const [first] = allQuestions(assessed(textOf(unit as UnitName, 'unknown')));
    expect(first?.text).toBe(question);
    expect(allQuestions(assessed(textOf(unit as UnitName))).map(({ text }) => text)).not.toContain(question);
  });

  test('in the words of somebody who knows the service, where a profile is named', () => {
    const text = textOf('contact-hour', 'unknown', ', profile: home-care');
    expect(allQuestions(assessed(text))[0]?.text).toBe(
      'What is the price of an hour of care, or of a visit of each length?',
    );
  });
});

describe('what an hour of the price is, and for whom it is paid, is asked first where nobody says', () => {
  const ofService = (profile: string, price: string, more = '', lone = '{}') =>
    allQuestions(
      assessed(
        `contract: {title: T, authority: A, start: 2024-04-06, years: 2, profile: ${profile}}\nprice: {${price}, indexation: wages}\ndemand: {hours_per_week: 200 hours, visit_length: 30 minutes${more}}\ncover: none\nlone_working: ${lone}\n`,
      ),
    )[0]?.path;
  const BY_THE_VISIT = 'rates: [{length: 30 minutes, per_visit: £16.00}]';

  test('a price by the visit may be for both workers', () => {
    expect(ofService('home-care', BY_THE_VISIT, '', '{second_worker: 20%}')).toBe('price.second_worker');
    expect(ofService('home-care', `${BY_THE_VISIT}, second_worker: 100%`, '', '{second_worker: 20%}')).not.toBe(
      'price.second_worker',
    );
    expect(ofService('home-care', BY_THE_VISIT, '', '{second_worker: 0%}')).not.toBe('price.second_worker');
  });

  test.each(['£28.00', '£32.00', '£40.00'])(
    '%s buys hours on duty that pay, and hours of contact that do not',
    (price) => {
      expect(ofService('floating-support', `per_hour: ${price}`)).toBe('price.buys');
      expect(ofService('floating-support', `per_hour: ${price}, buys: duty`)).not.toBe('price.buys');
    },
  );
});

describe('a value on which the sums turn and that nobody states', () => {
  const asked = (file: string) => allQuestions(ours(file)).map(({ text }) => text);

  test('is asked for in plain English, a piece by its name', () => {
    expect(asked('contracts/school-meals-2019.yaml')).toEqual(
      expect.arrayContaining([
        'Is it right to take £2.77 for what is paid for a meal? The sums turn on it, and the contract does not say.',
        "Is it right to take 6.7 minutes for one worker's time that a meal takes, beside any contact? The sums turn on it, and the contract does not say.",
      ]),
    );
    expect(asked('contracts/hostel-2025.yaml')).toContain(
      'Is it right to take 1 for staff on cover at once? The sums turn on it, and the contract does not say.',
    );
  });

  test.each(OURS)('is never asked for by what only its place in the file explains: %s', (file) => {
    for (const text of asked(file))
      expect(text).not.toMatch(/(for|of) (how many|the (share|amount)|an item|what (it|one) is)\?/);
  });
});

describe('a service without visits', () => {
  const NIGHTS = `contract: {title: Night sitters, start: 2026-04-01, profile: home-care}
cover: [{days: every day, hours: "22:00-07:00", staff: 2, mode: waking, per_session: £120.00, takes_visits: no}]
`;
  test('is asked nothing about them, and is sold by the night', () => {
    const questions = allQuestions(assessed(NIGHTS));
    expect(questions.length).toBeGreaterThan(10);
    for (const { text } of questions) expect(text).not.toMatch(/\bvisits?\b/);
    expect(textOfPage(NIGHTS)).toContain('of £120.00 for a night reaches the provider');
  });
});

describe('what is one value', () => {
  test('is asked for once, in the words of whoever knows the service', () => {
    const paths = allQuestions(ours('contracts/family-support-2015.yaml')).map(({ path }) => path);
    expect(paths.filter((path) => path === 'pay.rate')).toHaveLength(1);
    // Two findings about one price are two questions.
    expect(paths.filter((path) => path === 'price.per_hour').length).toBeGreaterThan(1);
  });
});
