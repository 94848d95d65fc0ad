// The offline page in the system's Chromium: from a file, as somebody opens it who was sent it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../formats/browser.ts';

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** What the page asked for, and what went wrong in it. */
  requests: string[];
  errors: string[];
}

export const openChromium = async (): Promise<Browser> => (await openBrowser()) as unknown as Browser;

/** Opens the text of a page, saved in `folder`. `before` is a script that runs before its own. */
export async function openPage(
  browser: Browser,
  folder: string,
  html: string,
  { width = 1200, before = '' }: { width?: number; before?: string } = {},
): Promise<Opened> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  if (before !== '') await page.addInitScript(before);
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('#desk:not([hidden])');
  return { page, context, requests, errors };
}

/** Waits until nothing is being worked out. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#sliders > .slider, #mistakes:not([hidden])', { state: 'attached' });
  await page.waitForSelector('#report[aria-busy="false"]', { state: 'attached' });
}

/** What a button saves. */
export async function saved(page: Page, what: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save="${what}"]`)]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
