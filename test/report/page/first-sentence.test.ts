import { describe, expect, test } from 'vitest';
import { verdictWords } from '../../../src/report/page/first-sentence.ts';
import { assessed, textOf } from '../../model/units.ts';

describe('the first sentence says what decides', () => {
  test('what costs money and nobody states, by name', () => {
    expect(verdictWords(assessed(textOf('contact-hour', '£40.00')))).toMatch(
      /^of what costs money nobody states time to write up a visit, .* and \d+ other things, too little is stated to judge its quality and /,
    );
  });

  test('a price that nobody states', () => {
    expect(verdictWords(assessed(textOf('year', 'unknown')))).toMatch(/^nobody states what is paid, /);
  });

  test('of quality, where the price pays at every reading, what is not said of it', () => {
    const text = textOf('contact-hour', '£80.00', ', profile: home-care');
    const { verdict } = assessed(text);
    expect(verdict).toMatchObject({ finance: 'viable', decidedBy: 'quality' });
    expect(verdictWords(assessed(text))).toMatch(
      /^too little is stated to judge its quality \(.* and \d+ other things\)/,
    );
  });

  test('pay under the minimum wage at a price that pays', () => {
    const text = textOf('contact-hour', '£80.00', ', profile: home-care').replace('rate: £13.50', 'rate: £9.00');
    expect(verdictWords(assessed(text))).toMatch(/^what it states breaks the law/);
  });

  test('of monitoring that sees the work, what it does not see', () => {
    const monitored = (measures: string) =>
      verdictWords(
        assessed(
          `${textOf('contact-hour', '£22.00', ', profile: home-care').replace(/^monitoring:.*$/m, '')}monitoring: [${measures}]\n`,
        ),
      );
    const electronic = '{measure: call-monitoring, evidence: authority, every: visit, paid_on: yes}';
    const visits = '{measure: unannounced-visits, evidence: authority, every: month, sample: 2%, announced: no}';
    expect(monitored(`${electronic}, ${visits}`)).toMatch(
      / only the provider's records would show what fills the gap$/,
    );
    expect(monitored('{measure: complaints, evidence: authority}')).toMatch(/ little would show whether it is done$/);
  });
});
