import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { docsPage, docsScript } from '../../lib/contract/docs-page/page.ts';
import { errorIndex, errorMarkdown, errorPage, isProblemCode, problemCodes } from '../../lib/contract/error-pages.ts';
import { escaped } from '../../lib/contract/html.ts';
import { openapi } from '../../lib/contract/openapi.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { problemExample } from '../../lib/contract/problem-examples.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { problemAnswer } from '../../lib/http/problem.ts';

const publicUrl = 'https://api.example.org';
const docs = docsPage(openapi(publicUrl));
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** What a browser would fetch to show a page. */
const fetched = (page: string) => [
  ...matches(page, /\ssrc="([^"]*)"/g),
  ...matches(page, /<link[^>]*\shref="(?!data:)([^"]*)"/g),
  ...matches(page, /url\(([^)]*)\)/g),
  ...matches(page, /@import\s+(\S+)/g),
];

describe('the documentation page', () => {
  test('needs nothing from the network', () => {
    expect(fetched(docs)).toEqual([]);
  });

  test.each(operationList.map((operation) => [operation.id, operation] as const))(
    'shows %s: route, words, access',
    (id, it) => {
      const card = docs.slice(docs.indexOf(`id="op-${id}"`)).split('</article>')[0] ?? '';
      expect(card).toContain(escaped(it.summary));
      expect(card.replaceAll(/<\/?var>|<wbr>/g, '')).toContain(`<code class="path">${it.path}</code>`);
      expect(card).toContain(it.access === 'public' ? 'Public' : `Role: ${it.access.join(', ')}`);
      if (it.faq.length > 0) expect(card).toContain(`FAQ ${it.faq.join(', ')}`);
      expect(card).toContain(`<span class="k">curl</span>`);
      expect(card).toContain('internal-error');
    },
  );

  test('leads every link inside the page to a place of the page, and names each place once', () => {
    const ids = matches(docs, /\sid="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(matches(docs, /href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has one script, the one whose hash the policy allows, and no handler in its tags', () => {
    const scripts = matches(docs, /<script[^>]*>([\s\S]*?)<\/script>/g);
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(scripts.map(hash)).toEqual([hash(docsScript)]);
    expect(matches(docs, /<[^>]+\s(on\w+)=/g)).toEqual([]);
  });

  test('shows no sign of Markdown outside of code', () => {
    const words = docs.replaceAll(/<(script|style|pre|code)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
    expect(matches(words, /(.{0,30}(?:`|\*\*).{0,30})/g)).toEqual([]);
  });

  test('never writes a value of the contract as HTML', () => {
    const document = openapi(publicUrl);
    document.info.description = 'a <img src=x onerror=alert(1)> **b**';
    const page = docsPage(document);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; <strong>b</strong>');
  });
});

describe('the pages of the problems', () => {
  test.each(problemCodes)('%s: says cause, remedy and example in both languages, and needs no network', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const page = errorPage(code, language, publicUrl);
      const example = problemExample(code, language, publicUrl);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(escaped(problems[code].title[language]));
      expect(page).toContain(escaped(example.detail));
      expect(page).not.toMatch(/\{\w+\}(?!\/|<)/);
      expect(fetched(page)).toEqual([]);
      const places = matches(docs, /\sid="(op-[^"]*)"/g);
      expect(matches(page, /\/docs#([^"]*)"/g).filter((place) => !places.includes(place))).toEqual([]);
    }
  });

  test.each(problemCodes)('%s: the example has the members of the real answer', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const { requestId, errors, detail, ...example } = problemExample(code, language, publicUrl);
      const real = JSON.parse(problemAnswer(code, {}, { language, publicUrl, requestId }).body);
      expect({ ...example, requestId, detail: real.detail }).toEqual(real);
    }
  });

  test('the catalogue lists each problem and leads to its page', () => {
    const index = errorIndex();
    for (const code of problemCodes) {
      expect(index).toContain(`[${code}](${code}.md)`);
      expect(errorMarkdown(code, publicUrl)).toMatch(new RegExp(`^# ${code}\n`));
    }
    expect(problemCodes.length).toBe(Object.keys(problems).length);
  });

  test('knows its codes, and nothing else', () => {
    expect(isProblemCode('not-found')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
  });
});
