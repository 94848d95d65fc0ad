import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layBars } from '../../../src/formats/layout/bars.ts';
import { ASCII, type Style } from '../../../src/formats/layout/style.ts';
import type { BlockOf } from '../../../src/report/types.ts';

const style: Style = { ...ASCII, paint: (_, words) => words };

function block(values: number[], mark?: number): BlockOf<'bars'> {
  return {
    kind: 'bars',
    caption: '',
    unit: 'GBP/hour',
    bars: values.map((value, at) => ({ label: `b${at}`, value })),
    ...(mark === undefined ? {} : { mark: { label: 'net price', value: mark } }),
  };
}

const drawn = (line: string | undefined): string => /^ {2}b\d+ +(.*?) *-?£/.exec(`${line} `)?.[1] ?? '';

describe('bars', () => {
  it('are in proportion to their values', () => {
    const [half, whole] = layBars(block([10, 20]), 72, style);
    expect(drawn(whole).length).toBe(2 * drawn(half).length);
  });

  it('show which of them pass the line', () => {
    const lines = layBars(block([7, 14, 28], 14), 47, style);
    expect(lines).toEqual([
      '  b0  ########        |                   £7.00',
      '  b1  ################|                  £14.00',
      '  b2  ################|################  £28.00',
      '                      ^ net price £14.00',
    ]);
  });

  it('no rounding makes a bar pass the line or fall short of it', () => {
    const value = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), value, (values, mark) => {
        const lines = layBars(block(values, mark), 72, style);
        values.forEach((one, at) => {
          const [within = '', beyond = ''] = (lines[at] ?? '').slice(6).split('|');
          expect(beyond.startsWith('#')).toBe(one > mark);
          expect(within.endsWith('#')).toBe(one >= mark);
        });
      }),
    );
  });

  it('start from nothing, on the left of it where they are negative', () => {
    const [negative, positive] = layBars(block([-10, 10]), 72, style).map((line) => line.slice(6));
    expect(negative?.indexOf('#')).toBe(0);
    expect(positive?.indexOf('#')).toBe((negative?.lastIndexOf('#') ?? 0) + 1);
  });

  it('are not drawn where everything is 0', () => {
    expect(layBars(block([0, 0], 0), 72, style).join('')).not.toContain('#');
  });

  it('keep the sum of their parts', () => {
    const parts = [
      { label: 'pay', value: 14.62 },
      { label: 'on-costs', value: 0.9 },
      { label: 'else', value: 11.8 },
    ];
    const one: BlockOf<'bars'> = { ...block([27.32]), bars: [{ label: 'b0', value: 27.32, parts }] };
    const [line, key] = layBars(one, 72, style);
    expect(drawn(line)).toMatch(/^#+=+\++$/);
    expect(drawn(line).length).toBe(drawn(layBars(block([27.32]), 72, style)[0]).length);
    expect(key).toBe('  # pay, = on-costs, + else');
  });

  it('name the line from the side that has room', () => {
    expect(layBars(block([10, 5], 9), 72, style).at(-1)).toMatch(/^ +net price £9\.00 \^$/);
    expect(layBars(block([10, 5], 1), 72, style).at(-1)).toMatch(/^ +\^ net price £1\.00$/);
  });

  it('get a line of their own where the page is narrow', () => {
    const lines = layBars(block([12, 24]), 40, style);
    expect(lines.length).toBe(2);
    expect(layBars({ ...block([12, 24]), bars: [{ label: 'A label of some length', value: 24 }] }, 40, style)).toEqual([
      '  A label of some length          £24.00',
      `  ${'#'.repeat(38)}`,
    ]);
  });
});
