import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html/markup.ts';
import { DARK, LIGHT, PART_FILLS } from '../../src/formats/html/style.ts';
import { htmlMail, htmlPage } from '../../src/formats/html.ts';
import type { Report } from '../../src/report/types.ts';
import { hostile, report, TOKEN, week } from './report.fixture.ts';
import { anyReport } from './reports.arbitrary.ts';

const options = { width: 72, colour: false, unicode: true };
const EMPTY = new Set(['meta', 'wbr']);
/** What the page says, whatever breaks its words may take. */
const unbroken = (page: string): string => page.replaceAll('<wbr>', '');

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
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|\son\w+=|\bsrc=|@import/i);
    // What is called stands in the page itself.
    expect(page).not.toMatch(/href="(?!#)|url\((?!#)/i);
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
    expect(unbroken(page)).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).toContain('&amp;amp;');
    expect(unbroken(page)).toContain(TOKEN);
  });

  it('is well formed whatever the report says', () => {
    const known = new Set([
      ...tagsOf(htmlPage(report, options)),
      ...tagsOf(htmlPage(hostile, options)),
      'nav',
      'details',
      'summary',
      'a',
    ]);
    fc.assert(
      fc.property(anyReport, (any) => {
        const page = htmlPage(any, options);
        for (const tag of tagsOf(page)) expect(known).toContain(tag);
        expect(page).not.toMatch(/[^\P{Cc}\n]/u);
        expect(page).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });

  it.each([
    ['day', LIGHT],
    ['night', DARK],
  ])('has enough contrast to be read by %s', (_, palette) => {
    const colour = (name: string): string => palette[name] ?? '';
    for (const view of ['good', 'risk', 'open', 'bad'])
      for (const on of [`${view}-paper`, 'paper']) {
        expect(contrast(colour(on), colour(view))).toBeGreaterThan(4.5);
        expect(contrast(colour(on), colour('ink'))).toBeGreaterThan(4.5);
      }
    for (const name of ['quiet', 'link']) expect(contrast(colour('paper'), colour(name))).toBeGreaterThan(4.5);
    for (const at of [1, 2, 3]) expect(contrast(colour(`shade${at}`), colour('ink'))).toBeGreaterThan(4.5);
    for (const at of [4, 5]) expect(contrast(colour(`shade${at}`), colour('paper'))).toBeGreaterThan(4.5);
    const steps = PART_FILLS.map((__, at) => luminance(colour(`part${at + 1}`)));
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  });

  it('folds what is to be opened, and leads to its inside', () => {
    const heading = (text: string, folded = false) => ({ kind: 'heading' as const, level: 2 as const, text, folded });
    const said = { kind: 'text' as const, text: 'Said.' };
    const blocks = ['One', 'Two', 'Three'].flatMap((text) => [heading(text), said]);
    const page = htmlPage({ ...report, blocks: [...blocks, heading('Four', true), said] }, options);
    expect(page).toContain('<li><a href="#b1">One</a></li>');
    expect(page).toContain('<li><a href="#b7-in">Four</a></li>');
    expect(page).toContain(
      '<details class="fold"><summary><h2 id="b7">Four</h2>\n</summary>\n<div id="b7-in">\n<p>Said.</p>\n</div></details>',
    );
    // Few sections are seen at once.
    expect(htmlPage({ ...report, blocks }, options)).not.toContain('<nav');
  });

  it('has no heading that says nothing, and leaves out no level', () => {
    const page = htmlPage(
      {
        ...report,
        title: '',
        blocks: [
          { kind: 'heading', level: 2, text: '' },
          { kind: 'heading', level: 3, text: 'A part of nothing' },
        ],
      },
      options,
    );
    expect(page).not.toMatch(/<h\d[^>]*><\/h\d>/);
    expect(page).toContain('<h2 id="b2">A part of nothing</h2>');
  });

  it('breaks addresses and paths after their signs, and no word', () => {
    const page = htmlPage(
      {
        ...report,
        blocks: [{ kind: 'text', text: 'undeliverable contracts/home-care-2026.yaml assumptions.wage_growth' }],
      },
      options,
    );
    expect(page).toContain(
      '<p>undeliverable contracts/<wbr>home-<wbr>care-<wbr>2026.yaml assumptions.<wbr>wage_<wbr>growth</p>',
    );
  });

  it('knows the heading of every cell, for a phone', () => {
    const page = htmlPage(report, options);
    expect(page).toContain('<table class="stacks">\n<caption>Five ways to run the service</caption>');
    expect(page).toContain('<td class="number" data-label="Cost an hour">£12.01</td>');
  });

  it('lays cost and price of a year over each other, and hatches what is not paid for', () => {
    const bars = [
      { label: 'Year 1 cost', value: 10 },
      { label: 'Year 1 price', value: 12 },
      { label: 'Year 2 cost', value: 15 },
      { label: 'Year 2 price', value: 12 },
    ];
    const block = { kind: 'bars' as const, caption: 'By year', unit: 'GBP/hour' as const, bars };
    const page = htmlPage({ ...report, blocks: [{ ...block, series: ['cost', 'price'] }] }, options);
    expect(page).toContain(
      '<desc id="b1-desc">Year 1 cost £10.00; Year 1 price £12.00; Year 2 cost £15.00; Year 2 price £12.00</desc>',
    );
    expect(page.match(/<rect class="part2"[^>]*><title>/g)).toHaveLength(2);
    expect(page.match(/url\(#b1-hatch\)"\/>(?!<\/svg>)/g)).toHaveLength(1);
    expect(page).toContain('>Year 2</text>');
  });

  it('shades a week by the share of a cell', () => {
    const page = htmlPage({ ...report, blocks: week }, options);
    expect(page).toContain('<td class="number" data-label="Mon">0%</td>');
    expect(page).toContain('<td class="number shade1" data-label="Tue">1%</td>');
    expect(page).toContain('<td class="number shade5" data-label="Sun">100%</td>');
  });

  it('gives a mail the amounts of a chart, and folds nothing in it', () => {
    const mail = htmlMail({ ...report, blocks: report.blocks.map((block) => ({ ...block, folded: true })) });
    expect(mail).not.toMatch(/<svg|<details|<nav|Content-Security/);
    expect(mail).toContain('<th scope="row">net price</th><td class="number">£14.26</td>');
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
