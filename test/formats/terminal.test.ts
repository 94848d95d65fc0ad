import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminal } from '../../src/formats/terminal.ts';
import { text } from '../../src/formats/text.ts';
import type { View } from '../../src/model/types.ts';
import { widthOf } from '../../src/words/width.ts';
import { hostile, report } from './report.fixture.ts';
import { anyReport } from './reports.arbitrary.ts';

const full = { width: 100, colour: true, unicode: true };
// Only colours: any other escape would stay and be seen.
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const ESC = String.fromCharCode(27);

describe('the report on a terminal', () => {
  it.each([40, 72, 100])('in %s columns, with lines and bars', async (width) => {
    const printed = terminal(report, { width, colour: false, unicode: true });
    await expect(printed).toMatchFileSnapshot(`expected/terminal-${width}.txt`);
  });

  it('in colour', async () => {
    await expect(terminal(report, full).replaceAll(ESC, '<ESC>')).toMatchFileSnapshot('expected/terminal-colour.txt');
  });

  it('colour changes nothing but the colour', () => {
    for (const one of [report, hostile]) {
      const printed = terminal(one, full);
      expect(printed).toContain(ESC);
      expect(printed.replace(COLOURS, '')).toBe(terminal(one, { ...full, colour: false }));
    }
  });

  it('without colour and lines is the plain text', () => {
    expect(terminal(report, { width: 72, colour: false, unicode: false })).toBe(
      text(report, { width: 72, colour: false, unicode: false }),
    );
  });

  it('gives each view a colour of its own, beside its word', () => {
    const views: View[] = ['deliverable', 'atRisk', 'cannotTell', 'undeliverable'];
    const leads = views.map((view) => terminal({ ...report, view }, full).split('UNDELIVERABLE.')[0]);
    expect(new Set(leads).size).toBe(4);
  });

  it('passes the edge in no report at no width from 40, and escapes only to colour', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 40, max: 120 }), fc.boolean(), (any, width, unicode) => {
        const printed = terminal(any, { width, colour: true, unicode }).replace(COLOURS, '');
        expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
        for (const line of printed.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
