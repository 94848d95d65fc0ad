import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GridColumn, sideBySide } from '../../../src/formats/layout/grid.ts';
import { widthOf } from '../../../src/words/width.ts';

const WORDS_AND_AMOUNT: GridColumn[] = [
  { width: 14, align: 'left' },
  { width: 8, align: 'right' },
];

describe('cells side by side', () => {
  it('stand in columns, numbers to the right', () => {
    expect(sideBySide([['Basic pay'], ['£6.70']], WORDS_AND_AMOUNT)).toEqual(['Basic pay          £6.70']);
  });

  it('start at the top, or end at the bottom as headings do', () => {
    const cells = [['What an', 'hour costs'], ['£/hour']];
    expect(sideBySide(cells, WORDS_AND_AMOUNT, { indent: 2 })).toEqual(['  What an           £/hour', '  hour costs']);
    expect(sideBySide(cells, WORDS_AND_AMOUNT, { vAlign: 'bottom' })).toEqual(['What an', 'hour costs        £/hour']);
  });

  it('have no lines and no colour but what they are given', () => {
    const red = '\u001b[31mred\u001b[39m';
    expect(sideBySide([[red], ['1']], WORDS_AND_AMOUNT)).toEqual([`${red}                    1`]);
  });

  it.each(['हिन्दी में', 'ก็', '東京都', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'Mo\u0302n', 'ｱ', '❤️'])(
    'lose nothing of %s, and what is beside it keeps its place',
    (text) => {
      const [line = ''] = sideBySide([[text], ['£5']], WORDS_AND_AMOUNT);
      expect(line).toMatch(new RegExp(`^${text} +£5$`, 'u'));
      expect(widthOf(line)).toBe(24);
    },
  );

  it('are given back whole, whatever signs they are made of', () => {
    const sign = fc.constantFrom('a', '£', 'é', '東', 'ก็', '\u{f0000}', '\u{10fffd}', '…');
    const text = fc.array(sign, { minLength: 1, maxLength: 7 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
        const drawn = sideBySide(
          [lines, ['|']],
          [
            { width: 14, align: 'left' },
            { width: 1, align: 'left' },
          ],
        );
        expect(drawn.map((line) => line.replace(/ *\|?$/, ''))).toEqual(lines);
      }),
    );
  });
});
