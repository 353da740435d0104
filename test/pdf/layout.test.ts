import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import { attestationData } from '../../lib/pdf/data.ts';
import { textsOf } from '../../lib/pdf/glyphs.ts';
import { type Element, type Mark, millimetre, page } from '../../lib/pdf/page.ts';
import { smallest } from '../../lib/pdf/palette.ts';
import { sheetOf } from '../../lib/pdf/sheet/sheet.ts';
import { type Typesetter, typesetter } from '../../lib/pdf/type.ts';
import { anyRecord, scripts } from './extremes.ts';
import { all, read } from './read.ts';
import { records } from './records.ts';

type Line = { text: string; left: number; right: number; top: number; bottom: number; size: number };

/** Rooms that must stay empty: the seal's, at the foot on the right. */
const seal = {
  left: page.right - 36 * millimetre,
  right: page.right,
  top: page.bottom - 36 * millimetre,
  bottom: page.bottom,
};

function overlap(one: Omit<Line, 'text' | 'size'>, other: Omit<Line, 'text' | 'size'>): boolean {
  const slack = 0.3;
  return (
    one.left + slack < other.right &&
    other.left + slack < one.right &&
    one.top + slack < other.bottom &&
    other.top + slack < one.bottom
  );
}

/** Nothing outside the margins, over another line, in the room of the seal, or too small to read. */
function defectsOf(lines: readonly Line[]): string[] {
  const defects: string[] = [];
  for (const [at, line] of lines.entries()) {
    const { text, left, right, top, bottom, size } = line;
    if (left < page.left - 0.5 || right > page.right + 0.5 || top < page.top - 0.5 || bottom > page.bottom + 0.5)
      defects.push(`outside: ${text}`);
    if (size < smallest.size - 0.01) defects.push(`small: ${text}`);
    if (overlap(line, seal)) defects.push(`in the room of the seal: ${text}`);
    for (const other of lines.slice(at + 1)) if (overlap(line, other)) defects.push(`overlap: ${text} | ${other.text}`);
  }
  return defects;
}

const ascent = 0.74;
const descent = 0.22;

function drawnLines(type: Typesetter, elements: readonly (Element | Mark)[]): Line[] {
  return elements.flatMap((element): Line[] => {
    if ('tag' in element) return drawnLines(type, element.children);
    if (!('text' in element)) return [];
    const { text, x, y, style } = element;
    const right = x + type.width(text.trimEnd(), style);
    return [{ text, left: x, right, top: y - style.size * ascent, bottom: y + style.size * descent, size: style.size }];
  });
}

async function readLines(bytes: Uint8Array): Promise<{ pages: number; lines: Line[] }> {
  const doc = await read(bytes);
  const [first] = doc.pages;
  if (!first) throw new Error('no page');
  const lines = all(first.root)
    .flatMap(({ pieces }) => pieces)
    .map(({ text, x, y, width, size }) => {
      const base = page.height - y;
      return { text, left: x, right: x + width, top: base - size * ascent, bottom: base + size * descent, size };
    });
  const { length: pages } = doc.pages;
  await doc.close();
  return { pages, lines };
}

async function draw(record: AttestationRecord): Promise<Line[]> {
  const type = await typesetter(textsOf(attestationData(record)));
  return drawnLines(type, sheetOf(type, record).elements);
}

describe('the sheet', () => {
  test.each(Object.entries(records))('of %s is one page, as drawn and as read', async (_, record) => {
    const { pages, lines } = await readLines(await renderAttestation(record));
    expect(pages).toBe(1);
    expect(lines.length).toBeGreaterThan(30);
    expect(defectsOf(lines)).toEqual([]);
  });

  test('holds 500 extreme records: nothing outside the margins, nothing over another, nothing too small', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect(defectsOf(await draw(record))).toEqual([]);
      }),
      { numRuns: 500, seed: 2026 },
    );
  }, 120_000);

  test('keeps the name of its issuer apart from the widest code of a document, with a logo or without', async () => {
    const issuer =
      'Direction départementale de l’emploi, du travail, des solidarités et de la protection des populations';
    const record = { ...records['adp-first'], id: 'W'.repeat(12), issuer };
    expect(defectsOf(await draw(record))).toEqual([]);
    expect(defectsOf(await draw({ ...record, logo: { width: 90, height: 24, path: 'M0 0h90v24z' } }))).toEqual([]);
  });

  test('runs no words together: what follows in an element stands after a space', async () => {
    const type = await typesetter(textsOf(attestationData(records['adp-renewal'])));
    const said = (element: Element): string[] => {
      const own = element.children.map((child) => ('text' in child ? child.text : '')).join('');
      return [own, ...element.children.flatMap((child) => ('tag' in child ? said(child) : []))];
    };
    expect(sheetOf(type, records['adp-renewal']).elements.flatMap(said)).toEqual(
      expect.arrayContaining([
        'Régulier jusqu’au 22 mai 2027',
        'Voyage permis avec l’ancien titre, sans visa',
        'L’ancien titre n° 9912345678 même expiré',
        'Code du document 7K3Q-X9M2-T4BD',
      ]),
    );
  });

  test('parts no word of a name that a row of its own can hold, and ends the line of a longer one with its hyphen', async () => {
    const base = records['adp-first'];
    const linesWith = async (names: Partial<typeof base.holder>) => {
      const lines = await draw({ ...base, holder: { ...base.holder, ...names } });
      return lines.map(({ text }) => text);
    };
    const long = 'Rasoanandrasanamananantenaharisoa';
    const double = 'De La Rochefoucauld-Montmorency';
    expect(await linesWith({ familyName: long, usageName: double })).toEqual(expect.arrayContaining([long, double]));
    const four = Array.from({ length: 4 }, () => 'Wolfeschlegelstein')
      .join('-')
      .slice(0, 60);
    const lines = (await linesWith({ familyName: four })).filter((text) => text.startsWith('Wolfe'));
    expect(lines.join('')).toBe(four);
    expect(lines.slice(0, -1).every((text) => text.endsWith('-'))).toBe(true);
    expect(lines).toHaveLength(2);
  });

  test('is read from the document as it was drawn, whatever the writing', async () => {
    const letters = Object.values(scripts);
    expect(letters.length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const { pages, lines } = await readLines(await renderAttestation(record));
        expect(pages).toBe(1);
        expect(defectsOf(lines)).toEqual([]);
      }),
      { numRuns: 30, seed: 36 },
    );
  }, 60_000);

  test('holds even what no name can be: the widest sign of the fonts in every place', async () => {
    const sign = (times: number) => 'Ꚙ'.repeat(times);
    const address = { line: sign(80), complement: sign(80), careOf: sign(80), postcode: '75006', city: sign(60) };
    const name = { familyName: sign(60), givenNames: Array.from({ length: 6 }, () => sign(60)) };
    const holder = { ...records['adp-renewal'].holder, ...name, usageName: sign(60), birthPlace: sign(60), address };
    const record = { ...records['adp-renewal'], issuer: sign(120), holder, filedBy: name };
    const defects = defectsOf(await draw(record));
    expect(defects.filter((defect) => !defect.startsWith('small'))).toEqual([]);
  });
});
