import { describe, expect, test } from 'vitest';
import { read, SHORT } from '../fixtures.ts';

const events = (...said: string[]) => read(`${SHORT}elsewhere:\n${said.map((one) => `  - {${one}}\n`).join('')}`);

describe('who pays instead, in the words of older files', () => {
  test('a share of the hours not delivered is the chance that it follows one visit, with a remark at its place', () => {
    const { contract, inputs, warnings } = events('event: police-call-out, share: 5%');
    expect(contract.elsewhere[0]?.chance).toBe(0.05);
    expect(inputs.get('elsewhere[0].chance')).toMatchObject({ text: '5%', origin: 'stated', place: { line: 5 } });
    expect(warnings).toMatchObject([{ path: 'elsewhere[0].share', severity: 'warning', place: { line: 5 } }]);
    expect(warnings[0]?.message).toBe(
      'elsewhere[0].share is of an older form of the file, read as chance: 5%, the chance that it follows one visit or unit not delivered; write that',
    );
  });

  test('with eight hours behind one of them, a visit of two hours has a quarter of that chance', () => {
    const { contract, warnings } = events('event: police-call-out, share: 5%, hours: 8 hours');
    expect(contract.elsewhere[0]?.chance).toBeCloseTo(0.0125, 12);
    expect(warnings[0]?.message).toMatch(/^elsewhere\[0\]\.share and elsewhere\[0\]\.hours are of .* chance: 1\.25%/);
  });

  test('beside a chance they are in no sum, and the remark says so', () => {
    const { contract, warnings } = events(
      'event: police-call-out, chance: 40%, share: 5%',
      'event: eviction, hours: 2 hours, unit_cost: £90',
    );
    expect(contract.elsewhere.map(({ chance }) => chance)).toEqual([0.4, 1]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'elsewhere[0].share is of an older form of the file and in no sum: chance: 40% is used',
      'elsewhere[1].hours is of an older form of the file and in no sum: chance: 100% is used',
    ]);
  });

  test('a chance alone needs no remark', () => {
    expect(events('event: police-call-out, chance: 5%').warnings).toEqual([]);
  });
});
