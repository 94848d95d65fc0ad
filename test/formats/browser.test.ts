// The pages in a real browser: on a desk, a tablet, a phone and on paper; by day and by night; for those who hear them.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { day } from '../../src/calendar/day.ts';
import { letterReport } from '../../src/committee/letter/index.ts';
import { NO_LETTERHEAD } from '../../src/committee/letter/letterhead.ts';
import { entryOf, registerReport } from '../../src/committee/register.ts';
import { resolutionReport } from '../../src/committee/resolution.ts';
import { readContract } from '../../src/contract/index.ts';
import { htmlPage } from '../../src/formats/html.ts';
import { buildReport } from '../../src/report/index.ts';
import type { Report } from '../../src/report/types.ts';
import { beyondTheEdge, brokenWords, openBrowser, type Page, violations, whyNoBrowser } from './browser.ts';
import { hostile, report, week } from './report.fixture.ts';

const options = { width: 72, colour: false, unicode: true };
const root = new URL('../../', import.meta.url);
const OURS = ['family-support-2015', 'home-care-2026-sound'];

function assessmentOf(name: string) {
  const file = `contracts/${name}.yaml`;
  const { contract } = readContract(readFileSync(new URL(file, root), 'utf8'), file);
  const { assessment } = contract ? assess(contract) : {};
  if (!assessment) throw new Error(`no assessment of ${name}`);
  return assessment;
}

const [family, sound] = OURS.map(assessmentOf) as [ReturnType<typeof assessmentOf>, ReturnType<typeof assessmentOf>];
const REGISTER = registerReport(
  [family, sound].map((each) => entryOf(each, day('2026-07-01'))),
  ['contracts/one-with-a-very-long-name-that-could-not-be-read.yaml'],
  day('2026-07-01'),
);
const PAGES: readonly (readonly [string, Report])[] = [
  ['family support, all of it', buildReport(family, { part: 'both' })],
  ['home care that pays, all of it', buildReport(sound, { part: 'both' })],
  ['the register', REGISTER],
  ['a letter', letterReport(family, NO_LETTERHEAD, { written: day('2015-10-12'), answerBy: day('2015-11-09') })],
  ['a motion', resolutionReport(family, NO_LETTERHEAD, undefined)],
  ['a week of calls', { ...report, blocks: week }],
  ['everything that is hard to print', report],
];

describe.skipIf(whyNoBrowser !== undefined)(`a page in a browser${whyNoBrowser ? ` (${whyNoBrowser})` : ''}`, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
  });
  afterAll(() => browser?.close());

  const show = async (shown: Report, width: number, open = true): Promise<void> => {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.setViewportSize({ width, height: 900 });
    await page.setContent(htmlPage(shown, options));
    if (open) await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
  };

  describe.each(PAGES)('%s', (_, shown) => {
    it.each([1200, 800, 375])('breaks no word and fits at %i pixels', async (width) => {
      await show(shown, width);
      expect(await brokenWords(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
    });

    it('breaks no word and folds nothing on paper', async () => {
      // A4 without its margins.
      await show(shown, 658, false);
      await page.emulateMedia({ media: 'print' });
      expect(await brokenWords(page)).toEqual([]);
      expect(await beyondTheEdge(page)).toEqual([]);
      const folded = `[...document.querySelectorAll('.fold > div')].filter((one) => one.getBoundingClientRect().height === 0).length`;
      expect(await page.evaluate(folded)).toBe(0);
    });

    it('gives axe nothing to complain of, by day, by night and on a phone', async () => {
      await show(shown, 1200);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 375, height: 900 });
      expect(await violations(page)).toEqual([]);
    });
  });

  it('keeps what a stranger wrote inside the edges', async () => {
    for (const width of [1200, 375]) {
      await show(hostile, width);
      expect(await beyondTheEdge(page)).toEqual([]);
    }
  });

  it('opens a folded section that its contents lead to', async () => {
    await show(buildReport(family, { part: 'both' }), 1200, false);
    const open = () => page.evaluate<number>(`document.querySelectorAll('.fold[open]').length`);
    expect(await open()).toBe(0);
    await page.click('nav summary');
    await page.click('nav li:last-child a');
    expect(await open()).toBe(1);
  });
});
