import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportPage } from '../../bin/qa/report-page.ts';
import { errorPage, problemCodes } from '../../lib/contract/error-pages.ts';
import { problemPage } from '../../lib/contract/problem-page.ts';
import { verificationPage } from '../../lib/contract/verification-page.ts';
import { attestations, statementsOf } from '../../lib/domain/attestations/index.ts';
import { validityStates } from '../../lib/domain/verification.ts';
import { renderGallery } from '../../lib/mail/gallery.ts';
import { expectStatus, readyToDeposit, start, until } from '../api/harness.ts';
import { butColours, byKeyboard, chromium, objections, openBrowser, views } from './browser.ts';

if (chromium) describe('in Chromium', pages);
else {
  const why = 'No Chromium on this machine (CHROME_PATH names one): the pages are not judged by axe.';
  console.error(why);
  test(why, () => expect(chromium).toBeUndefined());
}

const [byDay, byNight, narrowByDay, wideByNight] = views as [never, never, never, never];

function pages() {
  let server: Awaited<ReturnType<typeof start>>;
  let browser: Browser;
  let page: Page;
  let mail: string;
  /** What a page asks of the network beside itself, and what the browser complains about, its policy included. */
  const strange: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([start(), openBrowser()]);
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !/^(data|about):/.test(request.url())) strange.push(request.url());
    });
    page.on('console', (said) => ['error', 'warn'].includes(said.type()) && strange.push(said.text()));
    page.on('pageerror', (error) => strange.push(String(error)));
    const { path, token } = await readyToDeposit(server.api);
    expectStatus(await server.api.call('POST', `${path}/deposit`, { token }), 200);
    mail = await until(async () => {
      const { mails } = (await server.api.call('GET', '/local/inbox', { accept: 'application/json' })).body;
      return (mails as { id: string }[])[0]?.id;
    }, 'the mail of a deposit');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Everything that is wrong with a page, at its address or as it is drawn. */
  async function wrongWith(it: { path: string } | { html: string }, among = views, options?: typeof butColours) {
    strange.length = 0;
    if ('path' in it) expect((await page.goto(server.url + it.path))?.status()).toBe(200);
    else await page.setContent(it.html);
    return [...(await objections(page, among, options)), ...strange];
  }

  async function keyboard(path: string, atLeast: number) {
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(server.url + path);
    const { reached, unseen } = await byKeyboard(page);
    expect(unseen).toEqual([]);
    expect(reached).toBeGreaterThanOrEqual(atLeast);
  }

  test('axe finds nothing on the documentation page, which does not scroll sideways', {
    timeout: 120_000,
  }, async () => {
    expect(await wrongWith({ path: '/docs' }, [byDay])).toEqual([]);
    const colours = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'scrollable-region-focusable'] } };
    expect(await objections(page, [byNight], colours)).toEqual([]);
  });

  test('the documentation page with all unfolded does not scroll sideways either', async () => {
    await page.goto(`${server.url}/docs`);
    await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
    const lightly = { runOnly: { type: 'rule' as const, values: ['document-title'] } };
    expect(await objections(page, [narrowByDay, wideByNight], lightly)).toEqual([]);
  });

  test('the documentation is used by keyboard: every stop shows itself, and the first leads past the list', async () => {
    await keyboard('/docs', 200);
    await page.goto(`${server.url}/docs`);
    await page.keyboard.press('Tab');
    const skip = await page.evaluate('document.activeElement.getBoundingClientRect().left');
    expect(skip).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
  });

  test('the documentation is searched by a word, and a request of it copied', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(server.url, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.goto(`${server.url}/docs`);
    await page.type('#filter', 'tax stamp');
    const shown = await page.$$eval('.side li:not([hidden]) a', (links) => links.map((it) => it.getAttribute('href')));
    expect(shown).toEqual(['#op-checkTaxStamp']);
    await page.click('#op-checkEligibility .copy');
    const copied = await until(
      async () => (await page.evaluate('navigator.clipboard.readText()')) || undefined,
      'a copy',
    );
    expect(copied).toMatch(/^curl -X POST "http[^\n]*\/v1\/eligibility"/);
  });

  test('axe finds nothing on the inbox page, with no mail and with mails, by keyboard too', async () => {
    expect(await wrongWith({ path: '/local/inbox' })).toEqual([]);
    await keyboard('/local/inbox', 2);
  });

  test('axe finds nothing on the page of a mail, folded or not, by keyboard too', async () => {
    expect(await wrongWith({ path: `/local/inbox/${mail}` })).toEqual([]);
    await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
    expect(await objections(page)).toEqual([]);
    await keyboard(`/local/inbox/${mail}`, 6);
  });

  test('axe finds nothing on the page of a problem as it is served', async () => {
    expect(await wrongWith({ path: '/errors/validation-failed' })).toEqual([]);
    await keyboard('/errors/validation-failed', 5);
  });

  const card = { variant: 'adp-renewal', validUntil: '2027-05-22' } as const;
  test('axe finds nothing on the page of a checked document, in any of its states', async () => {
    for (const state of validityStates) {
      const message = { fr: 'Ce document est un exemple.', en: 'This document is an example.' };
      const about = {
        message,
        specimen: true,
        state,
        title: attestations[card.variant].title,
        statements: statementsOf(card),
      };
      const html = verificationPage(about, '7K3QX9M2T4BD', 'fr');
      expect(await wrongWith({ html })).toEqual([]);
    }
    expect(await wrongWith({ path: '/v1/verifications/000000000000' })).toEqual([]);
    expect(await wrongWith({ html: problemPage('too-many-requests', 'fr') })).toEqual([]);
  });

  test.each(problemCodes)('axe finds nothing on the page of %s, in French and in English', async (code) => {
    const html = (language: 'fr' | 'en') => errorPage(code, language, 'https://api.example.org');
    expect(await wrongWith({ html: html('fr') }, [byDay, narrowByDay], butColours)).toEqual([]);
    expect(await wrongWith({ html: html('en') }, [narrowByDay], butColours)).toEqual([]);
  });

  test('axe finds nothing on the report of a QA run, passed or not', async () => {
    const url = `https://api.example.org/v1/applications/${'BPI-2026-7K3QX9-M'.repeat(9)}`;
    const call = { folder: 'Files', name: 'Announce a file', method: 'POST', url, status: 409, milliseconds: 12 };
    const failed = [{ what: 'answers 201', error: `${'x'.repeat(300)} instead` }];
    const outcomes = [
      { ...call, passed: 3, failed: [] },
      { ...call, code: 'application-deposited', passed: 1, failed },
      { ...call, passed: 0, failed: [], leftOut: 'only this machine’s clock can be moved' },
    ];
    const at = { baseUrl: 'https://api.example.org', day: '2026-11-23' };
    for (const some of [outcomes.slice(0, 1), outcomes])
      expect(await wrongWith({ html: reportPage(some, at) })).toEqual([]);
  });

  const messages = renderGallery().filter(({ path }) => path.endsWith('.html'));
  test.each(messages)('axe finds nothing in $path', async ({ content }) => {
    expect(await wrongWith({ html: content }, [byDay, narrowByDay], butColours)).toEqual([]);
  });

  test('axe finds nothing in the colours of mails, by day and by night', async () => {
    for (const { content } of [messages[0], messages.at(-1)].flatMap((it) => it ?? []))
      expect(await wrongWith({ html: content })).toEqual([]);
  });
}
