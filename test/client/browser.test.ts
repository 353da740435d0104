import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { informationOf } from '../../bin/demo/deposit.ts';
import { goodFiles } from '../../bin/demo/files.ts';
import { expectStatus, profileNamed, start, tokenOf } from '../api/harness.ts';

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!chromium) console.warn('No Chromium on this machine: the client is not tried in a browser.');

describe.runIf(chromium)('the client in a page of another origin', () => {
  let server: Awaited<ReturnType<typeof start>>;
  let pages: Server;
  let browser: Browser;
  let page: Page;
  let task: Record<string, unknown>;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await start();
    const { outputFiles } = await build({
      entryPoints: ['test/client/page.ts'],
      bundle: true,
      write: false,
      platform: 'browser',
    });
    const script = outputFiles[0]?.text ?? '';
    pages = createServer(({ url }, response) => {
      response.setHeader('Content-Type', url === '/page.js' ? 'text/javascript' : 'text/html');
      response.end(
        url === '/page.js' ? script : '<!doctype html><title>Front-end</title><script src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: chromium ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
    await page.goto(`http://localhost:${(pages.address() as AddressInfo).port}/`);
    task = { ...(await readyForFiles()), name: 'justificatif.pdf', bytes: await bytesOfPdf() };
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
    await server?.stop();
  });

  async function readyForFiles() {
    const profile = profileNamed('refugee-first');
    const token = await tokenOf(server.api, 'applicant');
    const body = { requestType: profile.requestType, identifiers: profile.identifiers };
    const { id } = expectStatus(await server.api.call('POST', '/v1/applications', { token, body }), 201).body;
    const steps = `/v1/applications/${id}/steps`;
    await server.api.call('PUT', `${steps}/information`, { token, body: informationOf(profile) });
    expectStatus(await server.api.call('PUT', `${steps}/reason`, { token, body: profile.reason }), 200);
    return { baseUrl: server.url, token, applicationId: id };
  }

  const bytesOfPdf = async () => [...((await goodFiles())[2]?.bytes ?? [])];
  /** Runs a function of the page there. */
  const inPage = (name: 'send' | 'callOff') =>
    page.evaluate(
      (called, it) => (globalThis as never as Record<string, (it: unknown) => Promise<unknown>>)[called]?.(it),
      name,
      task,
    ) as Promise<Record<string, unknown>>;

  it('FAQ 19: sends a file with its progress, reads the verdict, headers and refusals: CORS lets all of it through', async () => {
    const { judged, progress, status, seen, code } = await inPage('send');
    expect(judged).toMatchObject({ state: 'accepted', name: 'justificatif.pdf', type: 'pdf' });
    expect((progress as number[]).at(-1)).toBe(1);
    expect(status).toBe('ok');
    expect(seen).toEqual({ 'If-Match': expect.stringMatching(/^"v\d+-[\da-f]{16}"$/) });
    expect(code).toBe('application-incomplete');
    // The browser itself writes each refused request down; nothing else was wrong, least of all a missing CORS header.
    expect(complaints.filter((it) => !it.includes('422'))).toEqual([]);
  });

  it('is called off while the bytes leave, and leaves no file behind', async () => {
    expect(await inPage('callOff')).toEqual({ outcome: 'AbortError', files: 1 });
  });
});
