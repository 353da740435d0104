import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attestationVariants } from '../../lib/domain/attestations/index.ts';
import { renderAttestation } from '../../lib/pdf/attestation.ts';
import { all, find, read, textOf } from './read.ts';
import { records } from './records.ts';

describe.each(attestationVariants)('PDF/UA-1: the structure of %s', (variant) => {
  let bytes: Uint8Array;
  let doc: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    bytes = await renderAttestation(records[variant]);
    doc = await read(bytes);
  });
  afterAll(() => doc.close());
  const root = () => doc.pages[0]?.root ?? { role: '', pieces: [], children: [], contents: [] };

  test('holds each piece of marked content exactly once', () => {
    const told = all(root()).flatMap(({ contents }) => contents.filter((id) => !id.startsWith('pdfjs_internal')));
    expect(told.length).toBeGreaterThan(40);
    expect(new Set(told).size).toBe(told.length);
    expect([...told].sort()).toEqual([...(doc.pages[0]?.ids ?? [])].sort());
  });

  test('is one document with one title, then headings of the second level, in reading order', () => {
    const roles = all(root()).map(({ role }) => role);
    expect(roles.filter((role) => role === 'Document')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    const headings = find(root(), 'H2').map(textOf);
    const undated = variant === 'deposit-confirmation';
    expect(headings.map((text) => text.split(' ')[0])).toEqual(
      ['Titulaire', undated ? [] : 'Validité', 'En', 'Mentions', 'Demande', 'Vérification'].flat(),
    );
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('H2'));
  });

  test('has lists of items with a label and a body, and nothing else in them', () => {
    for (const list of find(root(), 'L')) {
      expect(list.children.length).toBeGreaterThan(0);
      for (const item of list.children) {
        expect(item.role).toBe('LI');
        expect(item.children.map(({ role }) => role).join(' ')).toMatch(/^(Lbl )?LBody$/);
      }
    }
  });

  test('places pictures alone: the box of a link is that of its annotation (ISO 32000-1, table 344)', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.match(/\/O \/Layout/g)).toHaveLength(find(root(), 'Figure').length);
  });

  test('gives words for the code and for the link, which opens the printed address', () => {
    const url = records[variant].verificationUrl;
    expect(find(root(), 'Figure').map(({ alt }) => alt)).toEqual([`Code QR de l’adresse ${url}`]);
    expect(find(root(), 'Link').map(({ alt }) => alt)).toEqual([`Vérifier ce document : ${url}`]);
    expect(doc.pages[0]?.annotations.map(({ subtype, unsafeUrl }) => [subtype, unsafeUrl])).toEqual([['Link', url]]);
  });

  test('marks all that is drawn: as content of the tree or as decoration', () => {
    for (const stream of contentStreams(bytes)) {
      let depth = 0;
      for (const line of stream.split('\n')) {
        if (/ BDC$| BMC$/.test(line)) depth++;
        else if (line === 'EMC') depth--;
        else if (depth === 0) expect(line).not.toMatch(/ (?:Tj|TJ|f|S|re)\b/);
      }
      expect(depth).toBe(0);
    }
  });

  test('PDF/A-3a: says what it is, embeds its fonts and describes its colours', () => {
    const text = Buffer.from(bytes).toString('latin1');
    for (const words of [
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/AFRelationship /Data',
      '/S /GTS_PDFA1',
    ])
      expect(text).toContain(words);
    const fonts = text.match(/\/Subtype \/Type0/g) ?? [];
    expect(fonts.length).toBeGreaterThan(1);
    expect(text.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts.length);
  });
});

/** The page contents of a document, inflated. */
function contentStreams(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, number]) => {
    const at = text.indexOf('stream\n', text.indexOf(`\n${number} 0 obj\n`)) + 'stream\n'.length;
    return inflateSync(file.subarray(at)).toString('latin1');
  });
  expect(streams.length).toBeGreaterThan(0);
  return streams;
}
