import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../src/report/questions.ts';
import { assessed, textOf, type UnitName } from '../model/units.ts';

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
