import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../lib/files/limits.ts';
import { readPdf } from '../../../lib/files/pdf/read.ts';
import { compressedPdf, flate, onePage, type Parts, pdf, stream } from './build.ts';

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_048_576);
const resources = (entries: string): Parts => ({
  3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << ${entries} >> >>`,
});
const catalog = (entries: string): Parts => ({ 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>` });
const limited = { code: 'limit-exceeded', severity: 'refusal', facts: { limit: 'maxInflated 33554432' } };
const findings = async (parts: Parts) => (await readPdf(pdf(onePage(parts)), defaultLimits)).findings;

/** LZW data of one byte again and again, each code one longer: the most that LZW can do. */
function lzwBomb(clears: number): Buffer {
  const bits: string[] = [];
  for (let n = 0; n < clears; n += 1) {
    bits.push((256).toString(2).padStart(n === 0 ? 9 : 12, '0'), (0).toString(2).padStart(9, '0'));
    for (let code = 258, size = 9; code < 4094; code += 1) {
      bits.push(code.toString(2).padStart(size, '0'));
      if (code + 2 >= 1 << size && size < 12) size += 1;
    }
  }
  const all = bits.join('');
  return Buffer.from(
    Array.from({ length: Math.ceil(all.length / 8) }, (_, n) =>
      Number.parseInt(all.slice(n * 8, n * 8 + 8).padEnd(8, '0'), 2),
    ),
  );
}

const image = (size: number, data: Buffer, entries = '/Filter /FlateDecode') => ({
  ...resources('/XObject << /I 8 0 R >>'),
  8: stream(data, `/Type /XObject /Subtype /Image /Width ${size} /Height ${size} /BitsPerComponent 8 ${entries}`),
});

describe('UPL-11: whatever a viewer would unfold is counted, wherever it hangs', () => {
  test.each<[string, Parts]>([
    [
      'a colour profile',
      { ...catalog('/OutputIntents [<< /DestOutputProfile 9 0 R >>]'), 9: flate(zeros(100), '/N 3') },
    ],
    ['a colour space', { ...resources('/ColorSpace << /C [/ICCBased 9 0 R] >>'), 9: flate(zeros(100), '/N 3') }],
    [
      'an embedded character map',
      { ...resources('/Font << /F << /Encoding 9 0 R >> >>'), 9: flate(zeros(100), '/Type /CMap') },
    ],
    [
      'a glyph drawn by a stream',
      { ...resources('/Font << /F << /CharProcs << /a 9 0 R >> >> >>'), 9: flate(zeros(100)) },
    ],
    ['a form', { ...resources('/XObject << /F 9 0 R >>'), 9: flate(zeros(100), '/Subtype /Form') }],
    [
      'a shading function',
      { ...resources('/Shading << /S << /Function 9 0 R >> >>'), 9: flate(zeros(100), '/FunctionType 4') },
    ],
    [
      'an appearance of an annotation',
      {
        3: '<< /Type /Page /Parent 2 0 R /Annots [<< /AP << /N 9 0 R >> >>] >>',
        9: flate(zeros(100), '/Subtype /Form'),
      },
    ],
    ['a thumbnail', { 3: '<< /Type /Page /Parent 2 0 R /Thumb 8 0 R >>', 8: flate(zeros(100), '/Width 9 /Height 9') }],
    ['metadata under LZW', { ...catalog('/Metadata 9 0 R'), 9: stream(lzwBomb(14), '/Filter /LZWDecode') }],
    [
      'metadata under runs',
      {
        ...catalog('/Metadata 9 0 R'),
        9: stream(Buffer.alloc(1_100_000, Buffer.of(129, 0)), '/Filter /RunLengthDecode'),
      },
    ],
    ['a stamp of nine pixels', image(3, deflateSync(zeros(100)))],
    ['a stamp with a claim that fits its stored bytes', image(300, deflateSync(zeros(100)))],
    [
      'thousands of drawings that are each too small to be a bomb',
      Object.fromEntries([
        [
          3,
          `<< /Type /Page /Parent 2 0 R /Contents [${Array.from({ length: 400 }, (_, n) => `${100 + n} 0 R`).join(' ')}] >>`,
        ],
        ...Array.from({ length: 400 }, (_, n) => [100 + n, flate(Buffer.alloc(700_000))]),
      ]),
    ],
  ])('%s', async (_, parts) => {
    expect(await findings(parts)).toEqual([limited]);
  });

  test('a holder of objects that no page asks for', async () => {
    const held = flate(zeros(100), '/Type /ObjStm /N 1 /First 4');
    const { 1: root = '', 2: tree = '', 3: leaf = '' } = onePage({ 3: '<< /Type /Page /Parent 2 0 R >>' });
    const file = compressedPdf({ outer: { 1: root, 2: tree, 3: leaf }, inner: { 50: '' }, held });
    expect((await readPdf(file, defaultLimits)).findings).toEqual([limited]);
  });
});

describe('what real documents carry passes', () => {
  test.each<[string, Parts]>([
    [
      'four fonts of 10 MB',
      {
        ...resources(
          `/Font << ${[11, 12, 13, 14].map((num) => `/F${num} << /FontDescriptor << /FontFile2 ${num} 0 R >> >>`).join(' ')} >>`,
        ),
        ...Object.fromEntries([11, 12, 13, 14].map((num) => [num, flate(zeros(10))])),
      },
    ],
    ['a large picture of one colour', image(3000, deflateSync(zeros(9)))],
    ['a small picture with a few bytes too many', image(100, deflateSync(Buffer.alloc(90_000)))],
    [
      'forty small pictures that fill their pixels',
      {
        ...resources(`/XObject << ${Array.from({ length: 40 }, (_, n) => `/I${n} ${100 + n} 0 R`).join(' ')} >>`),
        ...Object.fromEntries(
          Array.from({ length: 40 }, (_, n) => [
            100 + n,
            stream(
              deflateSync(Buffer.alloc(1_000_000), { level: 0 }),
              '/Subtype /Image /Width 360 /Height 360 /Filter /FlateDecode',
            ),
          ]),
        ),
      },
    ],
    [
      'metadata that do not unfold',
      { ...catalog('/Metadata 9 0 R'), 9: stream('x'.repeat(90_000), '/Filter /FlateDecode') },
    ],
  ])('%s', async (_, parts) => {
    expect(await findings(parts)).toEqual([]);
  });
});
