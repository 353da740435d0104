import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { body, compressedPdf, flate, join, objectStream, onePage, pdf, stream, table } from './build.ts';

const catalog = (entries: string) => ({ 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>` });
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_048_576, 32);
const page = onePage();
const compressed = (held: Buffer) =>
  compressedPdf({ outer: { 2: page[2] ?? '', 3: page[3] ?? '' }, inner: { 1: '' }, held });
const image = (entries: string, data: string | Buffer = '') => ({
  3: '<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I 8 0 R >> >> >>',
  8: stream(data, `/Type /XObject /Subtype /Image ${entries}`),
});
const frame = Buffer.from('ffd8ffc0000b08c350c3500101110000', 'hex');
const bigJbig2 = Buffer.from('0000000030000100000013000186a0000186a0000000000000000000000000', 'hex');
const boxes = Buffer.from('0000000c6a5020200d0a870a0000001669686472000186a0000186a00001070700000000', 'hex');

const names = (count: number, value = '') => Array.from({ length: count }, (_, n) => `/N${n}${value}`).join(' ');

describe('UPL-11: what would keep a reader busy is refused in time', () => {
  test.each([
    ['arrays in arrays', pdf(onePage(catalog(`/X ${'['.repeat(200_000)}`))), 'maxDepth 64'],
    ['dictionaries in dictionaries', pdf(onePage(catalog(`/X ${'<</A'.repeat(200_000)}`))), 'maxDepth 64'],
    [
      'an object stream that unfolds to 100 MB',
      compressed(objectStream({ 1: zeros(100).toString('latin1') })),
      'maxInflated 33554432',
    ],
    [
      'a font that unfolds to 100 MB',
      pdf({
        ...onePage({ 3: '<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 8 0 R >> >> >>' }),
        8: '<< /Type /Font /Subtype /TrueType /FontDescriptor 9 0 R >>',
        9: '<< /Type /FontDescriptor /FontFile2 10 0 R >>',
        10: flate(zeros(100)),
      }),
      'maxInflated 33554432',
    ],
    [
      'a character map that unfolds to 100 MB',
      pdf({
        ...onePage({ 3: '<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 8 0 R >> >> >>' }),
        8: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 9 0 R >>',
        9: flate(zeros(100)),
      }),
      'maxInflated 33554432',
    ],
    [
      'metadata that unfold to 100 MB',
      pdf({ ...onePage(catalog('/Metadata 9 0 R')), 9: flate(zeros(100)) }),
      'maxInflated 33554432',
    ],
    ['a drawing that unfolds to 100 MB', pdf(onePage({ 4: flate(zeros(100)) })), 'maxInflated 33554432'],
    [
      'a drawing under two layers',
      pdf(onePage({ 4: stream(deflateSync(deflateSync(zeros(100))), '/Filter [/Fl /Fl]') })),
      'maxInflated 33554432',
    ],
    [
      'a drawing under many layers',
      pdf(onePage({ 4: stream('x'.repeat(9), '/Filter [/Fl /Fl /Fl /Fl]') })),
      'maxInflated 33554432',
    ],
    ['more objects than are read', compressed(objectStream({ 1: `[${'0 '.repeat(1_100_000)}]` })), 'maxObjects 200000'],
    ['more strings than are read', pdf(onePage(catalog(`/X [${'() '.repeat(2_000_000)}]`))), 'maxObjects 200000'],
    [
      'more different names than any document has',
      compressed(objectStream({ 1: `[${names(100_000)}]` })),
      'maxObjects 200000',
    ],
    ['as many keys', compressed(objectStream({ 1: `<<${names(100_000, ' 0')}>>` })), 'maxObjects 200000'],
    [
      'a table of a million rows',
      table(pdf(onePage()), new Map(Array.from({ length: 200_100 }, (_, n) => [n + 1, 9])), '/Root 1 0 R'),
      'maxObjects 200000',
    ],
    ['strings that are never closed', join('%PDF-1.4\n', '1 0 obj(\n'.repeat(200_000), '%%EOF'), 'maxObjects 200000'],
  ])('%s', async (_, bytes, limit) => {
    const { findings } = await readPdf(bytes, defaultLimits);
    expect(findings.at(-1)).toEqual({ code: 'limit-exceeded', severity: 'refusal', facts: { limit } });
  });

  test.each([
    ['streams that never end', join('%PDF-1.4\n', '1 0 obj<<>>stream\n'.repeat(100_000), '%%EOF')],
    ['an array that its object ends', pdf(onePage({ 1: '<< /Type /Catalog /Pages 2 0 R /X [1' }))],
    ['words without objects', join('%PDF-1.4\n', 'obj'.repeat(1_000_000), '%%EOF')],
    [
      'tables that lead to each other',
      join('%PDF-1.4\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF'),
    ],
    ['a reference to itself', pdf(onePage({ 1: '1 0 R' }))],
    ['a length that is its own stream', pdf(onePage({ 2: stream('', '', '2 0 R') }))],
    [
      'an object stream in itself',
      compressedPdf({
        outer: {},
        inner: {},
        trailer: '/Root 90 0 R',
        held: stream('90 0 ', '/Type /ObjStm /N 1 /First 5'),
      }),
    ],
  ])('%s', async (_, bytes) => {
    const { findings } = await readPdf(bytes, defaultLimits);
    expect(findings.some(({ severity }) => severity === 'refusal')).toBe(true);
  });

  test('a page tree whose branches come again and again', async () => {
    const kids = (num: number) => `<< /Type /Pages /Count 1 /Kids [${`${num} 0 R `.repeat(10)}] >>`;
    const levels = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [10 + n, kids(n === 19 ? 3 : 11 + n)]));
    const { findings } = await readPdf(pdf(onePage({ ...levels, 2: kids(10) })), defaultLimits);
    expect(findings.map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  test('a long chain of actions that every page begins', async () => {
    const count = 3000;
    const action = (n: number) => [100 + n, `<< /S /GoTo /D [3 0 R /Fit] /Next ${101 + n} 0 R >>`];
    const leaf = (n: number) => [9000 + n, '<< /Type /Page /Parent 2 0 R /AA << /O 100 0 R /C 100 0 R >> >>'];
    const parts = Object.fromEntries(Array.from({ length: count }, (_, n) => [action(n), leaf(n)]).flat());
    const kids = Array.from({ length: count }, (_, n) => `${9000 + n} 0 R`).join(' ');
    const tree = { 2: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>` };
    const bytes = pdf(onePage({ ...tree, ...parts }));
    expect((await readPdf(bytes, defaultLimits)).findings.map(({ code }) => code)).toEqual(['too-many-pages']);
  });

  test('what was found before a limit is still told (UPL-18)', async () => {
    const script = catalog('/OpenAction << /S /JavaScript /JS (x) >>');
    const { findings } = await readPdf(pdf(onePage({ ...script, 4: flate(zeros(100)) })), defaultLimits);
    expect(findings.map(({ code }) => code)).toEqual(['pdf-active-content', 'limit-exceeded']);
  });
});

describe('UPL-11: pictures of absurd size', () => {
  test.each([
    ['by its dictionary', image('/Width 50000 /Height 50000'), 50_000],
    ['by its JPEG data', image('/Width 9 /Height 9 /Filter /DCTDecode', frame), 50_000],
    [
      'by its JPEG data under Flate',
      image('/Width 9 /Height 9 /Filter [/FlateDecode /DCTDecode]', deflateSync(frame)),
      50_000,
    ],
    ['by its JBIG2 data', image('/Width 9 /Height 9 /Filter /JBIG2Decode', bigJbig2), 100_000],
    ['by its JPEG 2000 data', image('/Width 9 /Height 9 /Filter /JPXDecode', boxes), 100_000],
  ])('%s', async (_, parts, side) => {
    const { findings } = await readPdf(pdf(onePage(parts)), defaultLimits);
    const facts = { width: side, height: side, limit: 100 };
    expect(findings).toEqual([{ code: 'too-many-pixels', severity: 'refusal', facts }]);
  });

  test('a picture of a scanned page is accepted, and its data are left alone', async () => {
    const scan = image('/Width 2480 /Height 3508 /Filter /FlateDecode', deflateSync(zeros(80)));
    expect(await readPdf(pdf(onePage(scan)), defaultLimits)).toEqual({ findings: [], pages: 1 });
  });
});

test('a long chain of objects is no depth', async () => {
  const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [100 + n, `<< /Next ${101 + n} 0 R >>`]));
  const { bytes, places } = body(onePage({ ...catalog('/Outlines 100 0 R'), ...chain }));
  expect((await readPdf(table(bytes, places, '/Root 1 0 R'), defaultLimits)).findings).toEqual([]);
});

test('names as a long document has them are no bomb: 20 000 destinations, and two names fifty thousand times each', async () => {
  const dests = `/Dests << ${names(20_000, ' [3 0 R /Fit]')} >> /X [${'/Left /Right '.repeat(50_000)}]`;
  expect((await readPdf(pdf(onePage(catalog(dests))), defaultLimits)).findings).toEqual([]);
});

test('a tagged text as dense as those of a tax office, of 45 000 elements, is no bomb', async () => {
  const element = '<< /Type /StructElem /S /Span /P 100 0 R /Pg 3 0 R /K 0 /ID (n) /Lang (fr) >>';
  const elements = Object.fromEntries(Array.from({ length: 45_000 }, (_, n) => [101 + n, element]));
  const tree = { 100: `<< /Type /StructTreeRoot /K [${Object.keys(elements).join(' 0 R ')} 0 R] >>` };
  const { bytes, places } = body(onePage({ ...catalog('/StructTreeRoot 100 0 R'), ...tree, ...elements }));
  expect(await readPdf(table(bytes, places, '/Root 1 0 R'), defaultLimits)).toEqual({ findings: [], pages: 1 });
});
