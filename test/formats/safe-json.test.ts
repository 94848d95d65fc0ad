import { describe, expect, it } from 'vitest';
import { safeJson } from '../../src/formats/safe-json.ts';

const ACTING = '\u001b[31m \u007f \u0085 \u009b31m \u200b \u202e \u2028 \u2066 \ufeff \u{e0041} \ud800';

describe('JSON', () => {
  it('holds nothing that acts on a screen, in keys or values', () => {
    const text = safeJson({ [ACTING]: [ACTING] });
    expect(text).toMatch(/^[ -~]+$/);
    expect(text).toContain('\\u009b31m \\u200b \\u202e \\u2028 \\u2066 \\ufeff \\udb40\\udc41 \\ud800');
  });

  it('is read back as the same data', () => {
    const data = { [ACTING]: [ACTING], name: 'Côté, 日本, £' };
    expect(JSON.parse(safeJson(data, 2))).toEqual(data);
  });

  it('leaves letters and pounds as they are', () => {
    expect(safeJson({ price: '£16.00', who: 'Siân' }, 2)).toBe('{\n  "price": "£16.00",\n  "who": "Siân"\n}');
  });
});
