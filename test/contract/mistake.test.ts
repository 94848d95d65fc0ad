import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMistake } from '../../src/contract/mistake.ts';
import type { Mistake } from '../../src/contract/types.ts';
import { clean, inQuotes, reveal } from '../../src/words/printable.ts';

const at = (line: number, column: number, length: number): Mistake => ({
  file: 'contracts/family-support.yaml',
  path: 'price.per_hour',
  place: { line, column, length },
  message: 'price.per_hour is "16 pounds"; write an amount such as £16.00',
  severity: 'error',
});

describe('a mistake in print', () => {
  test('shows the place, the line and a caret', () => {
    expect(formatMistake(at(3, 13, 9), 'a: 1\nprice:\n  per_hour: 16 pounds\n')).toBe(
      [
        'contracts/family-support.yaml:3:13 error: price.per_hour is "16 pounds"; write an amount such as £16.00',
        '   3 |   per_hour: 16 pounds',
        '     |             ^^^^^^^^^',
      ].join('\n'),
    );
  });

  test('of the whole file has one line', () => {
    expect(formatMistake(at(0, 0, 0), 'a: 1')).toMatch(/^contracts\/family-support\.yaml: error: .*£16\.00$/);
  });

  test('fits 80 columns with the caret under what is wrong, however long the line', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')),
        fc.string({ maxLength: 300, unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')),
        (before, after) => {
          const [, excerpt = '', caret = ''] = formatMistake(
            at(1, before.length + 1, 6),
            `${before}WRONG!${after}`,
          ).split('\n');
          expect(Array.from(excerpt).length).toBeLessThanOrEqual(80);
          expect(excerpt).toContain('WRONG!');
          expect(caret).toMatch(/^ {5}\| *\^{6}$/);
        },
      ),
    );
  });

  test('puts the caret under its word, in plain text to the column', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,200}$/), fc.stringMatching(/^[ -~]{0,200}$/), (before, after) => {
        const [, excerpt = '', caret = ''] = formatMistake(
          at(1, before.length + 1, 6),
          `${before}\u00a3RONG!${after}`,
        ).split('\n');
        expect(excerpt.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('\u00a3RONG!');
      }),
    );
  });
});

describe('text from a file', () => {
  test('is cleaned of what moves a cursor or turns text around', () => {
    expect(clean('a\u001b[31m\u202eb\u0007\n c\t d\u009b')).toBe('a[31mb c d');
  });

  test('or shows it', () => {
    expect(reveal('a\u001b[31m\u202e\u0085')).toBe('a\\x1b[31m\\u202e\\x85');
    expect(inQuotes('x'.repeat(100))).toBe(`"${'x'.repeat(48)}..."`);
  });

  test('never keeps a control character, whatever it is', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what is tested
    const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(clean(text)).not.toMatch(control);
        expect(inQuotes(text)).not.toMatch(control);
      }),
    );
  });
});
