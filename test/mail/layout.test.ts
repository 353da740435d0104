import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../lib/domain/text.ts';
import { renderGallery } from '../../lib/mail/gallery.ts';
import { messageNames } from '../../lib/mail/messages/index.ts';
import type { Page } from '../../lib/mail/page.ts';
import { textPart } from '../../lib/mail/text-part.ts';
import { typeset } from '../../lib/mail/typography.ts';

const gallery = renderGallery();
const pages = gallery.filter(({ path }) => path.endsWith('.html'));
const texts = gallery.filter(({ path }) => path.endsWith('.txt'));

test('the gallery draws every message, in both forms, and leads to each', () => {
  const index = gallery.find(({ path }) => path === 'docs/messages/index.md')?.content ?? '';
  for (const name of messageNames) expect(index).toContain(`| \`${name}\` |`);
  expect(pages.length).toBeGreaterThanOrEqual(messageNames.length);
  expect(texts).toHaveLength(pages.length);
  for (const { path } of [...pages, ...texts]) expect(index).toContain(`(${path.slice('docs/messages/'.length)})`);
  expect(new Set(gallery.map(({ path }) => path)).size).toBe(gallery.length);
});

describe.each(pages)('$path', ({ content }) => {
  test('fetches nothing, runs nothing, has one column and styles within its elements', () => {
    const tags = new Set([...content.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag));
    const plain = [
      'html',
      'head',
      'meta',
      'title',
      'body',
      'main',
      'div',
      'h1',
      'h2',
      'h3',
      'p',
      'ul',
      'li',
      'a',
      'span',
    ];
    expect([...tags].filter((tag) => !plain.includes(tag ?? ''))).toEqual([]);
    expect(content).not.toMatch(/\ssrc=|url\(|@import|position:|float:|[^-]width:\d/);
  });

  test('is well nested, with one title and headings that skip no level', () => {
    const open: string[] = [];
    for (const [, slash, tag] of content.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
      if (tag === 'meta') continue;
      if (slash) expect(open.pop()).toBe(tag);
      else open.push(tag ?? '');
    }
    expect(open).toEqual([]);
    const levels = [...content.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('tells its languages, and its links by their words', () => {
    expect(content).toContain('<html lang="fr" dir="ltr">');
    expect(content.match(/lang="en"/g)).toHaveLength(2);
    for (const [, href, label] of content.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)) {
      expect(label?.length).toBeGreaterThan(5);
      expect(label).not.toMatch(/https?:|cliquez ici|click here/i);
      expect(href).toMatch(/^https:|^tel:\+33806001620$/);
    }
  });

  test('WCAG AA: leaves text to the reader’s light or dark colours; what it colours itself is contrasted', () => {
    expect(content).toContain('color-scheme:light dark');
    const pairs = [...content.matchAll(/background-color:(#\w{6});color:(#\w{6})/g)];
    expect(content.match(/[";]color:/g) ?? []).toHaveLength(pairs.length);
    for (const [, background = '', text = ''] of pairs) expect(ratio(background, text)).toBeGreaterThanOrEqual(7);
    const lines = [...content.matchAll(/border[\w-]*:\dpx solid (#\w{6})/g)];
    expect(lines.length).toBeGreaterThan(0);
    for (const [, line = ''] of lines) {
      expect(ratio(line, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(ratio(line, '#1e1e1e')).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each(texts)('RFC 3676: $path has lines of 72 characters, but for addresses that are not cut', ({ content }) => {
  for (const line of content.split('\n')) {
    if (!/^https:\S+$/.test(line)) expect(line.trimEnd().length).toBeLessThanOrEqual(72);
    expect(line).not.toMatch(/^(?:>|From | )|\u00A0|\t/);
  }
  expect(content.endsWith('\n')).toBe(true);
});

test('RFC 3676: a reader that joins flowed lines finds the paragraph again', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé’>,.]{1,20}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (given) => {
      const paragraph = given.join(' ');
      const text = textPart(page(paragraph)).split('\n\n')[4] ?? '';
      const joined = text
        .split('\n')
        .map((line) => (line.startsWith(' ') ? line.slice(1) : line))
        .join('\n')
        .replaceAll(' \n', ' ');
      expect(joined).toBe(paragraph);
    }),
  );
});

test('French spaces, dates, phone numbers: nothing is cut where it must not be', () => {
  const tight = (text: string, language: 'fr' | 'en') => typeset(both(text))[language].replaceAll('\u00A0', '~');
  expect(tight('Une question ? Le « délai » : 25 €, n° 4821 ; oui !', 'fr')).toBe(
    'Une question~? Le «~délai~»~: 25~€, n°~4821~; oui~!',
  );
  expect(tight('du 1er janvier 2027 au 0 806 001 620', 'fr')).toBe('du 1er~janvier 2027 au 0~806~001~620');
  expect(tight('from 31 January 2027: “so” ; 16 digits', 'en')).toBe('from 31~January 2027: “so” ; 16 digits');
});

const both = (text: string): Text => ({ fr: text, en: text });
const page = (paragraph: string): Page => ({
  subject: both('Objet'),
  opening: both('Ouverture.'),
  sections: [{ heading: both('Titre'), blocks: [{ paragraph: both(paragraph) }] }],
  closing: [],
});

/** WCAG 2.2, contrast ratio. */
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
