import { describe, expect, it } from 'vitest';
import { svg } from '../../src/formats/svg.ts';
import { hostile, report, SIGNS } from './report.fixture.ts';

describe('a chart as a drawing of its own', () => {
  const drawing = svg(report);

  it('says what it shows and where it is from', () => {
    expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 452 \d+"/);
    expect(drawing).toContain('>External family support service</text>');
    expect(drawing).toContain('>What the hour costs, and what the price pays for</text>');
    expect(drawing).toContain('>net price £14.26</text>');
    expect(drawing).toMatch(/contract-viability<\/text>/);
  });

  it('tells in words what it shows', () => {
    expect(drawing).toMatch(/<desc id="chart-desc">Legal minimum £12\.01; .*; net price £14\.26<\/desc>/);
  });

  it('needs nothing from anywhere and no variables, which not every program reads', () => {
    expect(drawing).not.toMatch(/var\(|href|<script|url\((?!#chart-hatch)/);
  });

  it('takes no markup from a contract', () => {
    expect(svg(hostile)).toContain(SIGNS.slice(0, 8).replace('<', '&lt;').replace('>', '&gt;'));
    expect(svg(hostile)).not.toContain('<script');
  });

  it('is asked of a report with a chart only', () => {
    expect(() => svg({ ...report, blocks: [] })).toThrow('without a chart');
  });
});
