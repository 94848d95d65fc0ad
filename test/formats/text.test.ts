import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../src/formats/text.ts';
import { widthOf } from '../../src/words/width.ts';
import { hostile, report } from './report.fixture.ts';
import { anyReport } from './reports.arbitrary.ts';

const plain = { colour: false, unicode: false };

describe('the report as plain text', () => {
  it.each([40, 72, 100])('in %s columns', async (width) => {
    await expect(text(report, { ...plain, width })).toMatchFileSnapshot(`expected/text-${width}.txt`);
  });

  it('from a contract that tries to break it', async () => {
    await expect(text(hostile, { ...plain, width: 72 })).toMatchFileSnapshot('expected/text-hostile.txt');
  });

  it('begins with the view', () => {
    expect(text(report, { ...plain, width: 72 })).toMatch(/^UNDELIVERABLE\. An hour costs £27\.32/);
  });

  it('is ASCII, the pound sign aside, whatever it is told about colour', () => {
    const printed = text(report, { width: 72, colour: true, unicode: true });
    expect(printed).toMatch(/^[\n -~£]*$/);
    expect(printed).toBe(text(report, { ...plain, width: 72 }));
  });

  it('puts the line where the price runs out across the whole table', () => {
    const lines = text(report, { ...plain, width: 72 }).split('\n');
    expect(lines).toContain('  =============================== the price runs out here: £14.26 ======');
  });

  it('sets a total off by a rule above its number', () => {
    const lines = text(report, { ...plain, width: 72 }).split('\n');
    const at = lines.findIndex((line) => line.startsWith('  Net price'));
    expect(lines[at - 1]?.trim()).toBe('------');
    expect(lines[at - 1]?.length).toBe(lines[at]?.length);
  });

  it('stacks a table rather than break its numbers', () => {
    const printed = text(report, { ...plain, width: 40 });
    expect(printed).toContain('  As specified\n    Cost an hour                  £27.32\n');
  });

  it('passes the edge in no report at no width from 40, and lets no control character through', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 40, max: 120 }), (any, width) => {
        const printed = text(any, { ...plain, width });
        expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
        for (const line of printed.split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
      }),
    );
  });

  it('keeps every number whole at any width', () => {
    const amounts = ['£27.32', '-£13.06', '-£40,862', '£6.70 an hour', '1 October 2015', '27.32', '£41.55'];
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), (width) => {
        const printed = text(report, { ...plain, width });
        for (const amount of amounts) expect(printed).toContain(amount);
      }),
    );
  });

  it('survives a screen that says it has no columns', () => {
    for (const width of [0, -5, 1, Number.NaN]) {
      expect(text(report, { ...plain, width })).toContain('Net price');
    }
  });
});
