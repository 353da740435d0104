import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../lib/files/inspect.ts';
import { greyPage, page, rawTiff, tiff, verdict, zip } from './fixtures.ts';

const tags = (width: number, height: number, changes: Record<number, number> = {}, compression = 1, bits = 8) =>
  greyPage(width, height, compression, bits).map(([tag, value]) => [tag, changes[tag] ?? value] as const);
/** LZW as it was before TIFF 6.0, the low bits of a code first; each byte stands for itself. */
function oldLzw(data: Uint8Array): Buffer {
  const codes = [...data].flatMap((byte, n) => (n % 200 === 0 ? [256, byte] : [byte]));
  const out = Buffer.alloc(Math.ceil((codes.length * 9) / 8) + 1);
  for (const [n, code] of codes.entries()) {
    const at = (n * 9) >> 3;
    out.writeUInt16LE(out.readUInt16LE(at) | (code << ((n * 9) & 7)), at);
  }
  return out;
}

const pixels = (count: number) => Buffer.from(Array.from({ length: count }, (_, n) => ((n * 7919) >> 4) & 255));

describe('good TIFF files pass', () => {
  test.each(['none', 'lzw', 'deflate', 'packbits', 'jpeg', 'ccittfax4'] as const)(
    'coded with %s',
    async (compression) => {
      expect(await verdict(await tiff(compression), 'scan.tif')).toMatchObject({
        code: 'ok',
        type: 'tiff',
        pages: 1,
        width: 800,
        height: 600,
      });
    },
  );

  test.each([
    ['tiles', () => page().tiff({ compression: 'lzw', tile: true, tileWidth: 128, tileHeight: 128 }).toBuffer()],
    ['BigTIFF', () => page().tiff({ compression: 'lzw', bigtiff: true }).toBuffer()],
    ['a pyramid', () => page(1600, 1200).tiff({ compression: 'jpeg', pyramid: true, tile: true }).toBuffer()],
    ['CMYK', () => page().toColourspace('cmyk').tiff().toBuffer()],
    ['16 bits', () => page().toColourspace('grey16').tiff({ compression: 'deflate', predictor: 'none' }).toBuffer()],
  ])('%s', async (_, make) => {
    expect((await verdict(await make())).code).toBe('ok');
  });

  test('LZW as it was before TIFF 6.0', async () => {
    const data = oldLzw(pixels(64 * 64));
    expect((await verdict(rawTiff([tags(64, 64, { 279: data.length }, 5)], data))).code).toBe('ok');
    const short = oldLzw(pixels(64 * 40));
    expect((await verdict(rawTiff([tags(64, 64, { 279: short.length }, 5)], short))).code).toBe('file-unreadable');
  });

  test('several pages are counted, and each is decoded', async () => {
    const three = [1, 2, 3].map(() => tags(64, 64));
    expect(await verdict(rawTiff(three, pixels(4096)))).toMatchObject({ code: 'ok', pages: 3 });
    const broken = [tags(64, 64), tags(64, 64), tags(64, 64, {}, 8)];
    expect((await verdict(rawTiff(broken, pixels(4096)))).code).toBe('file-unreadable');
  });

  test('12 bits, which the decoder has no part for, are proved strip by strip', async () => {
    expect((await verdict(rawTiff([tags(64, 64, {}, 1, 12)], pixels(96 * 64)))).code).toBe('ok');
    const deflated = deflateSync(pixels(96 * 64));
    const page12 = tags(64, 64, { 279: deflated.length }, 8, 12);
    expect((await verdict(rawTiff([page12], deflated))).code).toBe('ok');
    const short = deflateSync(pixels(96 * 40));
    expect((await verdict(rawTiff([tags(64, 64, { 279: short.length }, 8, 12)], short))).code).toBe('file-unreadable');
  });

  test('pages that the decoder has no part for, judged side by side, are always judged by their own data', async () => {
    const odd = Array.from({ length: 6 }, () => tags(64, 64, {}, 1, 12));
    const file = rawTiff(odd, pixels(96 * 64));
    const codes = new Set<string>();
    for (let n = 0; n < 20; n += 1) codes.add((await verdict(file)).code);
    expect([...codes]).toEqual(['ok']);
  });

  test('a true black border below a page is no damage', async () => {
    const rows = pixels(200 * 200);
    for (let y = 0; y < 200; y += 1) rows.fill(y < 120 ? 9 : 0, y * 200, y * 200 + (y < 120 ? 20 : 200));
    expect((await verdict(rawTiff([tags(200, 200)], rows))).accepted).toBe(true);
  });
});

describe('UPL-08: a TIFF that is not whole is refused', () => {
  test.each(['none', 'lzw', 'deflate', 'jpeg', 'ccittfax4'] as const)(
    '%s, cut at half and at nine tenths',
    async (compression) => {
      const file = await tiff(compression);
      for (const part of [0.5, 0.9]) {
        expect((await verdict(file.subarray(0, Math.floor(file.length * part)))).code).toMatch(
          /^file-(truncated|unreadable)$/,
        );
      }
    },
  );

  test('strips beyond the end of the file, and sizes without pixels', async () => {
    expect((await verdict(rawTiff([tags(64, 64, { 273: 9_000_000 })], pixels(4096)))).code).toBe('file-truncated');
    expect((await verdict(rawTiff([tags(0, 64)], pixels(4096)))).code).toBe('file-unreadable');
    expect((await verdict(rawTiff([tags(9000, 9000, { 279: 4096 })], pixels(4096)))).code).toBe('file-truncated');
  });

  test('uncompressed rows that break off in the middle of one, zeros to the end', async () => {
    const rows = Buffer.alloc(200 * 200, 0x77).fill(0, 200 * 90 + 90);
    expect((await verdict(rawTiff([tags(200, 200)], rows))).code).toBe('file-truncated');
  });

  test('codings that cannot be read here are named', async () => {
    const { code, findings } = await verdict(rawTiff([tags(64, 64, {}, 50_000)], pixels(4096)));
    expect(code).toBe('compression-not-supported');
    expect(findings[0]?.facts).toEqual({ actual: 'ZSTD' });
  });
});

describe('UPL-02, UPL-09, UPL-11: limits and hidden content of a TIFF', () => {
  test('directories that point back to an earlier one end at once', async () => {
    expect((await verdict(rawTiff([tags(64, 64), tags(64, 64)], pixels(4096), 8 + 4096))).code).toBe('file-unreadable');
  });

  test('50 pages pass, 51 are too many', async () => {
    const pages = (count: number) =>
      rawTiff(
        Array.from({ length: count }, () => tags(64, 64)),
        pixels(4096),
      );
    expect(await verdict(pages(50))).toMatchObject({ code: 'ok', pages: 50 });
    expect(await verdict(pages(51))).toMatchObject({
      code: 'too-many-pages',
      findings: [{ facts: { pages: 51, limit: 50 } }],
    });
  });

  test('more pixels than allowed, on any page', async () => {
    expect((await verdict(rawTiff([tags(60_000, 60_000)], pixels(4096)))).code).toBe('too-many-pixels');
    expect((await verdict(rawTiff([tags(64, 64), tags(60_000, 60_000)], pixels(4096)))).code).toBe('too-many-pixels');
  });

  test('many large pages together', async () => {
    const large = Array.from({ length: 12 }, () => tags(9_900, 9_900, { 279: 4000 }, 4));
    expect((await verdict(rawTiff(large, pixels(4096)))).code).toBe('limit-exceeded');
  });

  test('more time than allowed: no further page is begun', async () => {
    expect(await inspectFile(await tiff('lzw'), {}, { maxSeconds: 0 })).toMatchObject({
      code: 'limit-exceeded',
      findings: [{ facts: { limit: 'maxSeconds 0' } }],
    });
  });

  test('an archive behind the last strip', async () => {
    const file = Buffer.concat([await tiff('lzw'), zip('a.txt')]);
    expect((await verdict(file)).findings[0]).toMatchObject({ code: 'file-polyglot', facts: { actual: 'zip' } });
  });
});
