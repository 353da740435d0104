import { existsSync } from 'node:fs';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, where there is one: none is downloaded. */
export const chromium = [process.env.CHROME_PATH ?? '', ...usual].find((path) => path !== '' && existsSync(path));

export const openBrowser = () =>
  puppeteer.launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });

type View = { width: number; height: number; scheme: 'light' | 'dark' };

/** A desk and the narrowest screen that WCAG 1.4.10 names, by day and by night. */
export const views: readonly View[] = [
  { width: 1280, height: 800, scheme: 'light' },
  { width: 320, height: 640, scheme: 'dark' },
  { width: 320, height: 640, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
];

const everything: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // What a frame holds is judged on its own.
  iframes: false,
};

/** For pages that differ in their words alone: their colours are judged on one of them, which takes most of the time. */
export const butColours: RunOptions = {
  ...everything,
  rules: { ...everything.rules, 'color-contrast': { enabled: false } },
};

/** Everything that axe objects to on the page that is open, in each view, and each view that scrolls sideways. */
export async function objections(page: Page, among = views, options = everything): Promise<string[]> {
  const found: string[] = [];
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  for (const { width, height, scheme } of among) {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const { violations, over } = await page.evaluate(judge, options);
    const at = `${width} px, ${scheme}`;
    for (const { id, nodes } of violations) found.push(`${at}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    if (over > width) found.push(`${at}: ${over} px wide`);
  }
  return found;
}

type Shown = {
  axe: { run(options: RunOptions): Promise<AxeResults> };
  document: { documentElement: { style: { background: string } }; scrollingElement: { scrollWidth: number } };
};

/** Runs in the page. */
async function judge(options: RunOptions) {
  const { axe, document } = globalThis as never as Shown;
  // A page that leaves its background to the reader has none that axe can see, and would count as white by night too.
  document.documentElement.style.background = 'Canvas';
  const { violations } = await axe.run(options);
  return { violations, over: document.scrollingElement.scrollWidth };
}

type Focusable = { focus(): void; outerHTML: string };
type Focusing = {
  document: { querySelectorAll(selector: string): Iterable<Focusable>; activeElement: Focusable };
  getComputedStyle(element: Focusable): { outlineStyle: string; outlineWidth: string };
};

/** The elements that a keyboard reaches, and those of them that do not show it. */
export async function byKeyboard(page: Page): Promise<{ reached: number; unseen: string[] }> {
  // From here on the browser takes the reader for one who uses the keyboard (:focus-visible).
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { document, getComputedStyle } = globalThis as never as Focusing;
    const reached = [];
    for (const element of document.querySelectorAll('a[href],button,input,summary,[tabindex="0"]')) {
      element.focus();
      if (document.activeElement !== element) continue;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      reached.push({ html: element.outerHTML.slice(0, 100), seen: outlineStyle !== 'none' && outlineWidth !== '0px' });
    }
    return { reached: reached.length, unseen: reached.filter(({ seen }) => !seen).map(({ html }) => html) };
  });
}
