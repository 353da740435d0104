import { Buffer } from 'node:buffer';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { onePage, type Parts, pdf, stream } from './build.ts';

const codes = async (parts: Parts) =>
  (await readPdf(pdf(onePage(parts)), defaultLimits)).findings.map(({ code }) => code);

/** A drawing of many different lines, so that what codes it is long. */
const drawing = Buffer.from(
  Array.from({ length: 2000 }, (_, n) => `${(n * 7919) % 595} ${(n * 104_729) % 842} l`).join(' '),
);
const coded = deflateSync(drawing);
const lost = Buffer.from(coded).fill(0, Math.floor(coded.length * 0.4), Math.floor(coded.length * 0.6));
const overwritten = Buffer.from(coded).fill(
  'another file',
  Math.floor(coded.length * 0.4),
  Math.floor(coded.length * 0.6),
);

const flate = (data: Buffer, entries = '') => stream(data, `/Filter /FlateDecode ${entries}`);
const page = (resources: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`;

/** Where a page keeps what it shows. */
const places: [string, (data: Buffer) => Parts][] = [
  ['the drawing of a page', (data) => ({ 4: flate(data) })],
  ['one of the drawings of a page', (data) => ({ 3: page('').replace('4 0 R', '[4 0 R 9 0 R]'), 9: flate(data) })],
  ['a form', (data) => ({ 3: page('/XObject << /F 9 0 R >>'), 9: flate(data, '/Subtype /Form') })],
  [
    'a picture',
    (data) => ({ 3: page('/XObject << /I 9 0 R >>'), 9: flate(data, '/Subtype /Image /Width 100 /Height 200') }),
  ],
  [
    'a font',
    (data) => ({
      3: page('/Font << /F1 << /Type /Font /FontDescriptor << /FontFile2 9 0 R >> >> >>'),
      9: flate(data, '/Length1 20000'),
    }),
  ],
  [
    'a font of a newer kind',
    (data) => ({
      3: page('/Font << /F1 << /Type /Font /FontDescriptor << /FontFile3 9 0 R >> >> >>'),
      9: flate(data, '/Subtype /OpenType'),
    }),
  ],
  [
    'a drawing written as letters',
    (data) => ({ 4: stream(`${data.toString('hex')}>`, '/Filter [/ASCIIHexDecode /FlateDecode]') }),
  ],
];

describe('a PDF of which a part was lost is refused', () => {
  test.each(places)('%s', async (_, parts) => {
    expect(await codes(parts(lost))).toEqual(['file-unreadable']);
    expect(await codes(parts(overwritten))).toEqual(['file-unreadable']);
    expect(await codes(parts(coded))).toEqual([]);
  });
});

describe('a PDF whose objects had to be searched for', () => {
  const lettered = { 3: page('/Font << /F1 << /Type /Font /FontDescriptor 8 0 R >> >>'), 8: '<< /FontFile2 9 0 R >>' };
  const searched = async (parts: Parts) => {
    const bytes = Buffer.from(
      pdf(onePage(parts))
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n7'),
      'latin1',
    );
    return (await readPdf(bytes, defaultLimits)).findings.map(({ code }) => code);
  };

  test('is refused when something that a page is drawn with was not found again', async () => {
    expect(await searched({ ...lettered, 9: flate(coded, '/Length1 20000') })).toEqual(['pdf-repaired']);
    expect(await searched(lettered)).toEqual(['file-unreadable']);
    expect(await searched({ 3: page('').replace('4 0 R', '[4 0 R 7 0 R]') })).toEqual(['file-unreadable']);
  });

  test('passes when only what describes it is missing', async () => {
    expect(await searched({ 4: stream('BT ET', '/Metadata 7 0 R') })).toEqual(['pdf-repaired']);
  });
});

describe('a small drawing of a large file', () => {
  const small = deflateSync(drawing.subarray(0, 400));
  const photo = stream(
    Buffer.concat(Array<Buffer>(40).fill(coded)),
    '/Subtype /Image /Width 9 /Height 9 /Filter /DCTDecode',
  );
  const file = pdf(onePage({ 3: page('/XObject << /I 9 0 R >>'), 4: flate(small), 9: photo }));
  const at = file.indexOf(small);
  const next = file.indexOf('9 0 obj', at);
  const lostFrom = async (from: number, to: number) =>
    (await readPdf(Buffer.from(file).fill('another file', from, to), defaultLimits)).findings.map(({ code }) => code);

  test('is not gone through for a loss that only it has; in a small file it is', async () => {
    // A block of a kind that does not exist (RFC 1951, 3.2.3).
    const broken = Buffer.from(small).fill(0xff, 2, 3);
    const large = Buffer.from(file).fill(0xff, at + 2, at + 3);
    expect((await readPdf(large, defaultLimits)).findings).toEqual([]);
    expect(await codes({ 4: flate(broken) })).toEqual(['file-unreadable']);
  });

  test('is gone through where the table of the file is wrong', async () => {
    const astray = Buffer.from(file).fill('9', file.lastIndexOf('startxref') + 10, file.lastIndexOf('%%EOF') - 1);
    const found = async (bytes: Buffer) => (await readPdf(bytes, defaultLimits)).findings.map(({ code }) => code);
    expect(await found(astray)).toEqual(['pdf-repaired']);
    expect(await found(astray.fill(0xff, at + 2, at + 3))).toContain('file-unreadable');
  });

  test('shows a loss that reaches into the object before or behind it', async () => {
    expect(await lostFrom(at + 40, next + 3)).toEqual(['file-unreadable']);
    expect(await lostFrom(at - 60, at + 40)).toEqual(['file-unreadable']);
  });
});

describe('what readers forgive in a drawing passes', () => {
  test.each([
    ['a wrong check sum', Buffer.concat([coded.subarray(0, -4), Buffer.from('none')])],
    ['no check sum', coded.subarray(0, -4)],
    ['a wrong header', Buffer.concat([Buffer.from('??'), deflateRawSync(drawing)])],
    ['bytes behind its end', Buffer.concat([coded, Buffer.from('\r\n')])],
    ['nothing at all', Buffer.alloc(0)],
  ])('%s', async (_, data) => {
    expect(await codes({ 4: flate(data) })).toEqual([]);
  });

  test('what no page shows may be broken', async () => {
    const profile = '/DefaultRGB [/ICCBased 9 0 R]';
    expect(await codes({ 3: page(`/ColorSpace << ${profile} >>`), 9: flate(lost, '/N 3') })).toEqual([]);
  });

  test('beyond what a file may unfold to, nothing more is looked at', async () => {
    const limits = { ...defaultLimits, maxInflated: 1000 };
    const two = pdf(
      onePage({
        3: page('').replace('4 0 R', '[4 0 R 9 0 R]'),
        4: flate(deflateSync(drawing.subarray(0, 1100))),
        9: flate(lost),
      }),
    );
    expect((await readPdf(two, limits)).findings).toEqual([]);
  });
});
