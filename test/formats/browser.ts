// The system's Chromium, driven where it, playwright-core and axe-core are there.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the tests use of playwright-core. */
export interface Page {
  setContent(html: string): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(media: { media?: 'screen' | 'print'; colorScheme?: 'light' | 'dark' }): Promise<void>;
  evaluate<Result>(script: string): Promise<Result>;
  click(selector: string): Promise<void>;
}

interface Browser {
  newContext(options: { bypassCSP: boolean }): Promise<{ newPage(): Promise<Page> }>;
  close(): Promise<void>;
}

const CHROMIUM = '/usr/bin/chromium';
const QUIET = ['gpu', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`);
const require = createRequire(import.meta.url);

function found<Module>(load: () => Module): Module | undefined {
  try {
    return load();
  } catch {
    return undefined;
  }
}

const playwright = found(
  () =>
    require('playwright-core') as {
      chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
    },
);
const axe = found(() => require('axe-core') as { source: string });

/** Undefined where all is there. */
export const whyNoBrowser = !existsSync(CHROMIUM)
  ? `no ${CHROMIUM}`
  : playwright && axe
    ? undefined
    : 'no playwright-core or axe-core';

export async function openBrowser(): Promise<Browser> {
  if (!playwright) throw new Error(whyNoBrowser);
  return playwright.chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...QUIET] });
}

/** What axe has against the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe?.source}; undefined`);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}

/** Words that stand in two lines or more. Letters and digits alone: an address may go on after a sign. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const broken = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top)));
        if (lines.size > 1) broken.push(word[0]);
      }
    return broken;
  })()`);
}

/** What reaches beyond the right edge. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((one) => !one.closest('svg') && one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.tagName + ' ' + one.textContent.slice(0, 40))`);
}
