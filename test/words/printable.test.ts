import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  clean,
  eachText,
  inQuotes,
  plainPunctuation,
  printable,
  reveal,
  withoutCommands,
} from '../../src/words/printable.ts';

describe('printable text', () => {
  it('leaves ordinary text alone, in any language', () => {
    for (const text of ['£16.00 an hour', 'Cyngor Sir Ynys Môn', 'Łódź – “Dům”', '東京都', 'naïve café']) {
      expect(printable(text)).toBe(text);
    }
  });

  it('shows that a control character was there, and lets it do nothing', () => {
    expect(printable('a\u001b[31mred')).toBe('a?[31mred');
    expect(printable('a\u009b2J\u0007\u0000b')).toBe('a?2J??b');
    expect(printable('\u007f')).toBe('?');
  });

  it('turns breaks and odd spaces into spaces', () => {
    expect(printable('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
    expect(printable('30\u00a0days')).toBe('30 days');
  });

  it('takes out what nobody can see', () => {
    expect(printable('\ufeffre\u202ev\u2066e\u200br\u00adse\u{e0041}')).toBe('reverse');
  });

  it('marks half a letter, and keeps whole ones that are made of two halves', () => {
    expect(printable('a\ud800b')).toBe('a?b');
    expect(printable('\u{1f3e0} home')).toBe('\u{1f3e0} home');
  });

  it('thins out marks that climb over other lines', () => {
    expect(printable(`z${'\u0301'.repeat(50)}`)).toBe(`z${'\u0301'.repeat(4)}`);
  });

  it('never lets through anything that acts on a screen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});

describe('plain punctuation', () => {
  it('writes typographic signs in plain ones, and keeps the letters of names', () => {
    expect(plainPunctuation('2015–2018 “safe” … ‘x’ ≥ 3 × 2 • Môn')).toBe('2015-2018 "safe" ... \'x\' >= 3 x 2 - Môn');
  });
});

describe('every text of some data', () => {
  it('is changed at any depth, and nothing else is', () => {
    const data = { a: 'x', b: [1, 'y', { c: 'z', d: null, e: true }], f: undefined };
    expect(eachText(data, (text) => text.toUpperCase())).toEqual({
      a: 'X',
      b: [1, 'Y', { c: 'Z', d: null, e: true }],
      f: undefined,
    });
    expect(data.a).toBe('x');
  });
});

describe('text of a file', () => {
  it('is kept without what acts, its words a space apart', () => {
    expect(clean('a\u001b[31m\u202eb\u0007\n c\t d\u009b')).toBe('a[31mb c d');
    expect(clean('  £16.00  an hour ')).toBe('£16.00 an hour');
  });

  it('is shown in a mistake with what acts written out', () => {
    expect(reveal('a\u001b[31m\u202e\u0085')).toBe('a\\x1b[31m\\u202e\\x85');
    expect(reveal('\u{e0041}\ud800')).toBe('\\u{e0041}\\ud800');
    expect(reveal('two\nlines')).toBe('two\\nlines');
  });

  it('is cut in quotes', () => {
    expect(inQuotes('x'.repeat(100))).toBe(`"${'x'.repeat(48)}..."`);
  });
});

test('codes that are no characters, which no XML may hold, go or are written out', () => {
  expect(clean('Home\ufffe care\uffff\ufdd0 \u{1ffff}one')).toBe('Home care one');
  expect(reveal('a\uffff')).toBe('a\\uffff');
});

test.each(['::error::x', '##[error]x', '##vso[task.setvariable variable=a]b', "##teamcity[message text='x']"])(
  'a line that a build server would take for its command, %s, begins otherwise',
  (line) => {
    expect(withoutCommands(`  ${line}\n${line}`)).not.toMatch(/^\s*(?:::|##)/m);
    expect(withoutCommands(`a ${line}`)).toBe(`a ${line}`);
  },
);
