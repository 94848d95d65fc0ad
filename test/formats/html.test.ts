import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html/markup.ts';
import { PART_FILLS, STYLE } from '../../src/formats/html/style.ts';
import { htmlPage } from '../../src/formats/html.ts';
import type { Report } from '../../src/report/types.ts';
import { hostile, report, TOKEN } from './report.fixture.ts';
import { anyReport } from './reports.arbitrary.ts';

const options = { width: 72, colour: false, unicode: true };
const EMPTY = new Set(['meta']);

/** Every tag is closed, in order; gives the names of all that were opened. */
function tagsOf(page: string): string[] {
  const open: string[] = [];
  const all: string[] = [];
  for (const [, slash, name = '', own] of page.matchAll(/<(\/?)([a-z0-9]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else {
      all.push(name);
      if (!own && !EMPTY.has(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return all;
}

describe('the report as a page', () => {
  it('is this', async () => {
    await expect(htmlPage(report, options)).toMatchFileSnapshot('expected/report.html.txt');
  });

  it('shows a letter without a header of its own, its headings a level higher and its lines as they are', () => {
    const letter: Report = {
      ...report,
      name: 'Letter',
      lead: '',
      sentence: '',
      title: '',
      subtitle: '',
      blocks: [
        { kind: 'lines', lines: ['1 <b>High Street</b>', '', 'Newtown'] },
        { kind: 'heading', level: 2, text: 'A service' },
        { kind: 'heading', level: 3, text: 'Questions' },
      ],
    };
    const page = htmlPage(letter, options);
    expect(page).toContain('<title>Letter</title>');
    expect(page).not.toContain('<header>');
    expect(page).toContain('<p class="lines">1 &lt;b&gt;High Street&lt;/b&gt;\n\nNewtown</p>');
    expect(page).toContain('<h1 id="b2">A service</h1>\n<h2 id="b3">Questions</h2>');
  });

  it('needs nothing from anywhere and runs nothing', () => {
    const page = htmlPage(hostile, options);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(script|link|img|iframe|object|a)\b|\son\w+=|\b(src|href)=|url\(|@import/i);
  });

  it('says its language, its title and what each part is', () => {
    const page = htmlPage(report, options);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('<title>UNDELIVERABLE. External family support service</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<table aria-labelledby="b3">');
    expect(page).toContain('<caption>Five ways to run the service</caption>');
    expect(page).toContain('<th scope="row">The hour with the family</th>');
    expect(page).toContain('<th scope="col" class="number">£/hour</th>');
    expect(page).toContain('<tr class="mark"><td colspan="3">the price runs out here: £14.26</td></tr>');
    expect(page).not.toMatch(/<th[^>]*><\/th>/);
  });

  it('tells in words what the bars show', () => {
    expect(htmlPage(report, options)).toMatch(
      /<desc id="b5-desc">Legal minimum £12\.01; As specified £27\.32; .*; net price £14\.26<\/desc>/,
    );
  });

  it('every id is there once, and what is named by one finds it', () => {
    const page = htmlPage(report, options);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '));
    expect(named.length).toBeGreaterThan(2);
    for (const id of named) expect(ids).toContain(id);
  });

  it('takes no markup from a contract', () => {
    const page = htmlPage(hostile, options);
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).toContain('&amp;amp;');
    expect(page).toContain(TOKEN);
  });

  it('is well formed whatever the report says', () => {
    const known = new Set(tagsOf(htmlPage(report, options)));
    fc.assert(
      fc.property(anyReport, (any) => {
        const page = htmlPage(any, options);
        for (const tag of tagsOf(page)) expect(known).toContain(tag);
        expect(page).not.toMatch(/[^\P{Cc}\n]/u);
        expect(page).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('has enough contrast to be read', () => {
    const css = STYLE.markup;
    for (const view of ['deliverable', 'atRisk', 'cannotTell', 'undeliverable']) {
      const [, background = '', colour = ''] =
        new RegExp(`\\.${view} \\{ background: (#\\w{6}); color: (#\\w{6})`).exec(css) ?? [];
      expect(contrast(background, colour)).toBeGreaterThan(4.5);
      expect(contrast(background, '#1b1f23')).toBeGreaterThan(4.5);
    }
    expect(contrast('#ffffff', /--quiet: (#\w{6})/.exec(css)?.[1] ?? '')).toBeGreaterThan(4.5);
    expect(contrast('#ffffff', '#a4161a')).toBeGreaterThan(4.5);
    const steps = PART_FILLS.map(luminance);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });
});

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('markup', () => {
  it('escapes what fills its holes, but not markup', () => {
    const inner = html`<b>${'"a" & \'b\' <c>'}</b>`;
    expect(html`<p>${inner}${undefined}${[inner]}${1}</p>`.markup).toBe(
      `<p>${'<b>&quot;a&quot; &amp; &#39;b&#39; &lt;c&gt;</b>'.repeat(2)}1</p>`,
    );
  });
});
