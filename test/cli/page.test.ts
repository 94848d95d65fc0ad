// The offline page as it is built, in a real browser, against what the commands give.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beyondTheEdge, brokenWords, type Page as Shown, violations, whyNoBrowser } from '../formats/browser.ts';
import { openChromium, openPage, saved, settled } from '../page/chromium.ts';
import { emptyFolder, viability } from './program.ts';

const FAMILY = 'contracts/family-support-2015.yaml';
const CONTRACTS = ['contracts', 'contracts/published'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

/** What a command prints. */
async function printed(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await viability(words);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('viability page', () => {
  it('gives the page that was built, for whoever is to be sent it', async () => {
    expect(await printed('page')).toBe(readFileSync('dist/page.html', 'utf8'));
  });

  it('puts a contract into it, from a file or standard input, and writes it where it is told', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'page.html');
    await printed('page', FAMILY, '-o', file);
    expect(readFileSync(file, 'utf8')).toBe(await printed('page', FAMILY));
    const { stdout } = await viability(['page', '-'], { stdin: readFileSync(FAMILY) });
    expect(stdout).toContain('<script id="contract" type="application/json">{"file":"standard input","text":"');
  });

  it('refuses a contract with mistakes, and never writes over it', async () => {
    const file = join(emptyFolder(), 'a.yaml');
    writeFileSync(file, 'price: {per_hour: 16 pounds}\n');
    const wrong = await viability(['page', file]);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('or an amount such as £16.00');
    expect((await viability(['page', FAMILY, '-o', FAMILY])).stderr).toContain('is the contract itself');
  });

  it('is small enough to be sent, and names every package in it', () => {
    const page = readFileSync('dist/page.html', 'utf8');
    expect(Buffer.byteLength(page)).toBeLessThan(800_000);
    for (const name of ['yaml', 'zod', 'pure-rand']) expect(page).toMatch(new RegExp(`\\n${name} \\d[\\d.]* \\(`));
  });
});

describe.skipIf(whyNoBrowser !== undefined)(`in a browser${whyNoBrowser ? ` (${whyNoBrowser})` : ''}`, () => {
  let browser: Browser;
  const folder = (): string => emptyFolder();
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  const open = async (words: string[], options?: Parameters<typeof openPage>[3]) =>
    openPage(browser, folder(), await printed('page', ...words), options);

  it.each(CONTRACTS)('saves the JSON of viability report for %s, byte for byte', async (file) => {
    const { page, context, errors } = await open([file]);
    await settled(page);
    expect((await saved(page, 'json')).text).toBe(await printed('report', file, '--json'));
    expect(errors).toEqual([]);
    await context.close();
  });

  it('saves the contract, the report and the letter that the commands write', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.click('#sender > summary');
    await page.fill('#written', '2015-10-12');
    expect(await saved(page, 'contract')).toEqual({
      name: 'family-support-2015.yaml',
      text: readFileSync(FAMILY, 'utf8'),
    });
    expect(await page.textContent('#saved')).toContain('Saved as family-support-2015.yaml');
    expect(await saved(page, 'report')).toEqual({
      name: 'family-support-2015-report.html',
      text: await printed('report', FAMILY, '--format', 'html'),
    });
    expect(await saved(page, 'letter')).toEqual({
      name: 'family-support-2015-letter.html',
      text: await printed('letter', FAMILY, '-q', '--date', '2015-10-12', '--format', 'html'),
    });
    await context.close();
  });

  it('writes the letter of whoever says who writes, as viability letter --from does', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.click('#sender > summary');
    await page.fill('#written', '2015-10-12');
    const typed = {
      'from.body': 'Newtown Trades Council',
      'from.address': '12 Station Road\nNewtown: the "old" town # 1',
      'to.dear': 'Ms Ahmed',
      'signed[0].name': 'R. Evans',
      'signed[0].role': 'Secretary',
    };
    for (const [path, words] of Object.entries(typed)) await page.fill(`[data-sender="${path}"]`, words);
    const from = join(emptyFolder(), 'from.yaml');
    writeFileSync(
      from,
      'from: {body: Newtown Trades Council, address: [12 Station Road, \'Newtown: the "old" town # 1\']}\n' +
        'to: {dear: Ms Ahmed}\nsigned: [{name: R. Evans, role: Secretary}]\n',
    );
    const { text } = await saved(page, 'letter');
    expect(text).toBe(await printed('letter', FAMILY, '--from', from, '--date', '2015-10-12', '--format', 'html'));
    expect(text).toContain('Dear Ms Ahmed');
    await context.close();
  });

  it('shows whoever comes without a contract what comes of one', async () => {
    const { page, context } = await open([]);
    const isSeen = (id: string) => page.isVisible(`#${id}`);
    await page.waitForSelector('#welcome:not([hidden])');
    expect(await isSeen('saving')).toBe(false);
    await page.click('#example-open');
    await settled(page);
    expect([await isSeen('welcome'), await isSeen('saving')]).toEqual([false, true]);
    expect(await page.textContent('#numbers')).toContain('External family support service');
    expect(await page.textContent('#answered')).toMatch(/^\d+ of \d+ answered$/);
    await page.click('#begin');
    await page.waitForSelector('#welcome:not([hidden])');
    expect([await isSeen('saving'), await page.textContent('#answered')]).toEqual([false, '']);
    await context.close();
  });

  it('makes the contract of viability new, by keyboard alone', async () => {
    const answers = [
      'home care',
      'Home care, east',
      'Our council',
      'Good Care Ltd',
      'England',
      'April 2026',
      '3 years',
    ];
    const more = ['£23.50 an hour', '600 hours a week', '30 minutes'];
    const { page, context } = await open([]);
    await page.keyboard.press('Tab');
    await page.focus('#q-service');
    for (const each of [...answers, ...more]) {
      await page.keyboard.type(each);
      await page.keyboard.press('Enter');
      await until(page, "document.activeElement.closest('.field').querySelector('.now').textContent !== ''");
      // Past the reasons, to the next question.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    }
    await settled(page);
    const stdin = `${[...answers, ...more].join('\n')}\n`;
    const { stdout } = await viability(['new', '-'], { stdin });
    expect((await saved(page, 'contract')).text).toBe(stdout);
    await context.close();
  });

  it('moves, opens and closes by keyboard, and the focus comes back', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    const net = () => page.textContent('#short');
    const before = await net();
    await page.focus('#s-price-per_hour');
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await until(page, `document.querySelector('#text').value.includes('per_hour: £17.00')`);
    expect(await page.evaluate('document.activeElement.id')).toBe('s-price-per_hour');
    await page.focus('#figures [data-figure="cost.perUnit"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#opened[open]');
    expect(await page.evaluate('document.activeElement.id')).toBe('opened-title');
    for (const title of ['Total cost', 'Direct cost']) {
      await page.focus(`#opened-groups button:has-text("${title}")`);
      await page.keyboard.press('Enter');
      await until(page, `document.querySelector('#opened-title').textContent === ${JSON.stringify(title)}`);
    }
    await page.focus('#back');
    await page.keyboard.press('Enter');
    await until(page, "document.querySelector('#opened-title').textContent === 'Total cost'");
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.dataset.figure')).toBe('cost.perUnit');
    await page.click('#undo');
    await until(page, `document.querySelector('#short').textContent === ${JSON.stringify(before)}`);
    await context.close();
  });

  it('opens an amount of the report in its year, down to the law with its date', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.evaluate("document.querySelectorAll('#whole details').forEach((one) => { one.open = true; })");
    await page.click('#whole [data-figure="cost.perUnit"][data-year="3"]');
    await page.waitForSelector('#opened[open]');
    expect(await page.textContent('#opened-value')).toMatch(/^£/);
    await page.click('#close');
    await page.click('#figures [data-figure=""]');
    await page.click('#opened-groups button:has-text("Pay for each hour that the minimum wage counts")');
    await page.click('#close');
    await page.fill('#find', 'NLW');
    await page.keyboard.press('Enter');
    await page.click('#opened-groups button:has-text("Adult minimum wage")');
    await until(page, "document.querySelector('#opened-page').textContent.includes('SI 2015/1724')");
    await context.close();
  });

  it('opens an amount that is made of several figures, each of which opens in turn', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.evaluate("document.querySelectorAll('#whole details').forEach((one) => { one.open = true; })");
    await page.click('#whole tr:has-text("Contingency and surplus") [data-made] >> nth=0');
    await page.waitForSelector('#opened[open]');
    expect(await page.textContent('#opened-title')).toBe('Contingency and surplus');
    expect(await page.textContent('#opened-value')).toBe('0.59');
    expect(await page.locator('#opened-groups h3').allTextContents()).toEqual(['Added up', 'Divided by']);
    await page.click('#opened-groups button:has-text("Units a year")');
    await until(page, "document.querySelector('#opened-title').textContent === 'Units a year'");
    await page.click('#back');
    await until(page, "document.querySelector('#opened-title').textContent === 'Contingency and surplus'");
    await context.close();
  });

  it('draws anew what a change has changed, and leaves the rest as it stands', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.evaluate("document.querySelectorAll('#whole details').forEach((one) => { one.wasThere = true; })");
    await page.focus('#s-price-per_hour');
    await page.keyboard.press('ArrowRight');
    await until(page, "[...document.querySelectorAll('#whole details')].some((one) => !one.wasThere)");
    const kept = await page.evaluate(
      "[...document.querySelectorAll('#whole details')].filter((one) => one.wasThere).map((one) => one.firstChild.textContent.trim())",
    );
    // Whether anybody comes does not hang on the price.
    expect(kept).toContain('Will anybody come?');
    expect(kept).not.toContain('What reaches the provider for an hour with a family');
    await context.close();
  });

  describe.each([1200, 375])('at %i pixels', (width) => {
    it.each([[[FAMILY]], [['contracts/home-care-2026-sound.yaml']], [[]]])(
      'of %j breaks no word, keeps inside the edges, and gives axe nothing to complain of by day and by night',
      async (words) => {
        const { page, context } = await open(words, { width });
        if (words.length > 0) await settled(page);
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        const shown = page as unknown as Shown;
        expect(await brokenWords(shown)).toEqual([]);
        expect(await beyondTheEdge(shown)).toEqual([]);
        expect(await violations(shown)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(shown)).toEqual([]);
        await context.close();
      },
    );

    it('shows an opened figure that axe has nothing against', async () => {
      const { page, context } = await open([FAMILY], { width });
      await settled(page);
      await page.click('#figures [data-figure="cost.perUnit"]');
      await page.waitForSelector('#opened[open]');
      expect(await violations(page as unknown as Shown)).toEqual([]);
      expect(await beyondTheEdge(page as unknown as Shown)).toEqual([]);
      await context.close();
    });
  });

  it('asks nothing of anybody, and could not', async () => {
    const { page, context, requests } = await open([FAMILY]);
    await settled(page);
    await saved(page, 'report');
    expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
    const tries = ["fetch('http://127.0.0.1:9/')", "import('http://127.0.0.1:9/a.js')", "fetch('data:,x')"];
    for (const attempt of tries)
      expect(await page.evaluate(`${attempt}.then(() => 'let out', () => 'kept in')`)).toBe('kept in');
    const refused = `new Promise((tell) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => tell(effectiveDirective));
      const image = new Image();
      image.src = 'http://127.0.0.1:9/a.png';
    })`;
    expect(await page.evaluate(refused)).toBe('img-src');
    await context.close();
  });

  it('takes whatever a contract says for words', async () => {
    const evil = '</script><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><!-- <script>';
    const file = join(emptyFolder(), 'evil.yaml');
    const text = readFileSync('contracts/home-care-2025.yaml', 'utf8').replace(
      /^( {2}title:).*$/m,
      (_, key) => `${key} ${JSON.stringify(evil)}`,
    );
    writeFileSync(file, text);
    const { page, context, errors } = await open([file]);
    await settled(page);
    expect(await page.textContent('#numbers')).toContain(evil.slice(0, 30));
    await page.click('#figures [data-figure="cost.perUnit"]');
    await page.waitForSelector('#opened[open]');
    expect(await page.evaluate('[window.broken, document.images.length]')).toEqual([undefined, 0]);
    expect(errors).toEqual([]);
    await page.click('#close');
    expect((await saved(page, 'json')).text).toBe(await printed('report', file, '--json'));
    await context.close();
  });

  it('tells the mistakes of a contract that is typed, and goes on when they are put right', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.evaluate("document.getElementById('text-fold').open = true");
    await page.fill('#text', 'price: {per_hour: 16 pounds}');
    await page.waitForSelector('#mistakes:not([hidden])');
    expect(await page.textContent('#mistakes')).toContain('or an amount such as £16.00');
    await page.fill('#text', readFileSync(FAMILY, 'utf8'));
    await page.waitForSelector('#mistakes', { state: 'hidden' });
    await context.close();
  });

  it('says at its top why a file cannot be opened, and leaves what stands', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.setInputFiles('#open', { name: 'a.docx', mimeType: '', buffer: Buffer.from('PK\x03\x04') });
    await until(page, "document.getElementById('refused').textContent.startsWith('a.docx is a Word document')");
    expect(await page.textContent('#numbers')).toContain('External family support service');
    await page.setInputFiles('#open', 'contracts/home-care-2025.yaml');
    await until(page, "document.getElementById('refused').textContent === ''");
    await context.close();
  });

  it('goes from a mistake to its line, and shows nothing of the contract before', async () => {
    const { page, context } = await open([FAMILY], { width: 375 });
    await settled(page);
    const text = readFileSync(FAMILY, 'utf8').replace('\n  years:', '\n  yeers:');
    await page.setInputFiles('#open', { name: 'a.yaml', mimeType: '', buffer: Buffer.from(text) });
    await page.waitForSelector('#mend:not([hidden])');
    expect(await page.textContent('#numbers')).toBe('');
    await page.click('#mend');
    const marked =
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)';
    expect(await page.evaluate(marked)).toMatch(/^ {2}yeers: /);
    await context.close();
  });

  it('folds what is answered, opens it to be changed, and says on a phone what comes of it', async () => {
    const { page, context } = await open([], { width: 375 });
    const isFolded = (id: string) => page.evaluate(`document.getElementById('q-${id}').closest('.folded') !== null`);
    for (const [id, given] of [
      ['service', 'family support'],
      ['start', 'April 2026'],
      ['price', '£16 an hour'],
      ['volume', '60 hours a week'],
    ]) {
      await page.fill(`#q-${id}`, given as string);
      await page.press(`#q-${id}`, 'Tab');
      await until(page, `document.getElementById('q-${id}-now').textContent !== ''`);
    }
    await page.focus('#q-title');
    await until(page, "document.querySelectorAll('#questions .folded').length === 4");
    await until(page, "/UNDELIVERABLE.* short a year$/.test(document.getElementById('peek').textContent)");
    expect(await page.isVisible('#peek')).toBe(true);
    await page.click('[aria-label="Change: How much of it is bought?"]');
    expect([await isFolded('volume'), await page.evaluate('document.activeElement.id')]).toEqual([false, 'q-volume']);
    expect(await page.inputValue('#q-volume')).toBe('60 hours a week');
    await page.click('#peek');
    await until(page, "document.getElementById('peek').classList.contains('seen')");
    await context.close();
  });

  it('opens a contract from the disk', async () => {
    const { page, context } = await open([]);
    await page.setInputFiles('#open', FAMILY);
    await settled(page);
    const { text } = await saved(page, 'json');
    expect(JSON.parse(text).contract).toMatchObject({ file: 'family-support-2015.yaml' });
    await context.close();
  });

  it('drafts a notice from the disk, as viability draft does', async () => {
    const notice = 'examples/find-a-tender-2026.json';
    const { page, context } = await open([]);
    await page.setInputFiles('#open', notice);
    await settled(page);
    expect(await page.textContent('#remarks')).toContain('9 values drafted from find-a-tender-2026.json');
    expect((await saved(page, 'contract')).text).toBe(await printed('draft', '-q', notice));
    await context.close();
  });

  it('works without a worker too', async () => {
    const { page, context, errors } = await open([FAMILY], { before: 'delete window.Worker' });
    await settled(page);
    expect((await saved(page, 'json')).text).toBe(await printed('report', FAMILY, '--json'));
    expect(errors).toEqual([]);
    await context.close();
  });

  it('keeps on screen what it found when it is printed, without form and buttons', async () => {
    const { page, context } = await open([FAMILY]);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown(page, '#numbers')).toBe(true);
    expect(await isShown(page, '#questions-fold')).toBe(false);
    expect(await isShown(page, '#saving')).toBe(false);
    await context.close();
  });
});

/** Waits for what a script says of the page; the page's own policy keeps it from being asked in any other way. */
const until = (page: Page, script: string): Promise<void> =>
  expect.poll(() => page.evaluate(script), { timeout: 30_000 }).toBe(true);

const isShown = (page: Page, selector: string): Promise<boolean> => page.locator(selector).isVisible();
