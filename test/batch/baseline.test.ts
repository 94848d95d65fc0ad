import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Known, knownIn, knownOf, readBaseline, updated, writeBaseline } from '../../src/batch/baseline.ts';
import { day } from '../../src/calendar/day.ts';
import { checkedText, contractText, findingIn } from './sample.ts';

const known = (file: string, rule: string, path = 'price.per_hour'): Known => ({ file, rule, path });

describe('a baseline', () => {
  test('holds what was found, so that it does not count again', () => {
    const before = knownOf(checkedText(contractText(), { failOn: ['info'] }), 'a.yaml');
    const holds = knownIn(before);
    const again = checkedText(contractText(), { failOn: ['undeliverable', 'info'] }, (rule, path) =>
      holds({ file: 'a.yaml', rule, path }),
    );
    expect(again.view).toMatchObject({ fails: false, known: true });
    expect(again.findings.filter(({ fails }) => fails)).toEqual([]);
  });

  test('does not hide a view that has become worse', () => {
    const before = knownOf(checkedText(contractText({ price: 'unknown' })), 'a.yaml');
    const holds = knownIn(before);
    const worse = checkedText(contractText(), {}, (rule, path) => holds({ file: 'a.yaml', rule, path }));
    expect(before).toContainEqual(known('a.yaml', 'view-cannot-tell', ''));
    expect(worse.view.fails).toBe(true);
  });

  test('does not hide what has become graver, or was only a question then', () => {
    const under = (price: string, was: Known[] = []) => {
      const holds = knownIn(was);
      return checkedText(contractText({ price }), { failOn: ['minor'] }, (rule, path) =>
        holds({ file: 'a.yaml', rule, path }),
      );
    };
    const benchmark = 'price-below-benchmarks';
    const before = knownOf(under('£23.00'), 'a.yaml');
    expect(before.find(({ rule }) => rule === benchmark)?.severity).toBe('minor');
    const after = findingIn(under('£15.00', before), benchmark);
    expect(after).toMatchObject({ severity: 'major', known: false, fails: true, worse: 'where it was minor' });
    const asked = findingIn(under('£15.00', knownOf(under('unknown'), 'a.yaml')), 'price-below-cost');
    expect(asked).toMatchObject({ known: false, fails: true });
  });

  test('tells of a gap that has become wider, and lets it pass', () => {
    const before = knownOf(checkedText(contractText()), 'a.yaml');
    const holds = knownIn(before);
    const wider = checkedText(contractText({ price: '£19.00' }), {}, (rule, path) =>
      holds({ file: 'a.yaml', rule, path }),
    );
    expect(wider.view).toMatchObject({ fails: false, known: true });
    expect(wider.view.worse).toMatch(/^where the gap was -£\d\.\d\d and is now -£\d\.\d\d$/);
  });

  test('does not hide the same rule at another place or in another file', () => {
    const holds = knownIn([known('a.yaml', 'price-line-never-used', 'price.rates[0]')]);
    expect(holds(known('a.yaml', 'price-line-never-used', 'price.rates[0]'))).toBeDefined();
    expect(holds(known('a.yaml', 'price-line-never-used', 'price.rates[1]'))).toBeUndefined();
    expect(holds(known('b.yaml', 'price-line-never-used', 'price.rates[0]'))).toBeUndefined();
  });

  test('takes in neither what the file excepts nor the lapse of an exception', () => {
    const more = 'exceptions:\n  - {rule: no-indexation, reason: set anew, name: A. Smith, until: 2027-03-31}\n';
    const open = checkedText(contractText({ more }), { today: day('2027-01-01') });
    const lapsed = checkedText(contractText({ more }), { today: day('2027-04-01') });
    expect(findingIn(lapsed, 'expired-exception').severity).toBe('major');
    expect(knownOf(open, 'a.yaml').map(({ rule }) => rule)).not.toContain('no-indexation');
    expect(knownOf(lapsed, 'a.yaml').map(({ rule }) => rule)).not.toContain('expired-exception');
  });
});

describe('a baseline that is brought up to date', () => {
  const everything = () => true;

  test('is at first what was found, in order, each once', () => {
    const found = [known('b.yaml', 'x'), known('a.yaml', 'y'), known('b.yaml', 'x')];
    expect(updated(undefined, found, everything)).toEqual([known('a.yaml', 'y'), known('b.yaml', 'x')]);
  });

  test('loses what is no longer found and gains nothing', () => {
    const before = [known('a.yaml', 'x'), known('a.yaml', 'y')];
    expect(updated(before, [known('a.yaml', 'y'), known('a.yaml', 'z')], everything)).toEqual([known('a.yaml', 'y')]);
  });

  test('holds what is better as it is now, and what is worse as it was', () => {
    const of = (severity: Known['severity'], gap?: number): Known => ({ ...known('a.yaml', 'x'), severity, gap });
    expect(updated([of('major', -3)], [of('minor', -2)], everything)).toEqual([of('minor', -2)]);
    expect(updated([of('minor', -2)], [of('major', -3)], everything)).toEqual([of('minor', -2)]);
    expect(updated(undefined, [of('cannotTell'), of('minor')], everything)).toEqual([of('minor')]);
    // An older baseline says nothing of it.
    expect(updated([known('a.yaml', 'x')], [of('major', -3)], everything)).toEqual([of('major', -3)]);
  });

  test('keeps what it knows of files that were not looked at', () => {
    const before = [known('a.yaml', 'x'), known('b.yaml', 'x')];
    expect(updated(before, [], (file) => file === 'a.yaml')).toEqual([known('b.yaml', 'x')]);
  });

  test('never grows', () => {
    const entries = fc.array(
      fc.record({
        file: fc.constantFrom('a', 'b'),
        rule: fc.constantFrom('x', 'y', 'z'),
        path: fc.constantFrom('', 'p'),
      }),
    );
    fc.assert(
      fc.property(entries, entries, fc.boolean(), (before, found, all) => {
        const after = updated(before, found, (file) => all || file === 'a');
        const held = knownIn(before);
        expect(after.every((each) => held(each) !== undefined)).toBe(true);
      }),
    );
  });
});

describe('the file of a baseline', () => {
  test('is read as it was written', () => {
    const before = [known('a.yaml', 'x'), known('ä "b".yaml', 'y', 'price.rates[0]')];
    expect(readBaseline(writeBaseline(before))).toEqual(before);
  });

  test.each([
    ['', 'it is not JSON'],
    ['[]', 'it holds no schemaVersion and known'],
    ['{"schemaVersion": 2, "known": []}', 'it is of another version of viability'],
    ['{"schemaVersion": 1, "known": {}}', 'known is not a list'],
    [
      '{"schemaVersion": 1, "known": [{"file": "a", "rule": "b"}]}',
      'entry 1 of known does not name a file, a rule and a path',
    ],
  ])('%j is refused', (text, message) => {
    expect(readBaseline(text)).toBe(message);
  });
});
