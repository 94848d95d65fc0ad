import { describe, expect, test } from 'vitest';
import { unknownRules } from '../../src/batch/exceptions.ts';
import type { Policy } from '../../src/batch/types.ts';
import { day } from '../../src/calendar/day.ts';
import { viewLeft } from '../../src/formats/batch/words.ts';
import { assessed, checkedText, contractText, findingIn } from './sample.ts';

const entry = (rule: string, more = '') =>
  `  - {rule: ${rule}, reason: a grant pays for it, name: A. Smith, until: 2027-03-31${more}}`;
const withExceptions = (entries: string[], policy: Partial<Policy> = {}) =>
  checkedText(contractText({ more: `exceptions:\n${entries.join('\n')}\n` }), {
    today: day('2027-03-31'),
    failOn: ['undeliverable', 'major'],
    ...policy,
  });

describe('an exception', () => {
  test('sets a finding aside until its last day, and the finding is still shown', () => {
    const result = withExceptions([entry('no-indexation')]);
    const finding = findingIn(result, 'no-indexation');
    expect(finding).toMatchObject({ fails: false, severity: 'major' });
    expect(finding.excepted).toEqual({ reason: 'a grant pays for it', name: 'A. Smith', until: day('2027-03-31') });
    expect(result.exceptions).toMatchObject([{ rule: 'no-indexation', expired: false, covers: 1, spot: { line: 8 } }]);
  });

  test('ends on the next day, and is then a finding itself', () => {
    const result = withExceptions([entry('no-indexation')], { today: day('2027-04-01') });
    expect(findingIn(result, 'no-indexation')).toMatchObject({ fails: true, excepted: undefined });
    const expired = findingIn(result, 'expired-exception');
    expect(expired).toMatchObject({ severity: 'major', fails: true, path: 'exceptions[0]', spot: { line: 8 } });
    expect(expired.message).toContain('the exception for no-indexation ended on 31 March 2027');
    expect(result.exceptions).toMatchObject([{ expired: true, covers: 0 }]);
  });

  test('with a path holds there and for what stands under it, and nowhere else', () => {
    expect(findingIn(withExceptions([entry('no-indexation', ', path: price.indexation')]), 'no-indexation').fails).toBe(
      false,
    );
    expect(findingIn(withExceptions([entry('no-indexation', ', path: price')]), 'no-indexation').fails).toBe(false);
    expect(findingIn(withExceptions([entry('no-indexation', ', path: price.index')]), 'no-indexation').fails).toBe(
      true,
    );
  });

  test('of the view lets the contract pass, and leaves the view as it is', () => {
    const result = withExceptions([entry('view-undeliverable')], { failOn: ['undeliverable'] });
    expect(result.view).toMatchObject({ judged: 'undeliverable', fails: false });
    expect(result.view.excepted?.name).toBe('A. Smith');
  });

  test('of findings leaves the view, and the check says what sets that aside', () => {
    const result = withExceptions([entry('price-below-cost')], { failOn: ['undeliverable'] });
    expect(result.view.fails).toBe(true);
    expect(viewLeft(result)).toContain(
      'price-below-cost is set aside and the view is not; view-undeliverable needs an exception of its own',
    );
    expect(viewLeft(withExceptions([entry('price-below-cost'), entry('view-undeliverable')]))).toBeUndefined();
  });

  test('of a better view does not cover a worse one', () => {
    const result = withExceptions([entry('view-at-risk')], { failOn: ['undeliverable'] });
    expect(result.view.fails).toBe(true);
  });

  test('that sets nothing aside is told', () => {
    const unused = findingIn(withExceptions([entry('sleep-in-pay')]), 'unused-exception');
    expect(unused).toMatchObject({ severity: 'info', path: 'exceptions[0]' });
    expect(unused.message).toContain('the rule finds nothing there');
  });

  test('of a rule that there is not asks which one is meant', () => {
    const more = `exceptions:\n${entry('no-indexaton')}\n${entry('view-undeliverable')}\n`;
    expect(unknownRules(assessed(contractText({ more })).file)).toMatchObject([
      {
        path: 'exceptions[0].rule',
        place: { line: 8 },
        message: 'exceptions[0].rule is "no-indexaton": there is no such rule; did you mean no-indexation?',
      },
    ]);
  });
});
