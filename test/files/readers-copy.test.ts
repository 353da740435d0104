import { existsSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { FormatCode } from '../../lib/domain/formats/index.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { readersCopy } from '../../lib/files/readers-copy.ts';

const secret = 'Canon EOS 48.8566N';
/** A page whose corners tell how it lies. */
const page = () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="640"><rect width="900" height="640" fill="#fff"/><rect width="200" height="100" fill="#c00"/><rect x="700" y="540" width="200" height="100" fill="#00c"/><rect x="100" y="300" width="600" height="20" fill="#222"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' });
};
const exif = () => ({ IFD0: { Model: secret } });
const raw = (bytes: Uint8Array) => sharp(bytes).autoOrient().removeAlpha().raw().toBuffer({ resolveWithObject: true });

async function expectClean(sent: Uint8Array, type: FormatCode): Promise<Uint8Array> {
  const copy = await readersCopy(sent, type);
  const { accepted, type: found } = await inspectFile(copy);
  expect([accepted, found]).toEqual([true, type]);
  const { exif, xmp, iptc, comments, orientation = 1 } = await sharp(copy).metadata();
  expect({ exif, xmp, iptc, comments, orientation }).toEqual({ orientation: 1 });
  expect(Buffer.from(copy).toString('latin1')).not.toContain(secret);
  return copy;
}

/** Mean difference of two pictures of the same size, per sample. */
async function distance(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = [await raw(one), await raw(other)];
  expect([a.info.width, a.info.height]).toEqual([b.info.width, b.info.height]);
  let sum = 0;
  for (let n = 0; n < a.data.length; n += 1) sum += Math.abs((a.data[n] ?? 0) - (b.data[n] ?? 0));
  return sum / a.data.length;
}

const jpegs: Record<string, () => Promise<Buffer>> = {
  baseline: () => page().jpeg().withExif(exif()).toBuffer(),
  progressive: () => page().jpeg({ progressive: true }).withExif(exif()).toBuffer(),
  grey: () => page().greyscale().jpeg().withExif(exif()).toBuffer(),
  'with a colour profile': () => page().withIccProfile('p3').jpeg().withExif(exif()).toBuffer(),
  CMYK: () => page().toColourspace('cmyk').jpeg().withExif(exif()).toBuffer(),
  'with something behind its end': async () =>
    Buffer.concat([await page().jpeg().withExif(exif()).toBuffer(), Buffer.alloc(64)]),
  'with a comment': async () => {
    const jpeg = await page().jpeg().toBuffer();
    const comment = Buffer.from(secret);
    const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
    return Buffer.concat([jpeg.subarray(0, 2), head, comment, jpeg.subarray(2)]);
  },
};
const pngs: Record<string, () => Promise<Buffer>> = {
  colours: () => page().png().withExif(exif()).toBuffer(),
  palette: () => page().png({ palette: true }).withExif(exif()).toBuffer(),
  interlaced: () => page().png({ progressive: true }).withExif(exif()).toBuffer(),
  '16 bits': () => page().toColourspace('rgb16').png().withExif(exif()).toBuffer(),
  transparent: () => page().ensureAlpha(0.5).png().withExif(exif()).toBuffer(),
};

describe('the copy for readers (UPL-19)', () => {
  it.each(Object.entries(jpegs))('of a JPEG, %s, has every pixel as it was and nothing else', async (_, make) => {
    const sent = await make();
    expect(await distance(await expectClean(sent, 'jpg'), sent)).toBe(0);
  });

  it.each(Object.entries(pngs))('of a PNG, %s, has every pixel as it was and nothing else', async (_, make) => {
    const sent = await make();
    expect(await distance(await expectClean(sent, 'png'), sent)).toBe(0);
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('of a photo that lies (%i) is upright', async (orientation) => {
    for (const [type, lying] of [
      ['jpg', await page().jpeg({ quality: 95 }).withExif(exif()).withMetadata({ orientation }).toBuffer()],
      ['png', await page().png().withExif(exif()).withMetadata({ orientation }).toBuffer()],
    ] as const) {
      const stored = await sharp(lying).metadata();
      expect(stored.orientation).toBe(orientation);
      const copy = await expectClean(lying, type);
      const { width, height } = await sharp(copy).metadata();
      expect([width, height]).toEqual(orientation > 4 ? [stored.height, stored.width] : [stored.width, stored.height]);
      expect(await distance(copy, lying)).toBeLessThan(type === 'png' ? 0.001 : 2);
    }
  });

  it('of the other formats is what was sent, and the same each time', async () => {
    const tiff = await page().tiff().toBuffer();
    expect(await readersCopy(tiff, 'tiff')).toBe(tiff);
    const jpeg = await page().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await readersCopy(jpeg, 'jpg')).toEqual(await readersCopy(jpeg, 'jpg'));
  });

  const corpus = '../shared/corpus';
  const cases: { file: string | null; expected: string }[] = existsSync(`${corpus}/manifest.json`)
    ? JSON.parse(readFileSync(`${corpus}/manifest.json`, 'utf8'))
    : [];
  it('of real pictures passes the inspection and shows the same picture', async () => {
    for (const { file } of cases.filter((it) => it.expected === 'accept' && it.file !== null)) {
      const sent = readFileSync(`${corpus}/${file}`);
      const { type } = await inspectFile(sent);
      if (type !== 'jpg' && type !== 'png') continue;
      const copy = await readersCopy(sent, type);
      expect((await inspectFile(copy)).accepted, String(file)).toBe(true);
      expect(await distance(copy, sent), String(file)).toBeLessThan(3);
    }
  });
});
