import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../lib/domain/file-finding-kinds.ts';
import { type FindingCode, fileFindingText, found, inOrder } from '../../lib/domain/file-findings.ts';
import type { FindingKind } from '../../lib/domain/finding-kind.ts';
import type { ForeignType } from '../../lib/domain/foreign-type.ts';
import { foreignTypeOfExtension, foreignTypes } from '../../lib/domain/foreign-types.ts';
import { formats } from '../../lib/domain/formats/index.ts';
import { checkDeclared } from '../../lib/files/declared.ts';
import { workLimits } from '../../lib/files/limits.ts';

const kinds = Object.entries(findingKinds) as [FindingCode, FindingKind][];
const foreign = Object.entries(foreignTypes) as [string, ForeignType][];
const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the catalogue of findings', () => {
  test.each(kinds)(
    '%s says what is wrong in French and in English, with the same facts',
    (_, { message, remedy, rule }) => {
      expect(message.fr.trim()).not.toBe('');
      expect(message.en.trim()).not.toBe('');
      expect(message.fr).not.toBe(message.en);
      expect(holes(message.fr)).toEqual(holes(message.en));
      expect(holes(remedy.fr)).toEqual(holes(remedy.en));
      expect(rule).toMatch(/^UPL-\d\d$/);
    },
  );

  test.each(kinds.filter(([, { severity }]) => severity === 'refusal'))(
    '%s, which refuses, says what to do',
    (_, { remedy }) => {
      expect(remedy.fr.length).toBeGreaterThan(10);
      expect(remedy.en.length).toBeGreaterThan(10);
    },
  );

  test('every code that the readers name is in the catalogue, and every code of images is named by a reader', () => {
    const folder = new URL('../../lib/files/', import.meta.url);
    const sources = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
    const text = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const named = new Set([...text.matchAll(/found\(\s*'([a-z-]+)'/g)].map((match) => match[1]));
    expect([...named].filter((code) => !(code !== undefined && code in findingKinds))).toEqual([]);
    const elsewhere = /^(pdf-|malware-|scan-|duplicate-file)/;
    const images = kinds.map(([code]) => code).filter((code) => !elsewhere.test(code));
    expect(images.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });

  test('refusals come before warnings, warnings before advice', () => {
    const mixed = inOrder([
      found('image-dark'),
      found('type-mismatch'),
      found('file-unreadable'),
      found('type-not-accepted'),
    ]);
    expect(mixed.map(({ code }) => code)).toEqual([
      'type-not-accepted',
      'file-unreadable',
      'type-mismatch',
      'image-dark',
    ]);
  });
});

describe('UPL-04, UPL-11: the words of a limit', () => {
  test('a file one byte too large is told a size above its limit, with the comma of French', async () => {
    const finding = checkDeclared({ size: 10_485_761 }, { maxBytes: 10_485_760 })[0] ?? expect.fail('accepted');
    expect(fileFindingText(finding).message).toEqual({
      fr: 'Le fichier fait 10,1 Mo, la limite est 10 Mo.',
      en: 'The file is 10.1 MB, the limit is 10 MB.',
    });
  });

  test.each(Object.entries(workLimits))('%s is told in both languages, with its value', (name, value) => {
    const { message } = fileFindingText(found('limit-exceeded', { limit: `${name} ${value}` }));
    expect(message.fr).toMatch(/limite : \d/);
    expect(message.en).toMatch(/limit: \d/);
    expect(message.fr).not.toContain(name);
  });
});

describe('what else people send', () => {
  test.each(foreign)('%s has a name and a remedy in both languages', (code, { label, remedy }) => {
    for (const text of [label.fr, label.en, remedy.fr, remedy.en]) expect(text.trim().length).toBeGreaterThan(3);
    const told = fileFindingText(found('type-not-accepted', { actual: code }));
    expect(told.message.fr).toContain(label.fr);
    expect(told.remedy).toEqual(remedy);
  });

  test('no ending stands for two types, or for an accepted one', () => {
    const endings = foreign.flatMap(([, { extensions = [] }]) => [...extensions]);
    expect(new Set(endings).size).toBe(endings.length);
    const accepted: string[] = Object.values(formats).flatMap((format) => [...format.extensions]);
    expect(accepted.filter((ending) => foreignTypeOfExtension(ending))).toEqual([]);
  });

  test('UPL-05: an iPhone photo is told how to become a JPG', () => {
    const { message, remedy } = fileFindingText(found('type-not-accepted', { actual: 'heic' }));
    expect(message.fr).toBe(
      'Ce fichier est en réalité : une photo HEIC (iPhone). Formats acceptés : JPG, PNG, PDF, TIFF, BMP.',
    );
    expect(remedy.fr).toContain('Réglages › Appareil photo › Formats › Le plus compatible');
  });
});
