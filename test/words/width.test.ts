import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padEnd, padStart, widthOf, wrap } from '../../src/words/width.ts';

describe('the width of a text', () => {
  it('is its letters, but wide ones take two columns and marks none', () => {
    expect(widthOf('£16.00')).toBe(6);
    expect(widthOf('Môn')).toBe(3);
    expect(widthOf('Mo\u0302n')).toBe(3);
    expect(widthOf('東京都')).toBe(6);
    expect(widthOf('\u{1f3e0}')).toBe(2);
    expect(widthOf('█░━┃▲')).toBe(5);
  });

  it('decides how much is padded', () => {
    expect(padEnd('東京', 6)).toBe('東京  ');
    expect(padStart('£5', 4)).toBe('  £5');
    expect(padStart('too long', 3)).toBe('too long');
  });
});

describe('wrapping', () => {
  it('breaks between words', () => {
    expect(wrap('enough for 31 of its 60 minutes', 12)).toEqual(['enough for', '31 of its 60', 'minutes']);
  });

  it('indents the lines after the first', () => {
    expect(wrap('Supervision and management', 14, 2)).toEqual(['Supervision', '  and', '  management']);
  });

  it('cuts a word that fits no line', () => {
    expect(wrap('an abcdefghij end', 4)).toEqual(['an', 'abcd', 'efgh', 'ij', 'end']);
    expect(wrap('東京都', 5)).toEqual(['東京', '都']);
  });

  it('begins a line with a path that fits none, and goes on after one of its signs', () => {
    expect(wrap('critical, in contracts/family-support-2015.yaml line 14', 24)).toEqual([
      'critical, in',
      'contracts/family-',
      'support-2015.yaml line',
      '14',
    ]);
    expect(wrap('supervision.on_call_manager', 20, 2)).toEqual(['supervision.on_call_', '  manager']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  it('loses no letter and passes no edge', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', '£', '東', '-', 'é') }), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 40 }), fc.integer({ min: 0, max: 4 }), (parts, width, hanging) => {
        const lines = wrap(parts.join(' '), width, hanging);
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('fills each line as far as the next word lets it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '£', '-', 'é', '京'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 10, max: 30 }), (words, width) => {
        const lines = wrap(words.join(' '), width, 2).map((line) => line.trimStart());
        expect(lines.join(' ')).toBe(words.join(' '));
        lines.slice(1).forEach((line, at) => {
          const room = at === 0 ? width : width - 2;
          expect(widthOf(`${lines[at]} ${line.split(' ', 1)[0]}`)).toBeGreaterThan(room);
        });
      }),
    );
  });
});
